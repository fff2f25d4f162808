import { createArticleReader } from '../../../src/engine/read/article'
import { atOnce } from '../../../src/engine/pauses'
import { createWitnessStand } from '../../../src/engine/witness/witness'

/** What is told, as sure or likely, of one sentence of a draft beside its original: ids of rules and the words marked. */
export function told(english: string, original: string, language: string): readonly (readonly [string, string])[] {
  const article = createArticleReader().read({ text: english })
  const { reports } = atOnce(createWitnessStand().compare(article, { text: original, language }))
  return reports
    .filter(({ tier }) => tier !== 'doubtful')
    .map(({ rule, ranges: [{ from, to }] }) => [rule, english.slice(from, to)] as const)
}
