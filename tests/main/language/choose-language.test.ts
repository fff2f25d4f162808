import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { english } from '../../../src/l10n/language'
import { chooseLanguage } from '../../../src/main/language/choose-language'
import { tempFolder } from '../temp-folder'

const files = { 'de.json': '{ "Save": "Sichern", "Open": "" }', 'he.json': '{}', 'fr.json': '{ "Save": 1 }', 'notes.txt': '' }

function catalogues(): string {
  const folder = tempFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  return folder
}

test('C24 the first language of the system that there is a catalogue for is spoken', async () => {
  const folder = catalogues()
  const chosen = await chooseLanguage(['nl-NL', 'de-AT', 'en'], folder)
  expect(chosen).toEqual({ tag: 'de', dir: 'ltr', messages: { Save: 'Sichern' } })
  expect((await chooseLanguage(['he-IL'], folder)).dir).toBe('rtl')
})

test('C24 English is spoken where it is preferred, where nothing else is at hand, and where a catalogue is damaged', async () => {
  const folder = catalogues()
  for (const wanted of [['en-US', 'de'], ['nl'], [], ['fr'], ['fr-CA'], ['../de']])
    expect(await chooseLanguage(wanted, folder)).toBe(english)
  expect(await chooseLanguage(['de'], path.join(folder, 'missing'))).toBe(english)
})

test('C24 the made-up languages are there when they are asked for', async () => {
  expect(await chooseLanguage(['en-XA'], '')).toMatchObject({ pseudo: 'accents', dir: 'ltr' })
  expect(await chooseLanguage(['ar-XB'], '')).toMatchObject({ pseudo: 'mirrored', dir: 'rtl' })
})
