import type { DraftReport } from '../../formats/report/report'
import type { CheckedFile } from '../report'
import type { JudgedFile } from '../summary'

/** A draft with everything that was found in it, and the verdict. */
export interface Checked {
  readonly file: CheckedFile
  readonly judged: JudgedFile
}

/** `said` is for standard error, each line with the name of its file. */
export interface FileResult {
  readonly said: readonly string[]
  readonly outcome:
    | { readonly kind: 'checked'; readonly checked: Checked }
    | { readonly kind: 'reported'; readonly report: DraftReport }
    | { readonly kind: 'written'; readonly made: number }
    /** For standard output. */
    | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
    | { readonly kind: 'failed' }
}

/** A draft that nothing could be done with, and why. */
export function failed(path: string, message: string): FileResult {
  return { said: [`${path}: ${message}`], outcome: { kind: 'failed' } }
}
