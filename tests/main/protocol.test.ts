import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { english } from '../../src/l10n/language'
import { setLanguage } from '../../src/l10n/t'
import { readManifest } from '../../src/main/protocol/manifest'
import { serveAsset } from '../../src/main/protocol/serve-app'
import { tempFolder } from './temp-folder'

const page =
  '<!doctype html><html lang="__LANG__" dir="__DIR__"><meta name="csp-nonce" content="__CSP_NONCE__"><script id="language" type="application/json">__LANGUAGE__</script>'

async function bundle() {
  const folder = tempFolder()
  const built = path.join(folder, 'renderer')
  mkdirSync(path.join(built, 'assets'), { recursive: true })
  mkdirSync(path.join(folder, 'main'))
  writeFileSync(path.join(built, 'index.html'), page)
  writeFileSync(path.join(built, 'assets', 'index-1.js'), 'export {}')
  writeFileSync(path.join(built, 'notes.secret'), 'not of a known type')
  writeFileSync(path.join(folder, 'main', 'index.js'), 'main')
  writeFileSync(path.join(folder, 'canary.js'), 'canary')
  symlinkSync('../canary.js', path.join(built, 'link.js'))
  symlinkSync('../main', path.join(built, 'linked'))
  return readManifest(built)
}

test('A05 exactly what was built is served', async () => {
  const manifest = await bundle()
  expect([...manifest.keys()].toSorted()).toEqual(['app://bundle/assets/index-1.js', 'app://bundle/index.html'])
  const script = await serveAsset(manifest, 'GET', 'app://bundle/assets/index-1.js')
  expect([script.statusCode, script.headers['content-type'], script.data.toString()]).toEqual([
    200,
    'text/javascript; charset=utf-8',
    'export {}',
  ])
})

test.each([
  'app://bundle/../main/index.js',
  'app://bundle/%2e%2e/main/index.js',
  'app://bundle/%2e%2e%2fmain/index.js',
  'app://bundle/%252e%252e%252fmain/index.js',
  'app://bundle/..%5cmain%5cindex.js',
  'app://bundle/assets/../index.html',
  'app://bundle//index.html',
  'app://bundle//host/share/x.js',
  'app://bundle/C:/Windows/x.js',
  'app://bundle/index.html%00',
  'app://bundle/index.html\0.js',
  'app://bundle/index.html?x=1',
  'app://bundle/index.html#x',
  'app://bundle/index.html/',
  'app://bundle/Index.html',
  'app://BUNDLE/index.html',
  'APP://bundle/index.html',
  'app://other/index.html',
  'app://user@bundle/index.html',
  'app://bundle:80/index.html',
  'app://bundle',
  'app://bundle/',
  'app:bundle/index.html',
  'file:///etc/passwd',
  'app://bundle/link.js',
  'app://bundle/linked/index.js',
  'app://bundle/notes.secret',
  'app://bundle/__proto__',
  'app://bundle/constructor',
  '',
])('A05 %j does not exist', async (url) => {
  const response = await serveAsset(await bundle(), 'GET', url)
  expect(response.statusCode).toBe(404)
  expect(response.data.toString()).toBe('Not found')
})

test.each(['POST', 'HEAD', 'PUT', 'get'])('A05 %s is not answered', async (method) => {
  expect((await serveAsset(await bundle(), method, 'app://bundle/index.html')).statusCode).toBe(404)
})

test('A04 a page comes with its policy, whose nonce it carries, and a new one each time', async () => {
  const manifest = await bundle()
  const nonces = new Set<string>()
  for (let time = 0; time < 20; time += 1) {
    const response = await serveAsset(manifest, 'GET', 'app://bundle/index.html')
    const nonce = /content="(?<nonce>[^"]+)"/u.exec(response.data.toString())?.groups?.['nonce'] ?? ''
    expect(response.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}';`)
    expect(Buffer.from(nonce, 'base64')).toHaveLength(16)
    nonces.add(nonce)
  }
  expect(nonces.size).toBe(20)
})

test('A04 every answer has the policy, scripts of workers and refusals too', async () => {
  const manifest = await bundle()
  for (const url of ['app://bundle/assets/index-1.js', 'app://bundle/none']) {
    const { headers } = await serveAsset(manifest, 'GET', url)
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';/u)
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
})

test('C24 a page is told its language and its direction, whatever stands in the catalogue', async () => {
  const messages = { Open: '</script><script>alert(1)</script>', Save: '$& __LANG__' }
  setLanguage({ tag: 'he', dir: 'rtl', messages })
  const text = (await serveAsset(await bundle(), 'GET', 'app://bundle/index.html')).data.toString()
  setLanguage(english)
  expect(text).toContain('<html lang="he" dir="rtl">')
  const data = /<script id="language" type="application\/json">(?<data>[^<]*)<\/script>/u.exec(text)?.groups?.['data'] ?? ''
  expect(JSON.parse(data)).toEqual({ tag: 'he', dir: 'rtl', messages })
})
