import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { version } from '../../package.json'
import { folderWith, galley, program } from './galley'

const damaged = 'Rescue teams\n\nRescue teams reached the the village on Sunday.\nThe mayor thanked them.\n'

describe('galley check', () => {
  test('C21 prints for people what the golden file says', async () => {
    const folder = folderWith({ 'quake.txt': damaged })
    const { code, out, err } = galley(['check', '--no-readers', 'quake.txt'], folder)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    await expect(out).toMatchFileSnapshot('golden/check.txt')
  })

  test('prints for programs exactly the promised shape', () => {
    const folder = folderWith({ 'quake.txt': damaged })
    const { code, out, err } = galley(['check', '--no-readers', 'quake.txt', '--format', 'json'], folder)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toEqual({
      version: 1,
      files: [
        {
          path: 'quake.txt',
          words: 14,
          sentences: 3,
          findings: [
            {
              rule: 'doubled-word',
              category: 'translation',
              tier: 'sure',
              severity: 5,
              from: 35,
              to: 42,
              quote: 'the the',
              ranges: [{ from: 35, to: 42 }],
              message: '“the” stands twice in a row.',
              repairs: [{ label: 'Keep “the” once', kind: 'safe', edits: [{ from: 38, to: 42, insert: '' }] }],
            },
          ],
        },
      ],
    })
  })

  test('C21 prints for programs, build servers and spreadsheets what the golden files say', async () => {
    const folder = folderWith({ 'quake.txt': damaged })
    for (const format of ['json', 'sarif', 'csv']) {
      const { code, out } = galley(['check', '--no-readers', 'quake.txt', '--format', format], folder)
      expect(code).toBe(0)
      await expect(out).toMatchFileSnapshot(`golden/check.${format}`)
    }
  })

  test('counts offsets over LF text without a byte order mark', () => {
    const folder = folderWith({ 'lf.txt': damaged, 'crlf.txt': `\uFEFF${damaged.replaceAll('\n', '\r\n')}` })
    const [lf, crlf] = (
      JSON.parse(galley(['check', '--no-readers', 'lf.txt', 'crlf.txt', '--format', 'json'], folder).out) as {
        files: { findings: unknown }[]
      }
    ).files
    expect(crlf?.findings).toEqual(lf?.findings)
  })

  test.each([
    [['--fail-on', 'translation'], 1],
    [['--fail-on', 'style', '--fail-on', 'translation'], 1],
    [['--fail-on', 'style'], 0],
    [[], 0],
  ])('with %j exits with %i', (options, code) => {
    const folder = folderWith({ 'quake.txt': damaged })
    expect(galley(['check', '--no-readers', 'quake.txt', ...options], folder).code).toBe(code)
  })

  test('says of each file that cannot be read why, checks the others and exits with 2', () => {
    const folder = folderWith({
      'quake.txt': damaged,
      'empty.txt': '',
      'photo.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0),
      'old.txt': Uint8Array.of(0x63, 0x61, 0x66, 0xe9),
    })
    mkdirSync(path.join(folder, 'sub'))
    const { code, out, err } = galley(
      [
        'check',
        '--no-readers',
        '--format',
        'json',
        'none.txt',
        'sub',
        'empty.txt',
        'photo.txt',
        'old.txt',
        '/dev/null',
        'quake.txt',
      ],
      folder,
    )
    expect(code).toBe(2)
    expect(err).toBe(
      [
        'galley: sub: There is no draft in this folder.',
        'galley: none.txt: There is no file “none.txt” in that place.',
        'galley: empty.txt: “empty.txt” is empty: there is nothing in it to read.',
        'galley: photo.txt: “photo.txt” is an image, not text.',
        'galley: old.txt: Read as Windows-1252, which is a guess.',
        'galley: /dev/null: “null” is a device or a pipe, not a file that could be opened.',
        '',
      ].join('\n'),
    )
    expect((JSON.parse(out) as { files: { path: string }[] }).files.map((file) => file.path)).toEqual(['old.txt', 'quake.txt'])
  })

  test('sums drafts up, the worst first, in one line each', () => {
    const sound = 'Rescue teams\n\nRescue teams reached the village on Sunday. The mayor thanked them.\n'
    const broken = `${sound}\nThe minister said the plan was to. Of the council in. Because of which by the. It was was late.\n`
    const folder = folderWith({ 'sound.txt': sound, 'broken.txt': broken })
    const { code, out, err } = galley(['check', '--no-readers', '--summary', 'sound.txt', 'none.txt', 'broken.txt'], folder)
    expect({ code, err }).toEqual({ code: 2, err: 'galley: none.txt: There is no file “none.txt” in that place.\n' })
    expect(out).toMatch(/^broken\.txt +\d+ words {2}Heavy: [^\n]+\nsound\.txt +13 words {2}Fit to edit\n$/u)
  })

  test('refuses a summary for programs', () => {
    expect(galley(['check', '--no-readers', '--summary', '--format', 'json', 'a.txt'])).toMatchObject({ code: 2, out: '' })
  })

  test('leaves no control character of a draft to the terminal', () => {
    const folder = folderWith({ 'quake.txt': 'Rescue teams reached the \u001b[31mred the\u001b[0m the the village.\n' })
    expect(galley(['check', '--no-readers', 'quake.txt'], folder).out).not.toContain('\u001b')
  })

  test('C21 ends quietly when nobody reads on', async () => {
    const folder = folderWith({ 'long.txt': `${damaged}\n`.repeat(400) })
    const child = spawn(process.execPath, [program, 'check', '--no-readers', 'long.txt', '--format', 'json'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})

describe('galley', () => {
  test('tells its version', () => {
    expect(galley(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  test('names every option in its help', () => {
    const { code, out } = galley(['--help'])
    expect(code).toBe(0)
    for (const option of ['--format', '--tier', '--no-readers', '--summary', '--fail-on', '--safe', '-o', '--version'])
      expect(out).toContain(option)
  })

  test('says on standard error what it did not understand, and exits with 2', () => {
    expect(galley(['chekc'])).toEqual({
      code: 2,
      out: '',
      err: 'galley: there is no command chekc; galley --help lists what there is\n',
    })
  })

  // Loading every reader takes seconds where the machine is busy.
  test('checks the bundled sample draft with all readers', { timeout: 120_000 }, () => {
    const sample = path.resolve('resources/samples/mint-biden-putin.txt')
    const { code, out, err } = galley(['check', sample, '--format', 'json'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const text = readFileSync(sample, 'utf8')
    const [file] = (JSON.parse(out) as { files: { findings: { from: number; to: number; quote: string }[] }[] }).files
    for (const { from, to, quote } of file?.findings ?? []) expect(text.slice(from, to)).toBe(quote)
  })
})
