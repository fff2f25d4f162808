import { expect, test } from 'vitest'
import type { ReaderParagraph } from '../../../src/engine'
import { createSpellingReader } from '../../../src/readers/spelling/reader'

const text = 'The wall collasped and the roof was definately burried.'
const paragraph: ReaderParagraph = { key: 'a', text, kind: 'body', quotations: [], names: [] }

/** How many reports come of a paragraph where the reading is called off after the signal was looked at so many times. */
async function reportsBefore(looks: number): Promise<readonly number[]> {
  let looked = 0
  const signal = Object.defineProperty(new AbortController().signal, 'aborted', { get: () => ++looked > looks })
  const told: number[] = []
  for await (const [, reports] of createSpellingReader('resources').read([paragraph], signal)) told.push(reports.length)
  return told
}

test('a reading is called off between two words of a paragraph', async () => {
  expect(await reportsBefore(2)).toEqual([])
  expect(await reportsBefore(100)).toEqual([3])
})
