import { expect, test } from 'vitest'
import { createQueue } from '../../src/main/queue'

test('one piece of work is begun when the one before is done', async () => {
  const queue = createQueue()
  const done: number[] = []
  const pieces = [30, 10, 0].map((wait, at) =>
    queue.add(async () => {
      await new Promise((resolve) => setTimeout(resolve, wait))
      return done.push(at)
    }),
  )
  await queue.done()
  expect(done).toEqual([0, 1, 2])
  expect(await Promise.all(pieces)).toEqual([1, 2, 3])
})

test('one that fails tells who added it, and keeps neither the next nor the end from coming', async () => {
  const queue = createQueue()
  await expect(queue.add(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await queue.done()
  expect(await queue.add(async () => 'yes')).toBe('yes')
})
