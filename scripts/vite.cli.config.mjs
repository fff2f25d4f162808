import path from 'node:path'
import { defineConfig } from 'vite'
import { root } from './lib/run.mjs'
import { strictWriteGood } from './vite/strict-write-good.mjs'

/** The command line in one file that needs nothing beside it but Node. */
export default defineConfig({
  root,
  logLevel: 'warn',
  plugins: [strictWriteGood()],
  ssr: { noExternal: true },
  build: {
    ssr: path.join(root, 'src/cli/index.ts'),
    outDir: 'out/cli',
    emptyOutDir: false, // another run may be reading it
    target: 'node18',
    minify: false,
    rolldownOptions: { output: { format: 'cjs', entryFileNames: 'index.cjs', codeSplitting: false } },
  },
})
