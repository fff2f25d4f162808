import { formatGuards } from './format-guards'
import { keptGuards } from './kept-guards'
import { openingGuards } from './opening-guards'
import { saveGuards } from './save-guards'
import { shellGuards } from './shell-guards'
import { textGuards } from './text-guards'
import { windowGuards } from './window-guards'

/** A guard, how the source reads without it, and the test that must fail then. */
export interface Guard {
  readonly row: string
  /** Under src/. */
  readonly file: string
  readonly guard: string
  readonly without: string
  /** Under tests/. */
  readonly test: string
  /** The test's name, or how it begins. */
  readonly name: string
}

/** For every promise of docs/DATA-SAFETY.md and SECURITY.md a line that keeps it. (B01 and B04 have controls in their own tests as well.) */
export const guards: readonly Guard[] = [
  ...saveGuards,
  ...textGuards,
  ...keptGuards,
  ...windowGuards,
  ...formatGuards,
  ...openingGuards,
  ...shellGuards,
]
