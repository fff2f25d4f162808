import { expect, test } from 'vitest'
import { guessEnglish } from '../../../src/renderer/ticket/guess-english'

test.each([
  ['Troops moved toward the border, the defense secretary said.', 'American English'],
  ['The defence secretary said the programme had been cancelled.', 'British English'],
  ['The organisation moved towards the centre.', 'British English'],
  ['The organization met.', ''],
  ['The color was grey.', ''],
  ['', ''],
])('“%s” is %s', (text, english) => {
  expect(guessEnglish(text)).toBe(english)
})
