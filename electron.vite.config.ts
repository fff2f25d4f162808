import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { strictWriteGood } from './scripts/vite/strict-write-good.mjs'

// A sandboxed preload must be CommonJS, and everything is bundled: Node 18 cannot require the modules that are ESM only.
// All parts lie in one folder: those that are loaded later find the other programs beside them, too.
const commonJs = { format: 'cjs' as const, entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' }
const node = { target: 'node18', externalizeDeps: false, rolldownOptions: { output: commonJs } }

// Native code cannot be bundled; it is found in node_modules at run time.
const main = {
  ...node,
  rolldownOptions: {
    output: commonJs,
    external: ['onnxruntime-node'],
    input: {
      index: 'src/main/index.ts',
      readers: 'src/readers/process/index.ts',
      formats: 'src/main/formats/process.ts',
    },
  },
}

export default defineConfig({
  main: { build: main },
  preload: { build: node },
  renderer: {
    root: 'src/renderer',
    base: './',
    plugins: [react(), strictWriteGood()],
    worker: { format: 'es', plugins: () => [strictWriteGood()] },
    build: {
      target: 'chrome114',
      minify: true,
      // An inlined asset or an inline polyfill would need data: or unsafe-inline in the content security policy.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { input: 'src/renderer/index.html' },
    },
  },
})
