import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { denyNetwork, denyPermissions } from '../../src/main/security/deny'
import { lockDown } from '../../src/main/security/lock-down'

class FakeContents extends EventEmitter {
  windowOpened: ((details?: unknown) => { readonly action: string }) | null = null
  setWindowOpenHandler(handler: () => { readonly action: 'deny' }): void {
    this.windowOpened = handler
  }
}

test.each(['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview'])('A09 A10 %s is stopped', (name) => {
  const contents = new FakeContents()
  lockDown(contents)
  let stopped = 0
  contents.emit(name, { preventDefault: () => (stopped += 1), url: 'app://bundle/index.html' }, {}, {})
  expect(stopped).toBe(1)
})

test('A10 no window opens, whatever its address', () => {
  const contents = new FakeContents()
  lockDown(contents)
  for (const url of ['app://bundle/index.html', 'https://example.com', 'about:blank', 'javascript:1', '']) {
    expect(contents.windowOpened?.({ url, disposition: 'foreground-tab' })).toEqual({ action: 'deny' })
  }
})

const permissions = [
  ...['clipboard-read', 'clipboard-sanitized-write', 'display-capture', 'fullscreen', 'geolocation', 'idle-detection', 'media'],
  ...['mediaKeySystem', 'midi', 'midiSysex', 'notifications', 'pointerLock', 'keyboardLock', 'openExternal', 'speaker-selection'],
  ...['storage-access', 'top-level-storage-access', 'window-management', 'fileSystem', 'unknown', 'hid', 'serial', 'usb'],
]

test.each(permissions)('A11 %s is denied: asked for, checked, and as a device', (permission) => {
  let request: ((contents: unknown, permission: string, answer: (granted: boolean) => void) => void) | undefined
  let check: ((...args: unknown[]) => boolean) | undefined
  let device: ((...args: unknown[]) => boolean) | undefined
  denyPermissions({
    setPermissionRequestHandler: (handler) => (request = handler),
    setPermissionCheckHandler: (handler) => (check = handler),
    setDevicePermissionHandler: (handler) => (device = handler),
  })
  const answers: boolean[] = []
  request?.(null, permission, (granted) => answers.push(granted))
  expect(answers).toEqual([false])
  expect(check?.(null, permission, 'app://bundle')).toBe(false)
  expect(device?.({ deviceType: permission, origin: 'app://bundle' })).toBe(false)
})

test.each([
  ['app://bundle/assets/index.js', false, true],
  ['app://bundle', false, false],
  ['app://bundle.evil/x', false, false],
  ['app://other/x', false, false],
  ['https://example.com/', false, false],
  ['http://127.0.0.1:8080/', false, false],
  ['ws://example.com/', false, false],
  ['file:///etc/passwd', false, false],
  ['data:text/plain,x', false, false],
  ['blob:app://bundle/x', false, false],
  ['chrome-extension://x/y', false, false],
  ['devtools://devtools/x', false, false],
  ['devtools://devtools/x', true, true],
  ['https://example.com/', true, false],
])('A14 %s (developer tools: %s): %s', (url, devTools, passes) => {
  let filter: ((details: { readonly url: string }, answer: (response: { readonly cancel: boolean }) => void) => void) | undefined
  denyNetwork({ webRequest: { onBeforeRequest: (listener) => (filter = listener) } }, devTools)
  const answers: boolean[] = []
  filter?.({ url }, ({ cancel }) => answers.push(!cancel))
  expect(answers).toEqual([passes])
})
