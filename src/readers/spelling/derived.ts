/** Which words a dictionary knows. */
type Knows = (word: string) => boolean

const prefixes: readonly string[] = [
  'anti',
  'auto',
  'bio',
  'co',
  'counter',
  'cross',
  'cyber',
  'de',
  'dis',
  'eco',
  'electro',
  'ex',
  'extra',
  'fore',
  'geo',
  'hydro',
  'hyper',
  'in',
  'infra',
  'inter',
  'intra',
  'macro',
  'mega',
  'meta',
  'micro',
  'mid',
  'mini',
  'mis',
  'mono',
  'multi',
  'nano',
  'neo',
  'neuro',
  'non',
  'out',
  'over',
  'paleo',
  'palaeo',
  'para',
  'photo',
  'poly',
  'post',
  'pre',
  'pro',
  'proto',
  'pseudo',
  'psycho',
  're',
  'semi',
  'socio',
  'sub',
  'super',
  'tele',
  'thermo',
  'trans',
  'tri',
  'ultra',
  'un',
  'under',
  'uni',
  'up',
]

const suffixes: readonly string[] = [
  'able',
  'ally',
  'esque',
  'fold',
  'free',
  'hood',
  'ish',
  'less',
  'like',
  'ly',
  'maker',
  'making',
  'man',
  'men',
  'most',
  'ness',
  'proof',
  'ship',
  'ward',
  'wards',
  'wide',
  'wise',
  'woman',
  'women',
  'worthy',
  's',
  'ers',
  'er',
  'ist',
  'ists',
  'ise',
  'ised',
  'ises',
  'ising',
  'isation',
  'ize',
  'ized',
  'izes',
  'izing',
  'ization',
]

/** Parts of words made by joining or deriving must be real words of their own, no chance syllables. */
const shortestStem = 4

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
    if (!word.startsWith(prefix) || stem.length < shortestStem) return false
    // Two negations in one word are a slip: unuselessly.
    if (prefix === 'un' && /less(?:ly|ness)?$/u.test(stem)) return false
    return knows(stem) || isSuffixed(stem, knows)
  })
}

function isSuffixed(word: string, knows: Knows): boolean {
  return suffixes.some((suffix) => {
    const stem = word.slice(0, -suffix.length)
    return word.endsWith(suffix) && stem.length >= shortestStem && [stem, `${stem}e`, `${stem}y`].some(knows)
  })
}

function isJoined(word: string, knows: Knows): boolean {
  for (let at = shortestStem; at <= word.length - shortestStem; at++) {
    if (knows(word.slice(0, at)) && knows(word.slice(at))) return true
  }
  return false
}
