import { expect, test } from 'vitest'
import { isOneSlipAway } from '../../../src/readers/spelling/slip'

test.each([
  ['goverment', 'government'],
  ['recieve', 'receive'],
  ['collasped', 'collapsed'],
  ['hte', 'the'],
  ['cannot', 'cannott'],
])('%s may be meant for %s', (word, meant) => expect(isOneSlipAway(word, meant)).toBe(true))

test.each([
  ['dans', 'danced'],
  ['saanu', 'sauna'],
  ['', 'word'],
])('%s is not meant for %s', (word, other) => expect(isOneSlipAway(word, other)).toBe(false))
