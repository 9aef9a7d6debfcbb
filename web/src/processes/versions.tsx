import { useState } from 'react'
import { RequestError } from '../api/client.ts'
import { processApi } from '../api/process-client.ts'
import type { Process, ProcessVersion } from '../api/process-contract.ts'
import { useResource } from '../api/resource.ts'
import { momentInWords } from '../sources/source-words.ts'
import { toLines } from './lines.ts'

/** Every version of a process, with what each changed and the way back to it. */
export function Versions({ slug, onBack }: { slug: string; onBack: (process: Process) => Promise<void> }) {
  const [versions] = useResource(`versions ${slug}`, () => processApi.versions(slug))
  const [fault, setFault] = useState<string>()
  if (versions.state !== 'ready' || versions.value.length < 2) return null
  const back = async ({ process }: ProcessVersion) => {
    try {
      await onBack(process)
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      setFault(error.message)
    }
  }
  return (
    <details className="removed">
      <summary>Earlier versions ({versions.value.length - 1})</summary>
      {fault ? (
        <p className="over" role="alert">
          {fault} Nothing was changed.
        </p>
      ) : null}
      <ol className="settings-list">
        {versions.value.map((version, place) => (
          <li className="setting" key={version.version}>
            <div>
              <p className="name">{momentInWords(version.savedAt)}</p>
              <p className="quiet">
                Saved by {version.by}; {changedIn(version, versions.value[place + 1])}
              </p>
            </div>
            {place ? (
              <button
                type="button"
                className="button"
                aria-label={`Go back to the version of ${momentInWords(version.savedAt)}`}
                onClick={() => void back(version)}
              >
                Go back to it
              </button>
            ) : (
              <span className="quiet">as it is now</span>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}

const WORDS: Readonly<Record<string, string>> = { leaveOut: 'what is left out' }

/** "changed parties and words": which fields differ from the version before. */
function changedIn(now: ProcessVersion, before: ProcessVersion | undefined): string {
  if (!before) return 'the first version'
  const [one, other] = [toLines(now.process), toLines(before.process)]
  const fields = (Object.keys(one) as (keyof typeof one)[]).filter((field) => one[field] !== other[field])
  const names = fields.map((field) => WORDS[field] ?? field)
  return names.length ? `changed ${names.join(', ')}` : 'changed what these fields do not show'
}
