import { actorRefs } from '../model/finding-key.ts'
import type { Citation } from '../model/record-entry.ts'
import { findDispatchId, loadDispatch } from '../store/load-dispatch.ts'
import type { Store } from '../store/store.ts'

/**
 * Where the words of a ref stand: a finding, or the first naming of an actor in its dispatch.
 * @returns undefined where the newest reading no longer has it
 */
export async function wordsOf(store: Store, ref: string): Promise<Citation | undefined> {
  const [start = '', key = ''] = ref.split(/[-#]/)
  const id = await findDispatchId(store, start)
  const stored = id && (await loadDispatch(store, id))
  if (!stored) return undefined
  const { reading, keys, sightings, addedAt } = stored
  const { dispatch, findings, actors } = reading
  const finding = findings.find((f) => keys.get(f.id) === key)
  const names = actorRefs(reading)
  const actor = finding ? undefined : actors.find((a) => names.get(a.id) === ref)
  const mention = actor?.mentions[0]
  const span = finding?.span ?? mention
  if (!span) return undefined
  const source = sightings.find((s) => s.source)?.source
  return {
    ref,
    finding: (finding ?? actor)!.id,
    dispatch: dispatch.id,
    kind: finding?.kind ?? 'actor',
    sentence:
      finding?.sentence ??
      Math.max(
        0,
        dispatch.sentences.findLastIndex((s) => s.start <= span.start),
      ),
    span: { start: span.start, end: span.end, exact: dispatch.text.slice(span.start, span.end) },
    confidence: finding?.confidence ?? 1,
    ...(dispatch.published.edtf ? { reported: dispatch.published.edtf } : {}),
    recorded: addedAt,
    ...(source ? { source } : {}),
    family: dispatch.id,
    state: 'candidate',
  }
}
