import { type FormEvent, useState } from 'react'
import type { RecordActor } from '../../../src/model/record-entry.ts'
import { go, processAddress } from '../address/address.ts'
import { RequestError } from '../api/client.ts'
import { processApi } from '../api/process-client.ts'
import { useOffer } from '../frame/undo.tsx'

/** Two entries that are one person, or one state, body or group, are joined; it can be taken back, and the joining stays in the history. */
export function JoinActor({
  slug,
  actor,
  actors,
}: {
  slug: string
  actor: RecordActor
  actors: readonly RecordActor[]
}) {
  const [other, setOther] = useState('')
  const [fault, setFault] = useState<string>()
  const offer = useOffer()
  // one dispatch calls a body what another calls an organisation; none of these is a person
  const isPerson = (a: RecordActor) => a.type === 'person'
  const others = actors.filter((a) => a.id !== actor.id && isPerson(a) === isPerson(actor) && a.refs.length > 0)
  if (!others.length || !actor.refs.length) return null
  const join = async (event: FormEvent) => {
    event.preventDefault()
    setFault(undefined)
    try {
      const joined = others.find((a) => a.id === other)!
      const { id } = await processApi.decide({ act: 'merge', on: [actor.refs[0]!, joined.refs[0]!] })
      offer({ words: `${actor.name} and ${joined.name} are one.`, undo: async () => void (await processApi.undo(id)) })
      go(processAddress(slug))
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      setFault(error.message)
    }
  }
  return (
    <section aria-labelledby="h-join">
      <div className="section-head">
        <h2 id="h-join">One and the same?</h2>
      </div>
      <form className="join" onSubmit={(event) => void join(event)}>
        <label className="field" htmlFor="join-with">
          <b>{actor.name} is the same as</b>
          <select id="join-with" value={other} onChange={(event) => setOther(event.target.value)} required>
            <option value="">choose</option>
            {[...others]
              .sort((a, b) => a.name.localeCompare(b.name))
              .map(({ id, name, offices }) => (
                <option key={id} value={id}>
                  {offices[0] ? `${name}, ${offices[0].office}` : name}
                </option>
              ))}
          </select>
        </label>
        {fault ? (
          <p className="over" role="alert">
            {fault} Nothing was changed.
          </p>
        ) : null}
        <p className="acts">
          <button type="submit" className="button" disabled={!other}>
            Join them
          </button>
        </p>
      </form>
    </section>
  )
}
