import { describe, expect, test } from 'vitest'
import { createProofreader } from '../../src/engine'
import { rules } from '../../src/engine/rules'
import { asBody, proofOf } from './helpers'

const enabled = new Set(rules.map((rule) => rule.id))

/** The questions that rules offer to ask in their examples. */
const asked = rules.flatMap((rule) => {
  const proofreader = createProofreader([rule])
  return rule.examples.flatMap(({ damaged, draft }) => {
    const text = damaged.replaceAll(/\[\[|\]\]/gu, '')
    const { findings } = proofOf(proofreader, draft ? { text } : { text, blocks: asBody(text) }, { enabled })
    const queries = findings.flatMap(({ repairs }) => repairs.filter(({ kind }) => kind === 'query'))
    return queries.map(({ question = '' }) => ({ rule: rule.id, question }))
  })
})

describe('what the rules ask the reporter', () => {
  test('is a question in the order of one, and no order to ask', () => {
    expect(asked.length).toBeGreaterThan(100)
    const isQuestion = (text: string): boolean =>
      /^\p{Lu}.*\?$/su.test(text) && !/^(?:Ask|Whether|If|For)\b|^(?:What|Where|How) (?:it|they|this|the|a)\b/u.test(text)
    expect(asked.filter(({ question }) => !isQuestion(question))).toEqual([])
  })

  test('repeats of what nobody translated as many whole words as there is room for', () => {
    const text =
      'Talks went on for two days.\n\nПрезидент России Владимир Путин в четверг проведёт телефонный разговор с президентом США Джо Байденом.'
    const { findings } = proofOf(createProofreader(rules.filter(({ id }) => id === 'untranslated')), { text }, { enabled })
    expect(findings.flatMap(({ repairs }) => repairs.map(({ question }) => question))).toEqual([
      'What does “Президент России Владимир Путин в четверг проведёт…” mean?',
    ])
  })
})
