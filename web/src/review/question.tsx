import { Glyph } from '../kinds/glyphs.tsx'
import { KIND_WORDS, type ReviewItem } from './queue.ts'
import { readingOf } from './reading-of.ts'

const QUESTIONS: Record<ReviewItem['question'], string> = {
  read: 'Is this what the sentence says?',
  same: 'Is it one with another entry?',
  who: 'Who is meant?',
  belongs: 'What is assessed here?',
  reopened: 'The words were corrected. Does it still stand?',
  'no-report': 'It was due, and nothing says what became of it. What became of it?',
}
const EFFECTS: Record<ReviewItem['question'], string> = {
  read: 'Accepting confirms it; rejecting takes it out of the record, also when the dispatch is read again.',
  same: 'Accepting joins the two; rejecting keeps them apart.',
  who: 'Accepting takes the first candidate; rejecting leaves it open.',
  belongs: 'Accepting takes the first candidate; rejecting leaves the assessment without a commitment.',
  reopened: 'Accepting keeps it; rejecting takes it out; correcting sets it right by the new words.',
  'no-report': 'Correct its phase if you know; skip it if you do not. Accepting says the plan was read rightly.',
}

/** The proposed reading, and what the verdicts will do. */
export function Question({ item }: { item: ReviewItem }) {
  return (
    <section className="question" data-kind={KIND_WORDS[item.kind].hue}>
      <h2>
        <Glyph name={KIND_WORDS[item.kind].glyph} /> <span className="kind">{KIND_WORDS[item.kind].one}.</span>{' '}
        {QUESTIONS[item.question]}
      </h2>
      <dl>
        {readingOf(item).map(([field, value]) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="effect">{EFFECTS[item.question]}</p>
    </section>
  )
}
