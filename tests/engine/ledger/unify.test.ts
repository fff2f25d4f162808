import { expect, test } from 'vitest'
import { applyEdits, createProofreader } from '../../../src/engine'
import { unify } from '../../../src/engine/ledger/unify'
import { asBody, proofOf } from '../helpers'

function unified(text: string, chosen: string, includeQuotations?: boolean): string {
  const entry = proofOf(createProofreader([]), { text, blocks: asBody(text) }).ledgers.find(({ spellings }) =>
    spellings.some((spelling) => spelling.text === chosen),
  )
  if (!entry) throw new Error(`nothing is written “${chosen}”`)
  return applyEdits(text, unify(entry, chosen, includeQuotations))
}

const drift = 'President Volodymyr Zelensky, 44, spoke. Zelenskyy said no. “Ask Zelensky,” he said.'

test('a surname that is chosen goes into the full name too, and not into what was said', () => {
  expect(unified(drift, 'Zelenskyy')).toBe(
    'President Volodymyr Zelenskyy, 44, spoke. Zelenskyy said no. “Ask Zelensky,” he said.',
  )
})

test('shielded words stay as they are, and are no way in which anything is written', () => {
  const text =
    'President Volodymyr Zelensky, 44, spoke. Zelenskyy said no. The file Zelensky is old. The colour of the color is grey.'
  const shields = ['file Zelensky', 'color '].map((words) => ({
    from: text.indexOf(words),
    to: text.indexOf(words) + words.length,
  }))
  const { ledgers } = proofOf(createProofreader([]), { text, blocks: asBody(text), shields })
  const places = ledgers.flatMap(({ spellings }) => spellings.flatMap(({ places: found }) => found))
  expect(places.filter(({ from, to }) => shields.some((shield) => from < shield.to && to > shield.from))).toEqual([])
  const person = ledgers.find(({ kind }) => kind === 'person')
  expect(person && applyEdits(text, unify(person, 'Zelenskyy'))).toBe(text.replace('Zelensky,', 'Zelenskyy,'))
})

test('quotations follow when told', () => {
  expect(unified(drift, 'Zelenskyy', true)).toContain('“Ask Zelenskyy,”')
})

test('a full name that is chosen gives its surname to the short ones', () => {
  expect(unified(drift, 'Volodymyr Zelensky')).toBe(
    'President Volodymyr Zelensky, 44, spoke. Zelensky said no. “Ask Zelensky,” he said.',
  )
})

test('the short form of a body stays what it is', () => {
  const text = 'The Arab Relief Fund (ARF) paid. The Arabic Relief Fund (ARF) and the ARF did not.'
  expect(unified(text, 'Arab Relief Fund')).toBe(
    'The Arab Relief Fund (ARF) paid. The Arab Relief Fund (ARF) and the ARF did not.',
  )
})

test('one spelling for who is written with accents, without them and in another way', () => {
  const text = 'President Alexander Lukašenko, 66, spoke. Lukasenko said no. Aides of Lukashenko left.'
  expect(unified(text, 'Lukashenko')).toBe(
    'President Alexander Lukashenko, 66, spoke. Lukashenko said no. Aides of Lukashenko left.',
  )
})

test('a family name that stands first stays with the given name, and either stands alone', () => {
  const text = 'Representative Yoon Tae-seok spoke. Yoon said no. Aides to Yun Tae-seok left.'
  expect(unified(text, 'Yoon Tae-seok')).toBe('Representative Yoon Tae-seok spoke. Yoon said no. Aides to Yoon Tae-seok left.')
  expect(unified(text, 'Yoon')).toBe('Representative Yoon Tae-seok spoke. Yoon said no. Aides to Yoon Tae-seok left.')
})
