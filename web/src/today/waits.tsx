import { reviewAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import type { WaitingEverywhere, WaitingItem } from '../api/process-contract.ts'
import { capitalised, count, excerpt } from '../words/count.ts'

const QUESTIONS: Record<WaitingItem['kind'], string> = {
  same: 'May be the same as another',
  who: 'Who is meant?',
  belongs: 'What is assessed here?',
  reopened: 'Its words were corrected',
  'no-report': 'It was due; nothing says what became of it',
}

/** What the record asks a person, the weightiest of all processes. */
export function Waits({
  waiting: { total, items },
  namesProcess,
}: {
  waiting: WaitingEverywhere
  namesProcess: boolean
}) {
  return (
    <section aria-labelledby="h-waits">
      <div className="section-head">
        <h2 id="h-waits">Waits for a person</h2>
        <span className="aside">{count(total, 'question')}</span>
      </div>
      <ol className="waits">
        {items.map(({ id, label, kind, process }) => (
          <li key={id}>
            <Link href={reviewAddress(process.slug)} dir="auto">
              {capitalised(excerpt(label, 80))}
            </Link>{' '}
            <span className="why">
              {QUESTIONS[kind]}
              {namesProcess ? ` · ${process.name}` : ''}
            </span>
          </li>
        ))}
      </ol>
      <p className="after">
        <Link className="button" href={reviewAddress(items[0]?.process.slug)}>
          Start review <kbd>g r</kbd>
        </Link>
      </p>
    </section>
  )
}
