import type { BriefSection, BriefSource } from '../../../src/model/brief.ts'
import { entryAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import type { Compared } from './compare.ts'
import { Editable } from './editable.tsx'
import { removeRow, replaceCell } from './edits.ts'

/** The table of a section; the first cell of a row leads to its entry of the record. */
export function SectionTable({
  slug,
  section,
  sources,
  compared,
  onChange,
}: {
  slug: string
  section: BriefSection
  sources: readonly BriefSource[]
  compared: Compared | undefined
  onChange: ((section: BriefSection, words: string) => void) | undefined
}) {
  const { head, rows } = section.table!
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, entry }, row) => (
          <tr key={entry?.id ?? row}>
            {cells.map((cell, at) => (
              <td key={head[at]} data-head={head[at]}>
                <Editable
                  text={cell}
                  label={`${head[at]} in row ${row + 1} of ${section.title}`}
                  sources={sources}
                  before={compared?.rows[row]?.[at]}
                  onChange={onChange && ((next, words) => onChange(replaceCell(section, row, at, next), words))}
                  acts={
                    <button
                      type="button"
                      className="button"
                      onClick={() => onChange?.(removeRow(section, row), 'The row is taken out.')}
                    >
                      Take the row out
                    </button>
                  }
                >
                  {at === 0 && entry ? (
                    <Link href={entryAddress(slug, entry.id)} dir="auto">
                      {cell.text}
                    </Link>
                  ) : undefined}
                </Editable>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
