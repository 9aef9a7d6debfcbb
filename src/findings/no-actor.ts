/**
 * Nouns for what is agreed, written, decided or happens: nobody acts or speaks by them, whatever verb stands behind.
 *
 * Source: heads of subjects of verbs of speech that are no speakers, counted in wikinews 2019 and 2020, and completed
 * with words of the same kinds, 2026. "Statement", "report" and the like are left out: they are quoted as speakers.
 */
const NO_ACTORS: ReadonlySet<string> = new Set(
  `agreement accord deal treaty pact convention charter protocol resolution clause article paragraph section provision annex
  amendment law bill plan roadmap road-map proposal draft text arrangement commitment obligation pledge promise condition
  demand decision move step measure action effort attempt talk talks negotiation negotiations meeting round visit trip call
  conversation discussion dialogue ceremony ceasefire cease-fire truce violence fighting war conflict clash attack raid strike
  operation offensive withdrawal pullout deployment release exchange election vote referendum result outcome progress
  situation crisis issue question problem dispute difference matter fact thing case process development tension relation
  relations sanction blockade embargo threat risk hope fear concern reason view position stance policy remark comment
  summary deadline projection strength ruling verdict evidence ability right opportunity freedom word figure number day week month year time start end centre center place site area region road border`
    .trim()
    .split(/\s+/),
)

/** True for "the agreement", "clauses", which nobody speaks by, told by the word the phrase turns on. */
export function isNoActor(head: string): boolean {
  const word = head.toLowerCase()
  return NO_ACTORS.has(word) || NO_ACTORS.has(word.replace(/s$/, '')) || NO_ACTORS.has(word.replace(/ies$/, 'y'))
}
