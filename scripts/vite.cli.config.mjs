import path from 'node:path'
import { defineConfig } from 'vite'
import { root } from './lib/run.mjs'
import { strictWriteGood } from './vite/strict-write-good.mjs'

/** The command line in one file that needs nothing beside it but Node, and the thread of its readers in another. */
export default defineConfig({
  root,
  logLevel: 'warn',
  plugins: [strictWriteGood()],
  // Native code cannot be bundled; it is found in node_modules at run time.
  ssr: { noExternal: true, external: ['onnxruntime-node'] },
  build: {
    ssr: true,
    outDir: 'out/cli',
    emptyOutDir: false, // another run may be reading it
    target: 'node18',
    minify: false,
    rolldownOptions: {
      input: { index: path.join(root, 'src/cli/index.ts'), readers: path.join(root, 'src/readers/process/index.ts') },
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name].cjs' },
    },
  },
})
