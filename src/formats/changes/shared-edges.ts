/** How many characters two texts begin with alike, in UTF-16. */
export function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let count = 0
  while (count < most && one.charAt(count) === other.charAt(count)) count += 1
  return count
}

/** How many of their last `most` characters are alike, in UTF-16. */
export function sharedEnd(one: string, other: string, most: number): number {
  let count = 0
  while (count < most && one.at(-1 - count) === other.at(-1 - count)) count += 1
  return count
}

/** Whether a place is between the two halves of one character. */
export function isHalf(text: string, at: number): boolean {
  return /^[\uDC00-\uDFFF]/u.test(text.slice(at, at + 1))
}
