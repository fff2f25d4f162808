import { describe, expect, test } from 'vitest'
import { createProofreader, createShelf, type ProofreadOptions, type ReaderReport, type Reading } from '../../src/engine'
import { asBody, proofOf } from './helpers'

const sound = 'The council met on Monday. It will meet again in June.'
const fall = 'Nobody was hurt when a lamp fell from the ceiling of the hall, the police said.'
/** What rules find for certain: a calque, a name with a word too many. */
const damage =
  'The Organization for Security and Co-operation in Russia and Europe denies membership of Ukraine in the alliance. It gave notice to Moscow that it will debate on the matter.'

/** Odds for every word of a text: those named look damaged, by a broken sentence or by wrong translation, the rest does not. */
function wordsOf(text: string, odd: readonly string[], broken: number): NonNullable<Reading['words']> {
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
    const isOdd = odd.includes(word)
    return { from: index, to: index + word.length, changed: 0.02, damaged: isOdd ? 0.95 : 0.02, broken }
  })
}

/** A report of the second reader’s own, with a repair. */
const report: ReaderReport = {
  rule: 'second-reader',
  category: 'translation',
  tier: 'doubtful',
  severity: 5,
  ranges: [{ from: fall.indexOf('lamp'), to: fall.indexOf(' from') }],
  message: '',
  repairs: [
    { label: 'Change it', kind: 'choice', edits: [{ from: fall.indexOf('fell'), to: fall.indexOf(' from'), insert: 'dropped' }] },
  ],
}

/** Likely findings of the second reader in a draft, and the words they mark, when these words look damaged to it. */
function heard(
  text: string,
  odd: readonly string[],
  options: ProofreadOptions & { reports?: readonly ReaderReport[]; broken?: number } = {},
) {
  const { reports = [], broken = 0, ...asked } = options
  const draft = { text, blocks: asBody(text) }
  const proofreader = createProofreader()
  const readings = createShelf()
  for (const { key, text: paragraph } of proofreader.paragraphs(draft))
    readings.put('second-reader', key, { reports: paragraph === fall ? reports : [], words: wordsOf(paragraph, odd, broken) })
  const { findings, damaged } = proofOf(proofreader, draft, { ...asked, readings })
  const said = findings.filter(({ rule, tier }) => rule === 'second-reader' && tier === 'likely')
  return { damaged, findings, said, words: said.map(({ ranges: [first] }) => text.slice(first.from, first.to)) }
}

describe('in a draft that rules find damaged', () => {
  const draft = `${damage}\n\n${fall}`

  test('what the second reader takes for damage is likely', () => {
    const { damaged, words, said } = heard(draft, ['lamp', 'fell'])
    expect(damaged).toBe(true)
    expect(words).toEqual(['lamp fell'])
    expect(said[0]?.message).toBe('“lamp fell” reads oddly here; an editor would probably change it.')
  })

  test('what is broken rather than wrongly translated is told so', () => {
    const { said } = heard(draft, ['lamp', 'fell'], { broken: 0.6 })
    expect(said).toMatchObject([
      { category: 'broken', message: expect.stringContaining('The sentence seems broken at “lamp fell”') },
    ])
    expect(heard(draft, ['lamp', 'fell'], { broken: 0.4 }).said).toMatchObject([{ category: 'translation' }])
  })

  test('its own report stays where it has one, with the repair', () => {
    const { said } = heard(draft, ['lamp', 'fell'], { reports: [report] })
    expect(said).toHaveLength(1)
    expect(said[0]?.repairs).toHaveLength(1)
    expect(heard(draft, [], { reports: [report] }).said).toEqual([])
  })

  test('what it remembers from other drafts is likely, and told instead of a stretch; in a sound draft it stays doubtful', () => {
    const remembered = { ...report, rule: 'remembered-phrase' }
    const tiersIn = (text: string, odd: readonly string[]) =>
      heard(text, odd, { reports: [remembered] })
        .findings.filter(({ rule }) => /^(?:remembered-phrase|second-reader)$/u.test(rule))
        .map(({ rule, tier }) => [rule, tier])
    expect(tiersIn(draft, ['lamp', 'fell'])).toEqual([['remembered-phrase', 'likely']])
    expect(tiersIn(draft, [])).toEqual([['remembered-phrase', 'likely']])
    expect(tiersIn(fall, [])).toEqual([['remembered-phrase', 'doubtful']])
  })

  test('names and numbers alone are passed over, and what a rule has marked', () => {
    expect(heard(draft, ['Ukraine', 'Moscow']).words).toEqual([])
    expect(heard(draft, ['gave', 'notice', 'to']).words).toEqual([])
  })

  test('a stretch goes no more than four words to each side of its likeliest', () => {
    const { words } = heard(draft, fall.split(' '))
    const lengths = words.map((stretch) => stretch.split(' ').length)
    expect(Math.max(...lengths)).toBeGreaterThan(4)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(9)
  })

  test('in a quotation it only asks', () => {
    const said = `${damage}\n\n“A lamp fell from the ceiling of the hall,” she said.`
    expect(heard(said, ['lamp', 'fell']).said[0]?.repairs.map(({ kind }) => kind)).toEqual(['query'])
  })

  test('what rules find doubtful stays so', () => {
    const { findings } = heard(`${damage}\n\nThe bridge cost 4 lakh crore rupees, the ministry said.`, [])
    expect(findings.find(({ rule }) => rule === 'foreign-scale')?.tier).toBe('doubtful')
  })
})

describe('in a sound draft', () => {
  test('the same suspicions are false alarms', () => {
    const { damaged, words } = heard(`${sound}\n\n${fall}`, ['lamp', 'fell'])
    expect(damaged).toBe(false)
    expect(words).toEqual([])
  })

  test('one rule that speaks over and over is no sign of damage', () => {
    const advice = 'He gave an advice to Moscow. She gave an advice to Rome. They asked for an advice in May.'
    expect(heard(`${advice}\n\n${fall}`, ['lamp', 'fell']).damaged).toBe(false)
  })

  test('a draft that came damaged is read so to the end', () => {
    expect(heard(`${sound}\n\n${fall}`, ['lamp', 'fell'], { damaged: true }).words).toEqual(['lamp fell'])
  })
})
