import type { Article, Block } from '../../article'
import type { PhraseTable } from '../../lexicon/entry'
import { createPhraseFinder, type FoundPhrase, type PhraseFinder } from '../../lexicon/find-phrases'
import { calquesIn, quotedCalquesIn, type SourcePack } from '../../lexicon/source-language'
import { onceEach } from '../../once-each'
import type { Finding } from '../../types'
import { reportPhrase } from '../phrase-rule'
import { calques } from './calque'
import { calqueOfSource } from './calque-of-source'

/**
 * Many languages share a phrase, and it stands in the pack of one. Where the draft is known to come from a language, what is said of its
 * calques names that one if its pack has the phrase as well, and otherwise none: “carried over from German” would be wrong of a French draft.
 */
export function nameOrigin(article: Article, findings: readonly Finding[]): readonly Finding[] {
  const { pack } = article.origin
  if (!pack) return findings
  let at = 0
  return findings.map((finding) => {
    if (finding.rule !== calques.id && finding.rule !== calqueOfSource.id) return finding
    const [{ from, to }] = finding.ranges
    while ((article.blocks[at]?.to ?? Number.POSITIVE_INFINITY) <= from) at++
    const block = article.blocks[at]
    const found = block && phraseAt(block, from - block.from, to - block.from)
    if (!block || !found || found.table === pack || found.table.machine) return finding
    const table = hasPhraseAt(pack, block, found)
      ? { ...found.table, language: pack.language ?? '' }
      : withoutLanguage(found.table)
    return { ...finding, message: reportPhrase(calques, block, { ...found, table }, false).message }
  })
}

const phraseAt = (block: Block, from: number, to: number): FoundPhrase | undefined =>
  [...calquesIn(block.content), ...quotedCalquesIn(block.content)].find(
    ({ sentence: { tokens }, first, last }) => tokens[first]?.from === from && tokens[last]?.to === to,
  )

/** The pack has a phrase of its own that begins where the one found does. */
const hasPhraseAt = (pack: SourcePack, { content }: Block, { sentence, first }: FoundPhrase): boolean =>
  [...finderOf(pack)(content)].some((found) => found.sentence === sentence && found.first === first)

const finderOf: (pack: SourcePack) => PhraseFinder = onceEach((pack) => {
  const find = createPhraseFinder([pack])
  return onceEach((content) => [...find(content)])
})

function withoutLanguage({ language: _, ...table }: PhraseTable): PhraseTable {
  return table
}
