import type { Reading, ReaderParagraph } from '../../engine'

/** What the readers' process is told. `ask` numbers the asks, so that an answer finds back to its own; `readers` are to read, and no others. */
export type ToReaders =
  | {
      readonly kind: 'read'
      readonly ask: number
      readonly readers: readonly string[]
      readonly paragraphs: readonly ReaderParagraph[]
    }
  | { readonly kind: 'cancel'; readonly ask: number }

/** What one reader said of one paragraph. */
export interface Said {
  readonly reader: string
  readonly key: string
  readonly reading: Reading
}

/** What it answers. */
export type FromReaders =
  | { readonly kind: 'said'; readonly ask: number; readonly said: Said }
  /** One reader cannot read; the others go on. `message` is a sentence for an editor. */
  | { readonly kind: 'failed'; readonly ask: number; readonly reader: string; readonly message: string }
  /** All has been said, or the ask was cancelled. */
  | { readonly kind: 'done'; readonly ask: number }

/** The wire to a readers' process, of whatever sort it is. */
export interface ReadersWire {
  post(message: ToReaders): void
  /** `died` is called once, when the process has ended or could not be started. */
  listen(heard: (message: FromReaders) => void, died: () => void): void
  end(): void
}
