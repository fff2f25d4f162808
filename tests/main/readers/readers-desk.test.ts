import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ReaderParagraph } from '../../../src/engine'
import { createReadersDesk } from '../../../src/main/readers/readers-desk'
import type { FromReaders, Said, ToReaders } from '../../../src/shared/readers/protocol'

const paragraph = (key: string): ReaderParagraph => ({ key, text: key, kind: 'body', quotations: [], names: [] })

/** A process that says what the test tells it to. */
class FakeProcess {
  readonly received: ToReaders[] = []
  isEnded = false
  hear: (message: FromReaders) => void = () => {}
  die: () => void = () => {}

  post(message: ToReaders): void {
    this.received.push(message)
  }

  listen(heard: (message: FromReaders) => void, died: () => void): void {
    this.hear = heard
    this.die = died
  }

  end(): void {
    this.isEnded = true
  }

  /** Says nothing of every paragraph of the last ask, and that it is done. */
  readAll(): void {
    const last = this.received.findLast((message) => message.kind === 'read')
    if (last === undefined) throw new Error('nothing was asked')
    for (const { key } of last.paragraphs)
      this.hear({ kind: 'said', ask: last.ask, said: { reader: 'spelling', key, reading: { reports: [] } } })
    this.hear({ kind: 'done', ask: last.ask })
  }
}

function setUp(windows = new Set([1, 2])) {
  const processes: FakeProcess[] = []
  const told: [number, string][] = []
  const desk = createReadersDesk({
    start: () => {
      const child = new FakeProcess()
      processes.push(child)
      return child
    },
    tell: (key: number, said: Said) => {
      told.push([key, said.key])
      return windows.has(key)
    },
    now: Date.now,
  })
  const read = (key: number, ...keys: readonly string[]) => desk.read(key, ['spelling'], keys.map(paragraph))
  const last = (): FakeProcess => {
    const child = processes.at(-1)
    if (child === undefined) throw new Error('no process was started')
    return child
  }
  return { processes, told, read, last }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('no process runs until somebody asks, and one serves all windows', async () => {
  const { processes, told, read, last } = setUp()
  expect(processes).toHaveLength(0)
  const one = read(1, 'a')
  last().readAll()
  const other = read(2, 'b')
  last().readAll()
  expect(await Promise.all([one, other])).toEqual([
    { kind: 'read', failed: [] },
    { kind: 'read', failed: [] },
  ])
  expect(told).toEqual([
    [1, 'a'],
    [2, 'b'],
  ])
  expect(processes).toHaveLength(1)
})

test('what a window asks takes the place of what it asked before, and of that alone', async () => {
  const { read, last } = setUp()
  const before = read(1, 'a')
  const others = read(2, 'b')
  const after = read(1, 'c')
  expect(await before).toEqual({ kind: 'cancelled' })
  expect(last().received.filter(({ kind }) => kind === 'cancel')).toEqual([{ kind: 'cancel', ask: 1 }])
  last().hear({ kind: 'done', ask: 2 })
  last().hear({ kind: 'done', ask: 3 })
  expect(await Promise.all([others, after])).toEqual([
    { kind: 'read', failed: [] },
    { kind: 'read', failed: [] },
  ])
})

test('what a window that is gone had asked is cancelled', async () => {
  const { read, last } = setUp(new Set())
  const asked = read(1, 'a')
  last().readAll()
  expect(await asked).toEqual({ kind: 'cancelled' })
})

test('a reader that cannot read is told of by a sentence', async () => {
  const { read, last } = setUp()
  const asked = read(1, 'a')
  last().hear({ kind: 'failed', ask: 1, reader: 'spelling', message: 'It is off.' })
  last().readAll()
  expect(await asked).toEqual({ kind: 'read', failed: ['It is off.'] })
})

test('a process that dies is started again after a while, and what was asked is asked again', async () => {
  const { processes, read, last } = setUp()
  const asked = read(1, 'a')
  last().die()
  await vi.advanceTimersByTimeAsync(249)
  expect(processes).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(processes).toHaveLength(2)
  last().readAll()
  expect(await asked).toEqual({ kind: 'read', failed: [] })
})

test('one that dies again and again is left alone, and tried again later', async () => {
  const { processes, read, last } = setUp()
  const asked = read(1, 'a')
  for (let deaths = 0; deaths < 4; deaths++) {
    last().die()
    await vi.advanceTimersByTimeAsync(10_000)
  }
  expect(await asked).toEqual({ kind: 'off' })
  expect(await read(1, 'a')).toEqual({ kind: 'off' })
  expect(processes).toHaveLength(4)
  await vi.advanceTimersByTimeAsync(5 * 60_000)
  const later = read(1, 'a')
  last().readAll()
  expect(await later).toEqual({ kind: 'read', failed: [] })
})

test('a process nobody asks ends after a while; the next ask starts another', async () => {
  const { processes, read, last } = setUp()
  const asked = read(1, 'a')
  await vi.advanceTimersByTimeAsync(10 * 60_000)
  expect(last().isEnded).toBe(false)
  last().readAll()
  await asked
  await vi.advanceTimersByTimeAsync(5 * 60_000)
  expect(last().isEnded).toBe(true)
  void read(1, 'b')
  expect(processes).toHaveLength(2)
})
