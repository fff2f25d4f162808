import { expect, test } from 'vitest'
import { findBlocks } from '../../../src/engine/read/blocks'
import type { BlockHint } from '../../../src/engine/types'

const read = (text: string, hints?: readonly BlockHint[]) =>
  findBlocks(text, hints).map(({ from, to, kind }) => [kind, text.slice(from, to)])
const kinds = (text: string) => findBlocks(text).map((block) => block.kind)

const paragraph = 'The ministers agreed to meet again in March, the spokesman said on Friday.'

test('a story is read line by line', () => {
  const draft = [
    'Talks to go on',
    'By Marcus Webb and Ann Lee, Associated Press',
    'Friday, July 21, 2017',
    `MOSCOW (AP) — ${paragraph}`,
    'What happens next',
    paragraph,
    '• Five houses burned',
    'Rescuers near the river in Pochutla',
    'Image: Nick Moreau.',
    '“We will go, and we will win.”',
    '(Reporting by Ann Lee; Editing by John Roe)',
    'Correction: An earlier version of this story misspelled a name.',
    'Follow us on Telegram',
  ].join('\n\n')
  expect(kinds(draft)).toEqual(
    'headline byline dateline body subhead body list caption credit quotation credit notice furniture'.split(' '),
  )
})

test.each([
  ['By Jane Doe, 2 January 2025', 'byline'],
  ['By Jane Doe, Geneva, 2 January 2025', 'byline'],
  ['By Jane Doe and John Roe | Thursday, January 2, 2025', 'byline'],
  ['By Friday, 2 January 2025', 'subhead'],
])('“%s” below the headline is a %s', (line, kind) => {
  expect(kinds(`Talks to go on\n\n${line}\n\n${paragraph}`)).toEqual(['headline', kind, 'body'])
})

test.each([
  'The minister said on Tuesday that the road would reopen',
  'Police arrested three men in the capital on Monday',
  'In 1980, Ronald Reagan became president and moved to Washington',
  'The commission would als',
  'The talks with Russian officials in',
  'and the talks went on',
])('“%s” is a sentence that lost its end, not a heading', (line) => {
  expect(kinds(`Talks to go on\n\n${paragraph}\n\n${line}\n\n${paragraph}`)).toEqual(['headline', 'body', 'body', 'body'])
})

test('lines wrapped at one width are one paragraph; lines that each end are not', () => {
  const wrapped =
    'The ministers agreed to meet again in March in\nGeneva, the spokesman said on Friday, and to bring\ntheir advisers with them for the first time since\nthe war.'
  expect(read(`Talks to go on\n\n${wrapped}`)).toEqual([
    ['headline', 'Talks to go on'],
    ['body', wrapped],
  ])
  expect(kinds(`${paragraph}\n${paragraph}\n${paragraph}`)).toEqual(['body', 'body', 'body'])
  expect(
    kinds(
      `${paragraph}\n\nFire in a mill near Pune kills at least twelve workers\nDollar falls to its lowest for thirteen months in Tokyo\nRain expected in most of the north by late Tuesday night`,
    ),
  ).toHaveLength(4)
})

test('a hint wins where it stands, and the rest is read as without it', () => {
  const text = `Follow us on Telegram\n\n${paragraph}\n\nShare on Facebook`
  expect(findBlocks(text, [{ from: 0, to: 21, kind: 'headline' }]).map((block) => block.kind)).toEqual([
    'headline',
    'body',
    'furniture',
  ])
})

test('a paragraph without end is cut where a sentence begins', () => {
  const text = 'The ministers met Mr. Lee in the capital. They were of one mind. '.repeat(800)
  const blocks = findBlocks(text)
  expect(blocks.length).toBeGreaterThan(2)
  for (const { from, to } of blocks) expect(text.slice(from, to)).toMatch(/^The(?:y were of| ministers).*(?:capital|mind)\.$/su)
})

test('a sentence without end is cut at white space', () => {
  const text = `${'word '.repeat(10_000)}${'x'.repeat(50_000)}`
  const blocks = findBlocks(text)
  expect(Math.max(...blocks.map((block) => block.to - block.from))).toBeLessThanOrEqual(20_000)
  expect(
    blocks
      .map((block) => text.slice(block.from, block.to))
      .join('')
      .replaceAll(' ', ''),
  ).toBe(text.replaceAll(' ', ''))
})

test('a block that a format reader tells of is cut as well, and each piece is of its kind', () => {
  const long = 'The ministers met Mr. Lee in the capital. They were of one mind. '.repeat(800).trimEnd()
  const text = `Talks to go on\n\n${long}\n\n${'x'.repeat(50_000)}`
  const blocks = findBlocks(text, [
    { kind: 'headline', from: 0, to: 14 },
    { kind: 'quotation', from: 16, to: 16 + long.length },
    { kind: 'caption', from: 18 + long.length, to: text.length },
  ])
  const piecesOf = (kind: string) => blocks.filter((block) => block.kind === kind).map(({ from, to }) => text.slice(from, to))
  expect(Math.max(...blocks.map(({ from, to }) => to - from))).toBeLessThanOrEqual(20_000)
  expect(piecesOf('headline')).toEqual(['Talks to go on'])
  expect(piecesOf('quotation').length).toBeGreaterThan(2)
  expect(piecesOf('quotation').join(' ')).toBe(long)
  expect(piecesOf('caption').join('')).toBe('x'.repeat(50_000))
})

test('empty and blank drafts have no blocks', () => {
  expect(findBlocks('')).toEqual([])
  expect(findBlocks(' \n\n\t\n')).toEqual([])
})
