/** What the record of a process is written as, for other programs. */
const EXPORTS = [
  ['statements', 'statements'],
  ['commitments', 'commitments'],
  ['contacts', 'contacts'],
  ['chronology', 'chronology'],
  ['quarterly', 'quarterly table'],
  ['plover', 'PLOVER coding'],
  ['calendar', 'calendar'],
  ['annotations', 'annotations'],
] as const

/** The record as files: tables for a spreadsheet, the calendar, annotations; as of the same day as the page. */
export function TakeAlong({ slug, asOf }: { slug: string; asOf: string | undefined }) {
  return (
    <section id="take-along" aria-labelledby="h-take-along">
      <div className="section-head">
        <h2 id="h-take-along">Take it along</h2>
        <span className="aside">every row with its citation</span>
      </div>
      <ul className="take-along">
        {EXPORTS.map(([kind, words]) => (
          <li key={kind}>
            <a href={`/api/processes/${slug}/exports/${kind}${asOf ? `?asOf=${asOf}` : ''}`} download>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
