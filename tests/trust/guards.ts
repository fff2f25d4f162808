import { dataGuards } from './data-guards'
import { formatGuards } from './format-guards'
import { openingGuards } from './opening-guards'
import { shellGuards } from './shell-guards'

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

export const guards: readonly Guard[] = [...dataGuards, ...formatGuards, ...openingGuards, ...shellGuards]
