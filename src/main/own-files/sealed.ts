import { digest } from '../../disk/file-state'

/** What was read of a sealed file. `newer`: a later Galley wrote it, and it must be left alone. */
export type Unsealed =
  | { readonly kind: 'sound'; readonly content: Buffer }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' }

/** Puts a first line before content, by which a file that was cut short or overwritten is known. */
export function seal(what: string, version: number, content: Buffer): Buffer {
  const line = `galley-${what} ${version} ${content.length} ${digest(content)}\n`
  return Buffer.concat([Buffer.from(line, 'latin1'), content])
}

/** Takes the first line off, if it is true. */
export function unseal(what: string, version: number, bytes: Buffer): Unsealed {
  const end = bytes.indexOf(10)
  const line = bytes.subarray(0, Math.min(end, 200)).toString('latin1')
  const found = /^galley-(?<what>[a-z]+) (?<version>\d+) (?<length>\d+) (?<hash>[0-9a-f]{64})$/u.exec(line)?.groups
  if (end === -1 || found === undefined || found['what'] !== what) return { kind: 'damaged' }
  // Only the beginning of the line is promised to stay as it is.
  if (Number(found['version']) > version) return { kind: 'newer' }
  const content = bytes.subarray(end + 1)
  const isWhole = content.length === Number(found['length']) && digest(content) === found['hash']
  return isWhole ? { kind: 'sound', content } : { kind: 'damaged' }
}
