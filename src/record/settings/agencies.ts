import type { Process } from '../../model/process.ts'
import type { AgencySetting } from '../../model/settings.ts'
import { foldName } from '../actors/fold-name.ts'
import { knownNames } from '../actors/known.ts'
import { type AgencyOf, agencyOf } from '../families/relation.ts'

/** Agencies as a person has set them, for one process. */
export interface Agencies {
  /** whose words a dispatch is: one name for an agency, however it is written */
  readonly of: AgencyOf
  /** the state or body an agency speaks for, as the process names it */
  readonly speaksFor: (agency: string | undefined) => string | undefined
  /** true where an agency is not counted among independent sources */
  readonly isDependent: (agency: string | undefined) => boolean
}

/** What the settings say of agencies; an agency nobody has set anything of is what its dispatches call it. */
export function agenciesOf(settings: readonly AgencySetting[], process: Process): Agencies {
  const byForm = new Map<string, string>()
  const byName = new Map<string, { speaksFor?: string; dependent: boolean }>()
  const known = knownNames(process)
  for (const { name, aliases, of, counts } of settings) {
    const agency = name.trim().toLowerCase()
    const side = of === undefined ? undefined : known.exactly(of)
    const isOfParty = side?.role === 'party'
    for (const form of [name, ...aliases]) if (!byForm.has(foldName(form))) byForm.set(foldName(form), agency)
    byName.set(agency, {
      ...(of === undefined ? {} : { speaksFor: side?.name ?? of }),
      dependent: counts === 'never' || (counts === 'unless-party' && isOfParty),
    })
  }
  const about = (agency: string | undefined) => (agency === undefined ? undefined : byName.get(agency))
  return {
    of: (dispatch) => {
      const written = agencyOf(dispatch)
      return written && (byForm.get(foldName(written)) ?? written)
    },
    speaksFor: (agency) => about(agency)?.speaksFor,
    isDependent: (agency) => about(agency)?.dependent ?? false,
  }
}
