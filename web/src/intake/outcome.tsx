import { dispatchAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import type { AddResult } from '../api/contract.ts'
import { copyText } from '../frame/copy-text.ts'
import { useOffer } from '../frame/undo.tsx'
import { count } from '../words/count.ts'

/** What came of it: what was refused and why, what was read, each with its name. */
export function Outcome({ result }: { result: AddResult }) {
  const offer = useOffer()
  const { added, refused, warnings } = result
  const all = added.length + refused.length
  const copy = async () => {
    const lines = refused.map(({ name, code, message }) => [name, code, message].filter(Boolean).join('\t'))
    await copyText(lines.join('\n'))
    offer({ words: 'The list is copied.' })
  }
  return (
    <section className="outcome" aria-label="What came of it">
      <p className="say" role="status">
        {refused.length
          ? `${added.length} of ${count(all, 'input')} ${added.length === 1 ? 'was' : 'were'} read and kept. ${refused.length} ${refused.length === 1 ? 'was' : 'were'} not.`
          : `${count(all, 'dispatch', 'dispatches')} read and kept.`}
      </p>
      <ol>
        {refused.map(({ name, message, code }) => (
          <li key={`${name} ${code} ${message}`}>
            <span dir="auto">{name ?? 'pasted text'}</span>
            <b>{message}</b>
          </li>
        ))}
        {warnings.map((warning) => {
          const { name, message } = typeof warning === 'string' ? { name: undefined, message: warning } : warning
          return (
            <li key={`${name} ${message}`}>
              <span dir="auto">{name}</span>
              <span>{message}</span>
            </li>
          )
        })}
        {added.map(({ id, name, isNew }) => (
          <li key={id}>
            <span dir="auto">{name ?? id.slice(0, 19)}</span>
            <span className="quiet">
              <Link href={dispatchAddress(id)}>{isNew ? 'Open it' : 'Known already, nothing added'}</Link>
            </span>
          </li>
        ))}
      </ol>
      {refused.length ? (
        <div className="acts">
          <button type="button" className="button" onClick={() => void copy()}>
            Copy the list of what was not read
          </button>
        </div>
      ) : null}
    </section>
  )
}
