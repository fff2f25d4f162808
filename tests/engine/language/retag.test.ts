import { expect, it } from 'vitest'
import { retag } from '../../../src/engine/language/retag'

it('takes a number in words before a noun for a number', () => {
  const words = [
    { text: 'since', pos: 'SCONJ' },
    { text: 'seventeen', pos: 'NOUN' },
    { text: 'years', pos: 'NOUN' },
  ] as const
  expect(retag(words).map(({ pos }) => pos)).toEqual(['SCONJ', 'NUM', 'NOUN'])
})
