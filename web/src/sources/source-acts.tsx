import { useState } from 'react'
import { RequestError } from '../api/client.ts'
import { useOffer } from '../frame/undo.tsx'
import { type ShownSource, sourceApi } from './source-client.ts'

/** What can be done with a source as it stands: look at it now, pause or resume it. */
export function SourceActs({
  source: { id, agency, paused },
  reload,
}: {
  source: ShownSource
  reload: () => Promise<void>
}) {
  const [isBusy, setBusy] = useState(false)
  const offer = useOffer()
  const name = agency ?? id
  const during = async (run: () => Promise<void>) => {
    setBusy(true)
    try {
      await run()
      await reload()
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      offer({ words: error.message })
    } finally {
      setBusy(false)
    }
  }
  const look = () =>
    during(async () => {
      await sourceApi.look(id)
      offer({ words: `${name} is being looked at; what it has comes in by itself.` })
    })
  const pause = (isPaused: boolean) =>
    during(async () => {
      await sourceApi.pause(id, isPaused)
      offer({
        words: isPaused ? `${name} is paused: it is not looked at until you resume it.` : `${name} is looked at again.`,
        undo: async () => {
          await sourceApi.pause(id, !isPaused)
          await reload()
        },
      })
    })
  return (
    <span className="row-acts">
      {paused ? null : (
        <button
          type="button"
          className="button"
          disabled={isBusy}
          aria-label={`Look now: ${name}`}
          onClick={() => void look()}
        >
          Look now
        </button>
      )}
      <button
        type="button"
        className="button"
        disabled={isBusy}
        aria-label={`${paused ? 'Resume' : 'Pause'}: ${name}`}
        onClick={() => void pause(!paused)}
      >
        {paused ? 'Resume' : 'Pause'}
      </button>
    </span>
  )
}
