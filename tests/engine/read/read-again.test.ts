import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atOnce } from '../../../src/engine/pauses'
import { type ArticleReader, createArticleReader } from '../../../src/engine/read/article'
import type { Article } from '../../../src/engine/article'
import type { BlockHint, Draft } from '../../../src/engine/types'
import { applyEdits } from '../../../src/engine'

const long = (words: string) =>
  `${words} and the ministers agreed to hold talks about the harvest in the north of the country after the rain of the spring.`
/** Lines that look at each other: furniture, headings, items, captions, quotations that go on, lines wrapped at a width. */
const lines = [
  'Ministers meet over the harvest',
  'By Jane Doe',
  '12 March 2024',
  long('The council met on Friday in the old town hall'),
  'Subscribe to our newsletter',
  'Also read:',
  'Storm hits the northern coast',
  'Photo: Reuters',
  '- one item',
  '- another item',
  '1. first',
  long('“We go on'),
  long('“The second paragraph of what he said'),
  'download',
  'Our App Now!!',
  'A short line',
  'It rained.',
  long('Nobody had seen the report that was read out in the room'),
  'This is a line of words that was wrapped at a width of',
  'about seventy characters by some program that somebody',
  'once used for mail, and it goes on here.',
  '…',
  '   ',
  'He said: "They left.',
  long('On Monday the mayor of the town said that the bridge would close'),
]

const shown = ({ blocks, words, sentences }: Article) => ({
  words,
  sentences,
  blocks: blocks.map(({ from, to, kind, reason, furniture, key, index, text }) => {
    return { from, to, kind, reason, furniture, key, index, text }
  }),
})

const readAgain = (reader: ArticleReader, draft: Draft) => atOnce(reader.readAgain(draft))

const line = fc.constantFrom(...lines)
const gap = fc.constantFrom('\n', '\n\n', '\n\n', '\n \n')
const story = fc
  .array(fc.tuple(line, gap), { minLength: 1, maxLength: 30 })
  .map((pairs) => pairs.map(([words, end]) => words + end).join(''))
const edit = fc.record({
  at: fc.nat(),
  remove: fc.oneof(fc.nat(3), fc.nat(200)),
  insert: fc.oneof(
    fc.constantFrom('', ' ', '\n', '\n\n', '“', '.', 'x'),
    line,
    line.map((words) => `\n\n${words}\n\n`),
  ),
})

test('a draft read again after any edit is what it is read from nothing', () => {
  fc.assert(
    fc.property(story, fc.array(edit, { minLength: 1, maxLength: 5 }), (start, edits) => {
      const reader = createArticleReader()
      let text = start
      readAgain(reader, { text })
      for (const { at, remove, insert } of edits) {
        const from = at % (text.length + 1)
        text = applyEdits(text, [{ from, to: Math.min(text.length, from + remove), insert }])
        expect(shown(readAgain(reader, { text }))).toEqual(shown(createArticleReader().read({ text })))
      }
    }),
    { numRuns: 400 },
  )
}, 60_000)

test('the same where a file tells of some of its lines', () => {
  fc.assert(
    fc.property(story, fc.array(edit, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 3 }), (start, edits, every) => {
      const reader = createArticleReader()
      let text = start
      readAgain(reader, { text, blocks: told(text, every) })
      for (const { at, remove, insert } of edits) {
        const from = at % (text.length + 1)
        text = applyEdits(text, [{ from, to: Math.min(text.length, from + remove), insert }])
        const draft = { text, blocks: told(text, every) }
        expect(shown(readAgain(reader, draft))).toEqual(shown(createArticleReader().read(draft)))
      }
    }),
    { numRuns: 400 },
  )
}, 60_000)

/** Every so manieth line is told of, as a heading or as body text. */
function told(text: string, every: number): readonly BlockHint[] {
  return [...text.matchAll(/[^\n]+/gu)]
    .filter((_, index) => index % every === 0)
    .map(({ 0: words, index }) => ({ kind: words.length < 40 ? 'subhead' : 'body', from: index, to: index + words.length }))
}

test('blocks far from an edit are the same objects above it, and say the same below it', () => {
  const text = Array.from({ length: 60 }, (_, at) => long(`In village ${at} the council met`)).join('\n\n')
  const reader = createArticleReader()
  const before = readAgain(reader, { text })
  const after = readAgain(reader, { text: text.replace('village 30 ', 'village thirty ') })
  expect(after.since).toEqual({ blocks: before.blocks, head: 30, tail: 29 })
  expect(after.blocks.slice(0, 25)).toEqual(before.blocks.slice(0, 25))
  expect(after.blocks.slice(0, 25).every((block, at) => block === before.blocks[at])).toBe(true)
  expect(after.blocks.every(({ content }, at) => (content === before.blocks[at]?.content) === (at !== 30))).toBe(true)
  const near = after.blocks.flatMap(({ surroundings }, at) => (surroundings === before.blocks[at]?.surroundings ? [] : [at]))
  expect(near).toEqual([25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35])
})
