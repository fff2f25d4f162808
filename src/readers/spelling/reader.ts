import type { Reader } from '../../engine'
import { breathe } from '../breathe'
import { type EnglishDictionary, loadDictionary } from './dictionary'
import { findSpellingReports } from './reports'

/**
 * Judges words in lower case by the American and the British dictionary. The dictionaries are read when it is first asked, and once;
 * where that fails it fails each time it is asked.
 */
export function createSpellingReader(resources: string): Reader {
  let loading: Promise<EnglishDictionary> | undefined
  return {
    id: 'spelling',
    async *read(paragraphs, signal) {
      loading ??= loadDictionary(resources)
      const dictionary = await loading
      for (const paragraph of paragraphs) {
        const work = findSpellingReports(paragraph, dictionary)
        let step: ReturnType<typeof work.next>
        do {
          await breathe()
          if (signal.aborted) return
          step = work.next()
        } while (!step.done)
        yield [paragraph.key, step.value] as const
      }
    },
  }
}
