import { expect, test } from 'vitest'
import { isSameStem } from '../../../src/engine/language/same-stem'

test.each([
  ['closure', 'closed'],
  ['strike', 'striking'],
  ['flight', 'flew'],
  ['rise', 'rose'],
  ['tickets', 'ticket'],
])('%s and %s tell of one event', (one, other) => {
  expect(isSameStem(one, other)).toBe(true)
})

test.each([
  ['plan', 'plant'],
  ['contract', 'control'],
  ['war', 'warned'],
  ['rise', 'fell'],
])('%s and %s do not', (one, other) => {
  expect(isSameStem(one, other)).toBe(false)
})
