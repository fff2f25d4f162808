import type { Reader } from '../engine'
import { createHarperReader } from './harper/reader'
import { createSecondReader } from './second-reader/reader'
import { createSpellingReader } from './spelling/reader'

/** Every reader there is; each loads what it needs when it is first asked. `resources` is the folder of what ships as data. */
export function createReaders(resources: string): readonly Reader[] {
  return [createSpellingReader(resources), createHarperReader(resources), createSecondReader(resources)]
}
