import { setTimeout } from 'node:timers/promises'

interface Host {
  running: number
  nextStart: number
  readonly waiting: (() => void)[]
}

/** Lets requests to one host begin one after another, some time apart, and only a few run at once. */
export class HostTurns {
  readonly #intervalMs: number
  readonly #concurrent: number
  readonly #hosts = new Map<string, Host>()

  constructor(intervalMs: number, concurrent: number) {
    this.#intervalMs = intervalMs
    this.#concurrent = concurrent
  }

  /**
   * Waits for a turn.
   * @param leastMs what robots.txt asks to wait between two requests
   * @returns what ends the turn
   */
  async take(name: string, leastMs = 0, signal?: AbortSignal): Promise<() => void> {
    const host = this.#hosts.get(name) ?? { running: 0, nextStart: 0, waiting: [] }
    this.#hosts.set(name, host)
    if (host.running >= this.#concurrent) await new Promise<void>((resolve) => host.waiting.push(resolve))
    else host.running++
    const end = () => this.#pass(name, host)
    try {
      const start = Math.max(Date.now(), host.nextStart)
      host.nextStart = start + Math.max(this.#intervalMs, leastMs)
      if (start > Date.now()) await setTimeout(start - Date.now(), undefined, { signal })
      return end
    } catch (error) {
      end()
      throw error
    }
  }

  /** The place goes to the next in line, or is free. */
  #pass(name: string, host: Host): void {
    const next = host.waiting.shift()
    if (next) next()
    else host.running--
    if (!host.running && host.nextStart <= Date.now()) this.#hosts.delete(name)
  }
}
