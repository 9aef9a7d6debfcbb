/** A calendar cut at its entries, so that a broken one costs itself only. */
export interface CutCalendar {
  /** the calendar's own properties, unfolded: name -> value */
  readonly head: ReadonlyMap<string, string>
  /** each from BEGIN:VEVENT to END:VEVENT */
  readonly entries: readonly string[]
}

/** Source: RFC 5545, 3.1 (lines folded by a line end and a space), 3.6.1 (VEVENT). Time zone rules are not needed: times stay as written. */
export function cutEntries(text: string): CutCalendar {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')
  const head = new Map<string, string>()
  const entries: string[] = []
  let entry: string[] | undefined
  for (const line of lines) {
    if (/^BEGIN:VEVENT\s{0,5}$/i.test(line)) entry = []
    if (entry) entry.push(line)
    else if (!entries.length) {
      const property = /^(?<name>[A-Z-]{2,40})(?:;[^:]{0,200})?:(?<value>.{0,500})$/i.exec(line)?.groups
      if (property && !head.has(property.name!.toUpperCase())) head.set(property.name!.toUpperCase(), property.value!)
    }
    if (entry && /^END:VEVENT\s{0,5}$/i.test(line)) {
      entries.push(entry.join('\r\n'))
      entry = undefined
    }
  }
  return { head, entries }
}
