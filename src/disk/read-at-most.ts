import type { FileHandle } from 'node:fs/promises'

/** Everything a file holds, or null if that is more than `most` bytes: its size may lie, or grow while it is read. */
export async function readAtMost(handle: Pick<FileHandle, 'read'>, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let total = 0
  for (;;) {
    const chunk = Buffer.allocUnsafe(64 * 1024)
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, null)
    if (bytesRead === 0) return Buffer.concat(chunks, total)
    total += bytesRead
    if (total > most) return null
    chunks.push(chunk.subarray(0, bytesRead))
  }
}
