import { digest } from '../../model/finding-key.ts'
import type { Waiting } from '../../model/process-record.ts'
import type { HeldOffice, Named, RecordActor } from '../../model/record-entry.ts'
import type { Links } from '../decisions/standing.ts'
import { type Ask, askEach } from '../merge/ask.ts'
import { compareText } from '../merge/cluster.ts'
import { rememberedText } from '../remembered.ts'
import { foldName } from './fold-name.ts'
import type { Group } from './group.ts'
import { heldOffices, heldOn } from './held-offices.ts'
import type { HolderCandidate } from './holders.ts'
import { bodyOf, type Joined, linkedTo } from './joined.ts'
import type { KnownNames } from './known.ts'
import { byCount, fullestUsed } from './name-use.ts'
import type { NamedBody, Roster, Sight } from './roster.ts'

interface Entry {
  readonly id: string
  readonly name: string
  readonly type: RecordActor['type']
  readonly role?: RecordActor['role']
  readonly names: Map<string, number>
  readonly refs: Set<string>
  readonly offices: Map<string, HeldOffice & { readonly ofId?: string; readonly count: number }>
  side?: string
}

type WhoHeld = (office: string, of: string) => readonly HolderCandidate[]

/** Where the roster is written down while it is made. */
export class RosterBook {
  readonly #known: KnownNames
  readonly #entries = new Map<string, Entry>()
  /** by dispatch, by actor */
  readonly #who = new Map<string, Map<string, readonly Named[]>>()
  readonly #byRef = new Map<string, readonly string[]>()
  readonly #byName = new Map<string, string>()
  /** how often each side, or format, is named in a dispatch */
  readonly #namedIn = new Map<string, Map<string, number>>()
  readonly #waiting: Waiting[] = []
  readonly #same: Ask[] = []

  readonly #joined: Joined
  readonly #links: Links

  /** @param joined bodies as persons joined and parted them; @param links what they said of namings */
  constructor(known: KnownNames, joined: Joined, links: Links) {
    this.#known = known
    this.#joined = joined
    this.#links = links
    for (const { id, name, type, role, side } of known.all) this.#enter(id, name, type, role).side = side
  }

  /** A state or body the process file does not name; it acts for itself. Has to be there before persons who serve it. */
  enterNamed({ id, name }: NamedBody, type: Entry['type']): string {
    const entry = this.#enter(id, name, type)
    if (type === 'state' || type === 'organisation' || type === 'armed-group') entry.side ??= name
    return entry.id
  }

  /** @returns the id: a hash of the fullest name in plain letters, with a number where namesakes are kept apart */
  addPerson(names: readonly string[], sights: readonly Sight[]): string {
    const fullest = [...names].sort(
      (a, b) => b.split(' ').length - a.split(' ').length || compareText(foldName(a), foldName(b)),
    )[0]!
    let id = digest(['person', foldName(fullest)])
    for (let again = 2; this.#entries.has(id); again++) id = digest(['person', foldName(fullest), String(again)])
    const entry = this.#enter(id, fullest, 'person')
    for (const sight of sights) {
      this.#note(entry, sight)
      for (const office of sight.offices) this.#hold(entry, office, sight.day)
    }
    const sides = new Map<string, number>()
    for (const { ofId, count } of entry.offices.values()) {
      const side = ofId && this.#entries.get(ofId)?.side
      if (side) sides.set(side, (sides.get(side) ?? 0) + count)
    }
    entry.side = [...sides].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0]
    for (const name of names) if (!this.#byName.has(foldName(name))) this.#byName.set(foldName(name), id)
    for (const { ref } of sights) this.#byRef.set(ref, [id])
    return id
  }

  /** An office the process file says a person of the record held. */
  holdByFile(
    id: string,
    { office, ofId, of, from, to }: Pick<HeldOffice, 'office' | 'of' | 'from' | 'to'> & { ofId: string },
  ): void {
    const entry = this.#entries.get(id)!
    const name = this.#entries.get(ofId)?.name ?? of
    const key = `${office} ${name ?? ''}`
    const held = entry.offices.get(key) ?? { office, of: name, ofId, count: 0 }
    entry.offices.set(key, { ...held, ...(from ? { from } : {}), ...(to ? { to } : {}) })
    const side = this.#entries.get(ofId)?.side
    if (side) entry.side ??= side
  }

  idOfName(name: string): string | undefined {
    return this.#byName.get(foldName(name)) ?? this.#known.recognise(name)?.known.id
  }

  askSame(a: string, b: string, { score, reasons }: { score: number; reasons: readonly string[] }): void {
    if (a === b) return
    this.#same.push({ about: a, candidate: b, score, reasons })
  }

  /** Says whom an actor of a dispatch stands for. Those that are named come before "the leaders", who may be these. */
  place(sight: Sight, whoHeld: WhoHeld, sure: number): void {
    const found = this.#find(sight, whoHeld, sure)
    const inDispatch = this.#who.get(sight.dispatch)
    if (inDispatch) inDispatch.set(sight.actor.id, found)
    else this.#who.set(sight.dispatch, new Map([[sight.actor.id, found]]))
    if (sight.naming.as === 'group') return
    const named = this.#namedIn.get(sight.dispatch) ?? new Map<string, number>()
    for (const who of found.flatMap(({ id, side }) => side ?? (id && this.#known.formats.has(id) ? id : [])))
      named.set(who, (named.get(who) ?? 0) + sight.actor.mentions.length)
    this.#namedIn.set(sight.dispatch, named)
  }

  /** Gives a naming by office or description to whom a person said it is of. Has to come last. */
  placeLinked(sight: Sight): void {
    const linked = linkedTo(sight.ref, this.#links)
    const apart = this.#links.apart.get(sight.ref)
    const ids = linked.flatMap((ref) => this.#byRef.get(ref) ?? [])
    const id = ids.find((known) => !apart || ![...this.#entries.get(known)!.refs].some((r) => apart.has(r)))
    if (!id && linked.length === 0) return
    const { name, type } = sight.actor
    const own = id ?? this.#enter(digest(['actor', [sight.ref, ...linked].sort(compareText)[0]!]), name, type).id
    const inDispatch = this.#who.get(sight.dispatch) ?? new Map<string, readonly Named[]>()
    this.#who.set(sight.dispatch, inDispatch.set(sight.actor.id, this.#meet(own, sight)))
  }

  #find(sight: Sight, whoHeld: WhoHeld, sure: number): readonly Named[] {
    const { naming, actor, ref } = sight
    const moved = this.#joined.of.get(ref)
    if (moved) {
      this.#enter(moved.id, moved.name, moved.type)
      return this.#meet(moved.id, sight)
    }
    if (naming.as === 'person') return this.#named(this.#byRef.get(ref)?.[0], actor.name)
    if (naming.as === 'known') {
      const { known, organ } = naming.recognised
      if (!organ) return this.#meet(known.id, sight)
      const { id, name, type } = bodyOf(sight)!
      this.#enter(id, name, type).side = known.side
      return this.#meet(id, sight)
    }
    if (naming.as === 'group') {
      const { office, of, implied } = naming.group
      const met = implied ? this.#othersMet(sight, of.length === 0) : undefined
      if (met) {
        this.#byRef.set(
          ref,
          met.flatMap((m) => m.id ?? []),
        )
        return met
      }
      if (of.length === 0 || (implied && !this.#areTheParties(sight, naming.group))) return [{ name: actor.name }]
      const members = of.map((state): Named => {
        const held = office ? whoHeld(office, state.id)[0] : undefined
        if (held && held.score >= sure) return this.#named(held.person, '')[0]!
        return office ? { name: `${office} of ${state.name}`, side: state.side } : this.#named(state.id, '')[0]!
      })
      this.#byRef.set(
        ref,
        members.flatMap((m) => m.id ?? []),
      )
      return members
    }
    if (sight.named) return this.#meet(this.enterNamed(sight.named, actor.type), sight)
    if (naming.as === 'office') return this.#holder(sight, whoHeld, sure)
    const side = this.#known.sideIn(actor.name)
    return [{ name: actor.name, ...(side ? { side } : {}) }]
  }

  /**
   * Says whether "both sides" of a dispatch on no meeting can be the parties: where others stand in it too, only such
   * words as are used of two who face each other, and only where the parties are named most. Doubt leaves it open.
   */
  #areTheParties({ dispatch }: Sight, { opposed }: Group): boolean {
    const named = this.#namedIn.get(dispatch) ?? new Map<string, number>()
    const timesOf = (side: string) => named.get(side) ?? 0
    const parties = this.#known.parties.map((p) => p.side!)
    const others = [...named.keys()].filter((side) => !parties.includes(side) && !this.#known.mediators.has(side))
    if (!opposed) return others.length === 0
    const states = others.filter((side) => !this.#known.formats.has(side))
    return Math.max(0, ...states.map(timesOf)) <= Math.min(...parties.map(timesOf))
  }

  /**
   * Of "the leaders" in a dispatch on a meeting: those who met, where they are not of the parties alone.
   * @returns undefined where the parties are meant
   */
  #othersMet({ dispatch, actor, meets }: Sight, isOfMet: boolean): readonly Named[] | undefined {
    if (meets.includes(actor.id)) return undefined
    const all = meets.flatMap((id) => this.#who.get(dispatch)?.get(id) ?? [])
    const met = [...new Map(all.map((m) => [m.id ?? m.name, m])).values()]
    const sides = new Set(met.flatMap((m) => m.side ?? m.id ?? []))
    const mediators = met.filter((m) => this.#known.mediators.has(m.side ?? '') || this.#known.formats.has(m.id ?? ''))
    const isOfPersons = /leader|president|minister/i.test(actor.name)
    // it is known that some met, and not who
    if (sides.size === 1 && isOfPersons && mediators.length === met.length) return [{ name: actor.name }]
    if (sides.size < 2) return undefined
    if (isOfMet) return met
    const parties = this.#known.parties.filter((k) => sides.has(k.side!)).length
    // a mediator between two capitals: "both sides" are the parties still
    return parties === 2 || (parties === 1 && mediators.length > 0 && !isOfPersons) ? undefined : met
  }

  #holder(sight: Sight, whoHeld: WhoHeld, sure: number): readonly Named[] {
    const { actor, ref, offices } = sight
    const office = offices.find((o) => o.ofId) ?? offices[0]!
    const side = (office.ofId && this.#entries.get(office.ofId)?.side) ?? this.#known.sideIn(actor.name)
    const open = [{ name: actor.name, ...(side ? { side } : {}) }]
    const unnamed = sight.naming.as === 'office' && (sight.naming.office.single || sight.naming.office.head)
    if (!unnamed || office.past || /^(?:a|an) /i.test(actor.name) || Number.isNaN(sight.day)) return open
    const apart = this.#links.apart.get(ref)
    const isOther = (id: string) => apart !== undefined && [...this.#entries.get(id)!.refs].some((r) => apart.has(r))
    const held = office.ofId ? whoHeld(office.office, office.ofId) : []
    const candidates = apart ? held.filter((c) => !isOther(c.person)) : held
    const best = candidates[0]
    if (best && best.score >= sure) return this.#meet(best.person, sight)
    if (best) {
      const named = candidates.map((c) => ({
        id: c.person,
        label: this.#entries.get(c.person)!.name,
        score: c.score,
        reasons: [c.reason],
      }))
      this.#waiting.push({ kind: 'who', about: ref, label: actor.name, candidates: named })
    }
    return open
  }

  close(): Roster {
    const actors = [...this.#entries.values()].map(
      ({ id, name, type, role, names, refs, offices, side }): RecordActor => ({
        id,
        name: role || type === 'person' ? name : (fullestUsed(names) ?? name),
        type,
        ...(role ? { role } : {}),
        ...(side ? { side } : {}),
        names: byCount(names),
        offices: heldOffices([...offices.values()].map(({ ofId: _, count: __, ...held }) => held)),
        refs: [...refs].sort(compareText),
      }),
    )
    return {
      known: this.#known,
      actors: actors.sort((a, b) => b.refs.length - a.refs.length || compareText(a.id, b.id)),
      who: (dispatch, actor) => this.#who.get(dispatch)?.get(actor) ?? NOBODY,
      named: (name) => this.#named(this.idOfName(name), name)[0]!,
      waiting: [...this.#waiting, ...askEach('who', this.#same, (id) => this.#entries.get(id)!.name)],
      entries: this.#byRef,
    }
  }

  #enter(id: string, name: string, type: Entry['type'], role?: Entry['role']): Entry {
    const found = this.#entries.get(id)
    if (found) return found
    const entry: Entry = { id, name, type, role, names: new Map(), refs: new Set(), offices: new Map() }
    this.#entries.set(id, entry)
    return entry
  }

  #meet(id: string, sight: Sight): readonly Named[] {
    this.#note(this.#entries.get(id)!, sight)
    this.#byRef.set(sight.ref, [id])
    return this.#named(id, sight.actor.name)
  }

  #note(entry: Entry, { actor, ref }: Sight): void {
    const name = withoutArticle(actor.name)
    entry.names.set(name, (entry.names.get(name) ?? 0) + 1)
    entry.refs.add(ref)
  }

  #named(id: string | undefined, name: string): readonly Named[] {
    const entry = id ? this.#entries.get(id) : undefined
    if (!entry) return [{ name }]
    return [{ id: entry.id, name: entry.name, ...(entry.side ? { side: entry.side } : {}) }]
  }

  #hold(entry: Entry, office: Sight['offices'][number], day: number): void {
    if (office.office === 'counterpart' && !office.ofId) return
    const of = office.ofId ? (this.#entries.get(office.ofId)?.name ?? office.of) : office.of
    const key = `${office.office} ${of ?? ''}`
    entry.offices.set(key, {
      ...heldOn(entry.offices.get(key), office, of, day),
      ofId: office.ofId,
      count: (entry.offices.get(key)?.count ?? 0) + 1,
    })
  }
}

const NOBODY: readonly Named[] = []

const withoutArticle = rememberedText((name) => name.replace(/\s+/g, ' ').replace(/^(?:the|its|a) /i, ''))
