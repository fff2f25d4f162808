import type { Guard } from './guards'

/** What keeps a command line, and a second start, from more than they may do. */
export const openingGuards: readonly Guard[] = [
  {
    row: 'A18',
    file: 'main/opening/launch-arguments.ts',
    guard: "&& !file.includes('\\0')",
    without: '',
    test: 'main/opening/launch-arguments.test.ts',
    name: 'A18 names no file can have',
  },
  {
    row: 'A18',
    file: 'main/opening/launch-arguments.ts',
    guard: 'v.pipe(v.string(), v.uuid())',
    without: 'v.string()',
    test: 'main/opening/launch-arguments.test.ts',
    name: 'A18 an id that is none is refused',
  },
  {
    row: 'B08',
    file: 'main/desk/saving.ts',
    guard: 'saveTo(placed, text, path, null)',
    without: 'saveTo(placed, text, path)',
    test: 'main/opening/setup-opening.test.ts',
    name: 'B08 C20 what another program put there',
  },
]
