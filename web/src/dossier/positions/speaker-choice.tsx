import { count } from '../../words/count.ts'
import { MOST_SPEAKERS, type Speaker } from './speakers.ts'

const NAMED = 8

/** Who spoke on the subject; pressed are those whose statements stand side by side, four at most and one at least. */
export function SpeakerChoice({
  speakers,
  chosen,
  onChoose,
}: {
  speakers: readonly Speaker[]
  chosen: readonly Speaker[]
  onChoose(ids: string): void
}) {
  const named = [...chosen, ...speakers.filter((s) => !chosen.includes(s))].slice(0, Math.max(NAMED, chosen.length))
  const shown = speakers.filter((s) => named.includes(s))
  const others = speakers.filter((s) => !named.includes(s))
  const isFull = chosen.length >= MOST_SPEAKERS
  const toggle = (speaker: Speaker) => {
    const next = chosen.includes(speaker) ? chosen.filter((s) => s !== speaker) : [...chosen, speaker]
    if (next.length) onChoose(next.map((s) => s.id).join())
  }
  if (speakers.length < 2) return null
  return (
    <fieldset className="speakers">
      <legend className="visually-hidden">Whose statements stand side by side, four at most</legend>
      <div className="toggles">
        {shown.map((speaker) => {
          const isChosen = chosen.includes(speaker)
          return (
            <button
              key={speaker.id}
              type="button"
              className="toggle"
              data-kind="statement"
              aria-pressed={isChosen}
              disabled={isChosen ? chosen.length === 1 : isFull}
              onClick={() => toggle(speaker)}
            >
              {speaker.name} <span className="num">{speaker.statements}</span>
            </button>
          )
        })}
      </div>
      {others.length ? (
        <label className="subject">
          <span className="visually-hidden">Another speaker</span>
          <select
            value=""
            disabled={isFull}
            onChange={(event) => {
              const speaker = others.find((s) => s.id === event.target.value)
              if (speaker) toggle(speaker)
            }}
          >
            <option value="">{isFull ? 'four at most' : `${count(others.length, 'other speaker')} …`}</option>
            {others.map(({ id, name, statements }) => (
              <option key={id} value={id}>
                {name} ({statements})
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </fieldset>
  )
}
