import { expect, test } from 'vitest'
import { exportName, withoutEnding } from '../../../src/formats/exports/export-name'

test.each([
  ['story.txt', 'story'],
  ['story.final.docx', 'story.final'],
  ['README', 'README'],
  ['.notes', '.notes'],
  ['story.', 'story'],
])('%s without its ending is %s', (name, beginning) => {
  expect(withoutEnding(name)).toBe(beginning)
  expect(exportName(name, 'docx-tracked')).toBe(`${beginning}.tracked.docx`)
})
