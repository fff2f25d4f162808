// node scripts/eval/make-known-words.mjs LARGE_EN.msgpack.gz: makes resources/spelling/known-words.txt, English words in use that the spelling dictionaries lack
// (gamers, cybersecurity, covariation), from the word list of wordfreq 3.1.1 (wordfreq/data/large_en.msgpack.gz in its package).
// Left out are what a dictionary knows, names in lower case (what a dictionary knows with a capital only), and misspellings: a word one slip away from one of a
// dictionary that is used far more often.
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import nspell from 'nspell'

const source = process.argv[2]
if (!source) throw new Error('say where large_en.msgpack.gz of wordfreq is')

/** How much rarer, in hundredths of a power of ten, a word is than the one it may be a slip for. */
const rarerBySlip = { twoSwapped: 150, doubling: 150, oneLetter: 250 }

const dictionaries = ['dictionary-en', 'dictionary-en-gb'].map((name) =>
  nspell(readFileSync(`node_modules/${name}/index.aff`), readFileSync(`node_modules/${name}/index.dic`)),
)
const isInDictionary = (word) => dictionaries.some((dictionary) => dictionary.correct(word))

/** Words by how rare they are: the rank is the place of their list, a hundredth of a power of ten each. */
const rarity = new Map(
  unpack(gunzipSync(readFileSync(source)))
    .slice(1)
    .flatMap((words, rank) => words.map((word) => [word, rank])),
)
const isLower = (word) => /^\p{Ll}{3,}$/u.test(word)
const common = new Map([...rarity].filter(([word]) => /^[a-z]+$/.test(word) && isInDictionary(word)))

const kept = [...rarity]
  .filter(([word]) => isLower(word) && !isInDictionary(word) && !isName(word))
  .filter(([word, rank]) => !isSlip(word, rank))
  .map(([word]) => word)
  .sort((a, b) => (a < b ? -1 : 1))
writeFileSync('resources/spelling/known-words.txt', `${kept.join('\n')}\n`)
console.log(`${kept.length} words`)

function isName(word) {
  return isInDictionary(word[0].toUpperCase() + word.slice(1)) || isInDictionary(word.toUpperCase())
}

function isSlip(word, rank) {
  if (word.length < 6) return false
  return slips(word).some(([meant, kind]) => {
    const usual = common.get(meant)
    return usual !== undefined && rank - usual >= rarerBySlip[kind]
  })
}

/** The words that this one may be a slip of the fingers for; the first letter and the last are taken to be right. */
function* slipsOf(word) {
  for (let at = 0; at < word.length - 1; at++) {
    yield [word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2), 'twoSwapped']
    if (at > 0) yield [word.slice(0, at) + word.slice(at + 1), word[at] === word[at - 1] ? 'doubling' : 'oneLetter']
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      const isDoubled = letter === word[at] || letter === word[at + 1]
      yield [word.slice(0, at + 1) + letter + word.slice(at + 1), isDoubled ? 'doubling' : 'oneLetter']
      if (at > 0 && letter !== word[at]) yield [word.slice(0, at) + letter + word.slice(at + 1), 'oneLetter']
    }
  }
}

function slips(word) {
  return [...slipsOf(word)]
}

/** As much of MessagePack as the file holds: arrays, strings, small numbers and maps. */
function unpack(bytes) {
  let at = 0
  const number = (size) => {
    at += size
    return bytes.readUIntBE(at - size, size)
  }
  const string = (length) => {
    at += length
    return bytes.toString('utf8', at - length, at)
  }
  const list = (length) => Array.from({ length }, value)
  const map = (length) => Object.fromEntries(Array.from({ length }, () => [value(), value()]))
  function value() {
    const head = number(1)
    if (head < 0x80) return head
    if (head < 0x90) return map(head & 0x0f)
    if (head < 0xa0) return list(head & 0x0f)
    if (head < 0xc0) return string(head & 0x1f)
    if (head === 0xd9) return string(number(1))
    if (head === 0xda) return string(number(2))
    if (head === 0xdc) return list(number(2))
    if (head === 0xdd) return list(number(4))
    throw new Error(`no value starts with ${head}`)
  }
  return value()
}
