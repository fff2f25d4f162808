import { expect, test, vi } from 'vitest'
import { requestNames } from '../../src/shared/contract'

type Listener = (event: unknown, payload: unknown) => void

/** Electron’s, which gives itself back where it is told what to listen to. */
interface Emitter {
  readonly on: (name: string, listener: Listener) => Emitter
  readonly removeListener: (name: string) => Emitter
}

const exposed = new Map<string, Record<string, (...args: unknown[]) => unknown>>()
const invoked: unknown[][] = []
const sent: unknown[][] = []
const listeners = new Map<string, Listener>()
const listenerOptions: unknown[] = []
const windowListeners = new Map<string, (event: unknown) => void>()

vi.mock('electron', () => {
  const emitter: Emitter = {
    on(name, listener) {
      listeners.set(name, listener)
      return emitter
    },
    removeListener(name) {
      listeners.delete(name)
      return emitter
    },
  }
  return {
    contextBridge: { exposeInMainWorld: (name: string, api: Record<string, () => unknown>) => exposed.set(name, api) },
    ipcRenderer: Object.assign(emitter, {
      invoke: async (...args: unknown[]) => void invoked.push(args),
      send: (...args: unknown[]) => sent.push(args),
    }),
    webUtils: undefined,
  }
})

vi.stubGlobal('window', {
  addEventListener: (name: string, listener: (event: unknown) => void, options: unknown) => {
    windowListeners.set(name, listener)
    listenerOptions.push(options)
  },
})
await import('../../src/preload/index')

const desktop = exposed.get('desktop') ?? {}

test('A03 the page gets the contract’s functions and nothing else', () => {
  expect([...exposed.keys()]).toEqual(['desktop'])
  expect(Object.keys(desktop).toSorted()).toEqual([...requestNames, 'on'].toSorted())
  expect(Object.values(desktop).every((member) => typeof member === 'function')).toBe(true)
})

test('a request goes to the channel of its name', async () => {
  await desktop['saveDraft']?.('id', 1)
  expect(invoked).toEqual([['saveDraft', 'id', 1]])
})

test('A03 a listener gets the event’s content, never the event object, and who stops listening gets nothing', () => {
  const heard: unknown[][] = []
  const stop = desktop['on']?.('command', (...args: unknown[]) => heard.push(args))
  listeners.get('command')?.({ sender: {}, ports: [] }, 'nextFinding')
  expect(heard).toEqual([['nextFinding']])
  // on returns the function that ends the subscription
  const end = stop as () => unknown
  expect(end()).toBeUndefined()
  expect(listeners.size).toBe(0)
})

test.each([
  'dropped-files',
  'ready',
  '__proto__',
  'ELECTRON_BROWSER_REQUIRE',
  undefined,
])('A03 %s cannot be listened to', (name) => {
  expect(() => desktop['on']?.(name, () => undefined)).toThrow('no such event')
  expect(listeners.size).toBe(0)
})

function drag(type: string, types: readonly string[], files: readonly object[]) {
  const done: string[] = []
  const event = {
    type,
    dataTransfer: { types, files },
    preventDefault: () => done.push('prevented'),
    stopImmediatePropagation: () => done.push('stopped'),
  }
  windowListeners.get(type)?.(event)
  return done
}

test('A09 a dropped file is kept from the page, and its path told to main', () => {
  // Capturing, so that it comes before whatever the page listens with.
  expect(listenerOptions).toEqual([{ capture: true }, { capture: true }, { capture: true }])
  for (const type of ['dragenter', 'dragover', 'drop']) {
    expect(drag(type, ['Files'], [{ path: '/a.txt' }, { path: '' }])).toEqual(['prevented', 'stopped'])
  }
  expect(sent).toEqual([['dropped-files', ['/a.txt']]])
})

test('C23 dropped text is left to the editor; a file without a path tells nothing', () => {
  sent.length = 0
  expect(drag('drop', ['text/plain'], [])).toEqual([])
  expect(drag('drop', ['Files'], [{}])).toEqual(['prevented', 'stopped'])
  expect(sent).toEqual([])
})
