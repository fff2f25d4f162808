import { resolve } from 'node:path'
import * as v from 'valibot'
import { maxPathLength } from '../../shared/channels'

const maxFiles = 64

/** What an instance hands to the one that runs already. */
export interface Launch {
  readonly cwd: string
  /** As given: relative ones are meant from `cwd`. */
  readonly files: readonly string[]
  /** The line of the first file the caret is to stand in, from 1. */
  readonly line: number | null
  /** The id of what lies in the folder for handing over, a text or a mark that is waited for; null where there is nothing. */
  readonly handed: string | null
}

const launchSchema = v.object({
  cwd: v.pipe(v.string(), v.minLength(1), v.maxLength(maxPathLength)),
  files: v.pipe(v.array(v.string()), v.maxLength(10_000)),
  line: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999_999_999))),
  handed: v.nullable(v.pipe(v.string(), v.uuid())),
})

/** The paths of a launch, made whole. Names no file can have are left out. */
export function pathsOf({ cwd, files }: Pick<Launch, 'cwd' | 'files'>): readonly string[] {
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
