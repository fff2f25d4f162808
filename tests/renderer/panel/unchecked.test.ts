import { describe, expect, it } from 'vitest'
import { chipCount } from '../../../src/renderer/bar/category-chips'
import { meterText } from '../../../src/renderer/bar/meter'
import { setOutline } from '../../../src/renderer/editor/outline-field'
import { verdictField } from '../../../src/renderer/editor/verdict-field'
import { verdictWords } from '../../../src/renderer/panel/verdict-words'
import { blocksOf } from '../helpers/fake-proofreader'
import { apply, stateOf } from '../helpers/state'

const fit = { kind: 'fit', reasons: [] } as const
const settled = { check: 'checked', isEmpty: false, queries: 0 } as const

const checkOf = (text: string) => setOutline.of({ blocks: blocksOf(text), words: 3, sentences: 1, unanalysed: [], source: '' })

describe('before the first check', () => {
  it('no chip shows a nought, and what was found so far is told', () => {
    expect([chipCount(0, false), chipCount(3, false), chipCount(0, true)]).toEqual(['–', '3', '0'])
  })

  it('meter and panel say the same, and never that there are no stops', () => {
    for (const check of ['checking', 'waiting', 'off'] as const) {
      const { headline } = verdictWords(null, { ...settled, check })
      expect(headline).toBe(check === 'checking' ? 'Checking…' : 'Not checked')
      expect(meterText(null, 0, 0, check)).toBe(headline)
    }
    expect(meterText(null, 0, 0, 'checked')).toBe('No stops')
  })
})

it('numbers of a long draft are grouped alike wherever they stand', () => {
  expect(meterText(2, 0, 2048, 'checked')).toBe('Stop 2 of 2,048')
  const reasons = [
    { reason: 'nonsense', count: 1200 },
    { reason: 'wording', count: 1664 },
  ] as const
  const { headline, detail } = verdictWords({ kind: 'heavy', reasons }, settled)
  expect([headline, detail]).toEqual(['Heavy: 1,200 sentences make no sense', '1,664 phrases are mistranslated.'])
})

describe('the verdict', () => {
  it('is no all-clear while a query is open', () => {
    expect(verdictWords(fit, settled).detail).toBe('Galley can make sense of every sentence.')
    expect(verdictWords(fit, { ...settled, queries: 1 }).detail).toBe('1 query is open: only the reporter can answer it.')
    expect(verdictWords(fit, { ...settled, queries: 3 }).detail).toBe('3 queries are open: only the reporter can answer them.')
  })

  it('says of a draft of blank lines that there is nothing to read', () => {
    expect(verdictWords(null, settled).headline).toBe('Nothing to read yet')
  })

  it('stays while a text is edited, and goes with the whole of it', () => {
    const checked = apply(stateOf('One fox.'), { effects: checkOf('One fox.') })
    expect(checked.field(verdictField)).not.toBeNull()
    const typed = apply(checked, { changes: { from: 4, to: 7, insert: 'dog' } })
    expect(typed.field(verdictField)).not.toBeNull()
    const other = apply(checked, { changes: { from: 0, to: 8, insert: 'Two birds.' } })
    expect(other.field(verdictField)).toBeNull()
    // A check of what stood there before comes in late.
    expect(apply(other, { effects: checkOf('') }).field(verdictField)).toBeNull()
    expect(apply(other, { effects: checkOf('Two birds.') }).field(verdictField)).not.toBeNull()
  })
})
