import type { EventFinding } from '../../model/finding.ts'
import type { Finder } from '../finder.ts'
import { findEvents } from './find.ts'
import * as lexicon from './lexicon.ts'

export const event: Finder<'event'> = {
  kind: 'event',
  version: 4,
  needs: ['time', 'statement'],
  find: findEvents,
  describe,
  lexicon,
  rules: {
    'event/verb':
      'a verb of what happened outside the talks ("shelled", "arrested", "expelled"), with its doer, target or place',
    'event/noun': 'a noun for such a thing ("the attack on the port", "clashes"), told as having happened',
    'event/anaphor': 'a word that takes up such a thing ("the incident")',
  },
}

/** "ASSAULT (heavy-weapons) by Norland on Sudmark, in Port Vester: 12 killed". */
function describe(finding: EventFinding, name: (actor: string) => string): string {
  const names = (ids: readonly string[] | undefined, word: string) =>
    ids?.length ? ` ${word} ${ids.map(name).join(', ')}` : ''
  const mode = finding.mode ? ` (${finding.mode})` : ''
  const place = finding.place ? `, in ${finding.place.name}` : ''
  const counts = finding.counts?.map((c) => `${c.number ?? c.span.exact} ${c.what}`).join(', ')
  return `${finding.type}${mode}${names(finding.actor, 'by')}${names(finding.recipient, 'on')}${place}${counts ? `: ${counts}` : ''}`
}
