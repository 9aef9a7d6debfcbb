import { reviewAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { count, excerpt } from '../words/count.ts'
import type { Looked } from './look.ts'

const QUESTIONS: Record<Looked['waiting'][number]['kind'], string> = {
  same: 'May be the same as another',
  who: 'Who is meant?',
  belongs: 'What is assessed here?',
  reopened: 'Its words were corrected',
  'no-report': 'It was due; nothing says what became of it',
}

/** What the record asks a person, the first of each process. */
export function Waits({ looked }: { looked: readonly Looked[] }) {
  const total = looked.reduce((sum, { process }) => sum + process.counts.waiting, 0)
  return (
    <section aria-labelledby="h-waits">
      <div className="section-head">
        <h2 id="h-waits">Waits for a person</h2>
        <span className="aside">{count(total, 'question')}</span>
      </div>
      <ol className="waits">
        {looked.flatMap(({ waiting }) =>
          waiting.map((item) => (
            <li key={item.id}>
              {excerpt(item.label, 80)} <span className="why">{QUESTIONS[item.kind]}</span>
            </li>
          )),
        )}
      </ol>
      <p className="after">
        <Link className="button" href={reviewAddress()}>
          Start review <kbd>g r</kbd>
        </Link>
      </p>
    </section>
  )
}
