/** Whether bytes are a zip that holds these words where nothing is packed: the names of its parts, and what OpenDocument begins with. */
export function isZipWith(bytes: Uint8Array, words: string): boolean {
  return isZip(bytes) && includesWords(bytes, words)
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)
}

function includesWords(bytes: Uint8Array, words: string): boolean {
  const codes = Array.from(words, (character) => character.charCodeAt(0))
  const [first = 0] = codes
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, index) => bytes[at + index] === code)) return true
  }
  return false
}
