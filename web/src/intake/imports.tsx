import { useEffect } from 'react'
import { api } from '../api/client.ts'
import type { Import } from '../api/contract.ts'
import { onOwnAct } from '../api/own-acts.ts'
import { useResource } from '../api/resource.ts'
import { useOffer } from '../frame/undo.tsx'
import { momentInWords } from '../sources/source-words.ts'
import { count } from '../words/count.ts'

/** What was brought in by hand lately, by whom, and the way to take each back as a whole. */
export function Imports() {
  const [imports, reload] = useResource('imports', api.imports)
  useEffect(() => onOwnAct(() => void reload()), [reload])
  if (imports.state !== 'ready' || !imports.value.length) return null
  return (
    <section className="imports" aria-labelledby="h-imports">
      <div className="section-head">
        <h2 id="h-imports">Brought in lately</h2>
        <span className="aside">nothing is deleted by taking it back</span>
      </div>
      <ol>
        {imports.value.map((one) => (
          <Line key={one.id} one={one} />
        ))}
      </ol>
    </section>
  )
}

function Line({ one }: { one: Import }) {
  const { id, words, by, at, added, withdrawn, known } = one
  const offer = useOffer()
  const left = added - withdrawn
  const takeBack = async () => {
    const { changed, left: stay } = await api.takeBack(id)
    offer({
      words: [
        `${count(changed, 'dispatch', 'dispatches')} withdrawn; what rested on them alone leaves the records of processes.`,
        stay ? `${stay} stay, because something else has brought them too.` : '',
      ].join(' '),
      undo: async () => void (await api.putBack(id)),
    })
  }
  const putBack = async () => {
    const { changed } = await api.putBack(id)
    offer({
      words: `${count(changed, 'dispatch', 'dispatches')} put back.`,
      undo: async () => void (await api.takeBack(id)),
    })
  }
  return (
    <li className="setting">
      <div>
        <p className="name" dir="auto">
          {words}
        </p>
        <p className="quiet">
          {[
            `by ${by}, ${momentInWords(at)}`,
            count(added, 'new dispatch', 'new dispatches'),
            known ? `${known} known already` : '',
            withdrawn ? `${withdrawn} taken back` : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <span className="row-acts">
        {left ? (
          <button
            type="button"
            className="button"
            aria-label={`Take back: ${words}, ${count(left, 'dispatch', 'dispatches')}`}
            onClick={() => void takeBack()}
          >
            Take back {left}
          </button>
        ) : null}
        {withdrawn ? (
          <button
            type="button"
            className="button"
            aria-label={`Put back: ${words}, ${count(withdrawn, 'dispatch', 'dispatches')}`}
            onClick={() => void putBack()}
          >
            Put back {withdrawn}
          </button>
        ) : null}
      </span>
    </li>
  )
}
