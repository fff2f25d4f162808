import { expect, test } from 'vitest'
import { isSlipFor, slipDistance } from '../../../src/readers/spelling/slip'

test.each([
  ['goverment', 'government'],
  ['recieve', 'receive'],
  ['collasped', 'collapsed'],
  ['hte', 'the'],
  ['cannot', 'cannott'],
  ['tounge', 'tongue'],
  ['maintainance', 'maintenance'],
  ['atriots', 'patriots'],
])('%s may be meant for %s', (word, meant) => expect(isSlipFor(word, meant)).toBe(true))

test.each([
  ['dans', 'danced'],
  ['saanu', 'sauna'],
  ['', 'word'],
  ['clopotes', 'compotes'],
  ['razement', 'easement'],
  ['peticated', 'dedicated'],
])('%s is not meant for %s', (word, other) => expect(isSlipFor(word, other)).toBe(false))

test.each([
  ['vinishing', 'vanishing', 'finishing'],
  ['floodes', 'floods', 'flooded'],
  ['grenaders', 'grenadiers', 'grenades'],
])('%s is nearer to %s than to %s', (word, near, far) => {
  expect(slipDistance(word, near)).toBeLessThan(slipDistance(word, far))
})
