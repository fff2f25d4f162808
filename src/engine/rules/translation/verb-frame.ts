import type { Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import { createPhraseFinder, type FoundPhrase } from '../../lexicon/find-phrases'
import { verbFrames } from '../../lexicon/tables'
import { phraseRule } from '../phrase-rule'

const tables = [verbFrames]
const findFrames = createPhraseFinder(tables)

/** Verbs with an object or a preposition they do not take. Exceptions stand in the table, entry by entry; one cannot be told by neighbours alone. */
export const verbFrame = phraseRule({
  id: 'verb-frame',
  category: 'translation',
  name: 'Words that do not go together',
  why: 'Each verb takes certain objects and prepositions. A translation keeps those of the other language: one meets a demand, not a pressure.',
  covers: ['LX02', 'LX03', 'LX06', 'GR03', 'GR15'],
  severity: 5,
  tables,
  find: (block) => [...findFrames(block)].filter((found) => !isToldAside(found)),
  alsoSound: ['A man in Lyon, told that his house had burnt down, was silent for a while.'],
  say: (words, put) => `English does not say “${words}”${put === undefined ? '' : `; it says “${put}”`}.`,
})

/** “A man in Lyon, told that his house had burnt down, was silent”: what he was told stands between commas, and then his own verb. */
function isToldAside({ sentence: { tokens }, first }: FoundPhrase): boolean {
  if (tokens[first]?.lower !== 'told' || tokens[first - 1]?.text !== ',') return false
  const comma = tokens.findIndex(({ text }, at) => at > first && text === ',')
  return comma > 0 && isRuling(tokens[comma + 1])
}

const isRuling = (token: Token | undefined): boolean =>
  token?.pos === 'AUX' || (token?.pos === 'VERB' && canBe(token.text, 'past', 'third'))
