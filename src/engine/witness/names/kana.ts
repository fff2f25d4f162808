import anyAscii from 'any-ascii'

const small = new Set('ァィゥェォャュョヮ')

/**
 * The words that Japanese text writes in katakana, in small Latin letters with spaces between: foreign names, for the most part. Characters
 * that do not tell how they sound are left out, and so are vowels that only stand for none (Trump is トランプ, toranpu).
 */
export function wordsInKatakana(text: string): string {
  const words = text.normalize('NFKC').match(/[\p{Script=Katakana}ー]+|[\p{Script=Latin}'’]+/gu) ?? []
  return words.map((word) => (/^\p{Script=Katakana}/u.test(word) ? lettersOf(word) : anyAscii(word).toLowerCase())).join(' ')
}

function lettersOf(word: string): string {
  let letters = ''
  for (const kana of word) {
    if (kana === 'ー' || kana === 'ッ') continue
    const sound = anyAscii(kana).toLowerCase()
    if (!small.has(kana)) letters += sound
    // チュ is chu and ファ is fa, not chi-yu and fu-a; キャ stays kya.
    else if (/(?:sh|ch|j)i$/u.test(letters)) letters = letters.slice(0, -1) + sound.replace('y', '')
    else letters = letters.replace(/[aeiou]$/u, '') + sound
  }
  return letters.replace(/(?<=[kgszbpfvmr]|ts)u(?=[^aeiouy]|$)|(?<=[td])o(?=[^aeiouy]|$)/gu, '')
}

/** Syllables of Japanese and of Chinese names as English writes them. */
const romaji = /(?:[kgsztdnhbpmr]y?|sh|ch|ts|[fjwy]|kk|tt|pp|ss|mm)?[aiueo]|n(?![aiueo])/gu
const pinyin =
  /(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|[aeio]ng|iao|ian|uai|uan|[ae]i|ao|ou|[aeiu]n|i[aeu]|u[aoie]|er|[aoeiu])/gu
const korean = new Set('kim lee park choi moon yoon jung jeong kang cho chung shin han roh hong hwang kwon'.split(' '))

/** Whether Japanese may write a name in characters that do not tell how it sounds: a Japanese, Chinese or Korean one. */
export const mayBeInKanji = (words: readonly string[]): boolean =>
  words.every((word) => [romaji, pinyin].some((syllables) => anyAscii(word).toLowerCase().replace(syllables, '') === '')) ||
  words.some((word) => korean.has(word.toLowerCase()))
