import { execFileSync } from 'node:child_process'

/** Tests of the command line run the bundle; this makes it once, before tests that run side by side could all try to. */
export function setup(): void {
  execFileSync(process.execPath, ['scripts/galley.mjs', '--version'], { stdio: ['ignore', 'ignore', 'inherit'] })
}
