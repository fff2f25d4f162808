/** The same paragraph in the middle of each draft, so that one and the same edit is compared. */
export const probe =
  'The ministers met in the capital on Tuesday and agreed that the harvest had suffered from the rain. They said that the report was ready, and that it would be read out in the spring.'

/**
 * So many words of real copy, the probe in its midst; where there is too little, it is told again with other words, so that no paragraph is
 * known from before.
 * @param {string} copy
 * @param {number} words
 */
export function draftOf(copy, words) {
  /** @type {string[]} */
  const lines = []
  let count = 0
  for (let round = 1; count < words; round++) {
    for (const paragraph of copy.split('\n\n')) {
      if (count >= words) break
      const line = round === 1 ? paragraph : `${paragraph} It was told ${round} times.`
      lines.push(line)
      count += line.split(/\s+/u).length
    }
  }
  return lines.toSpliced(lines.length >> 1, 0, probe).join('\n\n')
}
