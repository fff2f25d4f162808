import { describe, expect, test } from 'vitest'
import { baseOf, canBe, inflect, verbForms } from '../../../src/engine/language/verb-forms'

describe('a verb', () => {
  test.each([
    ['stop', 'stops', 'stopped', 'stopped', 'stopping'],
    ['deny', 'denies', 'denied', 'denied', 'denying'],
    ['visit', 'visits', 'visited', 'visited', 'visiting'],
    ['admit', 'admits', 'admitted', 'admitted', 'admitting'],
    ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
    ['die', 'dies', 'died', 'died', 'dying'],
    ['reach', 'reaches', 'reached', 'reached', 'reaching'],
    ['write', 'writes', 'wrote', 'written', 'writing'],
    ['put', 'puts', 'put', 'put', 'putting'],
    ['quit', 'quits', 'quit', 'quit', 'quitting'],
    ['see', 'sees', 'saw', 'seen', 'seeing'],
    ['have', 'has', 'had', 'had', 'having'],
  ])('is inflected: %s', (base, third, past, participle, ing) => {
    expect([
      inflect(base, 'third')[0],
      inflect(base, 'past')[0],
      inflect(base, 'participle')[0],
      inflect(base, 'ing')[0],
    ]).toEqual([third, past, participle, ing])
  })

  test.each([
    ['denies', 'deny'],
    ['wrote', 'write'],
    ['cancelled', 'cancel'],
    ['canceled', 'cancel'],
  ])('is traced to its base: %s', (word, base) => {
    expect(baseOf(word)).toBe(base)
  })

  test.each([
    'cost',
    'cut',
    'hit',
    'put',
    'set',
    'shut',
    'spread',
    'read',
    'let',
    'cast',
    'bet',
    'burst',
    'split',
    'thrust',
    'upset',
  ])('may be past and base alike: %s', (word) => {
    expect(canBe(word, 'past')).toBe(true)
    expect(canBe(word, 'base')).toBe(true)
  })

  test('that no list knows is guessed from -ed and -ing only', () => {
    expect(verbForms('zorbed').map(({ form }) => form)).toEqual(['past', 'participle'])
    expect(verbForms('table')).toEqual([])
    expect(verbForms('hundred')).toEqual([])
  })
})
