import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const source = path.resolve(import.meta.dirname, '../../src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/u.test(name))
  .map((name) => ({ name: name.replaceAll(path.sep, '/'), text: readFileSync(path.join(source, name), 'utf8') }))

const holding = (pattern: RegExp): string[] => files.filter(({ text }) => pattern.test(text)).map(({ name }) => name)
const factory = files.find(({ name }) => name === 'main/windows/create-window.ts')?.text ?? ''

test('A01 one factory makes every window, and it is sandboxed', () => {
  expect(holding(/new BrowserWindow\b/u)).toEqual(['main/windows/create-window.ts'])
  expect(factory.match(/new BrowserWindow\b/gu)).toHaveLength(1)
  expect(holding(/new (?:BrowserView|WebContentsView|BaseWindow)\b/u)).toEqual([])
  expect(holding(/sandbox:\s*false/u)).toEqual([])
})

test.each([
  'sandbox: true',
  'contextIsolation: true',
  'nodeIntegration: false',
  'nodeIntegrationInWorker: false',
  'nodeIntegrationInSubFrames: false',
  'webviewTag: false',
])('A02 the factory says %s', (option) => expect(factory).toContain(option))

test('A01 the sandbox is enabled before the app is ready', () => {
  const index = files.find(({ name }) => name === 'main/index.ts')?.text ?? ''
  expect(index.indexOf('\nhardenProcess()')).toBeGreaterThan(0)
  expect(index.indexOf('\nhardenProcess()')).toBeLessThan(index.indexOf('whenReady'))
  expect(files.find(({ name }) => name === 'main/security/setup-security.ts')?.text).toContain('app.enableSandbox()')
})

test.each([
  'webSecurity',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'enableBlinkFeatures',
  'nodeIntegration: true',
  'contextIsolation: false',
])('A13 nobody touches %s', (option) => expect(holding(new RegExp(option, 'u'))).toEqual([]))

test('A06 only index and ipc speak to ipcMain, only preload to ipcRenderer', () => {
  expect(holding(/\bipcMain\b/u).toSorted()).toEqual(['main/index.ts', 'main/ipc.ts'])
  expect(holding(/\bipcRenderer\b/u)).toEqual(['preload/index.ts'])
})

test('A14 nothing we ship opens a connection', () => {
  expect(
    holding(/from 'node:(?:http|https|net|tls|dgram|http2)'|\bfetch\(|\bWebSocket\b|\bautoUpdater\b|\bXMLHttpRequest\b/u),
  ).toEqual([])
})
