import { useEffect, useRef } from 'react'
import { count } from '../words/count.ts'
import { dateInWords } from '../words/edtf.ts'
import type { Trial } from './source-client.ts'
import { KINDS, takenInWords } from './source-words.ts'

type Example = Trial['examples'][number]

/** What an address turned out to be and what would come in, with the way to keep it. */
export function TrialView({
  trial,
  isBusy,
  onSetUp,
  onOther,
}: {
  trial: Trial
  isBusy: boolean
  onSetUp: () => void
  /** another address that the page named was chosen */
  onOther: (address: string) => void
}) {
  const { source, title, items, isWhole, examples, others } = trial
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <section className="outcome trial" aria-labelledby="h-trial">
      <h2 id="h-trial" className="say" ref={heading} tabIndex={-1}>
        It is {KINDS[source.kind]}
        {title ? `, “${title}”` : ''}, and has {isWhole ? '' : 'more than '}
        {count(items, 'item')} now.
      </h2>
      <p className="address">
        {source.address} · {takenInWords(source)}
      </p>
      {examples.length ? (
        <ol>
          {examples.map((example) => (
            <li key={example.url ?? example.name}>
              <span dir="auto">
                {example.preview?.headline ?? example.name}
                {example.published ? (
                  <span className="quiet below">{dateInWords(example.published.slice(0, 10))}</span>
                ) : null}
              </span>
              <ExampleWords example={example} />
            </li>
          ))}
        </ol>
      ) : (
        <p>Nothing is there to take yet.</p>
      )}
      {others.length ? (
        <>
          <p>Its page names others as well:</p>
          <p className="acts">
            {others.slice(0, 8).map((other) => (
              <button key={other} type="button" className="button" disabled={isBusy} onClick={() => onOther(other)}>
                {other}
              </button>
            ))}
          </p>
        </>
      ) : null}
      <p className="acts">
        <button type="button" className="button primary" disabled={isBusy} onClick={onSetUp}>
          Set it up
        </button>
      </p>
    </section>
  )
}

/** What would be read in an item, for the first few. */
function ExampleWords({ example: { preview, fault } }: { example: Example }) {
  if (fault) return <b>{fault}</b>
  if (!preview) return <span className="quiet" />
  const { lede, findings, processes } = preview
  return (
    <span>
      <span dir="auto">{lede}</span>
      <span className="quiet below">
        {findings ? count(findings, 'finding') : 'Nothing read in it'},{' '}
        {processes.length ? `filed to ${processes.join(', ')}` : 'filed to no process'}
      </span>
    </span>
  )
}
