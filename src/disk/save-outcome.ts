import type { Baseline } from './file-state'
import type { SaveFailure } from './save-failure'

/** What is to be written, and where. */
export interface SaveRequest {
  readonly path: string
  readonly bytes: Buffer
  /** The state the editor agreed to replace; null where no file was. */
  readonly expected: Baseline | null
  /** Where the old text goes while a file must be written in place. */
  readonly backupFolder: string
}

export type SaveOutcome =
  /** `path` has no link left in it. `replaced` is what stood there; null where nothing did, or more than Galley reads. */
  | { readonly kind: 'saved'; readonly path: string; readonly baseline: Baseline; readonly replaced: Buffer | null }
  /** Nothing was written. `found` is what stands there now; saving with it as `expected` replaces it. */
  | { readonly kind: 'conflict'; readonly found: Baseline | null }
  /** `reached` is the file that the new text did reach, though not surely its disk. */
  | {
      readonly kind: 'failed'
      readonly failure: SaveFailure
      readonly reached?: { readonly path: string; readonly baseline: Baseline }
    }
