import { createHash } from 'node:crypto'
import type { BigIntStats } from 'node:fs'

/** Which file it is, whatever name leads to it. */
export interface FileIdentity {
  readonly dev: bigint
  readonly ino: bigint
}

/** What a file was when we last read or wrote it. */
export interface Baseline extends FileIdentity {
  readonly size: bigint
  readonly mtimeNs: bigint
  readonly sha256: string
}

/** The baseline of a file with these bytes. */
export function baselineOf(stats: BigIntStats, bytes: Buffer): Baseline {
  const { dev, ino, size, mtimeNs } = stats
  return { dev, ino, size, mtimeNs, sha256: digest(bytes) }
}

/** Whether two names lead to one file. */
export function isSameFile(one: FileIdentity, other: FileIdentity): boolean {
  return one.dev === other.dev && one.ino === other.ino
}

/** The hash that decides whether a file changed: its time may be kept by what changed it. */
export function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
