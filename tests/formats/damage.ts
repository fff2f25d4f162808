import { unzipSync } from 'fflate'
import { makePackage } from '../../src/formats/package/write-package'

const tricks = [
  '<',
  '>',
  '&',
  '"',
  '{',
  '}',
  '\\',
  '</w:p>',
  '<w:p>',
  '<w:r/>',
  ']]>',
  '<![CDATA[',
  '&#x1F600;',
  '\\u-1?',
  '\\par ',
  '\0',
  '\ud83d',
]

/** Damages a few places of a file: other bytes, bytes cut out or doubled, marks of the format put in. */
export function mutate(seed: Uint8Array, random: () => number): Uint8Array {
  const bytes = Array.from(seed)
  const times = 1 + Math.floor(random() * 8)
  for (let time = 0; time < times; time += 1) {
    const at = Math.floor(random() * bytes.length)
    const choice = random()
    if (choice < 0.4) bytes[at] = Math.floor(random() * 256)
    else if (choice < 0.6) bytes.splice(at, Math.floor(random() * 40))
    else if (choice < 0.8) bytes.splice(at, 0, ...bytes.slice(at, at + Math.floor(random() * 40)))
    else bytes.splice(at, 0, ...Buffer.from(tricks[Math.floor(random() * tricks.length)] ?? ''))
  }
  return Uint8Array.from(bytes)
}

/** Damages the parts of a package and packs them again. */
export function mutateInside(seed: Uint8Array, random: () => number): Uint8Array {
  const parts = unpack(seed)
  const victims = parts.filter(({ name }) => /\.(?:xml|rels)$/u.test(name))
  const victim = victims[Math.floor(random() * victims.length)]
  return makePackage(parts.map((one) => (one === victim ? { ...one, bytes: mutate(one.bytes, random) } : one)))
}

const unpacked = new Map<Uint8Array, readonly { readonly name: string; readonly bytes: Uint8Array }[]>()

function unpack(seed: Uint8Array) {
  const known = unpacked.get(seed)
  if (known !== undefined) return known
  const parts = Object.entries(unzipSync(seed)).map(([name, bytes]) => ({ name, bytes }))
  unpacked.set(seed, parts)
  return parts
}
