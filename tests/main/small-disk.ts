import { execFileSync } from 'node:child_process'
import { tempFolder } from './temp-folder'

/** Only root may mount a disk of its own, and not in every container. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mountable()

function mountable(): boolean {
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', '/tmp'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** A disk of 64 KB in this folder, until `unmount` is called. */
export function mountSmallDisk(disk = tempFolder()): { readonly disk: string; unmount(): void } {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk])
  return { disk, unmount: () => void execFileSync('umount', [disk]) }
}
