import { fork } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { createFormatsDesk, type JobProcess } from '../../../src/main/formats/formats-desk'
import { tempFolder } from '../temp-folder'

const job = { kind: 'read', format: 'docx', bytes: new Uint8Array() } as const
const write = { kind: 'rewrite', format: 'docx', bytes: new Uint8Array(), original: '', text: 'x' } as const

/** A process that does this with the first job it gets. */
function processThat(does: string): () => JobProcess {
  const file = path.join(tempFolder(), 'process.cjs')
  writeFileSync(file, `process.on('message', (job) => { ${does} })`)
  return () => {
    const child = fork(file, [], { execArgv: ['--max-old-space-size=64'], silent: true })
    return {
      post: (message) => void child.send({ kind: message.kind }),
      listen(listener) {
        child.on('message', listener)
        child.on('exit', () => listener(null))
      },
      kill: () => void child.kill('SIGKILL'),
    }
  }
}

const died = { kind: 'refused', message: 'Galley’s reader could not cope with it, so it was not opened.' }

it('U01 a reader that loops for ever is ended, and everything else goes on meanwhile', async () => {
  let ticks = 0
  const timer = setInterval(() => (ticks += 1), 10)
  const desk = createFormatsDesk(processThat('for (;;) {}'), 1500)
  expect(await desk.run(job)).toEqual({ kind: 'refused', message: 'It takes too long to read, so it was not opened.' })
  clearInterval(timer)
  expect(ticks).toBeGreaterThan(10)
})

it.each([
  ['fills the memory', 'const all = []; for (;;) all.push({ all: [...all.slice(-1000)] })'],
  ['throws', 'throw new Error("broken")'],
  ['aborts', 'process.abort()'],
  ['ends', 'process.exit(0)'],
])('U01 a reader that %s costs one sentence', async (_name, does) => {
  expect(await createFormatsDesk(processThat(does), 60_000).run(job)).toEqual(died)
})

it('U01 a writer that dies says that nothing was written', async () => {
  expect(await createFormatsDesk(processThat('process.abort()'), 60_000).run(write)).toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('Nothing was written'),
  })
})

it('U01 a process that cannot be started costs one sentence', async () => {
  const desk = createFormatsDesk(() => {
    throw new Error('no more processes')
  })
  expect(await desk.run(job)).toEqual(died)
})

it('gives what the process said, and ends it', async () => {
  let killed = 0
  const start = processThat('process.send({ kind: "refused", message: "It has no text." })')
  const desk = createFormatsDesk(() => {
    const child = start()
    return {
      ...child,
      kill: () => {
        killed += 1
        child.kill()
      },
    }
  }, 60_000)
  expect(await desk.run(job)).toEqual({ kind: 'refused', message: 'It has no text.' })
  expect(killed).toBe(1)
})
