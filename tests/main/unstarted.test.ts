import { expect, test, vi } from 'vitest'

const told: unknown[] = []

vi.mock('electron', () => ({
  app: { exit: (status: number) => told.push(status) },
  dialog: { showErrorBox: (...words: readonly string[]) => told.push(words) },
}))

const { endUnstarted } = await import('../../src/main/unstarted')

test('U11 a start that cannot go on says why, and ends', () => {
  endUnstarted(new Error('no place'))
  expect(told).toEqual([['Galley could not start.', expect.stringContaining('no place')], 1])
})
