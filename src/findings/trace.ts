import type { Step } from '../model/explanation.ts'

/**
 * Why findings stand, told by finders only where somebody asks: without a trace nothing is worked out for it.
 *
 * A subject is a provisional finding id ("contact#3"), or "actor@120" for the mention that begins at an offset.
 */
export interface Trace {
  because(subject: string, step: Step): void
}

/** A trace that keeps what it is told, by subject. */
export class Steps implements Trace {
  private readonly bySubject = new Map<string, Step[]>()

  because(subject: string, step: Step): void {
    const known = this.bySubject.get(subject)
    if (known) known.push(step)
    else this.bySubject.set(subject, [step])
  }

  of(subject: string): readonly Step[] {
    return this.bySubject.get(subject) ?? []
  }
}
