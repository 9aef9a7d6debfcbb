import type { RecordStatement } from '../../model/record-entry.ts'
import { sideOf } from '../sides.ts'
import { type Column, citationColumns, joined, keyColumns } from './columns.ts'

export const STATEMENT_COLUMNS: readonly Column<RecordStatement>[] = [
  ...keyColumns<RecordStatement>(),
  { name: 'when', meaning: 'when it was said (EDTF); empty where no dispatch says so', of: (s) => s.when },
  {
    name: 'speakers',
    meaning: 'who said it, separated by " | "; empty where nobody is named',
    of: (s) => joined(s.speakers.map((a) => a.name)),
  },
  { name: 'sides', meaning: 'for whom they speak', of: (s) => joined([...new Set(s.speakers.map(sideOf))]) },
  { name: 'addressee', meaning: 'to whom', of: (s) => s.addressee?.name },
  {
    name: 'act',
    meaning:
      'what the speaker does by it: reports, hopes, intends, promises, proposes, urges, demands, warns, accuses, agrees, rejects, praises, denies, regrets, asks',
    of: (s) => s.act,
  },
  { name: 'form', meaning: 'direct: the speaker’s words; indirect: the agency’s; mixed', of: (s) => s.form },
  { name: 'content', meaning: 'what was said, in the fullest wording', of: (s) => s.content },
  { name: 'subjects', meaning: 'subjects of the process file it speaks of', of: (s) => joined(s.subjects) },
  { name: 'occasion', meaning: 'id of the contact it was said at', of: (s) => s.occasion },
  ...citationColumns<RecordStatement>((s) => s.citations),
]
