import { describe, expect, test } from 'vitest'
import { type ClauseSense, analyseClauses } from '../../../src/engine/language/clause'
import { createArticleReader } from '../../../src/engine/read/article'
import { labelled } from './clause-sentences'

const reader = createArticleReader()

function analyse(text: string): ClauseSense {
  const [block] = reader.read({ text, blocks: [{ kind: 'body', from: 0, to: text.length }] }).blocks
  const sentence = block?.sentences[0]
  if (!sentence) throw new Error(`no sentence in “${text}”`)
  return analyseClauses(sentence)
}

const judged = labelled.map(({ verb, text }) => ({ verb, text, sense: analyse(text) }))
const share = (part: number, whole: number) => Number((part / whole).toFixed(3))

describe('over the labelled sentences', () => {
  const fragments = judged.filter(({ verb }) => verb === '-')
  const sentences = judged.filter(({ verb }) => verb !== '-')
  const called = judged.filter(({ sense }) => sense.kind === 'fragment')
  const right = called.filter(({ verb }) => verb === '-')
  const found = sentences.filter(
    ({ verb, sense }) => sense.finite.some(({ token }) => token.text === verb) || sense.kind === 'question',
  )
  const main = sentences.filter(({ verb, sense }) => sense.mainVerb?.text === verb || sense.kind === 'question')

  test('there are enough of both sorts', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(75)
    expect(fragments.length).toBeGreaterThanOrEqual(45)
  })

  test('fragments are told from sentences, and the finite verb is found', () => {
    const table = {
      'fragments: precision': share(right.length, called.length),
      'fragments: recall': share(right.length, fragments.length),
      'finite verb found': share(found.length, sentences.length),
      'main verb named': share(main.length, sentences.length),
    }
    console.table(table)
    console.info(
      [
        ...called.filter(({ verb }) => verb !== '-').map(({ text }) => `taken for a fragment: ${text}`),
        ...fragments
          .filter(({ sense }) => sense.kind !== 'fragment')
          .map(({ text, sense }) => `taken for a ${sense.kind}: ${text}`),
        ...sentences
          .filter((one) => !main.includes(one))
          .map(({ text, sense }) => `main verb ${sense.mainVerb?.text ?? 'none'}: ${text}`),
      ].join('\n'),
    )
    expect(table['fragments: precision']).toBeGreaterThanOrEqual(0.97)
    expect(table['fragments: recall']).toBeGreaterThanOrEqual(0.9)
    expect(table['finite verb found']).toBeGreaterThanOrEqual(0.97)
    expect(table['main verb named']).toBeGreaterThanOrEqual(0.93)
  })
})

describe('a sentence', () => {
  test.each([
    ['The list of names was long.', 'names', 'list'],
    ['The roads that lead to the camp are blocked.', 'camp', 'roads'],
    ['Last week, at least 76 people were killed.', 'week', 'people'],
    ['The company, which owns four mines, has denied it.', 'mines', 'company'],
    ['Institutional recipients, said Mauer, are required to show them.', 'Mauer', 'recipients'],
  ])('has its subject at the head of the phrase, not at the nearest noun: %s', (text, nearest, subject) => {
    const { finite } = analyse(text)
    const main = finite.findLast((verb) => verb.role === 'main')
    expect(main?.subject?.text).toBe(subject)
    expect(main?.subject?.text).not.toBe(nearest)
  })

  test.each([
    ['He paid tribute to the.', true],
    ['The plan is based on the idea of.', true],
    ['Talks will go on and.', true],
    ['She is the woman he spoke to.', false],
    ['The matter was talked about.', false],
    ['There is nothing to worry about.', false],
    ['They moved in.', false],
    ['He did not want to.', false],
    ['That is what it is made of.', false],
  ])('wants more words or does not: %s', (text, wants) => {
    expect(analyse(text).lastWantsMore).toBe(wants)
  })

  test('of two hundred words and more is not analysed', () => {
    expect(analyse(`The mayor ${'and the council '.repeat(90)}agreed.`).kind).toBe('unknown')
  })

  test('in another script is not analysed', () => {
    expect(analyse('Президент России прибыл в Минск в понедельник.').kind).toBe('unknown')
  })
})
