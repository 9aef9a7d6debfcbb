const BAR = 24

/** A bar on a terminal's standard error, drawn only where there are several inputs; in a pipe only the lines stay. */
export class Progress {
  readonly #total: number
  readonly #shown: boolean
  #done = 0
  #drawn = false

  constructor(total: number) {
    this.#total = total
    this.#shown = total > 1 && process.stderr.isTTY === true
  }

  /** The next input is begun. */
  next(path: string): void {
    const done = this.#done++
    if (!this.#shown) return
    const full = Math.round((BAR * done) / this.#total)
    const bar = '━'.repeat(full) + '─'.repeat(BAR - full)
    const line = `${bar} ${done} of ${this.#total}  ${path}`
    process.stderr.write(`\r\x1b[K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`)
    this.#drawn = true
  }

  /** One line for people, the bar put out of its way. */
  line(text: string): void {
    this.clear()
    process.stderr.write(`${text}\n`)
  }

  clear(): void {
    if (this.#drawn) process.stderr.write('\r\x1b[K')
    this.#drawn = false
  }
}
