import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import { ReaderUnavailable } from '../unavailable'

const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

/** From which probabilities on a run of words, or a gap, is likely or doubtful; `low` is what any word of a run must reach. */
const thresholds = v.object({
  low: probability,
  likely: probability,
  doubtful: probability,
  gapLikely: probability,
  gapDoubtful: probability,
})

export type Thresholds = v.InferOutput<typeof thresholds>

/** What a model consists of, as it came out of its training. */
export interface ModelFiles {
  readonly network: Uint8Array
  readonly tokenizer: object
  /** The words the model can propose, by number. */
  readonly words: readonly string[]
  readonly thresholds: Thresholds
  /** Phrases that were damaged in the drafts it learnt from: see phrase-memory.ts. */
  readonly phrases: string
}

/**
 * Reads a model from its folder, and checks each file against the sums beside them before it is used.
 * Throws ReaderUnavailable where a file is missing or not what it should be.
 */
export async function readModelFiles(folder: string): Promise<ModelFiles> {
  try {
    const sums = await readSums(folder)
    const [network, tokenizer, words, limits, phrases] = await Promise.all(
      ['second-reader.onnx', 'tokenizer.json', 'words.json', 'thresholds.json', 'phrases.tsv'].map((name) =>
        readChecked(folder, name, sums),
      ),
    )
    if (!network || !tokenizer || !words || !limits || !phrases) throw new Error('incomplete')
    return {
      network,
      tokenizer: v.parse(v.looseObject({}), parse(tokenizer)),
      words: v.parse(v.array(v.string()), parse(words)),
      thresholds: v.parse(thresholds, parse(limits)),
      phrases: new TextDecoder().decode(phrases),
    }
  } catch (error) {
    throw new ReaderUnavailable(
      'The second reader is off: its model is missing or damaged. Everything else works; installing Galley again brings it back.',
      { cause: error },
    )
  }
}

async function readSums(folder: string): Promise<ReadonlyMap<string, string>> {
  const lines = (await readFile(path.join(folder, 'SHA256SUMS'), 'utf8')).split('\n').filter(Boolean)
  return new Map(
    lines.map((line) => {
      const [sum = '', name = ''] = line.split(/\s+/u)
      return [name, sum]
    }),
  )
}

async function readChecked(folder: string, name: string, sums: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const bytes = await readFile(path.join(folder, name))
  if (createHash('sha256').update(bytes).digest('hex') !== sums.get(name)) throw new Error(`${name} is not what was shipped`)
  return bytes
}

const parse = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes))
