import { expect, test } from 'vitest'
import { progressBar } from '../../src/cli/progress'

function screen(isTTY: boolean) {
  const written: string[] = []
  const write = (line: string): boolean => written.push(line) > 0
  return { isTTY, write, written }
}

test('shows how far a run is, on one line, and takes itself away', () => {
  const on = screen(true)
  const bar = progressBar(on)
  bar.show(10, 40)
  bar.clear()
  expect(on.written).toEqual([`\r\u001b[K${'█'.repeat(8)}${'░'.repeat(22)} 10 of 40`, '\r\u001b[K'])
})

test('writes nothing where nobody looks on', () => {
  const on = screen(false)
  const bar = progressBar(on)
  bar.show(0, 0)
  bar.clear()
  expect(on.written).toEqual([])
})
