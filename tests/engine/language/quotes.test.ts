import { describe, expect, test } from 'vitest'
import { readQuotes } from '../../../src/engine/language/quotes'
import { busyFor } from '../../busy-for'

/** The text with every pair numbered and every lone mark put between braces. */
function show(text: string): string {
  const { pairs, lone } = readQuotes(text)
  const signs = new Map<number, string>()
  pairs.forEach(({ open, close }, index) => {
    signs.set(open.at, `<${index}`)
    signs.set(close.at, `${index}>`)
  })
  for (const { at, char } of lone) signs.set(at, `{${char}}`)
  return Array.from(text, (char, at) => signs.get(at) ?? char).join('')
}

describe('pairing quotation marks', () => {
  test.each([
    ['“Yes,” he said. “No.”', '<0Yes,0> he said. <1No.1>'],
    ['He said "yes" and "no".', 'He said <0yes0> and <1no1>.'],
    ['«He said “yes” to it» today.', '<0He said <1yes1> to it0> today.'],
    ['They called him „the last“ here.', 'They called him <0the last0> here.'],
    ['A ”wrong” turn and a “wrong“ one.', 'A <0wrong0> turn and a <1wrong1> one.'],
    ['It is “ fine ” now.', 'It is <0 fine 0> now.'],
  ])('finds the pairs of %s', (text, shown) => {
    expect(show(text)).toBe(shown)
  })

  test.each([
    ['Farmers in the “valley lost the “whole crop” on Monday.', 'Farmers in the {“}valley lost the <0whole crop0> on Monday.'],
    ['"Ozone causes “ more damage than all", it says.', '<0Ozone causes {“} more damage than all0>, it says.'],
    ['“We will go. Nobody stays.', '{“}We will go. Nobody stays.'],
    ['“It is over.” “', '<0It is over.0> {“}'],
  ])('leaves the stray of %s alone', (text, shown) => {
    expect(show(text)).toBe(shown)
  })

  test('takes a mark behind a figure for inches, unless it closes a quotation', () => {
    expect(show('A 12" gun and a 40" hull.')).toBe('A 12" gun and a 40" hull.')
    expect(show('He spoke of "chapter 12" again.')).toBe('He spoke of <0chapter 120> again.')
  })

  test('knows where speech may begin and end', () => {
    const plausible = (text: string) => readQuotes(text).lone.map((mark) => mark.plausible)
    expect(plausible('The minister said, “We will go.')).toEqual([true])
    expect(plausible('Talks failed. “We will go.')).toEqual([true])
    expect(plausible('We will go,” he said.')).toEqual([true])
    expect(plausible('Farmers in the “valley lost it.')).toEqual([false])
    expect(plausible('About 300 houses” were flooded.')).toEqual([false])
  })

  test('stays quick on a text of nothing but marks', () => {
    expect(busyFor(() => readQuotes('"“'.repeat(20_000)))).toBeLessThan(2000)
  })
})
