import { readFileSync, writeSync } from 'node:fs'
import { version } from '../../../package.json'
import { maxDraftBytes } from '../../shared/limits'
import { handOver } from './hand-over'
import type { Launch } from './launch-arguments'
import type { Asked, Wanted } from './read-arguments'

/** What `galley --help` of the app prints. */
export const help = `galley: a desk for copy editors

  galley [FILE…]            opens these drafts, each in a window; without any, what was open the last time.
                            A FILE that is not there is begun, and stands there once it is saved
    --line N                with the caret in this line of the first one
    --wait                  comes back when these drafts were closed
    -                       a text from standard input as well
    --lang=TAG              in this language instead of the system’s, such as --lang=de

  galley --help
  galley --version

A Galley that runs already opens them. Exit status: 0; 2 when the words were not understood.
Without a window, galley check, fix, export and report do the rest: npm run --silent galley -- --help
`

/** Says what was asked for, and returns the exit status. Synchronous, so that it needs neither a display nor a running app. */
export function answer(asked: Exclude<Asked, Wanted>): number {
  if (asked.kind === 'wrong') {
    writeSync(2, 'galley: --line wants a number from 1, as in --line 12 draft.txt\n')
    return 2
  }
  writeSync(1, asked.kind === 'help' ? help : `${version}\n`)
  return 0
}

/** What this start hands to the instance that has the lock, be it another or itself. Null, after a line on standard error, where there is nothing to hand over or no place for it. */
export function launchOf({ files, line, wait, input }: Wanted, folder: string): Launch | null {
  const text = input ? readInput() : null
  if (input && text === null) return null
  try {
    return { cwd: process.cwd(), files, line, handed: handOver(folder, text, wait) }
  } catch (error) {
    writeSync(2, `galley: ${error instanceof Error ? error.message : String(error)}\n`)
    return null
  }
}

function readInput(): Buffer | null {
  const text = readAll()
  const isFit = text.length > 0 && text.length <= maxDraftBytes
  if (!isFit) writeSync(2, 'galley: standard input gave no text, or more than 20 MB\n')
  return isFit ? text : null
}

function readAll(): Buffer {
  try {
    return readFileSync(0)
  } catch {
    return Buffer.alloc(0) // there is no standard input, as in an app that was started by a click
  }
}
