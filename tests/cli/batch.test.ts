import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FileJob } from '../../src/cli/batch/jobs'
import { runJobs } from '../../src/cli/batch/pool'
import type { Thread } from '../../src/cli/batch/thread'
import { folderWith, galley } from './galley'

const damaged = 'Rescue teams\n\nRescue teams reached the the village on Sunday. The mayor thanked them.\n'

/** Two drafts, one of them below, one that is broken, and what is no draft. */
function desk(): string {
  const folder = folderWith({})
  for (const name of ['in', 'in/deep', 'in/node_modules']) mkdirSync(path.join(folder, name))
  writeFileSync(path.join(folder, 'in/a.txt'), damaged)
  writeFileSync(path.join(folder, 'in/b.docx'), 'PK\u0003\u0004word/document.xml but no archive')
  writeFileSync(path.join(folder, 'in/deep/c.html'), '<p>Rescue teams reached the <b>the</b> village on Sunday.</p>\n')
  writeFileSync(path.join(folder, 'in/photo.png'), 'no draft')
  writeFileSync(path.join(folder, 'in/node_modules/d.txt'), damaged)
  return folder
}

describe('many files and folders', () => {
  test('are checked, and one that is broken does not stop the others', () => {
    const { code, out, err } = galley(['check', '--no-readers', '--format', 'json', 'in'], desk())
    const { files } = JSON.parse(out) as { files: { path: string; findings: { rule: string }[] }[] }
    expect(files.map((file) => file.path)).toEqual(['in/a.txt', 'in/deep/c.html'])
    expect(files.map((file) => file.findings.map(({ rule }) => rule))).toEqual([['doubled-word'], ['doubled-word']])
    expect(err).toMatch(/^galley: in\/b\.docx: “b\.docx” is a Word document\. .*\n$/u)
    expect(code).toBe(2)
  })

  test('are repaired below another folder, and no draft is touched', () => {
    const folder = desk()
    const { code, out, err } = galley(['fix', '--safe', 'in', '-o', 'out'], folder)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('2 safe repairs made in 3 drafts.')
    expect(readFileSync(path.join(folder, 'out/a.txt'), 'utf8')).toBe(damaged.replace('the the', 'the'))
    expect(readFileSync(path.join(folder, 'out/deep/c.html'), 'utf8')).not.toMatch(/the <b>the/u)
    expect(existsSync(path.join(folder, 'out/b.docx'))).toBe(false)
    expect(readFileSync(path.join(folder, 'in/a.txt'), 'utf8')).toBe(damaged)
  })

  test('are exported below another folder', () => {
    const folder = desk()
    expect(galley(['export', 'in/a.txt', 'in/deep', '--to', 'markdown', '-o', 'out'], folder)).toEqual({
      code: 0,
      out: '',
      err: '',
    })
    expect(readFileSync(path.join(folder, 'out/a.md'), 'utf8')).toContain('Rescue teams')
    expect(existsSync(path.join(folder, 'out/c.md'))).toBe(true)
  })

  test('are exported with their safe repairs as CriticMarkup', () => {
    const folder = desk()
    expect(galley(['export', 'in/a.txt', '--to', 'critic', '-o', 'a.md'], folder)).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toMatch(/Rescue teams reached the \{--the --\}village/u)
  })

  test('are not written where one would replace another', () => {
    const folder = desk()
    const { code, err } = galley(['export', 'in/a.txt', 'in', '--to', 'docx', '-o', 'out'], folder)
    expect({ code, err }).toEqual({ code: 2, err: 'galley: out/a.docx: Two drafts would be written to this file.\n' })
    expect(existsSync(path.join(folder, 'out'))).toBe(false)
  })

  test('are never written over, whatever folder is named', () => {
    const folder = desk()
    const { code, err } = galley(['fix', '--safe', 'in', '-o', 'in'], folder)
    expect({ code, err }).toEqual({
      code: 2,
      err: 'galley: in/a.txt: This is a draft, which would be written over; name another folder with -o.\n',
    })
    expect(readFileSync(path.join(folder, 'in/a.txt'), 'utf8')).toBe(damaged)
  })

  test('need a folder to be written to', () => {
    const { code, err } = galley(['fix', '--safe', 'in'], desk())
    expect({ code, err }).toEqual({ code: 2, err: 'galley: name the folder for the repaired drafts with -o\n' })
  })
})

describe('a draft that ends whatever reads it', () => {
  /** Galley with a program loaded first, so that to read fatal.txt ends the thread that does it. */
  function run(...args: readonly string[]) {
    const folder = folderWith({
      'a.txt': damaged,
      'fatal.txt': damaged,
      'z.txt': damaged,
      'first.cjs': `const fs = require('node:fs/promises')
        for (const name of ['readFile', 'open']) {
          const own = fs[name]
          fs[name] = (file, ...rest) => (String(file).endsWith('fatal.txt') ? process.exit(7) : own(file, ...rest))
        }`,
    })
    return galley(['check', '--format', 'json', ...args], folder, { NODE_OPTIONS: '--require ./first.cjs' })
  }

  test.each([['--no-readers'], ['--readers=spelling']])('does not keep the others from being checked (%s)', (which) => {
    const { code, out, err } = run(which, 'a.txt', 'fatal.txt', 'z.txt')
    expect({ code, err }).toEqual({ code: 2, err: 'galley: fatal.txt: Galley could not cope with it.\n' })
    const { files } = JSON.parse(out) as { files: { path: string; findings: unknown[] }[] }
    expect(files.map((file) => [file.path, file.findings.length])).toEqual([
      ['a.txt', 1],
      ['z.txt', 1],
    ])
  })

  test.each([
    ['alone', ['fatal.txt']],
    ['as an original', ['a.txt', '--original', 'fatal.txt']],
  ])('is told of %s', (_how, args) => {
    expect(run('--no-readers', ...args)).toMatchObject({ code: 2, err: expect.stringMatching(/could not cope with it\.\n$/u) })
  })
})

describe('galley report', () => {
  test('tells marks before and after the safe repairs, and what these were', () => {
    const folder = desk()
    const { code, out } = galley(['report', 'in/a.txt', '--format', 'json'], folder)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      files: [
        {
          path: 'in/a.txt',
          marks: { before: { all: 1, translation: 1 }, now: { all: 0 } },
          changes: [{ rule: 'doubled-word', was: 'the the village', is: 'the village', how: 'Keep “the” once' }],
        },
      ],
    })
  })

  test('is a page unless told, and stands in the file that is named', () => {
    const folder = desk()
    expect(galley(['report', 'in', '-o', 'report.html'], folder)).toMatchObject({ code: 2, out: '' })
    expect(readFileSync(path.join(folder, 'report.html'), 'utf8')).toMatch(/^<!doctype html>[^]*2 drafts/u)
  })
})

test('check gives SARIF and pages', () => {
  const folder = desk()
  const sarif = galley(['check', '--no-readers', '--format', 'sarif', 'in/a.txt'], folder)
  expect(JSON.parse(sarif.out)).toMatchObject({
    version: '2.1.0',
    runs: [{ results: [{ ruleId: 'doubled-word', locations: [{ physicalLocation: { region: { startLine: 3 } } }] }] }],
  })
  expect(galley(['check', '--no-readers', '--format', 'html', 'in/a.txt'], folder).out).toContain('the the')
})

test('C21 a folder of a thousand files is checked whole, each file once and in order', () => {
  const names = Array.from({ length: 1000 }, (_, at) => `${String(at).padStart(4, '0')}.txt`)
  const folder = folderWith(Object.fromEntries(names.map((name) => [name, `Story ${name}\n\nIt was was late.\n`])))
  const { code, out, err } = galley(['check', '--no-readers', '--format', 'json', '--fail-on', 'translation', folder])
  expect({ code, err }).toEqual({ code: 1, err: '' })
  const { files } = JSON.parse(out) as {
    readonly files: readonly { readonly path: string; readonly findings: readonly unknown[] }[]
  }
  expect(files.map(({ path: file }) => path.basename(file))).toEqual(names)
  expect(files.every(({ findings }) => findings.length === 1)).toBe(true)
})

test('a draft whose name has no ending is exported under one', () => {
  const folder = folderWith({ README: damaged })
  expect(galley(['export', 'README', '--to', 'text', '-o', 'out/'], folder)).toEqual({ code: 0, out: '', err: '' })
  expect(readdirSync(path.join(folder, 'out'))).toEqual(['README.txt'])
})

test('a folder of a hundred drafts is exported whole', () => {
  const names = Array.from({ length: 100 }, (_, at) => `${String(at).padStart(3, '0')}.txt`)
  const folder = folderWith(Object.fromEntries(names.map((name) => [name, `Story ${name}\n`])))
  expect(galley(['export', '.', '--to', 'text', '-o', 'out'], folder)).toEqual({ code: 0, out: '', err: '' })
  expect(readdirSync(path.join(folder, 'out')).toSorted()).toEqual(names)
})

describe('a long run', () => {
  const jobs = ['a', 'b', 'c', 'd'].map((name): FileJob => ({ kind: 'report', path: name }))

  test('hands on what came in the order it was asked for, whatever came first', async () => {
    const told: string[] = []
    const slow: Thread = {
      run: async ({ path: name }) => {
        await new Promise((resolve) => setTimeout(resolve, name === 'a' ? 30 : 1))
        return { said: [name], outcome: { kind: 'failed' } }
      },
      end: () => undefined,
    }
    await runJobs(
      jobs,
      ({ said }) => told.push(...said),
      () => slow,
    )
    expect(told).toEqual(['a', 'b', 'c', 'd'])
  })
})
