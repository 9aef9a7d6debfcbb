import type { ChronologyEntry, Figure } from '../../model/record-entry.ts'
import { type Column, citationColumns, joined, keyColumns } from './columns.ts'

/** One figure of an event as told, or the event alone where none is. */
export interface ToldEvent {
  readonly id: string
  readonly event: ChronologyEntry
  readonly figure?: Figure
}

export function toldEvents(chronology: readonly ChronologyEntry[]): ToldEvent[] {
  return chronology.flatMap((event): ToldEvent[] =>
    event.figures.length ? event.figures.map((figure) => ({ id: event.id, event, figure })) : [{ id: event.id, event }],
  )
}

export const CHRONOLOGY_COLUMNS: readonly Column<ToldEvent>[] = [
  ...keyColumns<ToldEvent>(),
  { name: 'when', meaning: 'EDTF', of: ({ event }) => event.when },
  {
    name: 'type',
    meaning: 'PLOVER event type; an event has one row a figure told of it',
    of: ({ event }) => event.type,
  },
  { name: 'mode', meaning: 'PLOVER mode', of: ({ event }) => event.mode },
  { name: 'label', meaning: 'the event in short', of: ({ event }) => event.label },
  { name: 'actors', meaning: 'who did it, as told', of: ({ event }) => joined(event.actors.map((a) => a.name)) },
  {
    name: 'recipients',
    meaning: 'to whom it was done',
    of: ({ event }) => joined(event.recipients.map((a) => a.name)),
  },
  { name: 'place', meaning: 'as the dispatches name it', of: ({ event }) => event.place },
  {
    name: 'background',
    meaning: 'yes where dispatches only recall it',
    of: ({ event }) => (event.background ? 'yes' : 'no'),
  },
  { name: 'figure_of', meaning: 'killed, wounded, displaced, detained, other', of: ({ figure }) => figure?.what },
  {
    name: 'figure',
    meaning: 'the number; empty where the words give none ("thousands")',
    of: ({ figure }) => figure?.number,
  },
  { name: 'qualifier', meaning: 'about, at-least, up-to', of: ({ figure }) => figure?.qualifier },
  { name: 'wording', meaning: 'the figure as written', of: ({ figure }) => figure?.wording },
  {
    name: 'according_to',
    meaning: 'who gives the figure',
    of: ({ figure }) => figure && joined(figure.accordingTo.map((a) => a.name)),
  },
  {
    name: 'figure_corrected',
    meaning: 'yes where it was withdrawn later',
    of: ({ figure }) => figure && (figure.corrected ? 'yes' : 'no'),
  },
  ...citationColumns<ToldEvent>(({ event, figure }) => {
    const own = figure ? event.citations.filter((c) => figure.refs.includes(c.ref)) : []
    return own.length ? own : event.citations
  }),
]
