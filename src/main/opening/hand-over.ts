import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { discard, discardOlder, type FileSystem, namesIn } from '../../disk/file-system'
import { readOwnFile, writeOwnFile } from '../own-files/own-file'

/** Milliseconds between two looks at a mark, and until a mark nobody took up is given up. */
export interface Patience {
  readonly pause: number
  readonly most: number
}

/** Milliseconds: every start takes up what it was handed in far less. */
const longestHanded = 60 * 60 * 1000

const usualPatience: Patience = { pause: 200, most: 20_000 }

/**
 * Puts down what cannot be said in the message from one instance to the other: a text from standard input, and a mark that stands as
 * long as the drafts of this start are open. Returns the id to say instead. Synchronous: it comes before the instance lock.
 */
export function handOver(folder: string, text: Buffer | null, isWaiting: boolean): string | null {
  if (text === null && !isWaiting) return null
  const id = randomUUID()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (text !== null) writeFileSync(textFile(folder, id), text, { mode: 0o600, flag: 'wx' })
  if (isWaiting) writeFileSync(markFile(folder, id), '', { mode: 0o600, flag: 'wx' })
  return id
}

/** The text that was handed over, which is gone from the folder then; null where there is none. */
export async function takeText(fs: FileSystem, folder: string, id: string): Promise<Buffer | null> {
  const file = textFile(folder, id)
  const text = await readOwnFile(fs, file)
  if (text !== null) await discard(fs, file)
  return text
}

/** Takes the mark up, if somebody waits for it: it tells who will take it away. Returns what takes it away. */
export async function holdMark(fs: FileSystem, folder: string, id: string): Promise<() => Promise<void>> {
  const file = markFile(folder, id)
  if (existsSync(file)) await writeOwnFile(fs, file, Buffer.from(String(process.pid)), 'mark')
  return () => discard(fs, file)
}

/** Removes what was handed over to a Galley that never took it up: what another is handing over now is young. */
export async function pruneHanded(fs: FileSystem, folder: string, now: number): Promise<void> {
  for (const name of await namesIn(fs, folder)) await discardOlder(fs, join(folder, name), now - longestHanded)
}

/** Until the mark is gone, or who took it up; false if nobody took it up in time. */
export async function untilReleased(folder: string, id: string, { pause, most } = usualPatience): Promise<boolean> {
  const file = markFile(folder, id)
  for (let waited = 0; ; waited += pause) {
    const holder = readMark(file)
    if (holder === null || (holder !== '' && !isAlive(Number(holder)))) return true
    if (holder === '' && waited >= most) return false
    await wait(pause)
  }
}

function readMark(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null // taken away
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const textFile = (folder: string, id: string): string => join(folder, `${id}.txt`)
const markFile = (folder: string, id: string): string => join(folder, `${id}.open`)
