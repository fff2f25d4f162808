import { describe, expect, it } from 'vitest'
import frames from '../../../resources/lexicon/spun-frames.json'
import names from '../../../resources/lexicon/names/name-words.json'
import { slots } from '../../../src/engine/lexicon/slots'
import { framedTermsIn } from '../../../src/engine/lexicon/framed-terms'
import { isRewritten } from '../../../src/engine/lexicon/machine-signs'
import { compilePattern } from '../../../src/engine/lexicon/pattern'
import { respeltNamesIn } from '../../../src/engine/lexicon/respelt-names'
import { spunPhrases } from '../../../src/engine/lexicon/spun-phrases'
import { createArticleReader } from '../../../src/engine/read/article'

const read = (text: string) => createArticleReader().read({ text, blocks: [{ kind: 'body', from: 0, to: text.length }] }).blocks
const namesIn = (text: string) => read(text).flatMap(({ content }) => respeltNamesIn(content).map(({ right }) => right))
const termsIn = (text: string) =>
  read(text).flatMap(({ content }) => Array.from(framedTermsIn(content.sentences), ({ term }) => term))

describe('a name in a machine’s words', () => {
  it.each([
    ['It was paid for by the Countrywide Science Basis.', 'National Science Foundation'],
    ['The Countrywide Snow and Ice Information Middle said so.', 'National Snow and Ice Data Center'],
    ['The star lies in the Smooth Manner.', 'Milky Way'],
    ['The Facilities for Sickness Manipulate and Prevention said so.', 'Centers for Disease Control and Prevention'],
    ['It was shown at Madison Rectangular Garden.', 'Madison Square Garden'],
    ['The Meridian Health Middle said so.', 'Health Center'],
  ])('%s', (text, right) => expect(namesIn(text)).toEqual([right]))

  it.each([
    'The National Science Foundation and the Milky Way are names.',
    'The Department of Trade and the World Trade Organization met the Public Safety Commission.',
    'The Chemical Safety Board and the Merit Systems Protection Board are bodies.',
    'The Stratford Middle School and the Middle East are no bodies.',
    'In a smooth manner he spoke of the World Bank and of Bank of America.',
  ])('none: %s', (text) => expect(namesIn(text)).toEqual([]))

  it('has no word for its own neighbour', () =>
    expect(Object.entries<string>(names.words).filter(([word, others]) => others.split(' ').includes(word))).toEqual([]))
})

describe('a set phrase in a machine’s words', () => {
  it.each([
    ['The police opened hearth on the crowd.', 'opened fire'],
    ['The house was on hearth.', 'on fire'],
    ['It was a hunt and safeguard mission.', 'search and rescue'],
    ['The value of dwelling rose.', 'cost of living'],
  ])('%s', (text, term) => expect(termsIn(text)).toContain(term))

  it.each([
    'The police opened fire.',
    'He was in power, and a search and rescue team came.',
    'The cost of living rose.',
  ])('none: %s', (text) => expect(termsIn(text)).toEqual([]))

  it('has no phrase twice', () => {
    for (const list of [frames.verbs, frames.phrases, frames.joined].map((all) => all.split('|')))
      expect(list.filter((phrase, at) => list.indexOf(phrase) !== at)).toEqual([])
  })
})

describe('a draft that a machine put into other words', () => {
  it.each([
    'Rain fell withinside the north, and the Smooth Manner was seen.',
    'The focal bank does now not lend.',
  ])('%s', (text) => expect(isRewritten(read(text), 12)).toBe(true))

  it.each([
    'Rain fell withinside the north.',
    'He spoke of economic development, of cardiac disease and of a military drive.',
  ])('none: %s', (text) => expect(isRewritten(read(text), 12)).toBe(false))
})

describe('the table of words that count only there', () => {
  const { entries } = spunPhrases
  it('has no phrase twice', () => {
    const finds = entries.map(({ find }) => find)
    expect(finds.filter((find, at) => finds.indexOf(find) !== at)).toEqual([])
  })

  it.each(entries.map((entry) => [entry.find, entry] as const))('%s', (_, { find, fix, notAfter, notBefore, onlyAfter }) => {
    expect(() => compilePattern(find)).not.toThrow()
    const pieces = find.split(/ +(?![^{[<]*[}\]>])/u)
    const put = [fix ?? ''].flat().join(' ')
    for (const [, place = ''] of put.matchAll(/\$(\d+)/gu)) expect(Number(place)).toBeLessThanOrEqual(pieces.length)
    if (put.includes('{')) expect(find).toContain('{')
    // One word alone would be found in many a draft that means it.
    if (pieces.length === 1) expect(find).not.toMatch(/^[^[{]*\|/u)
    for (const words of [notAfter, notBefore, onlyAfter])
      for (const [, kind = ''] of words?.matchAll(/<(\w+)>/gu) ?? []) expect(slots).toHaveProperty(kind)
  })
})
