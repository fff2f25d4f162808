import { describe, expect, it } from 'vitest'
import { createArticleReader } from '../../../src/engine/read/article'
import { createWitnessStand } from '../../../src/engine/witness/witness'
import { applyEdits, createProofreader, type Finding, type Original } from '../../../src/engine'
import { proofOf } from '../helpers'

const original = `Der Minister Karl Brunner kündigte am Montag 4,5 Milliarden Euro für neue Schulen an.

Das Geld kommt nicht aus dem Haushalt des Landes. Die Opposition in Hamburg nannte den Plan einen Skandal.

Warum wurde der Vertrag mit der Firma Wendelin erst 2019 gekündigt?

Am 3. Oktober 2021 besuchten 12.000 Menschen die Ausstellung in Dresden.`

const draft = `Minister Karl Brunner announced 4.5 billion euros for new schools on Monday.

The money does not come from the state budget. The opposition in Hamburg called the plan a scandal.

Why was the contract with the Wendelin company only terminated in 2019?

On October 3, 2021, 12,000 people visited the exhibition in Dresden.`

function check(
  text: string,
  given: Partial<Original> = {},
): { readonly findings: readonly Finding[]; readonly links: number; readonly isStrange: boolean } {
  const run = createProofreader([]).proofread({ text }, { original: { text: original, ...given } })
  let step = run.next()
  while (step.done !== true) step = run.next()
  const { findings, testimony } = step.value
  return { findings, links: testimony?.links.length ?? 0, isStrange: testimony?.isStrange ?? false }
}
const told = (findings: readonly Finding[]) => findings.filter(({ tier }) => tier !== 'doubtful').map(({ rule }) => rule)

describe('a draft beside its original', () => {
  it('is not found fault with where it says the same', () => {
    const { findings, links } = check(draft)
    expect(told(findings)).toEqual([])
    expect(links).toBe(5)
  })

  it('has a wrong number put right, with the words of the original', () => {
    const [finding] = check(draft.replace('4.5 billion', '4.5 million')).findings
    expect(finding?.rule).toBe('number-against-original')
    expect(finding?.witness?.text).toContain('4,5 Milliarden Euro')
    expect(finding?.message).toContain('4,5 Milliarden')
    expect(applyEdits(draft.replace('4.5 billion', '4.5 million'), finding?.repairs[0]?.edits ?? [])).toBe(draft)
  })

  it('is asked about a name, a denial and a question that went wrong', () => {
    expect(told(check(draft.replace('Karl Brunner', 'Peter Fitzgerald')).findings)).toEqual(['name-against-original'])
    expect(told(check(draft.replace('does not come', 'comes')).findings)).toEqual(['negation-against-original'])
    const stated = draft
      .replace('Why was the contract', 'The contract')
      .replace('company only', 'company was only')
      .replace('2019?', '2019.')
    expect(told(check(stated).findings)).toEqual(['question-against-original'])
  })

  it('is asked about sentences lost, added, moved and left as they were', () => {
    const lost = draft.replace(' The opposition in Hamburg called the plan a scandal.', '')
    const [finding] = check(lost).findings
    expect(finding?.rule).toBe('sentence-not-in-draft')
    expect(finding?.witness?.text).toBe('Die Opposition in Hamburg nannte den Plan einen Skandal.')
    expect(lost.slice(finding?.ranges[0].from, finding?.ranges[0].to)).toBe('budget.')
    expect(told(check(`${draft}\n\nThe weather in the mountains remained warm and pleasant.`).findings)).toEqual([
      'sentence-not-in-original',
    ])
    const [first = '', ...rest] = draft.split('\n\n')
    expect(told(check([...rest, first].join('\n\n')).findings)).toContain('order-against-original')
    const untranslated = draft.replace(
      'The opposition in Hamburg called the plan a scandal.',
      'Die Opposition in Hamburg nannte den Plan einen Skandal.',
    )
    expect(told(check(untranslated).findings)).toEqual(['untranslated-passage'])
  })

  it('shows both places of every finding', () => {
    const damaged: readonly (readonly [rule: string, text: string, here: string, there: string])[] = [
      ['number-against-original', draft.replace('12,000', '21,000'), '21,000', 'Am 3. Oktober 2021'],
      ['date-against-original', draft.replace('October 3', 'March 3'), 'March 3, 2021', 'Am 3. Oktober 2021'],
      ['unit-against-original', draft.replace('euros', 'dollars'), '4.5 billion', 'Der Minister Karl Brunner'],
      ['name-against-original', draft.replace('Dresden', 'Liverpool'), 'Liverpool', 'Am 3. Oktober 2021'],
      ['negation-against-original', draft.replace('does not come', 'comes'), 'The money comes', 'Das Geld kommt nicht'],
      ['question-against-original', draft.replace('2019?', '2019.'), 'Why was the contract', 'Warum wurde'],
      ['sentence-not-in-draft', draft.replace(/Why was.*\?\n\n/u, ''), 'scandal.', 'Warum wurde'],
    ]
    for (const [rule, text, here, there] of damaged) {
      const finding = check(text).findings.find((one) => one.rule === rule)
      expect(text.slice(finding?.ranges[0].from, finding?.ranges[0].to), rule).toContain(here)
      expect(original.slice(finding?.witness?.from, finding?.witness?.to), rule).toContain(there)
    }
  })

  it('can be given up between any two sentences', () => {
    const article = createArticleReader().read({ text: draft })
    const work = createWitnessStand().compare(article, { text: original })
    let steps = 0
    while (work.next().done !== true) steps++
    expect(steps).toBeGreaterThan(20)
  })

  it('is asked about an address it lost', () => {
    const more = { text: `${original}\n\nMehr darüber unter https://schule.example.org/plan` }
    expect(told(check(`${draft}\n\nMore about it at https://schule.example.org/plan`, more).findings)).toEqual([])
    const changed = `${draft}\n\nMore about it at https://schule.example.org/palm`
    const [finding, ...others] = check(changed, more).findings
    expect(finding?.rule).toBe('link-against-original')
    expect(others).toEqual([])
    expect(applyEdits(changed, finding?.repairs[0]?.edits ?? [])).toBe(changed.replace('palm', 'plan'))
    const [lost] = check(`${draft}\n\nMore about it will follow.`, more).findings
    expect(lost?.rule).toBe('link-against-original')
    expect(lost?.repairs.map(({ kind }) => kind)).toEqual(['query'])
  })

  it('is linked as an editor says', () => {
    const from = original.indexOf('Die Opposition')
    const unlinked = { original: { from, to: from + 20 }, draft: null }
    expect(check(draft, { links: [unlinked] }).links).toBe(4)
    const contract = original.indexOf('Warum wurde')
    expect(check(draft, { links: [{ original: { from: contract, to: contract + 5 }, draft: null }] }).links).toBe(4)
    const at = draft.indexOf('The opposition')
    expect(check(draft, { links: [unlinked, { ...unlinked, draft: { from: at, to: at + 10 } }] }).links).toBe(5)
  })

  it('is compared anew where a sentence of the original around it was corrected', () => {
    const proofreader = createProofreader([])
    const text = 'On Monday Merkel spoke to 200 people in Bonn. Merkel praised the peace in Berlin.'
    const of = (words: string) => ({ original: { text: words, language: 'de' } })
    const before = of('Am Montag sprach Merkel vor 200 Menschen in Bonn. Sie lobte den Frieden in Berlin.')
    const after = of('Am Montag sprach Scholz vor 200 Menschen in Bonn. Sie lobte den Frieden in Berlin.')
    expect(proofOf(proofreader, { text }, before).findings).toEqual([])
    const { findings } = proofOf(proofreader, { text }, after)
    expect(findings.map(({ ranges }) => ranges[0].from)).toEqual([text.indexOf('Merkel'), text.lastIndexOf('Merkel')])
  })

  it('is left in peace when the original is of another text', () => {
    const other =
      'Wie man Brot backt.\n\nZuerst wird der Teig geknetet.\n\nDann ruht er.\n\nDie Kruste wird braun.\n\nEs duftet.\n\nGuten Appetit!\n\nIm Jahr 1805 gab es 77 Bäcker.\n\nUnd 1901 nur 5.'
    const { findings, isStrange } = check(
      'In 1999 the company Wendelin sold 300,000 cars in Detroit, Michigan, and 40,000 in Toronto.\n\nThe chairman Peter Fitzgerald resigned on 4 July 2003.',
      { text: other },
    )
    expect(isStrange || told(findings).length <= 4).toBe(true)
  })

  it('keeps its findings in place while text before them changes', () => {
    const proofreader = createProofreader([])
    const run = (text: string) => {
      const batches = proofreader.proofread({ text }, { original: { text: original } })
      let step = batches.next()
      while (step.done !== true) step = batches.next()
      return step.value.findings
    }
    const wrong = draft.replace('12,000', '12,500')
    const [before] = run(wrong)
    const [after] = run(wrong.replace('for new schools', 'for many new schools'))
    expect(after?.ranges[0].from).toBe((before?.ranges[0].from ?? 0) + 5)
    expect(after?.id).toBe(before?.id)
  })
})
