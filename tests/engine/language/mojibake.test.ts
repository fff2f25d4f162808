import { expect, test } from 'vitest'
import { findMojibake } from '../../../src/engine/language/mojibake'
import { busyFor } from '../../busy-for'

const readBack = (text: string) =>
  findMojibake(text).reduceRight((said, { from, to, text: right }) => said.slice(0, from) + right + said.slice(to), text)

test.each([
  ['itâ€™s a â€œnewâ€\u009d deal â€” he said', 'it’s a “new” deal — he said'],
  ['a â€œnewâ€ deal, â€œnewâ€.', 'a “new” deal, “new”.'],
  ['caf\u00c3\u00a9 and Mi\u00c5\u00a1o, 30\u00c2\u00b0', 'café and Mišo, 30°'],
  ['doubly ÃƒÂ© so', 'doubly é so'],
  ['СЌС‚Рѕ РїСЂРёРјРµСЂ', 'это пример'],
  ['вЂњPeaceвЂќ', '“Peace”'],
  ['ÐŸÑ€Ð¸Ð²ÐµÑ‚', 'Привет'],
])('%s is read back', (misread, text) => {
  expect(readBack(misread)).toBe(text)
})

test.each([
  'The Brontë sisters, Beyoncé and São Paulo met in Ürümqi; “Ça va?”',
  'Газета «Правда» сообщила, что Рим и Сочи',
  'AMANHÔ is a word, and 5°, ½, £3 and © are signs.',
  'Ελληνικά, 中文, 한국어 — “fine”.',
])('%s is sound', (text) => {
  expect(findMojibake(text)).toEqual([])
})

test.each(['Ã', 'â€', 'Ð°', 'é'])('100,000 characters of %j are read at once', (piece) => {
  expect(busyFor(() => findMojibake(piece.repeat(100_000 / piece.length)))).toBeLessThan(1500)
})
