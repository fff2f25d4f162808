import { expect, test } from 'vitest'
import { reporter } from '../../src/cli/reporter'
import { harperGroups } from '../../src/readers/harper/rule-table'
import { spelling, unknownWord } from '../../src/readers/spelling/reports'
import { readerCards } from '../../src/shared/readers/reader-cards'
import { rememberedPhrase, secondReader } from '../../src/shared/readers/reader-ids'

test('whatever a finding of a reader goes by is told to the editor, in its own category', () => {
  const categories = new Map(readerCards.map(({ id, category }) => [id, category]))
  expect(categories.size).toBe(readerCards.length)
  for (const { id, category } of harperGroups) expect(categories.get(id)).toBe(category)
  for (const id of [secondReader, rememberedPhrase, spelling, unknownWord]) expect(categories.get(id)).toBe('translation')
})

test('no two rules, of Galley or of its readers, have one name', () => {
  const names = reporter.rules.map(({ name }) => name)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
