// oxlint-disable-next-line typescript/triple-slash-reference -- the package has no types, and every project that compiles this file needs ours
/// <reference path="./write-good-types.d.ts" />
import writeGood, { type Check } from 'write-good'
import type { BlockContent, Token } from '../article'
import type { Range } from '../types'

/** The checks of write-good that Galley uses. Doubled words and forms of “to be” are left out: our own rule is better, the other is a game. */
export type WriteGoodCheck = Exclude<Check, 'illusion' | 'eprime'>

const checks: readonly Check[] = ['weasel', 'illusion', 'so', 'thereIs', 'passive', 'adverb', 'tooWordy', 'cliches', 'eprime']

/** Some of its expressions take time that grows with the square of a sentence's length; no sentence of news is this long. */
const longestSentence = 1200

/**
 * What one check of write-good marks in a paragraph. It is asked sentence by sentence, one check at a time, because it merges the
 * reasons of several. What is known noise on news copy is dropped: words in quotation marks, words in names.
 */
export function askWriteGood(block: BlockContent, check: WriteGoodCheck): readonly Range[] {
  const options = Object.fromEntries(checks.map((name) => [name, name === check]))
  return block.sentences.flatMap((sentence) => {
    if (sentence.text.length > longestSentence) return []
    return writeGood(sentence.text, options)
      .map(({ index, offset }) => ({ from: sentence.from + index, to: sentence.from + index + offset }))
      .filter((range) => !isNoise(sentence.tokens, range))
  })
}

function isNoise(tokens: readonly Token[], range: Range): boolean {
  const first = tokens[0]
  return tokens.some((token) => {
    if (token.to <= range.from || token.from >= range.to) return false
    const isName = /^\p{Lu}/u.test(token.text) && token !== first && token.text !== 'I'
    return token.quoted || isName
  })
}
