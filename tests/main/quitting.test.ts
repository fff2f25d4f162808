import { beforeEach, expect, test, vi } from 'vitest'
import type { Desk } from '../../src/main/desk/desk'

const { app, powerMonitor } = await vi.hoisted(async () => {
  const { EventEmitter: Emitter } = await import('node:events')
  return { app: Object.assign(new Emitter(), { quit: () => undefined as unknown }), powerMonitor: new Emitter() }
})

vi.mock('electron', () => ({ app, powerMonitor }))

const { setupQuitting } = await import('../../src/main/quitting')

beforeEach(() => {
  app.removeAllListeners()
  powerMonitor.removeAllListeners()
})

/** Galley with windows that agree to close or not, each time in turn. */
function galley(...answers: readonly (boolean | Error)[]) {
  const steps: string[] = []
  let asked = 0
  const closeAll = async (): Promise<boolean> => {
    steps.push('ask')
    const answer = answers[asked++] ?? false
    if (answer instanceof Error) throw answer
    return answer
  }
  setupQuitting({ closeAll, count: () => 1 } as unknown as Desk, {
    freeze: (isEnding) => void steps.push(isEnding ? 'freeze' : 'go on'),
    flush: async () => void steps.push('flush'),
    settled: async () => void steps.push('settled'),
  })
  app.quit = () => steps.push(quit() ? 'quit' : 'asked again')
  return steps
}

/** What happens when the system or the menu says Quit: true if Galley ends. */
function quit(): boolean {
  let isStopped = false
  app.emit('before-quit', { preventDefault: () => (isStopped = true) })
  return !isStopped
}

test('B12 Galley quits once every window agreed, with its recovery copies written before they are asked', async () => {
  const steps = galley(true)
  expect(quit()).toBe(false)
  await vi.waitFor(() => expect(steps).toEqual(['freeze', 'flush', 'ask', 'settled', 'flush', 'quit']))
})

test('B12 Cancel keeps Galley, which can be quit later; a second Quit meanwhile asks nothing twice', async () => {
  const steps = galley(false, true)
  quit()
  quit()
  await vi.waitFor(() => expect(steps).toEqual(['freeze', 'flush', 'ask', 'go on', 'settled', 'flush']))
  await vi.waitFor(() => {
    quit()
    expect(steps.at(-1)).toBe('quit')
  })
})

test('B12 the system that ends or sleeps finds the recovery copies on disk', () => {
  const steps = galley()
  powerMonitor.emit('shutdown')
  powerMonitor.emit('suspend')
  expect(steps).toEqual(['flush', 'flush'])
})

test.each([
  ['darwin', [], 1],
  ['linux', ['quit'], 0],
  ['win32', ['quit'], 0],
] as const)('C18 without a window on %s the app lives on, or not, and comes back with one', (platform, ends, opened) => {
  const system = Object.getOwnPropertyDescriptor(process, 'platform')
  Object.defineProperty(process, 'platform', { ...system, value: platform })
  try {
    const steps: string[] = []
    let windows = 0
    const desk = { count: () => windows, openWindowFor: () => (windows += 1) }
    setupQuitting(desk as unknown as Desk, {
      freeze: () => undefined,
      flush: async () => undefined,
      settled: async () => undefined,
    })
    app.quit = () => steps.push('quit')
    app.emit('window-all-closed')
    expect(steps).toEqual(ends)
    if (platform === 'darwin') app.emit('activate')
    if (platform === 'darwin') app.emit('activate')
    expect(windows).toBe(opened)
  } finally {
    if (system !== undefined) Object.defineProperty(process, 'platform', system)
  }
})
