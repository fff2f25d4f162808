import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { rolldown } from 'rolldown'
import { expect, test } from 'vitest'
import { diskFileSystem } from '../../../src/disk/file-system'
import { openRecoveryFolder } from '../../../src/main/recovery/recovery-folder'
import { tempFolder } from '../temp-folder'

/** Milliseconds. Bursts of typing are longer than `most`, and the pauses between them longer than `idle`. */
const pace = { idle: 100, most: 400 }

/** Time for a busy machine to write a copy in. */
const grace = 2500

/** A process that types one letter after the other, and notes each beside the draft before it does. */
const source = `
import { appendFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { createDocuments } from ${JSON.stringify(path.resolve('src/main/documents/documents.ts'))}
import { diskFileSystem } from ${JSON.stringify(path.resolve('src/disk/file-system.ts'))}
import { createRecovery } from ${JSON.stringify(path.resolve('src/main/recovery/recovery.ts'))}
import { openRecoveryFolder } from ${JSON.stringify(path.resolve('src/main/recovery/recovery-folder.ts'))}
const [, , folder] = process.argv
const documents = createDocuments(folder + '/backups')
createRecovery(documents, openRecoveryFolder(diskFileSystem, folder + '/recovery', '00000000'), console.error, ${JSON.stringify(pace)})
const { id } = await documents.open(folder + '/story.txt')
for (let typed = 1; ; typed += 1) {
  documents.edit(id, typed, [{ from: typed - 1, to: typed - 1, insert: 'y' }])
  appendFileSync(folder + '/typed', Date.now() + '\\n')
  if (typed === 1) console.log('started')
  await wait(typed % 60 === 0 ? 400 : 15)
}
`

async function build(): Promise<string> {
  const entry = 'virtual:typist'
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    plugins: [{ name: 'typist', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? source : null) }],
  })
  const folder = path.resolve('node_modules/.cache/galley')
  const { output } = await bundle.write({ dir: folder, entryFileNames: 'typist-[hash].mjs' })
  return path.join(folder, output[0].fileName)
}

/** Kills a typist at a random moment: how much was typed, how much of it had had its time, and how much came back. */
async function killTypist(program: string) {
  const folder = tempFolder()
  mkdirSync(path.join(folder, 'recovery'))
  writeFileSync(path.join(folder, 'story.txt'), 'The draft.')
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  await wait(grace + pace.most + Math.random() * 1500)
  const killed = Date.now()
  child.kill('SIGKILL')
  await once(child, 'exit')
  const times = readFileSync(path.join(folder, 'typed'), 'utf8').trim().split('\n').map(Number)
  const { kept, lost } = await openRecoveryFolder(diskFileSystem, path.join(folder, 'recovery'), '00000000').find()
  const text = kept[0]?.draft.mirror.text ?? ''
  return {
    due: times.filter((at) => killed - at > pace.most + grace).length,
    typed: times.length,
    back: text.length - 'The draft.'.length,
    text,
    lost,
    file: readFileSync(path.join(folder, 'story.txt'), 'utf8'),
  }
}

/** `npm run test:trust` takes more time for it. */
const rounds = process.env['GALLEY_TRUST'] === undefined ? 1 : 4

test('B10 whenever Galley is killed in the midst of typing, what was typed a moment before comes back whole', async () => {
  const program = await build()
  for (let round = 0; round < rounds; round += 1) {
    const killed = await Promise.all([killTypist(program), killTypist(program), killTypist(program)])
    for (const { due, typed, back, text, lost, file } of killed) {
      expect(back).toBeGreaterThanOrEqual(due)
      expect(back).toBeGreaterThan(0)
      expect(back).toBeLessThanOrEqual(typed + 1)
      expect(text).toBe(`${'y'.repeat(back)}The draft.`)
      expect([lost, file]).toEqual([0, 'The draft.'])
    }
  }
}, 120_000)
