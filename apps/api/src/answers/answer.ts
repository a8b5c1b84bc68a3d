import { compress, type Encoding, LEAST_COMPRESSED } from '../http/compression.ts'
import { entityTag } from '../http/conditional-get.ts'

/** The JSON of an answer without errors, and what HTTP needs of it, made once however often it is sent. */
export class Answer {
  readonly text: string
  #bytes: Buffer | undefined
  #tag: string | undefined
  readonly #compressed = new Map<Encoding, Promise<Buffer>>()

  constructor(text: string) {
    this.text = text
  }

  get bytes(): Buffer {
    this.#bytes ??= Buffer.from(this.text)
    return this.#bytes
  }

  /** The entity tag of HTTP. */
  get tag(): string {
    this.#tag ??= entityTag(this.bytes)
    return this.#tag
  }

  /** The bytes in that encoding; null where they are too few to be worth it. */
  encoded(encoding: Encoding): Promise<Buffer> | null {
    if (this.bytes.byteLength < LEAST_COMPRESSED) return null
    let compressed = this.#compressed.get(encoding)
    if (compressed === undefined) {
      compressed = compress(this.bytes, encoding)
      this.#compressed.set(encoding, compressed)
    }
    return compressed
  }
}
