import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { watchForHangs } from '../../../src/main/windows/hangs'

function hanging() {
  const window = new EventEmitter()
  const asked: { readonly answered: AbortSignal; readonly answer: (wanted: boolean) => void }[] = []
  let loaded = 0
  watchForHangs(
    window,
    (answered) => new Promise((answer) => asked.push({ answered, answer })),
    () => (loaded += 1),
  )
  const answer = async (wanted: boolean): Promise<void> => {
    asked.at(-1)?.answer(wanted)
    await Promise.resolve()
  }
  return { window, asked, answer, loaded: () => loaded }
}

test('B13 a page that hangs is loaded anew once that is wanted, and asked about once at a time', async () => {
  const { window, asked, answer, loaded } = hanging()
  window.emit('unresponsive')
  window.emit('unresponsive')
  expect([asked.length, loaded()]).toEqual([1, 0])
  await answer(false)
  expect(loaded()).toBe(0)
  window.emit('unresponsive')
  await answer(true)
  expect([asked.length, loaded()]).toEqual([2, 1])
})

test('B13 a page that answers again is left alone, whatever is said of it then', async () => {
  const { window, asked, answer, loaded } = hanging()
  window.emit('responsive')
  window.emit('unresponsive')
  window.emit('responsive')
  expect(asked[0]?.answered.aborted).toBe(true)
  await answer(true)
  expect(loaded()).toBe(0)
})
