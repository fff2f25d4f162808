import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { rolldown } from 'rolldown'

/** Bundles modules of the engine, named by a few lines of exports as seen from the project's root, and loads them. */
export async function loadEngine(exports) {
  const folder = mkdtempSync(resolve('node_modules', '.engine-'))
  try {
    const entry = resolve(`.entry-${process.pid}.ts`)
    writeFileSync(entry, exports)
    try {
      const bundle = await rolldown({ input: entry, platform: 'node', external: ['onnxruntime-node'] })
      await bundle.write({ file: join(folder, 'engine.cjs'), format: 'cjs', codeSplitting: false })
    } finally {
      rmSync(entry)
    }
    return createRequire(import.meta.url)(join(folder, 'engine.cjs'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
