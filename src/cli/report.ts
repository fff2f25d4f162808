import type { Finding } from '../engine'

/** A draft and what is shown of it. Offsets of the findings count in `text`. */
export interface CheckedFile {
  readonly path: string
  readonly text: string
  readonly words: number
  readonly sentences: number
  readonly findings: readonly Finding[]
}
