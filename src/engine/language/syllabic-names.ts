/** A syllable of Korean or Chinese as it is written in Latin letters: “jin”, “hyun”, “seok”, “wen”. */
const syllable =
  /^(?:ch|sh|hs|ts|kk|tt|pp|ss|hw|kw|gw|[bcdghjklmnprstwxyz])?[yw]?(?:eou|ae|eo|eu|oe|oo|ee|ou|oi|ui|wi|ia|ie|iu|ai|ei|ao|ua|ue|uo|[aeiou])(?:ng|[nmlkptbhrgs])?$/iu
/** Family names of another shape. */
const families = /^(?:Park|Byun|Ahn|Kwak|Pyo|Um|Eom|Chow|Hyun|Youn)$/u
/** Small words that look like a syllable. */
const smallWords =
  /^(?:In|An|On|At|He|We|No|So|Do|To|Us|Me|As|Is|It|If|Up|Or|Go|Be|His|Her|Has|Had|Was|Its|One|Two|Can|May|Not|But|For|All|Any|Our|Out|Per|She|You|Yet|Are)$/u

const isFamily = (word: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(word) && !smallWords.test(word) && (families.test(word) || syllable.test(word))

/**
 * Whether two words are the name of a Korean or Chinese person whose given name has a hyphen: *Kim Tae-hyun*, *Tsai Ing-wen*. The part behind the hyphen
 * is a verb, a preposition or a noun of English only by chance (*Moon Jae-in*, *Park Jin-woo*).
 */
export function isHyphenedName(family: string, given: string): boolean {
  const [first = '', second = '', ...more] = given.split('-')
  if (more.length > 0 || !/^\p{Lu}\p{Ll}*$/u.test(first) || !/^\p{Ll}+$/u.test(second)) return false
  return syllable.test(first) && syllable.test(second) && isFamily(family)
}

/** The same without the hyphen, as the North Koreans and others write: *Park Jin Woo*. */
export const isSpacedName = (family: string, first: string, second: string): boolean =>
  [first, second].every((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && syllable.test(word) && !smallWords.test(word)) &&
  isFamily(family)

/**
 * A name of three syllables with what wavers in its spelling made alike: *Yoon Suk-yeol* and *Yun Seok-yeol*, *Park* and *Pak*, *Yoon-ah* and *Yun-a*. Others stay as they are.
 */
export function evenSyllables(name: string): string {
  const parts = name.split(/[ -]/u)
  const [family = '', ...given] = parts
  if (parts.length !== 3 || !isFamily(family) || !given.every((part) => syllable.test(part))) return name
  return name
    .replace(/^Park /u, 'Pak ')
    .replace(/yeo/gu, 'yu')
    .replace(/eo|eu|oo|ou/gu, 'u')
    .replace(/(?<=[ -]\p{L}*)ah(?=$|[ -])/gu, 'a')
}

const pinyinFamilies = new Set(
  'Zhang Wang Liu Chen Yang Huang Zhao Zhou Wu Xu Zhu Hu Guo Gao Luo Zheng Liang Xie Tang Xi Jiang Hou Cai Deng Feng Peng Cao Zeng Xiao Dong Yuan Cheng Shi Lu Ye Wei Yu Dai Xia Zhong Fang Yao Liao Zou Xiong Hao Cui Mao Qiu Qin Shao Meng Duan Qian Tao Lei Li'.split(
    ' ',
  ),
)

/** Whether the family name stands first, as in *Zhang Wei*, *Xi Jinping*, *Park Jin-woo*: then a person is spoken of by the first word. */
export function isFamilyFirst(words: readonly string[]): boolean {
  const [family = '', given = '', second = ''] = words
  if (words.length === 2) return pinyinFamilies.has(family) || isHyphenedName(family, given)
  return words.length === 3 && isSpacedName(family, given, second)
}
