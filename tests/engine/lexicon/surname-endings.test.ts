import { expect, test } from 'vitest'
import { isCaseOf } from '../../../src/engine/lexicon/surname-endings'

test.each([
  ['Zielinskiej', 'Zielinska'],
  ['Kowalskiego', 'Kowalski'],
  ['Belskogo', 'Belsky'],
  ['Novotným', 'Novotný'],
  ['Dvořákovou', 'Dvořáková'],
  ['Kovalenka', 'Kovalenko'],
  ['Wróbla', 'Wróbel'],
  ['Bērziņa', 'Bērziņš'],
  ['Petrauską', 'Petrauskas'],
  ['Virtasen', 'Virtanen'],
  ['Orbánnak', 'Orbán'],
])('%s is a case of %s', (word, surname) => {
  expect(isCaseOf(word, surname)).toBe(true)
})

test.each([
  ['Sokolova', 'Sokolov'],
  ['Martina', 'Martin'],
  ['Petrova', 'Petrov'],
  ['Garcia', 'Garcia'],
  ['Silvas', 'Silva'],
  ['Marcos', 'Marco'],
])('%s may be the name of somebody else than %s', (word, surname) => {
  expect(isCaseOf(word, surname)).toBe(false)
})
