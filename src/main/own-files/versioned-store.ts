import type * as v from 'valibot'
import { safeParse } from 'valibot'
import { errorCode, type FileSystem } from '../../disk/file-system'
import { createQueue } from '../queue'
import { readOwnFile, setAside, writeOwnFile } from './own-file'

/** How a store came out of its file. `damaged`: what was there is kept beside it as `.bad`. */
export type StoreOrigin = 'file' | 'defaults' | 'damaged' | 'newer'

export interface VersionedStore<Content> {
  readonly origin: StoreOrigin
  get(): Content
  /** Takes effect at once, and is on disk when the promise is kept. A file that a later Galley wrote is not written over. */
  set(content: Content): Promise<void>
}

export interface StoreOptions<Content> {
  readonly fs: FileSystem
  readonly path: string
  readonly owner: string
  readonly version: number
  readonly schema: v.GenericSchema<unknown, Content>
  readonly defaults: Content
}

/** Reads a small JSON file of our own. Nothing that is in it, or is in its place, keeps Galley from starting. */
export async function openStore<Content>(options: StoreOptions<Content>): Promise<VersionedStore<Content>> {
  const { fs, path, owner, version } = options
  const { origin, content } = await read(options)
  let current = content
  const writing = createQueue()

  return {
    origin,
    get: () => current,
    set(next) {
      current = next
      if (origin === 'newer') return Promise.resolve()
      const bytes = Buffer.from(`${JSON.stringify({ version, content: next }, null, 2)}\n`)
      return writing.add(() => writeOwnFile(fs, path, bytes, owner))
    },
  }
}

async function read<Content>({ fs, path, version, schema, defaults }: StoreOptions<Content>) {
  try {
    const bytes = await readOwnFile(fs, path)
    if (bytes === null) return { origin: 'defaults', content: defaults } as const
    const found: unknown = JSON.parse(bytes.toString('utf8'))
    if (isNewer(found, version)) return { origin: 'newer', content: defaults } as const
    const parsed = safeParse(schema, contentOf(found))
    if (parsed.success) return { origin: 'file', content: parsed.output } as const
  } catch (error) {
    if (!(error instanceof SyntaxError)) errorCode(error)
  }
  // Where even that is refused, defaults have to do for this run.
  await setAside(fs, path)
  return { origin: 'damaged', content: defaults } as const
}

function isNewer(found: unknown, version: number): boolean {
  return typeof found === 'object' && found !== null && 'version' in found && Number(found.version) > version
}

function contentOf(found: unknown): unknown {
  return typeof found === 'object' && found !== null && 'content' in found ? found.content : undefined
}
