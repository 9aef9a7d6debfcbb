import type { Brief, BriefLine } from '../../../src/model/brief.ts'

const MOST_PARTIES = 4

/** The lines of the brief that stand at the head of the dossier: where things stand, and what each party said last. */
export function headLinesOf(
  { sections }: Brief,
  parties: readonly string[],
): { standing: readonly BriefLine[]; said: readonly BriefLine[] } {
  const of = (name: string) => sections.find((s) => s.name === name)?.lines ?? []
  // a line without a source only says that nothing was found
  const said = of('said').filter(({ lead, cites }) => lead !== undefined && parties.includes(lead) && cites.length > 0)
  return { standing: of('standing'), said: said.slice(0, MOST_PARTIES) }
}
