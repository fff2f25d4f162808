import { join } from 'node:path'
import { protocol } from 'electron'
import { readManifest } from './manifest'
import { serveAsset } from './serve-app'

/** Must run before the app is ready. Standard and secure, so that the page may start its worker. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
}

/**
 * Serves the built page at app://bundle, from the call of what it returns on: a page asks main at once, which has to be there to answer. Until then what
 * is asked for waits.
 */
export function setupProtocol(): () => void {
  const manifest = readManifest(join(__dirname, '../renderer'))
  let serve = (): void => undefined
  const served = new Promise<void>((resolve) => (serve = resolve))
  // Not protocol.handle: the Request and Response of its answers cost Node a tenth of the start to make ready.
  protocol.registerBufferProtocol('app', ({ method, url }, answer) => {
    void served
      .then(() => manifest)
      .then((assets) => serveAsset(assets, method, url))
      .then(answer, () => answer({ statusCode: 500, data: Buffer.alloc(0) }))
  })
  return serve
}
