import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyAll, type Hunk, hunksBetween, revertAll } from '../../../src/formats/changes/hunks'

const changes = (original: string, text: string): readonly string[] =>
  hunksBetween(original, text).map(({ removed, inserted }) => `${removed}→${inserted}`)

describe('what differs', () => {
  it.each([
    ['nothing', 'One fox.\n\nTwo birds.', 'One fox.\n\nTwo birds.', []],
    ['a word', 'Putin will call today', 'Putin to call today', ['will→to']],
    ['a word at the start', 'Will call', 'To call', ['Will→To']],
    ['a word at the end of a paragraph', 'One fox.\n\nTwo', 'One dog.\n\nTwo', ['fox.→dog.']],
    ['a word put in', 'the old dog', 'the very old dog', ['→very ']],
    ['a word taken out', 'was was late', 'was late', ['was →']],
    ['a paragraph taken out', 'One.\n\nTwo.\n\nThree.', 'One.\n\nThree.', ['Two.\n\n→']],
    [
      'two places in a sentence',
      'Washington is “nothing”. Committed to',
      'Washington is committed to “nothing”.',
      ['“nothing”. Committed→committed', '→ “nothing”.'],
    ],
    ['everything', 'one', 'two', ['one→two']],
    ['an empty text', '', 'one two', ['→one two']],
    ['an emptied text', 'one two', '', ['one two→']],
  ] as const)('%s', (_name, original, text, expected) => {
    expect(changes(original, text)).toEqual(expected)
  })
})

const word = fc.constantFrom('fox', 'dog', 'the', 'Ångström', '👩‍🚒', '𝒜𝓁', 'e\u0301', '“no”', 'was', ',')
const space = fc.constantFrom(' ', '  ', '\n', '\n\n', '', '\u00a0', '\t')
const prose = fc.array(fc.tuple(word, space), { maxLength: 60 }).map((parts) => parts.flat().join(''))
const anything = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 60 }))

/** A place between two characters of one word, a surrogate pair among them. */
const isInWord = (text: string, at: number): boolean => /\S/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at))

const rangesOf = (hunks: readonly Hunk[], side: 'before' | 'after'): readonly number[] =>
  hunks.flatMap((hunk) => [hunk[side].from, hunk[side].to])

describe('for any two texts', () => {
  it('making every change gives the text, taking every change back gives the original', () => {
    fc.assert(
      fc.property(anything, anything, (original, text) => {
        const hunks = hunksBetween(original, text)
        expect(applyAll(original, hunks)).toBe(text)
        expect(revertAll(text, hunks)).toBe(original)
      }),
      { numRuns: 500 },
    )
  })

  it('one change taken back leaves all the others', () => {
    fc.assert(
      fc.property(prose, prose, fc.nat(), (original, text, seed) => {
        const hunks = hunksBetween(original, text)
        const hunk = hunks[seed % Math.max(1, hunks.length)]
        fc.pre(hunk !== undefined)
        const others = hunks.filter((one) => one !== hunk)
        expect(revertAll(text, [hunk])).toBe(applyAll(original, others))
      }),
    )
  })

  it('changes are in order, hold what they say, and part no word and no surrogate pair', () => {
    fc.assert(
      fc.property(anything, anything, (original, text) => {
        const hunks = hunksBetween(original, text)
        for (const { before, after, removed, inserted } of hunks) {
          expect(original.slice(before.from, before.to)).toBe(removed)
          expect(text.slice(after.from, after.to)).toBe(inserted)
          expect(removed).not.toBe(inserted)
        }
        for (const [whole, side] of [
          [original, 'before'],
          [text, 'after'],
        ] as const) {
          const places = rangesOf(hunks, side)
          expect(places).toEqual(places.toSorted((a, b) => a - b))
          expect(places.filter((at) => isInWord(whole, at))).toEqual([])
        }
      }),
      { numRuns: 500 },
    )
  })
})

it('compares a long story in well under a second, even with its paragraphs reversed', () => {
  const paragraphs = Array.from({ length: 200 }, (_, at) => `Paragraph ${at} says ${'something of weight '.repeat(15)}${at}.`)
  const started = performance.now()
  hunksBetween(paragraphs.join('\n\n'), paragraphs.toReversed().join('\n\n'))
  expect(performance.now() - started).toBeLessThan(3000)
})

it('tells change from change where every paragraph of a long story was edited', () => {
  const paragraphs = Array.from({ length: 200 }, (_, at) => `Paragraph ${at} says ${'something of weight '.repeat(15)}${at}.`)
  const original = paragraphs.join('\n\n')
  const text = original.replaceAll('says', 'said')
  const hunks = hunksBetween(original, text)
  expect(hunks).toHaveLength(200)
  expect(applyAll(original, hunks)).toBe(text)
  expect(revertAll(text, hunks)).toBe(original)
})
