import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { FileJob } from '../../src/cli/batch/jobs'
import { createThread, type Limits, type ReadOver } from '../../src/cli/batch/thread'
import { folderWith } from './galley'

const job = (name: string): FileJob => ({ kind: 'report', path: name })

/** A thread whose program does this with each message. */
function threadThat(does: string, readOver?: ReadOver, limits?: Limits) {
  const source = `const { parentPort } = require('node:worker_threads')
    const done = (said) => parentPort.postMessage({ kind: 'done', result: { said: [said], outcome: { kind: 'failed' } } })
    parentPort.on('message', ({ kind, job, said }) => { ${does} })`
  const thread = createThread(readOver, path.join(folderWith({ 'program.cjs': source }), 'program.cjs'), limits)
  onTestFinished(thread.end)
  return thread
}

test('a draft that ends its thread fails by itself, and the next gets a new one', async () => {
  const thread = threadThat("if (job.path === 'bad.txt') process.exit(); else done(job.path)")
  expect(await thread.run(job('bad.txt'))).toMatchObject({ said: ['bad.txt: Galley could not cope with it.'] })
  expect(await thread.run(job('good.txt'))).toMatchObject({ said: ['good.txt'] })
})

test('a draft that takes too long is given up, and the next gets a new thread', async () => {
  const limits = { patience: 1000, memory: 64 }
  const thread = threadThat("if (job.path === 'bad.txt') for (;;); else done(job.path)", undefined, limits)
  expect(await thread.run(job('bad.txt'))).toMatchObject({ said: ['bad.txt: It takes too long, so it was given up.'] })
  expect(await thread.run(job('good.txt'))).toMatchObject({ said: ['good.txt'] })
})

test('a draft that fills the memory of its thread takes nothing else with it', async () => {
  const thread = threadThat('const all = []; for (;;) all.push({ at: all.length })', undefined, { patience: 20_000, memory: 16 })
  expect(await thread.run(job('bad.txt'))).toMatchObject({ said: ['bad.txt: Galley could not cope with it.'] })
})

test('what readers say goes to the thread that asked, and the time they take is not the draft’s', async () => {
  const readOver: ReadOver = async (paragraphs) => {
    await new Promise((resolve) => setTimeout(resolve, 2000))
    return paragraphs.map(({ key }) => ({ reader: 'spelling', key, reading: { reports: [] } }))
  }
  const paragraphs = JSON.stringify([{ key: 'first', text: 'Rain.', kind: 'body', quotations: [], names: [] }])
  const thread = threadThat(
    `if (kind === 'job') parentPort.postMessage({ kind: 'read', paragraphs: ${paragraphs} }); else done(said[0].key)`,
    readOver,
    { patience: 1500, memory: 64 },
  )
  expect(await thread.run(job('good.txt'))).toMatchObject({ said: ['first'] })
})
