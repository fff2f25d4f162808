import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Where the app's own page lives. `bundle` is the only host there is. */
export const appOrigin = 'app://bundle'

export interface Asset {
  readonly file: string
  readonly type: string
}

/** Complete addresses to the files behind them. What is not a key of it does not exist. */
export type Manifest = ReadonlyMap<string, Asset>

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** Lists what was built for the page. Only regular files of known types: a symbolic link could lead out of the bundle. */
export async function readManifest(folder: string): Promise<Manifest> {
  const manifest = new Map<string, Asset>()
  await addFolder(manifest, folder, appOrigin)
  return manifest
}

async function addFolder(manifest: Map<string, Asset>, folder: string, address: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const file = join(folder, entry.name)
    const url = `${address}/${encodeURIComponent(entry.name)}`
    const type = types[entry.name.slice(entry.name.lastIndexOf('.') + 1)]
    if (entry.isDirectory()) await addFolder(manifest, file, url)
    else if (entry.isFile() && type !== undefined) manifest.set(url, { file, type })
  }
}

/** The asset of an address, compared whole: no decoding, no joining, no prefix to talk one's way past. */
export function findAsset(manifest: Manifest, method: string, url: string): Asset | null {
  return method === 'GET' ? (manifest.get(url) ?? null) : null
}
