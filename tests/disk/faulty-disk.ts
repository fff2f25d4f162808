import type { FileHandle } from 'node:fs/promises'
import { diskFileSystem, type FileSystem } from '../../src/disk/file-system'

/** Something the system refuses. */
export function refusal(code: string): Error {
  return Object.assign(new Error(code), { code })
}

/** The disk with some calls changed, and a list of what was called. */
export function watchedDisk(changes: Partial<FileSystem> = {}): { readonly fs: FileSystem; readonly calls: string[] } {
  const calls: string[] = []
  const watched = Object.entries({ ...diskFileSystem, ...changes }).map(([name, call]) => [
    name,
    (...args: readonly unknown[]): unknown => {
      calls.push(name === 'open' ? `open ${String(args[1])}` : name)
      // Each entry keeps its own signature; only this wrapper does not know it.
      const result = (call as (...given: readonly unknown[]) => unknown)(...args)
      return name === 'open' ? (result as Promise<FileHandle>).then((handle) => watchHandle(handle, calls)) : result
    },
  ])
  return { fs: Object.fromEntries(watched) as FileSystem, calls }
}

const handleCalls = new Set(['writeFile', 'sync', 'chmod', 'chown', 'close', 'truncate'])

function watchHandle(handle: FileHandle, calls: string[]): FileHandle {
  return new Proxy(handle, {
    get(target, name) {
      if (handleCalls.has(String(name))) calls.push(String(name))
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}

/** A disk whose files opened for writing take at most `room` bytes of a write. With a code it says so, without it keeps quiet. */
export function smallDisk(room: number, code: string | null): Partial<FileSystem> {
  return {
    open: async (path, flags, mode) => {
      const handle = await diskFileSystem.open(path, flags, mode)
      if (flags === 'r' || typeof flags === 'number') return handle
      return new Proxy(handle, {
        get(target, name) {
          if (name === 'writeFile') {
            return async (bytes: Buffer) => {
              await target.write(bytes.subarray(0, room), 0, Math.min(room, bytes.length), 0)
              if (code !== null && bytes.length > room) throw refusal(code)
            }
          }
          const value: unknown = Reflect.get(target, name)
          return typeof value === 'function' ? (value.bind(target) as unknown) : value
        },
      })
    },
  }
}
