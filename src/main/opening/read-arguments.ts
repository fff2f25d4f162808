/** What a start is to open. */
export interface Wanted {
  readonly kind: 'open'
  readonly files: readonly string[]
  /** The line of the first draft the caret is to stand in, from 1. */
  readonly line: number | null
  /** Come back only when these drafts were closed. */
  readonly wait: boolean
  /** A text from standard input is to be opened as well. */
  readonly input: boolean
}

/** What the words of a command line ask for; `wrong`: a `--line` without a number from 1. */
export type Asked = Wanted | { readonly kind: 'help' } | { readonly kind: 'version' } | { readonly kind: 'wrong' }

/** Switches of Electron and of Galley whose value may be a word of its own. */
const withValue: readonly string[] = ['-r', '--require', '--line']

/**
 * Reads a command line. Switches that are not Galley’s are Chromium’s and are skipped; after `--` nothing is a switch.
 * `defaultApp`: Electron was started with the app's folder, which comes before the files.
 */
export function readArguments(argv: readonly string[], defaultApp: boolean): Asked {
  const words = argv.slice(1)
  const end = words.indexOf('--')
  const before = end === -1 ? words : words.slice(0, end)
  const after = end === -1 ? [] : words.slice(end + 1)
  if (before.includes('--help') || before.includes('-h')) return { kind: 'help' }
  if (before.includes('--version')) return { kind: 'version' }
  const line = lineAsked(before)
  if (line === 'wrong') return { kind: 'wrong' }
  const named = before.filter((word, at) => (word === '-' || !word.startsWith('-')) && !withValue.includes(before[at - 1] ?? ''))
  const own = named.slice(defaultApp ? 1 : 0)
  return {
    kind: 'open',
    files: [...own.filter((word) => word !== '-'), ...after],
    line,
    wait: before.includes('--wait'),
    input: own.includes('-'),
  }
}

function lineAsked(words: readonly string[]): number | null | 'wrong' {
  const at = words.findIndex((word) => word === '--line' || word.startsWith('--line='))
  if (at === -1) return null
  const value = words[at]?.split('=')[1] ?? words[at + 1] ?? ''
  return /^[1-9]\d{0,8}$/u.test(value) ? Number(value) : 'wrong'
}
