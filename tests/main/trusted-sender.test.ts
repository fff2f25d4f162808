import { expect, test } from 'vitest'
import { isTrustedSender, type Sent } from '../../src/main/trusted-sender'

const ours = (id: number): boolean => id === 1

function sent(url: string, change: 'none' | 'sub-frame' | 'no-frame' | 'unknown-window' = 'none'): Sent {
  const mainFrame = { url }
  const frame = change === 'sub-frame' ? { url } : mainFrame
  return { sender: { id: change === 'unknown-window' ? 2 : 1, mainFrame }, senderFrame: change === 'no-frame' ? null : frame }
}

test('A06 the main frame of our window on our page is heard', () => {
  expect(isTrustedSender(sent('app://bundle/index.html'), ours)).toBe(true)
  expect(isTrustedSender(sent('app://bundle/index.html#finding'), ours)).toBe(true)
})

test.each([
  'app://other/index.html',
  'app://bundle.evil/index.html',
  'app://bundle/other.html',
  'app://bundle/index.html.evil',
  'app://bundle/index.html?x',
  'app://bundle@evil/index.html',
  'about:blank',
  'about:srcdoc',
  'file:///index.html',
  'https://bundle/index.html',
  'data:text/html,app://bundle/index.html',
  'not an address',
  '',
])('A06 %j is not heard', (url) => {
  expect(isTrustedSender(sent(url), ours)).toBe(false)
})

test.each(['sub-frame', 'no-frame', 'unknown-window'] as const)('A06 our page in a %s is not heard', (change) => {
  expect(isTrustedSender(sent('app://bundle/index.html', change), ours)).toBe(false)
})
