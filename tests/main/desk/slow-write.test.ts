import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { slow, tellIfSlow } from '../../../src/main/desk/slow-write'
import type { Page } from '../../../src/main/desk/ports'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const after = <Value>(milliseconds: number, value: Value): Promise<Value> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(value), milliseconds)
  })

it('tells of a slow disk for as long as it writes', async () => {
  const send = vi.fn<Page['send']>()
  const written = tellIfSlow({ send }, after(slow + 100, 'written'))
  await vi.advanceTimersByTimeAsync(slow)
  expect(send.mock.calls).toEqual([['slowWrite', true]])
  await vi.advanceTimersByTimeAsync(100)
  expect(send.mock.calls).toEqual([
    ['slowWrite', true],
    ['slowWrite', false],
  ])
  expect(await written).toBe('written')
})

it('says nothing of a quick one, nor after a write that broke', async () => {
  const send = vi.fn<Page['send']>()
  const broken = tellIfSlow({ send }, Promise.reject(new Error('no disk')))
  await expect(broken).rejects.toThrow('no disk')
  const written = tellIfSlow({ send }, after(slow - 100, 'written'))
  await vi.advanceTimersByTimeAsync(2 * slow)
  expect(await written).toBe('written')
  expect(send).not.toHaveBeenCalled()
})
