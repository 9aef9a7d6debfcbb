import { foldName } from './fold-name.ts'

// Short forms of given names as wires use them beside the full ones. Written for Readout, 2026.
const SHORT_FORMS = `
Aleksandr Alexander Alex Sasha Oleksandr
Andrei Andrew Andy
Anthony Antony Tony
Benjamin Ben
Charles Charlie
Christopher Chris
Daniel Dan Danny
David Dave
Edward Ed Eddie Ted
Elizabeth Liz
Frederick Fred
Gregory Greg
James Jim Jimmy
Jeffrey Jeff
Joseph Joe
Kenneth Ken
Lawrence Larry
Matthew Matt
Michael Mike
Nicholas Nick
Patrick Pat
Peter Pete
Richard Rick Dick
Robert Bob Rob Bobby
Ronald Ron
Samuel Sam
Stephen Steven Steve
Thomas Tom
Timothy Tim
William Bill Will
Vladimir Volodya Vova
`

const FULL: ReadonlyMap<string, string> = new Map(
  SHORT_FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [full, ...short] = line.split(' ').map(foldName) as [string, ...string[]]
      return short.map((name) => [name, full] as const)
    }),
)

/** The full form of a given name in plain letters (`foldName`): that of "Joe" is that of "Joseph"; others stay. */
export function fullGiven(folded: string): string {
  return FULL.get(folded) ?? folded
}
