import { toEdtf } from '../intake/published/edtf.ts'
import type { Correction, Decision, Target } from '../model/decision.ts'
import { ReadoutError } from '../model/error.ts'
import { digest } from '../model/finding-key.ts'
import { addDecision, loadDecision } from '../store/decisions.ts'
import { findTargets } from '../store/find-targets.ts'
import type { Store } from '../store/store.ts'

interface Drafted {
  /** who decides */
  readonly by: string
  readonly why?: string
  /** ISO 8601 in UTC; now where absent */
  readonly at?: string
}
/** What a finding is named by: its ref, or the id of an entry of a record for all that is in it. */
type Names = string | readonly string[]

/** A decision as a person puts it: findings and entries by name, without an id. */
export type DecisionDraft = Drafted &
  (
    | { readonly act: 'accept' | 'reject' | 'merge'; readonly on: Names }
    | { readonly act: 'correct'; readonly on: Names; readonly changes: Correction }
    | { readonly act: 'split'; readonly on: Names; readonly from: Names }
    | { readonly act: 'comment'; readonly on: Names; readonly text: string }
    | (Pick<Extract<Decision, { act: 'assess' }>, 'act' | 'level' | 'trend' | 'asOf'> & { readonly on: Names })
    | { readonly act: 'undo'; readonly decision: string }
  )

/**
 * Takes a decision and keeps it for ever; the records it touches are made anew from it.
 *
 * An entry stands for all its findings where they are accepted, rejected or split, and for its first otherwise.
 * @throws ReadoutError filing/bad-decision saying what does not fit, filing/no-finding, filing/no-decision
 */
export async function decide(store: Store, draft: DecisionDraft): Promise<Decision> {
  const { Decision: schema } = await import('../model/decision.ts')
  const at = draft.at ?? new Date().toISOString()
  const body = await complete(store, draft)
  const stamped = { ...body, by: draft.by, at, ...(draft.why ? { why: draft.why } : {}) }
  const parsed = schema.safeParse({ id: digest(['decision', JSON.stringify(stamped)]), ...stamped })
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw bad(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}`)
  }
  const decision = parsed.data
  if (!(await loadDecision(store, decision.id))) await addDecision(store, decision)
  return decision
}

async function complete(store: Store, draft: DecisionDraft): Promise<object> {
  const all = (names: Names) => targets(store, names, true)
  const first = (names: Names) => targets(store, names, false)
  switch (draft.act) {
    case 'accept':
    case 'reject':
      return { act: draft.act, on: await all(draft.on) }
    case 'merge': {
      const on = await first(draft.on)
      if (new Set(on.map((t) => t.ref)).size < 2) throw bad('merge: name at least two that are not one already')
      if (new Set(on.map((t) => MERGED_AS[t.kind ?? ''] ?? t.kind)).size > 1)
        throw bad(`merge: ${[...new Set(on.map((t) => t.kind))].join(' and ')} cannot be one`)
      return { act: 'merge', on }
    }
    case 'correct': {
      const [on] = await first(draft.on)
      return { act: 'correct', on, changes: checkChanges(draft.changes, on!.kind) }
    }
    case 'split': {
      const on = await all(draft.on)
      const taken = new Set(on.map((t) => t.ref))
      const from = (await all(draft.from)).filter((t) => !taken.has(t.ref))
      if (!from.length) throw bad('split: nothing is left to take them from')
      return { act: 'split', on, from }
    }
    case 'comment':
      return { act: 'comment', on: await first(draft.on), text: draft.text.trim() }
    case 'assess': {
      const [on] = await first(draft.on)
      if (on!.kind !== 'commitment') throw bad(`assess: only a commitment is assessed, not ${on!.kind}`)
      const { level, trend, asOf } = draft
      return { act: 'assess', on, level, trend, ...(asOf ? { asOf: dateOf(asOf) } : {}) }
    }
    case 'undo': {
      const undone = await loadDecision(store, draft.decision)
      if (!undone)
        throw new ReadoutError(
          'filing/no-decision',
          'input',
          `the record has no decision ${draft.decision.slice(0, 80)}`,
        )
      return { act: 'undo', decision: undone.id }
    }
  }
}

// An assessment is merged with the commitment it is of.
const MERGED_AS: Readonly<Record<string, string>> = { assessment: 'commitment' }

/** Fields that can be corrected, by the kind of finding. */
const CORRECTED: Readonly<Record<string, readonly (keyof Correction)[]>> = {
  contact: ['when', 'place', 'phase', 'type', 'contactLevel', 'participants'],
  commitment: ['due', 'force', 'parties'],
  assessment: ['level', 'trend', 'by', 'basis'],
  statement: ['speakers', 'act', 'when'],
  event: ['when', 'place'],
}

function checkChanges(changes: Correction, kind = 'finding'): Correction {
  const fields = Object.keys(changes) as (keyof Correction)[]
  const known = CORRECTED[kind] ?? []
  if (!fields.length) throw bad('correct: say what is to be changed')
  for (const field of fields)
    if (!known.includes(field))
      throw bad(`correct: ${kind} has no "${field}" to correct; it has ${known.join(', ') || 'none'}`)
  const { when, due } = changes
  return {
    ...changes,
    ...(when === undefined ? {} : { when: dateOf(when) }),
    ...(due === undefined ? {} : { due: dateOf(due) }),
  }
}

function dateOf(text: string): string {
  const edtf = toEdtf(text)
  if (!edtf) throw bad(`"${text.slice(0, 40)}" is no date; write it as 2019-12-02, 2019-12 or 2019-12-03/2019-12-08`)
  return edtf
}

async function targets(store: Store, names: Names, whole: boolean): Promise<Target[]> {
  const found = new Map<string, Target>()
  for (const name of [names].flat()) {
    const named = await findTargets(store, name)
    if (!named.length)
      throw new ReadoutError(
        'filing/no-finding',
        'input',
        `the record has no finding, actor or entry ${name.slice(0, 80)}`,
      )
    for (const target of whole ? named : named.slice(0, 1)) found.set(target.ref, target)
  }
  if (!found.size) throw bad('name at least one finding')
  return [...found.values()]
}

function bad(message: string): ReadoutError {
  return new ReadoutError('filing/bad-decision', 'input', message)
}
