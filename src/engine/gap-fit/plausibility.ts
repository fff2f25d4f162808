import table from './plausibility.json'
import { edge } from './word-class'

export interface Plausibility {
  /** How well a sentence of word classes reads as English: the higher (nearer to 0), the better. */
  ofSentence(classes: readonly string[]): number
  /** How well what stands behind the first two classes follows them: as much of a sentence as a change of order touches. */
  ofStretch(classes: readonly string[]): number
  /** For each class how much likelier it is behind the two before it than anywhere, as a logarithm: below 0, it fits there badly. */
  fits(classes: readonly string[]): readonly number[]
}

interface Counts {
  readonly total: number
  /** How many different classes followed. */
  readonly kinds: number
  readonly after: ReadonlyMap<string, number>
}

/** Some mass is kept back from what was seen, for what was not (absolute discounting). */
const discount = 0.7

/**
 * A model of which word classes follow which, over three words, from counts over sound copy (plausibility.json, made by
 * scripts/eval/make-plausibility.mjs). It only compares orders of the same words, so what a class holds does not matter.
 */
function createPlausibility(): Plausibility {
  const { single, pairs, triples } = readTable()
  const floor = 1 / (single.total + 1)

  const chanceAnywhere = (word: string): number => Math.max(single.after.get(word) ?? 0, 0.5) / single.total + floor
  const chance = (word: string, before: string, first: string): number => {
    const afterOne = blend(pairs.get(before), word, chanceAnywhere(word))
    return blend(triples.get(`${first} ${before}`), word, afterOne)
  }

  const ofStretch = (classes: readonly string[]): number => {
    let sum = 0
    for (let at = 2; at < classes.length; at++) {
      sum += Math.log(chance(classes[at] ?? edge, classes[at - 1] ?? edge, classes[at - 2] ?? edge))
    }
    return sum
  }
  return {
    ofStretch,
    ofSentence: (classes) => ofStretch([edge, edge, ...classes, edge]),
    fits: (classes) =>
      classes.map((word, at) => Math.log(chance(word, classes[at - 1] ?? edge, classes[at - 2] ?? edge) / chanceAnywhere(word))),
  }
}

export const plausibility: Plausibility = createPlausibility()

function blend(counts: Counts | undefined, word: string, fallback: number): number {
  if (!counts) return fallback
  const seen = Math.max((counts.after.get(word) ?? 0) - discount, 0)
  return (seen + discount * counts.kinds * fallback) / counts.total
}

interface Table {
  readonly single: Counts
  readonly pairs: ReadonlyMap<string, Counts>
  readonly triples: ReadonlyMap<string, Counts>
}

/** The file gives for each class or pair of classes what followed it how often, as “class count class count …”. */
function readTable(): Table {
  const toCounts = (row: string): Counts => {
    const cells = row.split(' ')
    const after = new Map<string, number>()
    let total = 0
    for (let at = 0; at + 1 < cells.length; at += 2) {
      const count = Number(cells[at + 1])
      after.set(cells[at] ?? '', count)
      total += count
    }
    return { total, kinds: after.size, after }
  }
  const toMap = (rows: Readonly<Record<string, string>>) =>
    new Map(Object.entries(rows).map(([key, row]) => [key, toCounts(row)]))
  return { single: toCounts(table.single), pairs: toMap(table.pairs), triples: toMap(table.triples) }
}
