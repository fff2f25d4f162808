import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ReaderParagraph, ReaderReport } from '../../../src/engine'
import { createReadAgain, readingTiming } from '../../../src/renderer/reading/read-again'
import type { ReadResult } from '../../../src/shared/results'
import type { Said } from '../../../src/shared/readers/protocol'

const paragraphs = (...keys: readonly string[]): readonly ReaderParagraph[] =>
  keys.map((key) => ({ key, text: key, kind: 'body', quotations: [], names: [] }))

const report: ReaderReport = {
  rule: 'second-reader',
  category: 'translation',
  tier: 'doubtful',
  severity: 5,
  ranges: [{ from: 0, to: 1 }],
  message: '',
  repairs: [],
}

function setUp() {
  const asked: string[][] = []
  const answers: ((result: ReadResult) => void)[] = []
  const heard: unknown[] = []
  const problems: string[] = []
  let say: (said: Said) => void = () => {}
  const again = createReadAgain({
    desktop: {
      readParagraphs: (_, list) => {
        asked.push(list.map(({ key }) => key))
        return new Promise((resolve) => answers.push(resolve))
      },
      on: (_, listener) => {
        say = listener as typeof say
        return () => {
          say = () => heard.push('after the end')
        }
      },
    },
    check: { said: (said) => heard.push(said.map(({ key }) => key)), read: (keys) => heard.push({ read: keys }) },
    readers: () => ['second-reader'],
    tell: (problem) => problems.push(problem),
  })
  const answer = async (result: ReadResult): Promise<void> => {
    answers.at(-1)?.(result)
    await vi.advanceTimersByTimeAsync(0)
  }
  return {
    again,
    asked,
    heard,
    problems,
    answer,
    say: (key: string, found = 0) => say({ reader: 'r', key, reading: { reports: Array.from({ length: found }, () => report) } }),
  }
}

const all: ReadResult = { kind: 'read', failed: [] }

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('asks for what is unread, passes on what is said in bundles, and then counts it as read', async () => {
  const { again, asked, heard, problems, answer, say } = setUp()
  again.unread(paragraphs('a', 'b'), true)
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toEqual([['a', 'b']])
  say('a')
  say('b')
  await vi.advanceTimersByTimeAsync(readingTiming.bundle)
  await answer(all)
  expect(heard).toEqual([['a', 'b'], { read: ['a', 'b'] }])
  expect(problems).toEqual([''])
})

test('waits for a pause in the typing', async () => {
  const { again, asked } = setUp()
  again.typed()
  again.unread(paragraphs('a'), false)
  await vi.advanceTimersByTimeAsync(readingTiming.pause - 1)
  again.typed()
  await vi.advanceTimersByTimeAsync(readingTiming.pause - 1)
  expect(asked).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(asked).toEqual([['a']])
})

test('what is being read is broken off when somebody types, and asked for again in the pause, but for what all readers are done with', async () => {
  const { again, asked, heard, say } = setUp()
  again.unread(paragraphs('a', 'b', 'c'), true)
  await vi.advanceTimersByTimeAsync(0)
  say('a')
  say('b', 1)
  again.typed()
  expect(asked).toEqual([['a', 'b', 'c'], []])
  expect(heard).toEqual([['a', 'b'], { read: ['a'] }])
  again.unread(paragraphs('b', 'c'), false)
  await vi.advanceTimersByTimeAsync(readingTiming.pause)
  expect(asked.slice(2)).toEqual([['b', 'c']])
})

test('of what is asked for anew, what all readers are done with is left out', async () => {
  const { again, asked, heard, say } = setUp()
  again.unread(paragraphs('a', 'b'), true)
  await vi.advanceTimersByTimeAsync(0)
  say('a')
  again.unread(paragraphs('a', 'b', 'c'), false)
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ])
  expect(heard).toEqual([['a'], { read: ['a'] }])
})

test('does not ask again for what is being read, but does for more, and where all was forgotten', async () => {
  const { again, asked } = setUp()
  const unread = async (isFresh: boolean, ...keys: readonly string[]): Promise<void> => {
    again.unread(paragraphs(...keys), isFresh)
    await vi.advanceTimersByTimeAsync(0)
  }
  await unread(true, 'a', 'b')
  await unread(false, 'b')
  await unread(false, 'b', 'c')
  await unread(true, 'b', 'c')
  expect(asked).toEqual([
    ['a', 'b'],
    ['b', 'c'],
    ['b', 'c'],
  ])
})

test('an answer that another ask has overtaken counts for nothing', async () => {
  const { again, heard, answer } = setUp()
  again.unread(paragraphs('a'), true)
  await vi.advanceTimersByTimeAsync(0)
  again.unread(paragraphs('a', 'b'), false)
  await vi.advanceTimersByTimeAsync(0)
  await answer({ kind: 'cancelled' })
  expect(heard).toEqual([])
})

test.each<[ReadResult, string]>([
  [{ kind: 'read', failed: ['One is off.', 'So is another.'] }, 'One is off. So is another.'],
  [{ kind: 'off' }, 'The second readers have stopped. The rules go on checking.'],
])('after %j it says why, and goes on without', async (result, problem) => {
  const { again, heard, problems, answer } = setUp()
  again.unread(paragraphs('a'), true)
  await vi.advanceTimersByTimeAsync(0)
  await answer(result)
  expect(problems).toEqual([problem])
  expect(heard).toEqual([{ read: ['a'] }])
})

test('after the end nothing is asked or heard', async () => {
  const { again, asked, heard, say } = setUp()
  again.unread(paragraphs('a'), true)
  again.stop()
  say('a')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(asked).toEqual([])
  expect(heard).toEqual(['after the end'])
})
