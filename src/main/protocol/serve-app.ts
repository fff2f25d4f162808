import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { language } from '../../l10n/t'
import { contentSecurityPolicy, cspNoncePlaceholder } from '../../shared/csp'
import { withLanguage } from '../../shared/page-language'
import { findAsset, type Manifest } from './manifest'

/** An answer as Electron takes it. */
export interface Answer {
  readonly statusCode: number
  readonly headers: Record<string, string>
  readonly data: Buffer
}

/** Answers a request of the page. A page gets the language, and a fresh nonce, in its text and in the policy that comes with it. */
export async function serveAsset(manifest: Manifest, method: string, url: string): Promise<Answer> {
  const asset = findAsset(manifest, method, url)
  const nonce = newNonce()
  if (asset === null) return { statusCode: 404, headers: headersFor('text/plain', nonce), data: Buffer.from('Not found') }
  const bytes = await readFile(asset.file)
  const data = asset.type.startsWith('text/html') ? Buffer.from(pageOf(bytes.toString('utf8'), nonce)) : bytes
  return { statusCode: 200, headers: headersFor(asset.type, nonce), data }
}

function pageOf(html: string, nonce: string): string {
  return withLanguage(html.replaceAll(cspNoncePlaceholder, nonce), language())
}

function newNonce(): string {
  return randomBytes(16).toString('base64')
}

function headersFor(type: string, nonce: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': contentSecurityPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    // The nonce must be new each time.
    'cache-control': 'no-store',
  }
}
