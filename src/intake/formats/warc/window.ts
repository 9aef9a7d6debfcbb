/** What has been read of a stream and not yet used; `offset` is the place of its first byte in the file. */
export class StreamWindow {
  readonly #chunks: AsyncIterator<Uint8Array> | Iterator<Uint8Array>
  #bytes: Uint8Array = new Uint8Array(0)
  #offset: number
  #isEnded = false

  constructor(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, from: number) {
    this.#chunks = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]()
    this.#offset = from
  }

  get bytes(): Uint8Array {
    return this.#bytes
  }

  get offset(): number {
    return this.#offset
  }

  /** Reads until so many bytes are there. @returns false where the stream ends before */
  async fill(sizeBytes: number): Promise<boolean> {
    const parts = [this.#bytes]
    let length = this.#bytes.length
    while (length < sizeBytes && !this.#isEnded) {
      const { value, done } = await this.#chunks.next()
      if (done) this.#isEnded = true
      else {
        parts.push(value)
        length += value.length
      }
    }
    if (parts.length > 1) this.#bytes = Buffer.concat(parts)
    return length >= sizeBytes
  }

  use(sizeBytes: number): void {
    this.#bytes = this.#bytes.subarray(sizeBytes)
    this.#offset += sizeBytes
  }
}
