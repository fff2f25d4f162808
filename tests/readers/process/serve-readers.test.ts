import { expect, test } from 'vitest'
import type { Reader, ReaderParagraph } from '../../../src/engine'
import { serveReaders } from '../../../src/readers/process/serve-readers'
import { ReaderUnavailable } from '../../../src/readers/unavailable'
import type { ReadersWire, Said } from '../../../src/shared/readers/protocol'
import { type AskEnd, createReadersClient, type ReadersClient } from '../../../src/shared/readers/readers-client'

const pause = () => new Promise((resolve) => setTimeout(resolve))

const paragraphs = (...keys: readonly string[]): readonly ReaderParagraph[] =>
  keys.map((key) => ({ key, text: key, kind: 'body', quotations: [], names: [] }))

/** Says nothing of each paragraph, a moment later. */
const plain: Reader = {
  id: 'plain',
  async *read(asked, signal) {
    for (const { key } of asked) {
      await pause()
      if (signal.aborted) return
      yield [key, []] as const
    }
  },
}

const failing = (reason: Error): Reader => ({
  id: 'failing',
  async *read() {
    await pause()
    throw reason
  },
})

/** A process without a process: messages arrive a moment later. `die` ends it as a crash would. */
function start(readers: readonly Reader[], died = () => {}): { client: ReadersClient; die: () => void } {
  let end = () => {}
  let hear: Parameters<ReadersWire['listen']>[0] = () => {}
  const serve = serveReaders(readers, (message) => void pause().then(() => hear(structuredClone(message))))
  const wire: ReadersWire = {
    post: (message) => void pause().then(() => serve(structuredClone(message))),
    listen(heard, gone) {
      hear = heard
      end = gone
    },
    end: () => end(),
  }
  return { client: createReadersClient(wire, died), die: () => end() }
}

/** Asks, and tells all that was heard. */
function ask(client: ReadersClient, asked: readonly ReaderParagraph[], readers = ['plain', 'failing']) {
  const heard: Said[] = []
  const failed: string[] = []
  const { end, cancel } = client.ask(readers, asked, {
    said: (said) => heard.push(said),
    failed: (reader, message) => failed.push(`${reader}: ${message}`),
  })
  return { end, cancel, heard, failed, keys: () => heard.map(({ key }) => key) }
}

test('what readers say arrives by paragraph, in the order asked for', async () => {
  const asked = ask(start([plain]).client, paragraphs('b', 'a'))
  expect(await asked.end).toBe<AskEnd>('done')
  expect(asked.keys()).toEqual(['b', 'a'])
})

test('two asks at a time do not get in each other’s way', async () => {
  const { client } = start([plain])
  const one = ask(client, paragraphs('a', 'b'))
  const other = ask(client, paragraphs('c'))
  expect(await Promise.all([one.end, other.end])).toEqual(['done', 'done'])
  expect([one.keys(), other.keys()]).toEqual([['a', 'b'], ['c']])
})

test('after a cancellation nothing is heard, and the next ask is answered', async () => {
  const { client } = start([plain])
  const one = ask(client, paragraphs('a', 'b', 'c'))
  one.cancel()
  const other = ask(client, paragraphs('d'))
  expect(await one.end).toBe<AskEnd>('cancelled')
  expect(await other.end).toBe<AskEnd>('done')
  expect([one.keys(), other.keys()]).toEqual([[], ['d']])
})

test('a reader that cannot read says why in a sentence, and the others go on', async () => {
  const asked = ask(start([failing(new ReaderUnavailable('It is off.')), plain]).client, paragraphs('a'))
  expect(await asked.end).toBe<AskEnd>('done')
  expect(asked.failed).toEqual(['failing: It is off.'])
  expect(asked.keys()).toEqual(['a'])
})

test('a reader that is not asked for says nothing', async () => {
  const { client } = start([failing(new Error('no memory')), plain])
  const asked = ask(client, paragraphs('a'), ['plain'])
  expect(await asked.end).toBe<AskEnd>('done')
  expect(asked.failed).toEqual([])
  expect(asked.heard).toEqual([{ reader: 'plain', key: 'a', reading: { reports: [] } }])
})

test('a reader that breaks down is named', async () => {
  const asked = ask(start([failing(new Error('no memory'))]).client, paragraphs('a'))
  await asked.end
  expect(asked.failed).toEqual(['failing: The reader “failing” has failed (no memory).'])
})

test('a process that ends answers what was asked, and whoever asks later, that it is gone', async () => {
  let deaths = 0
  const { client, die } = start([plain], () => deaths++)
  const asked = ask(client, paragraphs('a'))
  die()
  expect(await asked.end).toBe<AskEnd>('died')
  expect(await ask(client, paragraphs('b')).end).toBe<AskEnd>('died')
  expect(deaths).toBe(1)
})

test('a process that was told to end is not reported as a death', async () => {
  const { client } = start([plain], expect.unreachable)
  const asked = ask(client, paragraphs('a'))
  client.end()
  expect(await asked.end).toBe<AskEnd>('died')
})
