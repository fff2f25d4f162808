import { resolve } from 'node:path'
import * as v from 'valibot'
import { maxPathLength } from '../../shared/channels'

const maxFiles = 64

/** What an instance hands to the one that runs already. */
export interface Launch {
  readonly cwd: string
  /** As given: relative ones are meant from `cwd`. */
  readonly files: readonly string[]
}

const launchSchema = v.object({
  cwd: v.pipe(v.string(), v.minLength(1), v.maxLength(maxPathLength)),
  files: v.pipe(v.array(v.string()), v.maxLength(10_000)),
})

/**
 * The files named on a command line. Switches are for Chromium and are skipped; after `--` nothing is a switch.
 * `defaultApp`: Electron was started with the app's folder, which comes before the files.
 */
export function filesNamed(argv: readonly string[], defaultApp: boolean): readonly string[] {
  const words = argv.slice(1)
  const end = words.indexOf('--')
  const before = (end === -1 ? words : words.slice(0, end)).filter(
    (word, at) => !word.startsWith('-') && !takesValue(words[at - 1]),
  )
  const after = end === -1 ? [] : words.slice(end + 1)
  return [...before, ...after].slice(defaultApp ? 1 : 0)
}

/** Electron's own switches whose value is a word of its own. */
function takesValue(word: string | undefined): boolean {
  return word === '-r' || word === '--require'
}

/** The paths of a launch, made whole. Names no file can have are left out. */
export function pathsOf({ cwd, files }: Launch): readonly string[] {
  return files
    .filter((file) => file !== '' && file.length <= maxPathLength && !file.includes('\0'))
    .slice(0, maxFiles)
    .map((file) => resolve(cwd, file))
}

/** What another instance sent, or null if it is not ours or damaged. Its own working folder counts, not this process's. */
export function parseLaunch(data: unknown): Launch | null {
  const parsed = v.safeParse(launchSchema, data)
  return parsed.success ? parsed.output : null
}
