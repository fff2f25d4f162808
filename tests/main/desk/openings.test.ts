import { expect, test } from 'vitest'
import { refusal } from '../../disk/faulty-disk'
import { setUp } from './set-up'

test('a sample that cannot be read is told, and keeps no other draft from its window', async () => {
  const { desk, handlers, page, answers, write } = setUp(undefined, async () => Promise.reject(refusal('ENOENT')))
  desk.openWindowFor(null)
  const failed = { kind: 'failed', message: 'The sample could not be read (ENOENT).' }
  expect(await handlers.ready(1)).toMatchObject({ opened: failed })
  expect(await handlers.openSample(1)).toEqual(failed)
  answers.file = write('a.txt', 'a')
  expect(await handlers.openDraft(1)).toMatchObject({ kind: 'opened' })
  expect(page(1).shown?.name).toBe('a.txt')
})

test('an opening that breaks off keeps no later one from its window', async () => {
  const { desk, handlers, answers, write, idIn } = setUp(undefined, async () => Promise.reject(new Error('a bug')))
  desk.openWindowFor(write('a.txt', 'a'))
  await idIn(1)
  await expect(handlers.openSample(1)).rejects.toThrow('a bug')
  answers.file = write('b.txt', 'b')
  expect(await handlers.openDraft(1)).toMatchObject({ kind: 'opened' })
  await desk.openFromOutside(write('c.txt', 'c'))
})
