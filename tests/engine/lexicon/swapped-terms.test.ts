import { describe, expect, it } from 'vitest'
import fixed from '../../../resources/lexicon/fixed-terms.json'
import own from '../../../resources/lexicon/thesaurus-own.json'
import wordnet from '../../../resources/lexicon/thesaurus-wordnet.json'
import { swappedTermAt } from '../../../src/engine/lexicon/swapped-terms'
import { createArticleReader } from '../../../src/engine/read/article'

const terms = Object.values(fixed.terms).flatMap((list) => list.split('|'))
const inTerms = new Set(terms.flatMap((term) => term.split(' ')))
const termIn = (words: string) => {
  const text = `He spoke of the ${words} on Monday.`
  const { blocks } = createArticleReader().read({ text, blocks: [{ kind: 'body', from: 0, to: text.length }] })
  return swappedTermAt(blocks[0]?.tokens ?? [], 4)
}

describe('a term with its words swapped', () => {
  it.each([
    ['bosom peril', 'breast cancer'],
    ['coronary assaults', 'heart attacks'],
    ['counterfeit consciousness', 'artificial intelligence'],
    ['irregular timberland', 'random forest'],
    ['household brutality', 'domestic violence'],
    ['swelling charge', 'inflation rate'],
    ['blood strain', 'blood pressure'],
    ['unfamiliar clergymen', 'foreign ministers'],
  ])('%s is %s', (words, term) => expect(termIn(words)).toBe(term))

  it.each([
    'interest rate',
    'heart attacks',
    'chief minister',
    'economic development',
    'old house',
    'Global Heating',
  ])('%s is none', (words) => expect(termIn(words)).toBeUndefined())

  it('never stands for a term where English has the words', () => {
    for (const pair of [...terms, ...fixed.alsoEnglish.split('|')]) expect([pair, termIn(pair)]).toEqual([pair, undefined])
  })

  it('knows neighbours only of words that terms are made of', () =>
    expect(Object.keys(wordnet.words).filter((word) => !inTerms.has(word))).toEqual([]))

  it('has no word for its own neighbour', () =>
    expect(Object.entries<string>(own.words).filter(([word, others]) => others.split(' ').includes(word))).toEqual([]))
})
