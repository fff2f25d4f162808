import common from '../../../../resources/witness/common-words.json'

const words: ReadonlySet<string> = new Set(common.words.split(' '))
const endings = [
  's',
  'es',
  'ed',
  'd',
  'ing',
  'er',
  'r',
  'est',
  'ly',
  'al',
  'ally',
  'ism',
  'ist',
  'ists',
  'ness',
  'ment',
  'ship',
  'ian',
  'ers',
  'ings',
  'ation',
  'ational',
  'y',
  'less',
  'ful',
  'able',
  'ary',
  'ence',
  'ance',
  'ion',
  'ive',
  'ity',
  'ic',
  'ical',
  'ise',
  'ize',
  'ising',
  'izing',
  'shaped',
]
const beginnings = /^(?:in|un|dis|re|non|over|under|inter|pre|mis|co|anti|sub)-?(?=\p{L}{4})/u

/** An English word that stands in a dictionary in small letters, so that a capital makes it no name by itself. */
export function isCommonWord(word: string): boolean {
  const lower = word.toLowerCase()
  return isListed(lower) || (beginnings.test(lower) && isListed(lower.replace(beginnings, '')))
}

function isListed(lower: string): boolean {
  if (words.has(lower)) return true
  return endings.some((ending) => {
    if (!lower.endsWith(ending) || lower.length - ending.length < 3) return false
    const stem = lower.slice(0, -ending.length)
    return (
      words.has(stem) ||
      words.has(`${stem}e`) ||
      (stem.endsWith('i') && words.has(`${stem.slice(0, -1)}y`)) ||
      words.has(stem.replace(/(.)\1$/u, '$1'))
    )
  })
}
