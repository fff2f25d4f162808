import { expect, test } from 'vitest'
import { readerSettings } from '../../../src/renderer/settings/reader-settings'
import { speaksOf } from '../../../src/renderer/settings/setting'
import { readerIds } from '../../../src/shared/readers/reader-ids'

/** Turns a reader on or off, and tells what rules are off then. */
function set(reader: string, on: boolean, rulesOff: readonly string[]): readonly string[] {
  let after = rulesOff
  const control = readerSettings(rulesOff, (changed) => {
    after = changed
  }).find(({ id }) => id === `reader ${reader}`)?.control
  if (control?.kind === 'switch') control.set(on)
  return after
}

const isOn = (reader: string, rulesOff: readonly string[]) =>
  readerSettings(rulesOff, () => {}).some(
    ({ id, control }) => id === `reader ${reader}` && control.kind === 'switch' && control.on,
  )

test('turning a reader off turns off all that it says, and nothing else', () => {
  const off = set('spelling', false, ['calque'])
  expect(off).toEqual(['calque', 'spelling', 'unknown-word'])
  expect(readerIds.filter((reader) => isOn(reader, off))).toEqual(['second-reader', 'harper'])
})

test('turning it on again brings back all of it', () => {
  const off = set('harper', false, ['calque', 'harper-article'])
  expect(isOn('harper', off)).toBe(false)
  expect(set('harper', true, off)).toEqual(['calque'])
})

test('a reader of which one rule speaks is on', () => {
  expect(isOn('spelling', ['unknown-word'])).toBe(true)
})

test('the switches are found by the words an editor would look for', () => {
  const found = (query: string) =>
    readerSettings([], () => {})
      .filter(({ section, label, help }) => speaksOf(query, section, label, help))
      .map(({ label }) => label)
  expect(found('harper')).toEqual(['Grammar by Harper'])
  expect(found('dictionary')).toEqual(['Spelling'])
  expect(found('readers')).toHaveLength(readerIds.length)
})
