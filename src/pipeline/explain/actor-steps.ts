import type { Steps } from '../../findings/trace.ts'
import type { Actor } from '../../model/actor.ts'
import type { Step } from '../../model/explanation.ts'
import type { Finding } from '../../model/finding.ts'
import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import type { Reading } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'

/** How the words of a finding came to name its actors: by name, by description, by pronoun, or from elsewhere. */
export function actorSteps(finding: Finding, reading: Reading, parsed: ParsedDispatch, steps: Steps): Step[] {
  const sentence = parsed.sentences[finding.sentence]!
  return actorsOf(finding).flatMap((id) => {
    const actor = reading.actors.find((a) => a.id === id)
    if (!actor) return []
    const here = nearest(actor, finding.span, sentence)
    if (!here) return [elsewhere(actor, finding)]
    const told = steps.of(`actor@${here.start}`)
    if (told.length) return told
    return [{ part: 'actor' as const, says: naming(actor, here), span: here }]
  })
}

/** Ids of every actor a finding names, each once. */
function actorsOf(finding: Finding): string[] {
  const fields = finding as unknown as Record<string, unknown>
  const ids = ['speakers', 'addressee', 'participants', 'parties', 'toward', 'actor', 'recipient', 'by', 'member', 'of']
    .flatMap((field) => fields[field] ?? [])
    .map((value) => (typeof value === 'string' ? value : (value as { actor: string }).actor))
  return [...new Set(ids)]
}

function nearest(actor: Actor, span: Span, sentence: { start: number; end: number }): Span | undefined {
  const inside = actor.mentions.filter((m) => m.start >= sentence.start && m.end <= sentence.end)
  const gap = (m: Span) => Math.max(0, m.start - span.end, span.start - m.end)
  return [...inside].sort((a, b) => gap(a) - gap(b) || a.start - b.start)[0]
}

function naming({ name, type, offices }: Actor, mention: Span): string {
  const words = mention.exact.replace(/\s+/g, ' ')
  const posts = offices.map((o) => o.office).join(', ')
  const about = type === 'person' && posts ? `, ${posts}` : type === 'person' ? '' : `, ${type}`
  return words.includes(name) ? `"${words}" names ${name}${about}` : `"${words}" stands for ${name}${about}`
}

function elsewhere({ name, mentions }: Actor, { kind }: Finding): Step {
  const by = kind === 'statement' ? 'carried over from the statement before' : 'known from elsewhere in the dispatch'
  return { part: 'actor', says: `${name} is not named in this sentence: ${by}`, span: mentions[0]! }
}
