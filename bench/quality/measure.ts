/** One figure of reading quality. Scores are percent, higher is better. */
export interface Measure {
  /** e.g. "statements, content 0.8 F1" */
  readonly name: string
  readonly score: number
  readonly floor?: number
  readonly aim?: number
  /** a figure that depends on the machine, and so is never pinned as a floor */
  readonly machine?: true
  /** a figure for people to look at, not one that must not fall */
  readonly unpinned?: true
  /** further figures in words: precision, recall, counts */
  readonly note?: string
}

/** A group of measures over one set of held-out data; each lives in its own file of this folder. */
export interface QualityBench {
  readonly name: string
  /** what was measured, on which data, how many items, what was trained on what */
  readonly about: string
  /** folder or file below the data folder that it needs, e.g. "data/polnear"; the bench says so and is left out without it */
  readonly needs: string
  run(folder: string): Measure[] | Promise<Measure[]>
}
