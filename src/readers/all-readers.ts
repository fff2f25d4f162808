import path from 'node:path'
import type { Reader } from '../engine'
import { createSecondReader } from './second-reader/reader'

/** Every reader there is; each loads what it needs when it is first asked. `resources` is the folder of what ships as data. */
export function createReaders(resources: string): readonly Reader[] {
  return [createSecondReader(path.join(resources, 'model'))]
}
