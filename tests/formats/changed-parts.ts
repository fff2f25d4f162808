import { unzipSync } from 'fflate'

/** The parts of a package that are not byte by byte what they were, or are there no longer or only now. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => {
    const [one, other] = [old[name], now[name]]
    return one === undefined || other === undefined || Buffer.compare(one, other) !== 0
  })
}
