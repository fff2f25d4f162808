import type { Reader } from '../../engine'
import { breathe } from '../breathe'
import { type HarperLinter, loadHarper } from './linter'
import { findHarperReports } from './reports'

/**
 * Harper (harper.js), for what it does well: agreement, articles, prepositions, words that get confused, set phrases. It is loaded when
 * it is first asked, and once; where that fails it fails each time it is asked.
 */
export function createHarperReader(resources: string): Reader {
  let loading: Promise<HarperLinter> | undefined
  return {
    id: 'harper',
    async *read(paragraphs, signal) {
      loading ??= loadHarper(resources)
      const harper = await loading
      for (const paragraph of paragraphs) {
        await breathe()
        if (signal.aborted) return
        yield [paragraph.key, findHarperReports(paragraph, await harper.mark(paragraph.text))] as const
      }
    },
  }
}
