/** What a dispatch would be in the record, without going into it. */
export interface Preview {
  readonly headline?: string
  readonly lede: string
  /** EDTF */
  readonly published?: string
  /** how many are read in it */
  readonly findings: number
  /** names of the processes it would be filed to */
  readonly processes: readonly string[]
}

/** An item a source has now. */
export interface SourceExample {
  readonly name: string
  readonly url?: string
  /** when the source says it was published */
  readonly published?: string
  /** what it would be in the record; of the first few, where that was asked for */
  readonly preview?: Preview
  /** why it cannot be read */
  readonly fault?: string
}

/** What a look at a source would bring, without any of it going into the record. */
export interface SourceCheck {
  readonly items: number
  /** false where it was not looked at to its end */
  readonly isWhole: boolean
  /** the first few */
  readonly examples: readonly SourceExample[]
}
