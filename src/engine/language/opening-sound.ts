/** The sound a word, a figure or an initialism begins with; `either` where both are said, or its spelling does not tell. */
export type OpeningSound = 'vowel' | 'consonant' | 'either'

/** Reads of words, “18-year-old”, “$8”, “FBI agent”, “European”, with what sound the first of them begins: it decides between *a* and *an*. */
export function openingSound(words: string): OpeningSound {
  const figure = /^[$€£¥₹]?(?<digits>\d[\d,]*)/u.exec(words)?.groups?.['digits']
  if (figure !== undefined) return soundOfFigure(figure.replaceAll(',', ''))
  // “U-17”, “U21” are read *under-17* by some
  if (/^U-?\d/u.test(words)) return 'either'
  const letters = /^\p{Lu}(?:(?:[\p{Lu}\d&]|\.\p{Lu})+(?=s?(?!\p{L}))|(?=[-.]|$| ))/u.exec(words)?.[0]
  return letters === undefined ? soundOfWord(words) : soundOfLetters(letters.replaceAll('.', ''))
}

/** “an 8”, “an 80”, “an 11,000”, “an 18-year-old”, but “a 110”; 1,800 is *eighteen hundred* to some. */
function soundOfFigure(digits: string): OpeningSound {
  if (/^0/u.test(digits) || /^1[18]\d\d$/u.test(digits)) return 'either'
  const opening = digits.slice(0, digits.length % 3 || 3)
  return /^(?:8|1[18]$)/u.test(opening) ? 'vowel' : 'consonant'
}

/** Said letter by letter although a vowel among them would let them be said as a word. */
const spelt =
  /^(?:FA|FBI|FDA|FIR|HIV|HQ|LA|LSE|LGBTQI?A?|MBA|MBE|MEP|MI[56]|MLA|MP|MRI|MVP|NBA|NCAA|NGO|NRA|NSA|NTSB|RAF|RBI|RNA|SOS|SUV|[FHLMNRSX])s?$/u
/** Said as the words they stand for, or as a word. */
const readOut = /^(?:HMS|HRH|LTD|MSS|NSW|NWT|NYC)s?$/u
const spokenWithYou =
  /^U(?:[KNS]|AE|AV|AW|CI|CL|CLA|DA|EFA|FC|FO|KIP|MP|NESCO|NHCR|NICEF|NIFIL|NRWA|PA|PS|SA|SAF|SAID|SB|SC|SDA|SPS|V|VF)?s?$/u

/** “an FBI agent”, “a UN envoy”, “a BBC crew”; “NATO” and “SWAT” are words, and “AAA” is *triple A*. */
function soundOfLetters(letters: string): OpeningSound {
  if (/^[AEIO]/u.test(letters)) return /^(?:AA+|ONE|ONCE|EU\p{Lu}+|EW\p{Lu}+)$/u.test(letters) ? 'either' : 'vowel'
  if (/^U/u.test(letters)) return spokenWithYou.test(letters) ? 'consonant' : 'either'
  if (!/^[FHLMNRSX]/u.test(letters)) return /^[\p{Lu}\d&]+$/u.test(letters) && /^[A-Z]/u.test(letters) ? 'consonant' : 'either'
  if (spelt.test(letters) || /^[FHLMNRSX]\d/u.test(letters)) return 'vowel'
  return /^[^AEIOUY\d]{3,}$/u.test(letters) && !readOut.test(letters) ? 'vowel' : 'either'
}

/** Words that begin with a vowel as they are written, but not as they are said: *one*, *European*, *unit*, *user*, *Uruguay*. */
const spokenWithConsonant =
  /^(?:one(?!rous)|once|eu|ew|oua|ouija|uni(?:qu|on|ons|t(?!em|al)|vers|f|c|lat|lev|son|sex|p|v|b|di)|unanim|unesco(?!r)|us(?:e|u|a|ing|ab)|ut(?:[eio]|ah)|ur(?:a[ln]|in|ic|o|u)|uve|uvu|ubiq|uefa|ufo|ugan|uk(?:[eru]|$)|u-)/u
/** Of these both are said, or written: *an Uzbek*, *a Uighur*, *an Utrecht firm*. */
const saidBothWays = /^(?:uighur|uyghur|utrecht|udine|urdu|oaxac|uzbek|h(?:er[bo]|istor|otel|abit|ysteri))/u
const silentH = /^(?:hour|honest|honou?r|heir)/u
/** Of the words with h those before which nobody writes *an*. */
const spokenH =
  /^(?:ha(?:l[flv]|m|nd|pp|r[dmsv]|t)|he(?:a[dlrtv]|ctic|dge|ll|lp|lico)|hi(?:gh|ll|nt|p|re|t)|ho(?:bby|l[delmy]|me|mi|ok|p|r[nrs]|s[pt]|t(?!el)|us)|hu(?:ge|man|mb|ndred|ng|nt|rri|sb|t)|hybrid|hygien|hypo)/u

function soundOfWord(words: string): OpeningSound {
  const word = words.toLowerCase()
  if (silentH.test(word)) return 'vowel'
  if (saidBothWays.test(word)) return 'either'
  if (/^[aeiouàáâäåæèéêëìíîïòóôöøœ]/u.test(word)) return spokenWithConsonant.test(word) ? 'consonant' : 'vowel'
  if (/^h/u.test(word)) return spokenH.test(word) ? 'consonant' : 'either'
  // “Yves”, “Mbeki”, “Xi”, “Nguyen”: names that spelling says little of
  if (/^(?:y[^aeiou]|m[bcdfgjklmnpqrstvwz]|n[bcdfgjklmnpqrstvwz]|x)/u.test(word)) return 'either'
  return /^[bcdfgjklmnpqrstvwyzçčćđšžşğłń]\p{Ll}*[aeiouyà-ü]/u.test(word) ? 'consonant' : 'either'
}
