import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/engine/article'
import { atOnce } from '../../../src/engine/pauses'
import { likenessOf } from '../../../src/engine/settle/identity'
import { type Candidate, settle } from '../../../src/engine/settle/settle'
import { unknownStory } from '../../../src/engine/story'
import type { Range, Repair } from '../../../src/engine/types'

const text = 'The minister who came said said the plan was good, and that the plan was good.'

const articleOf = (words: string, shields: readonly Range[] = []): Article => ({
  text: words,
  blocks: [],
  shields,
  words: 0,
  sentences: 0,
  origin: { pack: undefined, packs: [] },
  story: unknownStory,
})

/** What is told of candidates, at once. */
const told = (...row: Parameters<typeof settle>) => atOnce(settle(...row))

function candidate(words: string, over: Partial<Candidate> = {}, from = text.indexOf(words)): Candidate {
  return {
    rule: 'one',
    category: 'broken',
    tier: 'likely',
    severity: 5,
    ranges: [{ from, to: from + words.length }],
    message: 'Something is wrong.',
    repairs: [],
    fromReader: false,
    outranks: [],
    ...over,
  }
}

const namesOf = (candidates: readonly Candidate[]) =>
  told(articleOf(text), candidates).map(({ rule, also }) => [rule, ...(also ?? [])])

describe('of two findings at one place', () => {
  test('the surer one wins and names the other', () => {
    expect(
      namesOf([candidate('said said', { rule: 'two', tier: 'doubtful' }), candidate('said said', { tier: 'sure' })]),
    ).toEqual([['one', 'two']])
  })

  test('a rule wins over a reader, however sure the reader is', () => {
    const reader = candidate('came said', { rule: 'reader', tier: 'sure', severity: 10, fromReader: true })
    expect(namesOf([reader, candidate('said said')])).toEqual([['one', 'reader']])
  })

  test('a doubtful one of a rule is likely where a reader agrees; two rules do not make each other likely', () => {
    const tiers = (candidates: readonly Candidate[]) => told(articleOf(text), candidates).map(({ rule, tier }) => [rule, tier])
    const doubtful = candidate('said said', { tier: 'doubtful' })
    expect(tiers([doubtful, candidate('said', { rule: 'reader', tier: 'doubtful', fromReader: true })])).toEqual([
      ['one', 'likely'],
    ])
    expect(tiers([doubtful, candidate('said said', { rule: 'two', tier: 'doubtful' })])).toEqual([['one', 'doubtful']])
    expect(tiers([doubtful, candidate('plan', { rule: 'reader', fromReader: true })])).toContainEqual(['one', 'doubtful'])
  })

  test('a reader that finds a whole sentence odd is heard beside a rule that marks a word of it', () => {
    const reader = candidate(text, { rule: 'reader', fromReader: true })
    expect(namesOf([reader, candidate('said said')])).toEqual([['reader'], ['one']])
    expect(namesOf([reader, candidate(text.slice(0, 60))])).toEqual([['one', 'reader']])
  })

  test('the one that outranks the other wins, even if less sure', () => {
    const general = candidate('said said the plan', { rule: 'general', tier: 'sure', severity: 10 })
    expect(namesOf([general, candidate('the plan', { outranks: ['general'] })])).toEqual([['one', 'general']])
  })

  test('the one that outranks the other wins beside a third that is surer than one and less sure than the other', () => {
    const least = candidate('said said', { rule: 'least', tier: 'doubtful', outranks: ['most'] })
    const middle = candidate('came said', { rule: 'middle', tier: 'likely' })
    const most = candidate('said said the', { rule: 'most', tier: 'sure' })
    const rows = [
      [least, middle, most],
      [most, middle, least],
      [middle, most, least],
      [most, least, middle],
    ]
    for (const row of rows) expect(namesOf(row)).toContainEqual(['least', 'most'])
  })

  test('style does not hide damage, nor damage style', () => {
    const long = candidate(text, { rule: 'long', category: 'style', tier: 'sure' })
    expect(namesOf([long, candidate(text.slice(4), { rule: 'two' })])).toEqual([['long'], ['two']])
  })

  test('a small one inside a large one stays', () => {
    expect(namesOf([candidate(text), candidate('said said', { rule: 'two' })])).toEqual([['one'], ['two']])
  })
})

describe('beside shields', () => {
  const at = text.indexOf('said said')
  const shield = { from: at, to: at + 9 }
  const beside = (over: Partial<Candidate>, words = 'came') => told(articleOf(text, [shield]), [candidate(words, over)])
  const put = (from: number, to: number): Repair => ({
    label: 'Write it',
    kind: 'choice',
    guards: [],
    edits: [{ from, to, insert: 'it' }],
  })

  test('nothing is told of shielded words, nor of a place among them', () => {
    expect(beside({}, 'said said')).toEqual([])
    expect(beside({}, 'said said the')).toEqual([])
    expect(beside({ ranges: [{ from: at + 2, to: at + 2 }] })).toEqual([])
  })

  test('a finding that lies mostly in sound text is told', () => {
    expect(beside({}, text)).toHaveLength(1)
    expect(beside({ ranges: [{ from: at, to: at }] })).toHaveLength(1)
    expect(beside({ ranges: [{ from: shield.to, to: shield.to + 1 }] })).toHaveLength(1)
  })

  test('of a finding of several places those in sound text stay', () => {
    const [first, last] = [
      { from: 0, to: 3 },
      { from: 32, to: 35 },
    ] as const
    expect(beside({ ranges: [first, shield, last] })[0]?.ranges).toEqual([first, last])
    expect(beside({ ranges: [shield, last] })[0]?.ranges).toEqual([last])
  })

  test('a repair that would change a shielded word is not offered', () => {
    const repairs = [put(0, 3), put(at - 3, at + 2), put(at + 4, at + 4), put(at, at)]
    expect(beside({ repairs })[0]?.repairs).toEqual([put(0, 3), put(at, at)])
  })
})

test('findings come in reading order', () => {
  const found = told(articleOf(text), [candidate('good.', { rule: 'late' }), candidate('The', { rule: 'early' })])
  expect(found.map(({ rule }) => rule)).toEqual(['early', 'late'])
})

describe('the id of a finding', () => {
  test('differs between places with the same words but other neighbours, which still are alike', () => {
    const [first, second] = told(articleOf(text), [candidate('plan'), candidate('plan', {}, text.lastIndexOf('said'))])
    expect(first?.id).not.toBe(second?.id)
    const [near, far] = told(articleOf(text), [candidate('was good'), candidate('was good', {}, text.lastIndexOf('was good'))])
    expect(near?.id).not.toBe(far?.id)
    expect(likenessOf(near?.id ?? '')).toBe(likenessOf(far?.id ?? ' '))
  })

  test('does not change with text before it', () => {
    const moved = `A new first line of the story.\n\n${text}`
    const before = told(articleOf(text), [candidate('said said')])[0]?.id
    const after = told(articleOf(moved), [candidate('said said', {}, moved.indexOf('said said'))])[0]?.id
    expect(after).toBe(before)
  })

  test('hangs on no word of another paragraph, and yet tells paragraphs apart that begin alike', () => {
    const story = (end: string) => `It rose by ${end}.\n\nThe plan was good.\n\nThe plan failed.`
    const idsOf = (words: string) =>
      told(
        articleOf(words),
        [words.indexOf('The'), words.lastIndexOf('The')].map((at) => candidate('The', {}, at)),
      ).map(({ id }) => id)
    expect(idsOf(story('half'))).toEqual(idsOf(story('a third')))
    expect(idsOf(story('half'))[1]).not.toMatch(/#/u)
  })

  test('counts places that agree in words and neighbours', () => {
    const thrice = 'so it is. so it is. so it is.'
    const ids = told(articleOf(thrice), [candidate('so', {}, 10), candidate('so', {}, 20)]).map(({ id }) => id)
    expect(ids[1]).toBe(`${ids[0]}#2`)
  })
})
