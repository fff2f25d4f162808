import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { rolldown } from 'rolldown'
import { beforeAll, expect, test } from 'vitest'
import { diskFileSystem } from '../../src/disk/file-system'
import { sweepTempFiles, tempOwner } from '../../src/disk/temp-files'
import { tempFolder } from '../main/temp-folder'

/** Each letter fills the file, so that a mix of two versions cannot be taken for one. */
const size = 8 * 1024 * 1024
const letters = 'abcdefgh'
const versions = letters.split('').map((letter) => Buffer.alloc(size, letter))

let program = ''

/** A process that saves one version after the other until it is killed, by our own save or by writing in place. */
const source = `
import { writeFileSync } from 'node:fs'
import { readWholeFile } from ${JSON.stringify(path.resolve('src/main/documents/read-file.ts'))}
import { saveFile } from ${JSON.stringify(path.resolve('src/disk/save-file.ts'))}
import { diskFileSystem } from ${JSON.stringify(path.resolve('src/disk/file-system.ts'))}
const [, , path, backupFolder, how] = process.argv
const read = await readWholeFile(diskFileSystem, path)
let expected = read.kind === 'read' ? read.baseline : null
process.stdout.write('started\\n')
for (let at = 1; ; at += 1) {
  const bytes = Buffer.alloc(${size}, ${JSON.stringify(letters)}[at % ${letters.length}])
  if (how === 'in place') writeFileSync(path, bytes)
  else {
    const outcome = await saveFile(diskFileSystem, { path, bytes, expected, backupFolder })
    if (outcome.kind !== 'saved') throw new Error(outcome.kind)
    expected = outcome.baseline
  }
}
`

beforeAll(async () => {
  const folder = path.resolve('node_modules/.cache/galley')
  const entry = 'virtual:saver'
  const build = await rolldown({
    input: entry,
    platform: 'node',
    plugins: [{ name: 'saver', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? source : null) }],
  })
  const { output } = await build.write({ dir: folder, entryFileNames: 'saver-[hash].mjs' })
  program = path.join(folder, output[0].fileName)
})

/** `npm run test:trust` kills two hundred saves; every run of the tests enough to see a save that is not whole. */
const kills = process.env['GALLEY_TRUST'] === undefined ? 40 : 200

/** Kills saves at random moments, and counts the files that are neither one version nor another. */
async function killSaves(times: number, how: 'ours' | 'in place'): Promise<{ readonly mixed: number; readonly folder: string }> {
  const folder = tempFolder()
  const file = path.join(folder, 'story.txt')
  writeFileSync(file, Buffer.alloc(size, 'a'))
  let mixed = 0
  for (let time = 0; time < times; time += 1) {
    const child: ChildProcess = spawn(process.execPath, [program, file, path.join(folder, 'backups'), how], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const exited = once(child, 'exit')
    await Promise.race([child.stdout ? once(child.stdout, 'data') : exited, exited])
    await wait(Math.random() * 160)
    child.kill('SIGKILL')
    await exited
    const now = readFileSync(file)
    if (versions.some((version) => version.equals(now))) continue
    mixed += 1
    writeFileSync(file, Buffer.alloc(size, 'a'))
    // The control has shown what it has to.
    if (how === 'in place' && mixed === 3) break
  }
  return { mixed, folder }
}

test('B01 kills during saves of 8 MB leave no mixed file; what they left behind is swept', async () => {
  const halves = await Promise.all([killSaves(kills / 2, 'ours'), killSaves(kills / 2, 'ours')])
  expect(halves.map(({ mixed }) => mixed)).toEqual([0, 0])
  let swept = 0
  for (const { folder } of halves) {
    const owner = tempOwner(path.join(folder, 'backups'))
    // Another profile's are not ours to take.
    expect(await sweepTempFiles(diskFileSystem, [folder], 'ffffffff')).toBe(0)
    swept += await sweepTempFiles(diskFileSystem, [folder], owner)
    expect(readdirSync(folder)).toEqual(['story.txt'])
  }
  // The kills did hit saves.
  expect(swept).toBeGreaterThan(kills / 10)
}, 180_000)

test('B01 control: the same kills while the file is written in place do leave mixed files', async () => {
  expect((await killSaves(80, 'in place')).mixed).toBe(3)
}, 60_000)
