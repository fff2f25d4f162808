import type { Reader, WordOdds } from '../../engine'
import { breathe } from '../breathe'
import { loadModel, type Model } from './model'
import { findReports, secondReader } from './reports'
import type { ReadWord } from './spans'

/**
 * A small neural model on this machine that marks words a professional post-editor would change. Its model is loaded when it is first
 * asked, and once; where that fails it fails each time it is asked, with the same sentence.
 */
export function createSecondReader(folder: string): Reader {
  let loading: Promise<Model> | undefined
  return {
    id: secondReader,
    async *read(paragraphs, signal) {
      loading ??= loadModel(folder)
      const model = await loading
      for (const paragraph of paragraphs) {
        await breathe()
        if (signal.aborted) return
        const words = await model.read(paragraph.text, signal)
        if (signal.aborted) return
        yield [paragraph.key, findReports(paragraph, words, model.thresholds), words.map(oddsOf)] as const
      }
    },
  }
}

const oddsOf = ({ from, to, bad }: ReadWord): WordOdds => ({ from, to, changed: bad })
