import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { formatCards } from '../src/formats/cards'

const file = path.resolve('resources/linux/galley.desktop')
const entry = new Map(
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('='))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
)

/** What Linux calls the kinds of files that Galley opens, by their endings; https://www.iana.org/assignments/media-types. */
const mediaTypes: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
  rtf: 'application/rtf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
}

test('C22 on Linux Galley is offered for the six kinds of drafts it opens, and takes many at once', () => {
  const endings = ['txt', ...formatCards.map(({ endings: [first = ''] }) => first)]
  const wanted = new Set(endings.map((ending) => mediaTypes[ending] ?? `no media type for .${ending}`))
  expect(new Set(entry.get('MimeType')?.split(';').filter(Boolean))).toEqual(wanted)
  expect(wanted.size).toBe(6)
  expect(entry.get('Exec')).toBe('galley %F')
})

test('C22 it does not put itself before the program that opens such files by default', () => {
  expect(entry.get('InitialPreference')).toBe('1')
  expect(existsSync(path.resolve('resources/linux/mimeapps.list'))).toBe(false)
})

test('C22 its icon is there, once to be scaled and once for windows', () => {
  expect(readFileSync(path.resolve('resources/icon/galley.svg'), 'utf8')).toContain('viewBox="0 0 256 256"')
  expect(readFileSync(path.resolve('resources/icon/galley.png')).subarray(1, 4).toString()).toBe('PNG')
  expect(entry.get('Icon')).toBe('galley')
})

const validator = '/usr/bin/desktop-file-validate'

test.skipIf(!existsSync(validator))('C22 desktop-file-validate finds nothing wrong', () => {
  const { status, stdout } = spawnSync(validator, [file], { encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
})
