import { describe, expect, it } from 'vitest'
import { line } from '../../../src/engine/read/line-test'
import { startsOf, withoutBars } from '../../../src/engine/read/pattern-starts'

const starts = (expression: string) => [...startsOf(expression)].toSorted()

describe('how a match of an expression may begin', () => {
  it.each([
    ['share this', ['sha']],
    ['ad', ['ad']],
    ['(?:please,? |now )?share', ['now', 'ple', 'sha']],
    ['e-?mail', ['e-m', 'ema']],
    ['[Tt]ext', ['Tex', 'tex']],
    ['\\(c\\)', ['(c)']],
    ['a+b', ['a']],
    ['(?:go |on )*to', ['go ', 'on ', 'to']],
    ['(?:go |on )*to x', ['go ', 'on ', 'to ']],
    ['x\\d', ['x0', 'x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7', 'x8', 'x9']],
    ['(?:a|bc)(?:d|e)f', ['adf', 'aef', 'bcd', 'bce']],
    ['to .{2,9}', ['to ']],
  ])('%s', (expression, expected) => {
    expect(starts(expression)).toEqual(expected)
  })

  it.each(['.{0,9}x', '\\S+ said', '\\p{Lu}x', '(?!no)yes', '[^x]y', '[a-z]x', ''])('is not told of %s', (expression) => {
    expect(starts(expression)).toEqual([''])
  })

  it('gives up where there are too many ways', () => {
    expect(starts('\\d\\d\\d')).toEqual([''])
  })
})

it('bars inside groups and classes part no alternatives', () => {
  expect(withoutBars('a(?:b|c)|[|]d|\\|e')).toEqual(['a(?:b|c)', '[|]d', '\\|e'])
})

describe('a test for whole lines', () => {
  const alternatives = ['(?:please |now )?share (?:this|it)', 'ad', '.{0,9}\\bnewsletter', '\\d+ shares?|share', '[([]ad[)\\]]']
  const test = line(...alternatives)
  const whole = new RegExp(`^(?:${alternatives.join('|')})$`, 'u')

  it.each([
    'share',
    'please share it',
    'now share this',
    'ad',
    'our newsletter',
    '12 shares',
    '1 share',
    '[ad]',
    '(ad]',
  ])('matches %s', (text) => {
    expect(test.test(text)).toBe(true)
  })

  it.each([
    '',
    'shares',
    'ads',
    'please',
    'now ad',
    'our newsletters',
    'x 12 shares',
    'Share',
    'a',
  ])('passes over “%s”', (text) => {
    expect(test.test(text)).toBe(false)
    expect(whole.test(text)).toBe(false)
  })
})
