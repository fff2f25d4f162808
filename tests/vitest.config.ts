import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '..')

/** What keeps nothing in its modules that a test could leave behind: its tests need not load the engine anew for every file, which takes longer than many of them. */
const stateless = ['engine', 'formats', 'l10n', 'readers', 'shared'].map((folder) => `tests/${folder}/**/*.test.ts`)

/** Tests of the window say `@vitest-environment happy-dom` at their top; all others run in plain Node. */
export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    maxWorkers: '100%', // Vitest keeps one processor to itself, which is half of a machine with two
    projects: [
      {
        extends: true,
        test: {
          name: 'stateless',
          include: stateless,
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...stateless],
          globalSetup: 'tests/global-setup.ts',
          testTimeout: 60_000, // a command line takes two seconds to start where nothing else runs
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
