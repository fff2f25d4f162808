import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, galley } from './galley'

const damaged = '\uFEFFRescue teams\r\n\r\nRescue teams reached the the village.\nThey stayed.\r\n'
const repaired = '\uFEFFRescue teams\r\n\r\nRescue teams reached the village.\nThey stayed.\r\n'

describe('galley fix --safe', () => {
  test('writes the repaired text to standard output and leaves the draft alone', () => {
    const folder = folderWith({ 'quake.txt': damaged })
    expect(galley(['fix', '--safe', 'quake.txt'], folder)).toEqual({ code: 0, out: repaired, err: '' })
    expect(readFileSync(path.join(folder, 'quake.txt'), 'utf8')).toBe(damaged)
  })

  test('writes it to another file, keeping the byte order mark and every line end', () => {
    const folder = folderWith({ 'quake.txt': damaged })
    expect(galley(['fix', '--safe', 'quake.txt', '-o', 'out.txt'], folder)).toEqual({
      code: 0,
      out: '',
      err: '1 safe repair made.\n',
    })
    expect(readFileSync(path.join(folder, 'out.txt'), 'utf8')).toBe(repaired)
    expect(readFileSync(path.join(folder, 'quake.txt'), 'utf8')).toBe(damaged)
  })

  test('overwrites the draft where -o names it, through a link and keeping its mode', () => {
    const folder = folderWith({ 'quake.txt': damaged })
    chmodSync(path.join(folder, 'quake.txt'), 0o640)
    symlinkSync('quake.txt', path.join(folder, 'link.txt'))
    expect(galley(['fix', '--safe', 'link.txt', '-o', 'link.txt'], folder).code).toBe(0)
    expect(readFileSync(path.join(folder, 'quake.txt'), 'utf8')).toBe(repaired)
    expect(lstatSync(path.join(folder, 'link.txt')).isSymbolicLink()).toBe(true)
    expect(statSync(path.join(folder, 'quake.txt')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder).toSorted()).toEqual(['link.txt', 'quake.txt'])
  })

  test('makes no repair inside a quotation and none that changes a word', () => {
    const quoted = 'The mayor said: “We reached the the village.” Rescue teams stayed.\n'
    const folder = folderWith({ 'quake.txt': quoted })
    expect(galley(['fix', '--safe', 'quake.txt'], folder).out).toBe(quoted)
  })

  test('changes nothing in a text that it has fixed', () => {
    const folder = folderWith({ 'quake.txt': repaired })
    expect(galley(['fix', '--safe', 'quake.txt'], folder).out).toBe(repaired)
  })

  test('says why a file cannot be written, and exits with 2', () => {
    const folder = folderWith({ 'quake.txt': damaged })
    expect(galley(['fix', '--safe', 'quake.txt', '-o', 'none/out.txt'], folder)).toEqual({
      code: 2,
      out: '',
      err: 'galley: none/out.txt: The file could not be written (ENOENT).\n',
    })
    expect(galley(['fix', '--safe', 'quake.txt', '-o', '.'], folder)).toMatchObject({ code: 2 })
    expect(galley(['fix', '--safe', 'none.txt'], folder)).toMatchObject({ code: 2, out: '' })
  })
})
