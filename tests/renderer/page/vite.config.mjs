import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { strictWriteGood } from '../../../scripts/vite/strict-write-good.mjs'

/** `npx vite -c tests/renderer/page/vite.config.mjs` shows the window in a browser. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react(), strictWriteGood()],
  worker: { format: 'es', plugins: () => [strictWriteGood()] },
  server: { fs: { allow: [path.resolve(import.meta.dirname, '../../..')] } },
})
