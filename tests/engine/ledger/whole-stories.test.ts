import { expect, test } from 'vitest'
import { createProofreader } from '../../../src/engine'
import { rules } from '../../../src/engine/rules'
import { proofOf } from '../helpers'
import { fromHindi, fromPortuguese, fromTurkish, fromUkrainian, soundFire, soundMarkets } from './stories'

const compared = new Set([
  'name-variant',
  'place-name-variant',
  'date-conflict',
  'bare-accusation',
  'headline-against-body',
  'figures-disagree',
  'contradiction',
  'lost-not',
  'summary-talk',
  'short-form',
  'changing-office-or-gender',
  'changed-number',
  'near-repeat',
])

/** What the rules that compare one part of a draft with another say of it, doubtful findings left out: rule and words. */
function told(text: string): readonly string[] {
  return proofOf(createProofreader(rules.filter(({ id }) => compared.has(id))), { text })
    .findings.filter(({ tier }) => tier !== 'doubtful')
    .map(({ rule, ranges: [{ from, to }] }) => `${rule}: ${text.slice(from, to)}`)
}

test.each([
  ['a fire with two tolls, two namesakes and a trial', soundFire],
  ['markets, sport and history', soundMarkets],
])('sound copy is left in peace: %s', (_, text) => expect(told(text)).toEqual([]))

test('a draft from Turkish', () =>
  expect(told(fromTurkish)).toMatchInlineSnapshot(`
  [
    "changed-number: kills 14",
    "figures-disagree: 12 workers, eight men and five women",
    "short-form: Disaster and Emergency Coordination Presidency",
    "bare-accusation: Selçuk Yıldırım, embezzled",
    "name-variant: Selcuk Yildirim",
    "date-conflict: Tuesday, May 13",
    "figures-disagree: rose from 900 tons to 700 tons",
    "lost-not: will not",
    "changing-office-or-gender: Finance Minister",
    "changing-office-or-gender: Ms",
    "figures-disagree: five (6)",
  ]
`))

test('a draft from Portuguese', () =>
  expect(told(fromPortuguese)).toMatchInlineSnapshot(`
  [
    "headline-against-body: acquitted",
    "name-variant: Júlio Lossio Neto",
    "contradiction: fell",
    "near-repeat: The bridge over the São Francisco river was closed on Sunday by firefighters after the heavy rain.",
    "figures-disagree: the remaining 35%",
    "short-form: OMS",
    "summary-talk: The article says",
  ]
`))

test('a draft from Hindi', () =>
  expect(told(fromHindi)).toMatchInlineSnapshot(`
  [
    "headline-against-body: Murderer",
    "bare-accusation: Ankit Verma shot",
    "changing-office-or-gender: Finance Minister",
    "short-form: Central Investigation Bureau",
    "figures-disagree: come down from 6.2 percent to 7.1 percent",
  ]
`))

test('a draft from Ukrainian', () =>
  expect(told(fromUkrainian)).toMatchInlineSnapshot(`
  [
    "place-name-variant: Kiev",
    "name-variant: Zelensky",
    "date-conflict: next Friday, December 2",
    "bare-accusation: Kyrylo Stremousov stole",
    "place-name-variant: Nikolaev",
    "figures-disagree: raised the discount rate by 2 percent, from 23 percent to 25 percent",
  ]
`))
