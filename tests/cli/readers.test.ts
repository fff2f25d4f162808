import { expect, onTestFinished, test, vi } from 'vitest'
import { startReaders } from '../../src/cli/readers'
import type { FromReaders, ReadersWire, ToReaders } from '../../src/shared/readers/protocol'

/** A wire to readers that say nothing by themselves. */
function wire() {
  const posted: ToReaders[] = []
  let answer = (_message: FromReaders): void => undefined
  let ended = 0
  const silent: ReadersWire = {
    post: (message) => posted.push(message),
    listen: (heard) => (answer = heard),
    end: () => (ended += 1),
  }
  return { silent, posted, answer: (message: FromReaders) => answer(message), timesEnded: () => ended }
}

const paragraph = (key: string) => ({ key, text: 'Rain.', kind: 'body', quotations: [], names: [] }) as const

test('drafts take turns with the readers', async () => {
  const { silent, posted, answer } = wire()
  const readers = startReaders(['spelling'], silent)
  const first = readers.read([paragraph('one')])
  const second = readers.read([paragraph('two')])
  await vi.waitFor(() => expect(posted).toHaveLength(1))
  const reading = { reports: [] }
  answer({ kind: 'said', ask: 1, said: { reader: 'spelling', key: 'one', reading } })
  answer({ kind: 'done', ask: 1 })
  expect(await first).toEqual([{ reader: 'spelling', key: 'one', reading }])
  await vi.waitFor(() => expect(posted).toHaveLength(2))
  answer({ kind: 'done', ask: 2 })
  expect(await second).toEqual([])
})

test('readers that say nothing any more are given up, and the drafts go on without them', async () => {
  const say = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  onTestFinished(() => say.mockRestore())
  const { silent, posted, timesEnded } = wire()
  const readers = startReaders(['spelling'], silent, 50)
  expect(await Promise.all([readers.read([paragraph('one')]), readers.read([paragraph('two')])])).toEqual([[], []])
  expect(posted).toHaveLength(1)
  expect(timesEnded()).toBe(1)
  expect(say.mock.calls).toEqual([['galley: The readers have stopped; drafts are checked by the rules alone.\n']])
})
