import { useMemo, useState } from 'react'
import { processApi } from '../api/process-client.ts'
import { useOffer } from '../frame/undo.tsx'
import { count } from '../words/count.ts'
import { type Judged, obviousRefs } from './queue.ts'

/** The surest candidates accepted together, with one undo. */
export function Obvious({ judged }: { judged: Judged }) {
  const refs = useMemo(() => obviousRefs(judged), [judged])
  const [isDone, setDone] = useState(false)
  const offer = useOffer()
  if (!refs.length || isDone) return null
  const accept = async () => {
    const { id } = await processApi.decide({ act: 'accept', on: refs, why: 'accepted together as obvious' })
    setDone(true)
    offer({
      words: `${count(refs.length, 'finding')} accepted together.`,
      undo: async () => {
        await processApi.undo(id)
        setDone(false)
      },
    })
  }
  return (
    <button type="button" className="plain" onClick={() => void accept()}>
      Accept the {refs.length} surest together
    </button>
  )
}
