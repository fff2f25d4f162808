/** How many words a text has, by white space alone, without making a list of them: a long draft is counted after every keystroke. */
export function countWords(text: string): number {
  let words = 0
  let isInside = false
  for (let at = 0; at < text.length; at++) {
    const isSpace = isSpaceAt(text, at)
    if (!isSpace && !isInside) words++
    isInside = !isSpace
  }
  return words
}

function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0xa0 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : /\s/u.test(text.charAt(at))
}
