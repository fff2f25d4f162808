import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { guards } from './guards'

/** `npm run test:trust` takes a guard out by its text: one that a change reworded would not be found. */
test.each(guards)('$row: the guard “$guard” stands once in $file', ({ file, guard, without, test: tests, row }) => {
  expect(readFileSync(`src/${file}`, 'utf8').split(guard)).toHaveLength(2)
  expect(without).not.toContain(guard)
  expect(readFileSync(`tests/${tests}`, 'utf8')).toContain(row)
})
