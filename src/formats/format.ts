import type { BlockHint, Edit, Range } from '../engine/types'
import type { ObjectSort } from './objects'
import type { EncodingName } from './text/encodings'

/** What a program needs to know of a kind of document before it reads one; it stands in a file of its own, so that nothing else is loaded for it. */
export interface FormatCard {
  readonly id: FormatId
  /** What an editor calls such a document, to be read after “a”. */
  readonly name: string
  /** Of file names, without the dot; the first is the one that new names get. */
  readonly endings: readonly string[]
  /** By the bytes; the name is believed only where bytes tell nothing, and is empty where there is none. */
  recognises(bytes: Uint8Array, name: string): boolean
  /** It can be written as well. */
  readonly isWritten: boolean
}

/**
 * How a kind of document comes in and goes out again. To add one: write a card and an object of type Format in a folder of its own and put
 * them into the lists in cards.ts and catalogue.ts; from there the window, the dialogs and the command line have it. All of it is pure and
 * runs where a document that hangs or eats memory costs nothing but itself (jobs.ts), so it may not keep anything between two calls.
 */
export interface Format extends FormatCard {
  /** `chosen` is the encoding the editor wants it read in; a format that has but one does not ask for it. */
  read(bytes: Uint8Array, chosen?: EncodingName): Reading
  /**
   * The document with the edits made and all else as it was, byte by byte; without edits the same bytes. Edits speak of the text that `read`
   * gives for these bytes, in that encoding. Null where the format is only read.
   */
  readonly write: ((bytes: Uint8Array, edits: readonly Edit[], chosen?: EncodingName) => Written) | null
}

export type FormatId = 'docx' | 'odt' | 'rtf' | 'html' | 'markdown'

/**
 * What a document says. Paragraphs are parted by a blank line, and a line that is broken inside a paragraph by one line end, which is LF;
 * what is not text (a picture, a footnote mark) is one U+FFFC. All ranges are places in `text`.
 */
export interface FormattedDraft {
  readonly text: string
  readonly blocks: readonly BlockHint[]
  /** No rule marks anything here: fields, code. */
  readonly shields: readonly Range[]
  readonly remarks: readonly Remark[]
  /** What the editor should know of the document, a sentence each. */
  readonly notices: readonly string[]
  /** What it has that stands nowhere in the draft; of looks only what the format is written for. */
  readonly unshown?: readonly Unshown[]
  /** Of a document whose source people read as text. */
  readonly lines?: readonly SourceLine[]
}

/** From a place of the text on its words stand in this line of the source, counted from 1; null where that is not certain. */
export interface SourceLine {
  readonly from: number
  readonly line: number | null
}

export type Unshown = 'front-matter' | 'emphasis' | 'tasks' | 'headers' | 'contents' | 'raw-html' | 'aside' | 'macros'

/** What stands in a document beside its text. It is shown, and stays when the document is written. */
export interface Remark extends Range {
  /** `inserted` and `deleted` are changes that somebody tracked before; `object` is what a U+FFFC stands for; `link` has its target as `text`. */
  readonly kind: 'inserted' | 'deleted' | 'comment' | 'object' | 'link'
  readonly author: string
  /** The words that were deleted, the comment, or what the object is called, which is a message. */
  readonly text: string
  /** What an object is, and what it shows, in the words of the document. */
  readonly object?: ObjectSort
  readonly alt?: string
  /** Where an object is fetched from, for one that a page shows and does not hold. */
  readonly target?: string
}

/** `message` is a whole sentence, to stand behind the name of the file. */
export type Reading =
  | { readonly kind: 'read'; readonly draft: FormattedDraft }
  | { readonly kind: 'refused'; readonly message: string }

/**
 * `reads` is what the document says where that is less than the draft with its edits: words of notes went with their marks. `message` is a whole
 * sentence that says what to do.
 */
export type Written =
  | { readonly kind: 'written'; readonly bytes: Uint8Array; readonly reads?: string }
  | { readonly kind: 'refused'; readonly message: string }

/** Thrown inside a reader or writer, never out of it. The message is the one of Reading and Written. */
export class Refused extends Error {}

/** What `work` gives, or what it refused to do. */
export function orRefused<T>(work: () => T): T | { readonly kind: 'refused'; readonly message: string } {
  try {
    return work()
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', message: error.message }
    throw error
  }
}
