/** Which words a dictionary knows. */
type Knows = (word: string) => boolean

/** Prefixes that may stand before any word that fits; in-, ex- and up- make no new words without a hyphen. */
const prefixes = words(`
  anti auto bio counter cross cyber de dis eco electro extra fore geo hydro hyper infra inter intra macro mega meta micro mid mini mis
  mono multi nano neo neuro non out over paleo palaeo para photo poly post pre pro proto pseudo psycho re semi socio sub super tele
  thermo trans tri ultra un under uni co
`)

/** Suffixes that are put to a whole word. */
const wholeSuffixes = words(`
  ally esque fold free hood ish less like ly maker makers making man men most ness proof s ship ward wards wide wise woman women worthy
`)

/** Suffixes before which a word may lose its -e or -y: formatable, ideologist. */
const cuttingSuffixes = words(`
  able ise ised ises ising isation isations ist ists ize ized izes izing ization izations
`)

/** Parts of words made by joining or deriving must be real words of their own, no chance syllables. */
const shortestStem = 4
/** Short words behind these are chance as well: regator is no new alligator. */
const shortPrefix = 2
const shortestAfterShortPrefix = 6

/**
 * The word is made of known ones by the ways English makes new ones: a prefix (un-, re-, cyber-), a suffix (-like, -wide, -ness) or two
 * words joined (gunstock, homebuyers). No dictionary lists them all.
 */
export function isDerived(word: string, knows: Knows): boolean {
  return isSuffixed(word, knows) || isPrefixed(word, knows) || isJoined(word, knows) || isOfVerbInIze(word, knows)
}

/** -ise is as right as -ize, and either makes a noun: iodised, iodisation. */
function isOfVerbInIze(word: string, knows: Knows): boolean {
  const stem = /^(.+)i[sz](?:e[ds]?|ers?|ing|ations?)$/u.exec(word)?.[1]
  return stem !== undefined && knows(`${stem}ize`)
}

function isPrefixed(word: string, knows: Knows): boolean {
  return prefixes.some((prefix) => {
    const stem = word.slice(prefix.length)
    const shortest = prefix.length <= shortPrefix && prefix !== 'un' ? shortestAfterShortPrefix : shortestStem
    if (!word.startsWith(prefix) || stem.length < shortest) return false
    // Two negations in one word are a slip: unuselessly.
    if (prefix === 'un' && /less(?:ly|ness)?$/u.test(stem)) return false
    return knows(stem) || isSuffixed(stem, knows)
  })
}

function isSuffixed(word: string, knows: Knows): boolean {
  const has = (suffix: string, endings: readonly string[]): boolean => {
    const stem = word.slice(0, -suffix.length)
    return word.endsWith(suffix) && stem.length >= shortestStem && endings.some((ending) => knows(stem + ending))
  }
  return wholeSuffixes.some((suffix) => has(suffix, [''])) || cuttingSuffixes.some((suffix) => has(suffix, ['', 'e', 'y']))
}

function isJoined(word: string, knows: Knows): boolean {
  for (let at = shortestStem; at <= word.length - shortestStem; at++) {
    if (knows(word.slice(0, at)) && knows(word.slice(at))) return true
  }
  return false
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u)
}
