import path from 'node:path'
import { defineConfig } from 'vite'
import { root } from './lib/run.mjs'
import { strictWriteGood } from './vite/strict-write-good.mjs'

/** The engine by itself, for scripts that look at one rule. GALLEY_SOURCE is another checkout's top folder, such as that of the last commit. */
const source = process.env['GALLEY_SOURCE'] ?? root

export default defineConfig({
  root: source,
  logLevel: 'warn',
  plugins: [strictWriteGood()],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: path.join(source, 'out/engine'),
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: {
        engine: path.join(source, 'src/engine/index.ts'),
        rules: path.join(source, 'src/engine/rules/index.ts'),
        reading: path.join(source, 'src/engine/read/article.ts'),
      },
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
    },
  },
})
