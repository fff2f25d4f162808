// node scripts/eval/make-word-lists.mjs LARGE_EN.msgpack.gz DICTIONARY.txt: makes the lists in resources/spelling that go with the spelling dictionaries, from the
// word list of wordfreq 3.1.1 (wordfreq/data/large_en.msgpack.gz in its package) and the common misspellings of codespell 2.4.3 (codespell_lib/data/dictionary.txt):
//   known-words.txt   words in use that the dictionaries lack (gamers, cybersecurity), without names in lower case (what a dictionary knows with a capital
//                     only) and without misspellings: those of codespell, and words one slip away from one of a dictionary that is used far more often
//   common-words.txt  the commonest words of the dictionaries, the commonest first
//   misspellings.txt  misspellings that could be taken for words made of known ones (publically, bandwith)
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import nspell from 'nspell'
import { loadEngine } from './load-engine.mjs'

const [source, slipList] = process.argv.slice(2)
if (!source || !slipList) throw new Error('say where large_en.msgpack.gz of wordfreq and dictionary.txt of codespell are')

/** How much rarer, in hundredths of a power of ten, a word is than the one it may be a slip for. */
const rarerBySlip = { twoSwapped: 150, doubling: 150, oneLetter: 250 }
/** Beyond these hardly a word is what somebody meant who slipped. */
const mostCommon = 20_000

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

const misspelt = new Set(
  readFileSync(slipList, 'utf8')
    .split('\n')
    .map((line) => line.split('->')[0]),
)

const known = [...rarity]
  .filter(([word]) => isLower(word) && !isInDictionary(word) && !isName(word))
  .filter(([word, rank]) => !misspelt.has(word) && !isSlip(word, rank))
  .map(([word]) => word)
  .sort()
const commonest = [...common].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word)
const { isDerived } = await loadEngine(`export { isDerived } from './src/readers/spelling/derived'`)
const misleading = [...misspelt]
  .filter((word) => isLower(word) && !isInDictionary(word) && isDerived(word, isInDictionary))
  .sort()

write('known-words.txt', known)
write('common-words.txt', commonest.slice(0, mostCommon))
write('misspellings.txt', misleading)

function write(name, words) {
  writeFileSync(`resources/spelling/${name}`, `${words.join('\n')}\n`)
  console.log(`${name}: ${words.length} words`)
}

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
