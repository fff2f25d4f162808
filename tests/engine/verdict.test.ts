import { describe, expect, it } from 'vitest'
import { rules } from '../../src/engine/rules'
import { witnessCards } from '../../src/engine/witness/cards'
import { type Evidence, rulesByReason, verdictOf, worstFirst } from '../../src/engine/verdict'
import { detailWords, headlineWords } from '../../src/shared/verdict-words'

type Said = Evidence['findings'][number]

const said = (rule: string, more: Partial<Said> = {}): Said => ({
  rule,
  category: 'broken',
  tier: 'sure',
  severity: 5,
  ...more,
})
const times = (count: number, one: Said): readonly Said[] => Array.from({ length: count }, () => one)
const draft = (findings: readonly Said[], more: Partial<Evidence> = {}): Evidence => ({
  findings,
  words: 600,
  sentences: 30,
  unanalysed: [],
  ...more,
})

/** The verdict in words. */
function told(evidence: Evidence) {
  const verdict = verdictOf(evidence)
  return { kind: verdict.kind, headline: headlineWords(verdict), detail: detailWords(verdict) }
}

describe('the verdict', () => {
  it('is as strict as the desk', () => {
    const findings = times(4, said('displaced-clause'))
    const kinds = (['strict', 'usual', 'lenient'] as const).map((desk) => verdictOf(draft(findings), desk).kind)
    expect(kinds).toEqual(['heavy', 'fit', 'fit'])
    const shares = (['strict', 'usual', 'lenient'] as const).map((desk) => verdictOf(draft([], { share: 0.2 }), desk).kind)
    expect(shares).toEqual(['send-back', 'heavy', 'fit'])
  })

  it('is fit where nothing speaks against it', () => {
    expect(told(draft([]))).toEqual({ kind: 'fit', headline: 'Fit to edit', detail: '' })
  })

  it('says what it goes by, the worst first', () => {
    const findings = [...times(6, said('displaced-clause')), said('name-variant', { category: 'translation' })]
    expect(told(draft(findings))).toEqual({
      kind: 'heavy',
      headline: 'Heavy: 6 sentences make no sense',
      detail: 'One person or place has two names.',
    })
  })

  it('says of a draft that nobody translated just that', () => {
    const findings = times(12, said('untranslated', { category: 'translation', severity: 10 }))
    expect(told(draft([...findings, said('verb-form')]))).toEqual({
      kind: 'send-back',
      headline: 'Send back: 12 passages are not translated',
      detail: 'One verb does not fit.',
    })
  })

  it('counts persons and places with two names, however many findings speak of each', () => {
    const named = (...names: readonly string[]) => said('name-variant', { category: 'translation', names })
    const findings = [
      named('Zelenskyy', 'Zelensky'),
      named('Kyiv', 'Kiev'),
      named('Volodymyr Zelenskyy', 'Vladimir Zelenskij'),
      named('Zelensky', 'Zelenski'),
    ]
    expect(told(draft(findings)).headline).toBe('Fit to edit: 2 persons or places have two names')
  })

  it('says of a body under a name of its own language that its name is wrong, and of a name turned into a word that it is', () => {
    const findings = [said('translated-name', { category: 'translation' }), said('surname-as-word', { category: 'translation' })]
    expect(told(draft(findings))).toMatchObject({
      headline: 'Fit to edit: 1 name is written wrongly',
      detail: 'One official name is wrong.',
    })
  })

  it('leads with what there is most of, where that weighs more', () => {
    const findings = [said('cut-off-sentence'), ...times(9, said('calque', { category: 'translation' }))]
    expect(told(draft(findings))).toMatchObject({
      headline: 'Heavy: 9 phrases are mistranslated',
      detail: 'One sentence makes no sense.',
    })
  })

  it('stays fit for a slip or two, and for doubtful findings and style', () => {
    const findings = [
      said('verb-agreement'),
      ...times(20, said('displaced-clause', { tier: 'doubtful' })),
      ...times(20, said('wordy', { category: 'style' })),
    ]
    expect(told(draft(findings))).toEqual({ kind: 'fit', headline: 'Fit to edit: 1 verb does not fit', detail: '' })
  })

  it('does not call a short item heavy for one slip', () => {
    expect(verdictOf(draft([said('displaced-clause')], { words: 30, sentences: 2 })).kind).toBe('fit')
  })

  it('sends back what is damaged all over', () => {
    expect(verdictOf(draft(times(14, said('cut-off-sentence', { severity: 10 })))).kind).toBe('send-back')
  })

  it('sends back what cannot be read, and says so', () => {
    const unanalysed = Array.from({ length: 15 }, (_, at) => ({ from: at, to: at + 1 }))
    expect(told(draft([], { unanalysed }))).toMatchObject({
      kind: 'send-back',
      headline: 'Send back: 15 sentences cannot be read as sentences at all',
    })
  })

  it('is heavy where statements contradict each other', () => {
    expect(verdictOf(draft(times(3, said('contradiction', { category: 'translation', severity: 1 })))).kind).toBe('heavy')
  })

  it('names what the original says otherwise', () => {
    const differing = said('number-against-original', { category: 'translation', severity: 10 })
    expect(told(draft(times(3, differing))).headline).toBe('Heavy: 3 statements differ from the original')
  })

  it('goes by rules that there are', () => {
    const known = new Set([...rules, ...witnessCards].map(({ id }) => id))
    expect(
      Object.values(rulesByReason)
        .flat()
        .filter((id) => !known.has(id)),
    ).toEqual([])
  })

  it('does not divide by nothing', () => {
    expect(verdictOf(draft([], { words: 0, sentences: 0 })).kind).toBe('fit')
  })

  it('weighs the share of words that readers would change, and leads with it where nothing else speaks', () => {
    const judge = (share: number, findings: readonly Said[] = []) => told(draft(findings, { share }))
    expect(judge(0.09)).toEqual({ kind: 'fit', headline: 'Fit to edit', detail: '' })
    expect(judge(0.2)).toEqual({ kind: 'heavy', headline: 'Heavy: much of the wording is odd', detail: '' })
    expect(judge(0.35, [said('verb-agreement')])).toEqual({
      kind: 'send-back',
      headline: 'Send back: 1 verb does not fit',
      detail: 'Much of the wording is odd.',
    })
  })

  it('does not call a short item heavy for the mean of a few words', () => {
    expect(told(draft([], { words: 36, share: 0.25 }))).toEqual({ kind: 'fit', headline: 'Fit to edit', detail: '' })
    expect(told(draft([], { words: 150, share: 0.25 })).kind).toBe('heavy')
  })

  it('puts drafts in order, the worst first', () => {
    const judged = (evidence: Evidence) => ({ evidence, verdict: verdictOf(evidence) })
    const fit = judged(draft([said('verb-agreement')]))
    const heavy = judged(draft(times(6, said('displaced-clause'))))
    const odd = judged(draft(times(6, said('displaced-clause')), { share: 0.25 }))
    const back = judged(draft([], { share: 0.35 }))
    expect([fit, heavy, back, odd].toSorted(worstFirst)).toEqual([back, odd, heavy, fit])
  })
})
