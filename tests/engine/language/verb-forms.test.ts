import { describe, expect, test } from 'vitest'
import { commonVerbs } from '../../../src/engine/language/common-verbs'
import { irregularVerbs } from '../../../src/engine/language/irregular-verbs'
import { simplePastOf } from '../../../src/engine/language/simple-past'
import { baseOf, canBe, everyVerbForm, formsOf, inflect, verbForms } from '../../../src/engine/language/verb-forms'
import { verbsOfNouns } from '../../../src/engine/lexicon/collocations'
import * as tables from '../../../src/engine/lexicon/tables'
import { loadDictionary } from '../../../src/readers/spelling/dictionary'

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
    ['be', 'is', 'was', 'been', 'being'],
    ['outdo', 'outdoes', 'outdid', 'outdone', 'outdoing'],
    ['vomit', 'vomits', 'vomited', 'vomited', 'vomiting'],
    ['concur', 'concurs', 'concurred', 'concurred', 'concurring'],
  ])('is inflected: %s', (base, third, past, participle, ing) => {
    expect([
      inflect(base, 'third')[0],
      inflect(base, 'past')[0],
      inflect(base, 'participle')[0],
      inflect(base, 'ing')[0],
    ]).toEqual([third, past, participle, ing])
  })

  test('of several words has its first inflected', () => {
    expect(formsOf('carry out')).toEqual({
      base: 'carry out',
      third: 'carries out',
      past: 'carried out',
      participle: 'carried out',
      ing: 'carrying out',
    })
  })

  test('has forms that stand in a dictionary, whichever of them a repair puts', async () => {
    const dictionary = await loadDictionary('resources')
    const put = Object.values(tables)
      .flat()
      .flatMap(({ entries }) => entries.flatMap(({ fix = [] }) => fix))
      .flatMap((fix) => Array.from(fix.matchAll(/\{([^}: ]+)[^}]*\}/gu), ([, verb = '']) => verb))
    const collocated = [...verbsOfNouns.values()].flatMap((nouns) => [...nouns.values()].map(({ right }) => right.split(' ')[0]))
    const verbs = new Set([...put, ...collocated, ...commonVerbs, ...irregularVerbs.map(({ base }) => base)])
    const forms = [...verbs].flatMap((verb = '') => everyVerbForm.flatMap((form) => inflect(verb, form)))
    // “chested, chesting the ball down”: the dictionaries lack one of two.
    expect(forms.filter((form) => dictionary.standingOf(form).kind === 'unknown')).toEqual(['chesting'])
  })

  test.each([
    ['written', 'wrote'],
    ['rewritten', 'rewrote'],
    ['lain', 'lay'],
    ['lied', 'lied'],
    ['visited', 'visited'],
    ['born', undefined],
  ])('has a simple past beside its participle: %s', (participle, past) => {
    expect(simplePastOf(participle)).toBe(past)
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
