const MOST_VALUES = 50

/** Values as one text with commas, e.g. "AFI,Norpress"; a comma inside a value is written "\,". */
export function writeValues(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\,]/g, '\\$&')).join(',')
}

/** The values again, each once, without space around them; empty ones are left out. */
export function readValues(text: string): string[] {
  const values = [...text.matchAll(/(?:\\.|[^\\,]|\\$)+/gsu)].map(([value]) => value.replace(/\\(.)/gsu, '$1').trim())
  return [...new Set(values.filter(Boolean))].slice(0, MOST_VALUES)
}
