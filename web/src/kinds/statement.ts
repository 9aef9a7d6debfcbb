import type { FindingOf } from '../../../src/model/finding.ts'
import { count, excerpt, list } from '../words/count.ts'
import type { Look } from './look.ts'
import { type KindView, modality, type NotePart, recalled } from './note.ts'

type Statement = FindingOf<'statement'>

const FORMS = { direct: 'direct', indirect: 'indirect', mixed: 'partly quoted' }

export const statement: KindView<'statement'> = {
  kind: 'statement',
  one: 'statement',
  many: 'statements',
  glyph: 'statement',
  marks: (finding) => finding.content,
  note([finding], look) {
    const { speakers, act, addressee, content, within, occasion } = finding
    const who = speakers.length ? list(look.names(speakers)) : 'Unnamed speaker'
    const what: string[] = [FORMS[finding.form]]
    if (content.length > 1) what.push(count(content.length, 'part'))
    if (addressee) what.push(`to ${look.name(addressee)}`)
    const second: NotePart[] = []
    const outer = look.finding(within)
    if (outer?.kind === 'statement')
      second.push({ words: `inside what ${speakerOf(outer, look)} ${outer.act}`, finding: outer.id })
    const said = look.finding(occasion)
    if (said) second.push({ words: `on the occasion of ${excerpt(said.span.exact, 40)}`, finding: said.id })
    const when = look.when(finding.time)
    if (when) second.push(when)
    return {
      lead: `${who} ${isPlural(speakers, look) ? plural(act) : act}`,
      what: [...what, ...recalled(finding), ...modality(finding)],
      second,
    }
  },
}

function speakerOf({ speakers }: Statement, look: Look): string {
  return speakers.length ? list(look.names(speakers)) : 'somebody'
}

/** Several speakers, or one that is many: "both sides", "the ministers". */
function isPlural(speakers: Statement['speakers'], look: Look): boolean {
  const [first, ...others] = speakers
  if (first === undefined) return false
  const actor = look.actor(first)
  const isGroup = actor?.type === 'entity' || actor?.type === 'people'
  return others.length > 0 || (isGroup && /s$|^both /iu.test(actor.name))
}

/** "hopes" for one speaker is "hope" for two. */
function plural(act: Statement['act']): string {
  return act === 'denies' ? 'deny' : act.replace(/s$/, '')
}
