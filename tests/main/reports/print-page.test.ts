import { beforeEach, expect, it, vi } from 'vitest'
import { createPrinter } from '../../../src/main/reports/print-page'

type Answer = (request: { readonly url: string }) => Response

const handlers = new Map<string, Answer>()
const destroyed: string[] = []

/** As Electron does, one session takes one handler for a scheme. */
const paper = {
  protocol: {
    handle(scheme: string, answer: Answer): void {
      if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
      handlers.set(scheme, answer)
    },
  },
  setPermissionRequestHandler: vi.fn<() => void>(),
  setPermissionCheckHandler: vi.fn<() => void>(),
  setDevicePermissionHandler: vi.fn<() => void>(),
  webRequest: { onBeforeRequest: vi.fn<() => void>() },
}

const ask = (url: string): Response => handlers.get('app')?.({ url }) ?? Response.error()

vi.mock('electron', () => ({ session: { fromPartition: () => paper } }))
vi.mock('../../../src/main/windows/create-window', () => ({
  createPaper: () => {
    let address = ''
    return {
      loadURL: async (url: string) => void (address = url),
      webContents: {
        printToPDF: async () => {
          const words = await ask(address).text()
          if (words === '') throw new Error('nothing to draw')
          return Buffer.from(`%PDF ${words}`)
        },
      },
      destroy: () => void destroyed.push(address),
    }
  },
}))

beforeEach(() => {
  handlers.clear()
  destroyed.length = 0
})

it('prints pages of two windows at once, each with its own words', async () => {
  const print = createPrinter()
  const printed = await Promise.all([print('<p>First</p>'), print('<p>Second</p>')])
  expect(printed.map(String)).toEqual(['%PDF <p>First</p>', '%PDF <p>Second</p>'])
  expect(String(await print('<p>Third</p>'))).toBe('%PDF <p>Third</p>')
})

it('lets nothing of a page stay, whether it was printed or not', async () => {
  const print = createPrinter()
  await print('<p>Words</p>')
  await expect(print('')).rejects.toThrow('nothing to draw')
  expect(destroyed).toHaveLength(2)
  for (const address of destroyed) expect(ask(address).status).toBe(404)
})
