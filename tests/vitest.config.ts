import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '..')

/** Tests of the window say `@vitest-environment happy-dom` at their top; all others run in plain Node. */
export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          globalSetup: 'tests/global-setup.ts',
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 240_000, // seconds where the machine is free, two minutes where it is not
          hookTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } }, // as patient as what Playwright waits for
          setupFiles: 'tests/e2e/screen.ts',
        },
      },
    ],
  },
})
