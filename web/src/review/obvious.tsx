import { useState } from 'react'
import { RequestError } from '../api/client.ts'
import { processApi } from '../api/process-client.ts'
import { useResource } from '../api/resource.ts'
import { useOffer } from '../frame/undo.tsx'
import { count } from '../words/count.ts'
import { loadObvious } from './queue.ts'

/** The surest candidates accepted together, with one undo. */
export function Obvious({ slug }: { slug: string }) {
  const [found] = useResource(`obvious ${slug}`, () => loadObvious(slug))
  const [isDone, setDone] = useState(false)
  const [fault, setFault] = useState<string>()
  const offer = useOffer()
  const refs = found.state === 'ready' ? found.value : []
  if (!refs.length || isDone) return null
  const accept = async () => {
    setFault(undefined)
    try {
      const { id } = await processApi.decide({ act: 'accept', on: refs, why: 'accepted together as obvious' })
      setDone(true)
      offer({
        words: `${count(refs.length, 'finding')} accepted together.`,
        undo: async () => {
          await processApi.undo(id)
          setDone(false)
        },
      })
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      setFault(`${error.message} None was accepted.`)
    }
  }
  return (
    <>
      <button type="button" className="plain" onClick={() => void accept()}>
        Accept the {refs.length} surest together
      </button>
      {fault ? (
        <span className="over" role="alert">
          {' '}
          {fault}
        </span>
      ) : null}
    </>
  )
}
