import path from 'node:path'
import type { Reader, ReaderParagraph, ReaderReport, WordOdds } from '../../engine'
import { secondReader } from '../../shared/readers/reader-ids'
import { breathe } from '../breathe'
import { type Capitals, loadCapitals } from './capitals'
import { loadModel, type Model } from './model'
import { findPlaces, type Place, reportOf, reportsOfPhrases } from './reports'
import type { ReadWord } from './spans'
import { findRepairs } from './trial'

interface Loaded {
  readonly model: Model
  readonly capitals: Capitals
}

/** A paragraph with something odd in it. */
interface Odd {
  readonly paragraph: ReaderParagraph
  readonly words: readonly ReadWord[]
  readonly places: readonly Place[]
  readonly remembered: readonly ReaderReport[]
}

/**
 * A small neural model on this machine that marks words a professional post-editor would change. What it needs is loaded from the folder
 * of what ships as data when it is first asked, and once; where that fails it fails each time it is asked, with the same sentence.
 * It says first what is odd in all paragraphs, then it tries repairs, which takes longer.
 */
export function createSecondReader(resources: string): Reader {
  let loading: Promise<Loaded> | undefined
  return {
    id: secondReader,
    weighs: true,
    async *read(paragraphs, signal) {
      loading ??= load(resources)
      const { model, capitals } = await loading
      const odd: Odd[] = []
      for (const paragraph of paragraphs) {
        await breathe()
        if (signal.aborted) return
        const words = await model.read(paragraph.text, signal)
        if (signal.aborted) return
        const places = paragraph.isTrial ? [] : findPlaces(paragraph, words, model.thresholds)
        const remembered = paragraph.isTrial ? [] : reportsOfPhrases(paragraph, model.recall(paragraph.text), words)
        if (places.length > 0) odd.push({ paragraph, words, places, remembered })
        yield [paragraph.key, [...places.map((place) => reportOf(paragraph, place, [])), ...remembered], oddsOf(words)] as const
      }
      for (const { paragraph, words, places, remembered } of odd) {
        const reports: ReaderReport[] = []
        for (const place of places) {
          await breathe()
          if (signal.aborted) return
          reports.push(reportOf(paragraph, place, await findRepairs(model, capitals, paragraph, words, place, signal)))
        }
        if (reports.some(({ repairs }) => repairs.length > 0))
          yield [paragraph.key, [...reports, ...remembered], oddsOf(words)] as const
      }
    },
  }
}

async function load(resources: string): Promise<Loaded> {
  const [model, capitals] = await Promise.all([loadModel(path.join(resources, 'model')), loadCapitals(resources)])
  return { model, capitals }
}

const oddsOf = (words: readonly ReadWord[]): readonly WordOdds[] =>
  words.map(({ from, to, bad, damage, broken }) => ({ from, to, changed: bad, damaged: damage, broken }))
