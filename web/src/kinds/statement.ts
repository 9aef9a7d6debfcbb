import type { FindingOf } from '../../../src/model/finding.ts'
import { count, excerpt, list } from '../words/count.ts'
import type { Look } from './look.ts'
import { type KindView, modality, type NotePart } from './note.ts'

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
    if (finding.background) second.push('recalled')
    return {
      lead: `${who} ${speakers.length > 1 ? plural(act) : act}`,
      what: [...what, ...modality(finding)],
      second,
    }
  },
}

function speakerOf({ speakers }: Statement, look: Look): string {
  return speakers.length ? list(look.names(speakers)) : 'somebody'
}

/** "hopes" for one speaker is "hope" for two. */
function plural(act: Statement['act']): string {
  return act === 'denies' ? 'deny' : act.replace(/s$/, '')
}
