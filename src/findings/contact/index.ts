import type { ContactFinding } from '../../model/finding.ts'
import type { Finder } from '../finder.ts'
import { findContacts } from './find.ts'
import * as lexicon from './lexicon.ts'
import { PHASE_WORDS } from './lexicon.ts'

export const contact: Finder<'contact'> = {
  kind: 'contact',
  version: 4,
  needs: ['time', 'membership'],
  find: findContacts,
  describe,
  lexicon,
  rules: {
    'contact.verb':
      'a verb that names a meeting, a visit, a call or the like ("met", "will travel to", "spoke by phone with"), and who took part',
    'contact.noun':
      'a noun that names a contact ("talks", "the summit", "a round"), the verb it hangs on, and who took part',
  },
}

/** "meeting due, in Vienna: the Norland and Sudmark foreign ministers". */
function describe(finding: ContactFinding, name: (actor: string) => string): string {
  const place = finding.place ? `, ${finding.type === 'visit' ? 'to' : 'in'} ${finding.place.name}` : ''
  const who = finding.participants.map((p) => name(p.actor)).join(', ')
  return `${finding.type} ${PHASE_WORDS[finding.phase]}${place}${who ? `: ${who}` : ''}`
}
