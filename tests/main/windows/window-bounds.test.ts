import { describe, expect, test } from 'vitest'
import { type Bounds, boundsFor, firstState, type WindowState } from '../../../src/main/windows/window-bounds'

const main: Bounds = { x: 0, y: 25, width: 1440, height: 875 }
const second: Bounds = { x: 1440, y: 0, width: 1920, height: 1080 }

const at = (x: number, y: number, width = 1000, height = 700): WindowState => ({
  ...{ place: { x, y }, width, height, maximized: false },
})

describe('C28 a window', () => {
  test('opens where it stood', () => {
    expect(boundsFor(at(200, 100), [main, second])).toEqual({ x: 200, y: 100, width: 1000, height: 700 })
    expect(boundsFor(at(1600, 50), [main, second])).toEqual({ x: 1600, y: 50, width: 1000, height: 700 })
  })

  test('is left to the system the first time, no larger than the screen', () => {
    expect(boundsFor(firstState, [second])).toEqual({ width: 1320, height: 880 })
    expect(boundsFor(firstState, [{ ...main, width: 1280, height: 720 }])).toEqual({ width: 1280, height: 720 })
  })

  test.each([
    ['whose screen was taken away', at(1600, 50)],
    ['above every screen', at(200, -400)],
    ['below every screen', at(200, 2000)],
    ['of which only an edge would show', at(-950, 100)],
  ])('%s is pulled back on the main screen', (_, state) => {
    expect(boundsFor(state, [main])).toEqual({ width: 1000, height: 700 })
  })

  test('that hangs over an edge is moved to be whole', () => {
    expect(boundsFor(at(900, 500), [main])).toEqual({ x: 440, y: 200, width: 1000, height: 700 })
    expect(boundsFor(at(-300, 100), [main])).toEqual({ x: 0, y: 100, width: 1000, height: 700 })
  })

  test('larger than a smaller screen is made to fit it', () => {
    expect(boundsFor(at(0, 25, 3000, 2000), [main])).toEqual(main)
  })

  test('that comes second on the first day does not cover the one for which the system chose a place', () => {
    const first = { x: 60, y: 70, width: 1320, height: 800 }
    expect(boundsFor(firstState, [second, main], [{ ...first, x: 1700 }])).toEqual({ x: 1728, y: 98, width: 1320, height: 880 })
  })

  test('does not cover another one exactly', () => {
    const open = { x: 200, y: 100, width: 1000, height: 700 }
    expect(boundsFor(at(200, 100), [main], [open])).toMatchObject({ x: 228, y: 128 })
    expect(boundsFor(at(200, 100), [main], [open, { ...open, x: 228, y: 128 }])).toMatchObject({ x: 256, y: 156 })
  })
})
