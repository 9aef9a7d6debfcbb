import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { RecordStatement } from '../../model/record-entry.ts'
import { statementText } from './statement-text.ts'

const said = (told: Partial<RecordStatement>, clause: string): RecordStatement => ({
  id: 's1',
  label: clause,
  independent: 1,
  speakers: [{ id: 'a1', name: 'Ada Holm', side: 'Norland' }],
  content: 'the talks would go on',
  form: 'indirect',
  act: 'reports',
  subjects: [],
  citations: [
    {
      ref: 'r1',
      finding: 'f1',
      dispatch: 'sha256:00',
      kind: 'statement',
      sentence: 0,
      span: { start: 0, end: clause.length, exact: clause },
      confidence: 0.9,
      reported: '2026-03-05',
      recorded: '2026-03-05T10:00:00Z',
      family: 'm1',
      state: 'candidate',
    },
  ],
  ...told,
})

const cases: readonly (readonly [told: Partial<RecordStatement>, clause: string, text: string])[] = [
  [{}, 'Holm said the talks would go on', 'Ada Holm (Norland), 5 March: Holm said the talks would go on.'],
  [{}, 'Ada Holm said the talks would go on', '5 March: Ada Holm said the talks would go on.'],
  [{}, 'she said the talks would go on', 'Ada Holm (Norland), 5 March: She said the talks would go on.'],
  [{}, ', saying the talks would go on', 'Ada Holm (Norland), 5 March, said: the talks would go on.'],
  [
    { form: 'direct', content: 'The talks will go on' },
    'The talks will go on," Holm said',
    'Ada Holm (Norland), 5 March: “The talks will go on”.',
  ],
  [{ speakers: [] }, 'It was said that talks go on', 'Speaker not named, 5 March: It was said that talks go on.'],
]
for (const [told, clause, text] of cases)
  test(text, () => assert.equal(statementText(said(told, clause), '2026'), text))
