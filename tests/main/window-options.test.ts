import { expect, test } from 'vitest'

/** Every source file as the bundler sees it, so that a guard taken out is taken out here, too. */
const sources = import.meta.glob<string>('../../src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })
const files = Object.entries(sources).map(([name, text]) => ({ name: name.replace('../../src/', ''), text }))

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

const leading = /\bshell\.\w+\(|\bopenExternal\(|\bopenPath\(|'(?:node:)?child_process'/u
const link = /<a\s[^>]*href/u

test('A12 nothing leads out of Galley: no link, no address and no program is ever opened', () => {
  expect(files.length).toBeGreaterThan(200)
  expect(holding(leading)).toEqual([])
  // It writes the links of a story into the file that is exported; Galley shows no such page.
  expect(holding(link)).toEqual(['formats/html/make.ts'])
})

test.each([
  "import { shell } from 'electron'\nshell.showItemInFolder(path)",
  "openExternal('https://example.com')",
  "import { spawn } from 'node:child_process'",
  '<a className="link" href="https://example.com">',
])('A12 control: %j would be noticed', (source) => expect(leading.test(source) || link.test(source)).toBe(true))
