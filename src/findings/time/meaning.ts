import type { Part, PartOfDay, Season, Unit, Which } from './lexicon.ts'

/** What the words of a time expression say by themselves, before they are placed on a calendar. */
export type Meaning =
  | DateMeaning
  | UnitMeaning
  /** `told`: of the month under discussion, as in "later in the month" */
  | { readonly is: 'part'; readonly part: Part; readonly of: Meaning; readonly told?: true }
  | { readonly is: 'part-of-day'; readonly part: PartOfDay; readonly of?: Meaning; readonly which?: Which }
  | ClockMeaning
  | ShiftMeaning
  | RollingMeaning
  | { readonly is: 'duration'; readonly amount: Amount; readonly unit: Unit }
  | { readonly is: 'set'; readonly value: string }
  | AroundMeaning
  | RangeMeaning
  | EndsMeaning
  | { readonly is: 'about'; readonly of: Meaning }
  /** points to no date of the calendar: "now", "at night"; only other guidelines count such words */
  | { readonly is: 'reference'; readonly value: string }

/** A number of units; `n` is absent in "several days". */
export interface Amount {
  readonly n?: number
  readonly about?: true
}

/** A date with some of its fields: "December 2", "Monday", "the 1990s", "the 19th century". Years before Christ are negative. */
export interface DateMeaning {
  readonly is: 'date'
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  readonly season?: Season
  /** 199 for the 1990s */
  readonly decade?: number
  /** 18 for the 19th century */
  readonly century?: number
  /** "last Monday", "next March", "this summer" */
  readonly which?: Which
  /** "March 20 last year" */
  readonly inYear?: Which
}

/** "last week", "this year", "the same day" */
export interface UnitMeaning {
  readonly is: 'unit'
  readonly which: Which
  readonly unit: Unit
}

/** "noon", "10.30 a.m. local time", "midnight (2000 GMT)", "1800 GMT Friday" */
export interface ClockMeaning {
  readonly is: 'clock'
  readonly hour: number
  readonly minute?: number
  /** hours east of Greenwich, "Z" or "+02:00" */
  readonly zone?: string
  /** the same moment as the text gives it in another zone */
  readonly elsewhere?: ClockMeaning
  /** the day it is told with */
  readonly on?: Meaning
  /** "midnight", which ends its day unless something is told as "after midnight" */
  readonly midnight?: 'ends' | 'begins'
}

/** "the week of Aug. 29" */
export interface AroundMeaning {
  readonly is: 'around'
  readonly unit: 'week' | 'weekend'
  readonly of: DateMeaning
}

/** "three years ago", "two days later", "the day after tomorrow" */
export interface ShiftMeaning {
  readonly is: 'shift'
  readonly amount: Amount
  readonly unit: Unit
  readonly sign: 1 | -1
  /** `now`: when it was published; `then`: the date the text was last at */
  readonly from: 'now' | 'then'
  /** what it is counted from follows: "a day after the rebels gave up" */
  readonly open?: true
}

/** "the last four years", "the coming days", "the past decade" */
export interface RollingMeaning {
  readonly is: 'rolling'
  readonly amount: Amount
  readonly unit: Unit
  readonly sign: 1 | -1
  readonly from: 'now' | 'then'
}

/** "the first ten months of 1915", "the last week of August" */
export interface EndsMeaning {
  readonly is: 'ends'
  readonly edge: 'first' | 'last'
  readonly amount: Amount
  readonly unit: Unit
  readonly of: Meaning
}

/** "1991-1994", "January 18-20", "May 3 and 4" */
export interface RangeMeaning {
  readonly is: 'range'
  readonly from: Meaning
  readonly to: Meaning
  /** pieces at which the first half ends and the second begins */
  readonly seam: readonly [end: number, start: number]
}

/** Words [from, to) among the pieces and what they mean. */
export interface Match {
  readonly from: number
  readonly to: number
  readonly meaning: Meaning
}
