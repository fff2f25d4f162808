import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitSentences } from '../../../src/engine/read/sentences'
import { busyFor } from '../../busy-for'

const split = (text: string) => splitSentences(text).map(({ from, to }) => text.slice(from, to))

test.each([
  ['Talks ended. agreed to meet again.', ['Talks ended.', 'agreed to meet again.']],
  ['He said.The road is closed.', ['He said.', 'The road is closed.']],
  ['We won,” he said.”Then he left.', ['We won,” he said.”', 'Then he left.']],
  ['She lives in the U.S. The war began in May. It ended.', ['She lives in the U.S.', 'The war began in May.', 'It ended.']],
  ['Police came at 5 p.m. Nobody was there.', ['Police came at 5 p.m.', 'Nobody was there.']],
  ['It was the rest of others. European allies came.', ['It was the rest of others.', 'European allies came.']],
  ['“We won. We lost,” he said.', ['“We won.', 'We lost,” he said.']],
  ['Is it over? the minister asked.', ['Is it over?', 'the minister asked.']],
  [
    'Was it Plan B? No. That was plan A. Then came the works of art. They sold.',
    ['Was it Plan B?', 'No.', 'That was plan A.', 'Then came the works of art.', 'They sold.'],
  ],
  ['They landed on Apollo V. Meanwhile, they tried again.', ['They landed on Apollo V.', 'Meanwhile, they tried again.']],
  ['Help came late (it rained.) delegation left.', ['Help came late (it rained.)', 'delegation left.']],
  ['It fell to 5. delegation members left.', ['It fell to 5.', 'delegation members left.']],
  ['他说。The end is near.', ['他说。', 'The end is near.']],
])('%s is cut', (text, sentences) => {
  expect(split(text)).toEqual(sentences)
})

test.each([
  'U.S. President Joe Biden met Gov. Salomón Jara at 4:52 a.m. local time on Jan. 10.',
  'No. 5 on the list, Lt. Gov. Dan Patrick, left at 5 p.m. Friday.',
  'HARLAN COUNTY, Ky. — Bus drivers will earn $24.50 an hour.',
  'WILMINGTON, Del. (AP) — J. K. Rowling and John F. Kennedy Jr. met Mr. Rao.',
  'The firm, Foo Inc. of Tulsa, Okla., cited Smith v. Jones and reviews (Rao et al. 2019).',
  'He waited... and left, e.g. for amazon.com or the St. Petersburg office.',
  '“Really?” she asked.',
  '“Where is it?” Smith asked.',
  '“We go.” said the mayor.',
  'Yahoo! said it would close.',
  'The vote is on 5. May.',
  '1. The first point is this.',
  'The best way is to try it . . . soon, he wrote.',
  'The sirens (Siren spp.) eat plants, and other systems (OS/8, RT-11, etc.) used both.',
  'The Treaty of Paris (for the U.S.) was signed then.',
  'It uses fuel in two ways: 1. on the farm and 2. in trade.',
  'The quake struck Washington D.C. on Monday, U.S. troops said.',
])('%s is one sentence', (text) => {
  expect(split(text)).toEqual([text])
})

test('a loose mark at the end belongs to the last sentence', () => {
  expect(split('It will be discussed further.” “')).toEqual(['It will be discussed further.” “'])
})

test('a line break inside a wrapped paragraph does not end a sentence', () => {
  expect(split('The minister said\nthat Gov.\nJara would go. He\nleft.')).toEqual([
    'The minister said\nthat Gov.\nJara would go.',
    'He\nleft.',
  ])
})

test('sentences and white space cover every text', () => {
  const piece = fc.constantFrom(
    'a',
    'The',
    'Dr',
    'U.S',
    '.',
    '...',
    '?',
    '!',
    '”',
    '“',
    '"',
    ' ',
    '\n',
    '…',
    ')',
    '(',
    '5',
    'said',
    'é',
    '。',
    ',',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      const sentences = splitSentences(text)
      let at = 0
      for (const { from, to } of sentences) {
        expect(text.slice(at, from).trim()).toBe('')
        expect(to).toBeGreaterThan(from)
        expect(text.slice(from, to)).toBe(text.slice(from, to).trim())
        at = to
      }
      expect(text.slice(at).trim()).toBe('')
    }),
  )
})

test.each(['.', '.”', '. ', '“', '!) ', 'a.', 'A. '])('100,000 characters of %j are cut at once', (piece) => {
  const text = `${piece.repeat(100_000 / piece.length)}x`
  expect(busyFor(() => splitSentences(text))).toBeLessThan(1500)
})
