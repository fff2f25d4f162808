import { join } from 'node:path'
import { protocol } from 'electron'
import { readManifest } from './manifest'
import { serveAsset } from './serve-app'

/** Must run before the app is ready. Standard and secure, so that the page may start its worker. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
}

/** Serves the built page at app://bundle. */
export async function setupProtocol(): Promise<void> {
  const manifest = await readManifest(join(__dirname, '../renderer'))
  protocol.handle('app', (request) => serveAsset(manifest, request.method, request.url))
}
