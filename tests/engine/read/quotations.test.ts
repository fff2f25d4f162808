import { expect, test } from 'vitest'
import { createArticleReader } from '../../../src/engine/read/article'
import { continuesQuotation, findQuotations } from '../../../src/engine/read/quotations'
import { splitSentences } from '../../../src/engine/read/sentences'
import { busyFor } from '../../busy-for'

const find = (text: string, { carriedOn = false, nextOpens = false } = {}) =>
  findQuotations(text, { carriedOn, nextOpens }, splitSentences(text))
const zones = (text: string, state = {}) =>
  find(text, state).zones.map((zone) => text.slice(zone.from, zone.to) + (zone.closed ? '' : ' …'))

test.each([
  ['He said “yes” and "no" and «da».', ['“yes”', '"no"', '«da»']],
  ['Er sagte „ja“ und »nein«.', ['„ja“', '»nein«']],
  ['She shouted: “I heard “stop” twice.” Then left.', ['“I heard “stop” twice.”']],
  ['”Yes“ he said.', ['”Yes“']],
  ['" We go " he said.', ['" We go "']],
  ['A 12" pipe and a man of 6\'2" were “found”.', ['“found”']],
  ['‘We will go,’ the ministers’ man said, ‘but not in the ’90s.’', ['‘We will go,’', '‘but not in the ’90s.’']],
  ['‘The ministers’ plan was wrong,’ he said.', ['‘The ministers’ plan was wrong,’']],
  ["The 'quasi-state of war' began in the workers' camp.", ["'quasi-state of war'"]],
  ["Rock 'n' roll in the '90s, the dogs' day, ‘em all.", []],
])('%s', (text, found) => {
  expect(zones(text)).toEqual(found)
})

test('a mark that is never closed covers its sentence, not the paragraph', () => {
  expect(zones('He said “we will go. The minister left. “Fine,” he said.')).toEqual(['“we will go. …', '“Fine,”'])
  expect(zones('He said "we will go. The minister left.')).toEqual(['"we will go. …'])
})

test('a mark that no word follows covers only itself', () => {
  expect(zones('“It will be discussed further.” “')).toEqual(['“It will be discussed further.”', '“ …'])
})

test('a closing mark that nothing opened makes no zone', () => {
  expect(zones('We won,” he said. “Really.”')).toEqual(['“Really.”'])
})

test('a quotation goes on where the next paragraph opens with a mark', () => {
  const first = find('He said: “We will go. We will win.', { nextOpens: true })
  expect(first.open).toBe(true)
  expect(first.zones).toEqual([{ from: 9, to: 34, continued: false, closed: false }])
  expect(find('“And we will stay,” he said.', { carriedOn: true }).zones[0]).toMatchObject({ continued: true, closed: true })
})

test('a paragraph that only closes carries the quotation on from its start', () => {
  expect(continuesQuotation('And we will stay,” he said.')).toBe(true)
  expect(zones('And we will stay,” he said.', { carriedOn: true })).toEqual(['And we will stay,”'])
  expect(continuesQuotation('The mayor said “yes”.')).toBe(false)
})

test('an article carries the state of quotation from block to block', () => {
  const read = (text: string) =>
    createArticleReader()
      .read({ text })
      .blocks.map((block) =>
        block.tokens
          .filter((token) => token.quoted)
          .map((token) => token.text)
          .join(' '),
      )
  expect(read('A headline here\n\nHe said: “We go.\n\n“We stay,” he added.\n\nThe vote is on.')).toEqual([
    '',
    '“ We go .',
    '“ We stay , ”',
    '',
  ])
})

test.each(['“', '”', '"', "'", '‘', '“ ', ' "a', " 'a"])('100,000 characters of %j are read at once', (piece) => {
  const text = piece.repeat(100_000 / piece.length).trim()
  expect(busyFor(() => find(text))).toBeLessThan(1500)
})
