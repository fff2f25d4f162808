import { failed, type FileResult } from './batch/result'
import { DamageError, writeWhole } from './write-whole'

/** Writes a file that was named on the command line; says so where it cannot. */
export async function writeOut(path: string, bytes: Uint8Array, made = 0): Promise<FileResult> {
  try {
    await writeWhole(path, bytes)
    return { said: [], outcome: { kind: 'written', made } }
  } catch (error) {
    if (error instanceof DamageError) return failed(path, `The file is damaged; what it held before is kept as “${error.kept}”.`)
    return failed(path, `The file could not be written (${(error as NodeJS.ErrnoException).code ?? String(error)}).`)
  }
}
