import { expect, test } from 'vitest'
import type { BlockContent } from '../../../src/engine/article'
import { isInDialect } from '../../../src/engine/language/dialect'
import { createArticleReader } from '../../../src/engine/read/article'
import { busyFor } from '../../busy-for'
import { asBody } from '../helpers'

function contentOf(text: string): BlockContent {
  const [block] = createArticleReader().read({ text, blocks: asBody(text) }).blocks
  if (!block) throw new Error('the text has no block')
  return block.content
}

/** Whether each of some words of a text stands in dialect. */
function inDialect(text: string, ...words: readonly string[]): readonly boolean[] {
  const content = contentOf(text)
  return words.map((word) => isInDialect(content, { from: text.indexOf(word), to: text.indexOf(word) + word.length }))
}

test('quoted speech of a dialect has a grammar of its own; what stands beside it has not', () => {
  expect(inDialect('“Ah dinnae ken it,” he said in the street.', 'ken', 'it', 'said')).toEqual([true, true, false])
  expect(inDialect('“I took me mam home,” she said.', 'took', 'said')).toEqual([true, false])
})

test('quoted speech without a word of a dialect is standard English, and so is such a word outside quotation marks', () => {
  expect(inDialect('“I do not know it,” he said.', 'know', 'said')).toEqual([false, false])
  expect(inDialect('He dinnae ken that “it is over”.', 'ken', 'over')).toEqual([false, false])
})

test('stays quick when it is asked for every place of a long quotation', () => {
  const content = contentOf(`“${'a word of it, '.repeat(1300)}”`)
  expect(busyFor(() => content.tokens.map((token) => isInDialect(content, token)))).toBeLessThan(500)
})
