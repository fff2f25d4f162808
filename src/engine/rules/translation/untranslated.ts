import type { BlockContent, Sentence } from '../../article'
import { languageOfScript, languagesWithWord } from '../../language/foreign-words'
import { isQuoted } from '../../language/quotes'
import type { Range } from '../../types'
import { asking } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * Words, or a whole line, that stayed in the original’s language: in another script, a run of small words no English has, or *de* between
 * an English word and a name (“the Battle de Verdun”).
 * Deliberate exceptions: a name given in its own script in brackets, quotations, single words in Latin letters (loans and names), and
 * titles, which have capitals (*La Casa de Papel*).
 */
export const untranslated: SentenceRule = {
  id: 'untranslated',
  category: 'translation',
  name: 'Left in another language',
  why: 'These words were not translated: the machine passed them over, or they were left from the page.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['NS04'],
  outranks: ['a-or-an', 'foreign-word', 'cut-off-sentence'],
  examples: [
    { damaged: 'The talks ended on Monday. [[据新华社报道，会议于周一举行]]。' },
    { damaged: 'The meeting was on [[二〇二一年三月10日，星期三]]。' },
    { damaged: 'The head of the [[Роспотребнадзор]] denied it.' },
    { damaged: 'The mayor said that [[la medida entrará en vigor para todos los]] owners.' },
    { damaged: 'Both armies lost thousands in the Battle [[de]] Verdun.' },
    { damaged: 'He called it a question [[der und die für]] Bavaria.' },
    {
      damaged:
        '[[Der Bundestag hat am Freitag das Gesetz mit den Stimmen der Koalition beschlossen.]] The opposition voted against it.',
    },
    { damaged: '[[Le conseil municipal a adopté le projet à une large majorité, a indiqué le maire.]]' },
    { damaged: '[[El presidente del Gobierno viajará el lunes a Bruselas para la cumbre.]]' },
  ],
  sound: [
    'The word comes from Greek ἄβαξ abax. The firm, Alibaba (阿里巴巴), and the paper Правда (“Truth”) closed.',
    '“Что делать?” he asked, and she said: “C’est la vie pour les autres que toi.”',
    'La Casa de Papel and Le Monde des Livres, the coup d’état and the force majeure clause.',
    'He works for Médecins Sans Frontières in Rio de Janeiro and Los Angeles, per se.',
    'The Château de Chillon, the Church of Notre-Dame de Lorette and President de Gaulle are known.',
    'Now and Then (今、そこにいる僕) was drawn by Sara (サラ・リングワルト), and Shu (松谷 修造 Matsutani Shuzo, シュウ) sang.',
    'The film Der Himmel über der Stadt und die Menschen opened on Friday. Das Leben der Anderen.',
    'Institut für Geschichte der Technik und der Naturwissenschaften. Société de Géographie de la Ville de Lyon.',
    'The α-particle and β-carotene are known.',
    'The number on the form is १२३४५६७८९०१२३४५६७८९०१२३४५६७८९०१२३४५६७८९०x.',
    'The word мир means both peace and world. The app is called 小红书, or Xiaohongshu. In Japanese, 金継ぎ is an art.',
    'The app WeChat, or 微信 in Chinese, has a billion users. The Chinese characters for crisis, 危机, were on the cover.',
  ],
  *check(block, sentence) {
    if (beyondLatin.test(block.text) && otherLetter.test(block.text)) yield* otherScripts(block)
    for (const { 0: words, index } of block.text.matchAll(leftBetween)) {
      const range = { from: index, to: index + words.length }
      if (!isQuoted(block, range)) yield report(block, range, 'another language')
    }
    const language = languageOf(sentence)
    const [first, last] = [sentence.tokens[0], sentence.tokens.at(-1)]
    if (language === undefined || !first || !last) yield* foreignRuns(block, sentence)
    else yield report(block, { from: first.from, to: last.to }, language)
  },
}

/** What joins an English word for an event, a body or a book to its name is English as well. */
const leftBetween =
  /(?<=(?:Battle|Siege|Treaty|Republic|Empire|Kingdom|Duchy|Province|Charter|Government|[Tt]ranslation|[Ee]dition) )(?:de|del|della|des|di|du|von)(?= \p{Lu}\p{Ll})/gu

const letters =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}\\p{Script=Greek}\\p{Script=Thai}\\p{Script=Armenian}\\p{Script=Georgian}\\p{Script=Bengali}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{M}'
/**
 * Two letters at least (one is a symbol), and what follows in the same script. What stands between words is none of the letters, among which
 * are digits of those scripts: each text is then cut in one way only, and no run of digits can be tried in all ways there are.
 */
const otherScript = new RegExp(
  `(?<![\\p{L}\\p{N}])[${letters}]{2,400}(?:[\\s\\d０-９,.;:，。、；：·–—-]{1,3}[${letters}]{1,400}){0,60}(?![\\p{Script=Latin}\\p{N}-])`,
  'gu',
)

/** What has none of these is in Latin letters and English marks. */
const beyondLatin = /[^\0-\u02ff\u2000-\u20cf]/u
const otherLetter = new RegExp(`[${letters}]`, 'u')

function* otherScripts(block: BlockContent): Iterable<Report> {
  for (const match of block.text.matchAll(otherScript)) {
    const range = { from: match.index, to: match.index + match[0].trimEnd().length }
    if (!isGloss(block, range) && !isQuoted(block, range)) yield report(block, range, languageOfScript(match[0]))
  }
}

/** “Alibaba (阿里巴巴)”, “the paper Правда (“Truth”)”: a name in its own script beside its English. */
function isGloss({ text }: BlockContent, { from, to }: Range): boolean {
  return (
    /[([（]\s?(?:[A-Z]\p{L}{1,20}:? )?$/u.test(text.slice(Math.max(0, from - 25), from)) ||
    /^\s?[（(=«„“"]/u.test(text.slice(to, to + 2)) ||
    /^,? (?:or|in \p{Lu}\p{Ll}+(?:ese|ish|ian|ic|ek|di|ai|ew|an)|means?|meaning|meant|which means|translates)(?!\p{L})/u.test(
      text.slice(to, to + 20),
    ) ||
    // “#…”, “.рф”
    /[#.@]$/u.test(text.slice(0, from)) ||
    inBracket.test(text.slice(Math.max(0, from - 90), from)) ||
    asWord.test(text.slice(Math.max(0, from - 45), from))
  )
}

/** “Now and Then (今、そこにいる僕”, “Sara (サラ・リングワルト”, “(松谷 修造 Matsutani Shūzō, シュウ”: a bracket that opens in another script. */
const inBracket = new RegExp(`[([（](?:(?:in )?[A-Z]\\p{L}{1,20}:? )?[${letters}][^()（）]{0,80}$`, 'u')

/** “From the Greek word ἄβαξ abax”, “medieval Greek Ἀλβανία”: the word itself is spoken of. */
const asWord =
  /(?:Greek|Russian|Hebrew|Arabic|Persian|Sanskrit|Hindi|Chinese|Japanese|Korean|Ukrainian|Bulgarian|Serbian|Armenian|Georgian|Turkish|Slavonic|Slavic|Thai|Bengali|Tamil)(?: (?:word|term|name|root|verb|noun|phrase|letters?|characters?|(?:characters? )?for \p{Ll}+(?: is| was)?))?,? $/u

/** Fewer words may be a name or a title (“Société de Géographie de la Ville de Lyon”), which have hardly a word in small letters beside the small words. */
const leastWords = 8
/** So large a part of a sentence small words of one language are, and English ones are not. */
const smallShare = 0.25
const english = /^(?:the|of|and|to|that|it|is|he|his|they|their|was|were|been|with|said|by|from|has|had|this|which|who)$/u

/** The language of a whole sentence in Latin letters that nobody translated. */
function languageOf({ tokens }: Sentence): string | undefined {
  if (tokens.some(({ quoted }) => quoted)) return undefined
  const words = tokens.filter(({ text }) => /^\p{L}/u.test(text))
  if (words.length < leastWords || words.some(({ lower }) => english.test(lower))) return undefined
  const counts = new Map<string, number>()
  for (const [at, { text, lower }] of words.entries())
    for (const language of languagesWithWord(at === 0 ? lower : text)) counts.set(language, (counts.get(language) ?? 0) + 1)
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1])
  const others = words.filter(({ text }) => /^\p{Ll}/u.test(text)).length - (best?.[1] ?? 0)
  return best && best[1] >= smallShare * words.length && others >= 2 ? best[0] : undefined
}

const leastRun = 4
const leastSmall = 3

/** Words in lower case of which at least three, and most of every second, are small words of one language. */
function* foreignRuns(block: BlockContent, { tokens }: Sentence): Iterable<Report> {
  for (let at = 0; at < tokens.length; at++) {
    const languages = languagesWithWord(tokens[at]?.lower ?? '')
    if (languages.length === 0 || tokens[at]?.quoted) continue
    const run = longestRun(at, languages)
    if (!run) continue
    const first = tokens[at]
    const last = tokens[run.last]
    if (first && last) yield report(block, { from: first.from, to: last.to }, run.language)
    at = run.last
  }

  function longestRun(
    from: number,
    languages: readonly string[],
  ): { readonly last: number; readonly language: string } | undefined {
    let best: { readonly last: number; readonly language: string } | undefined
    for (const language of languages) {
      let count = 0
      let last = from
      for (let at = from; at - last <= 3; at++) {
        const token = tokens[at]
        if (!token || !/^\p{Ll}+$/u.test(token.text)) break
        if (!languagesWithWord(token.lower).includes(language)) continue
        count++
        last = at
      }
      if (count >= leastSmall && last - from + 1 >= leastRun && last > (best?.last ?? 0)) best = { last, language }
    }
    return best
  }
}

/** So much of what nobody translated is repeated where it is asked about. */
const longestTold = 60

/** Without the word that was cut; where words have no spaces between them, all of it. */
function wholeWords(cut: string): string {
  const space = cut.lastIndexOf(' ')
  return space === -1 ? cut : cut.slice(0, space)
}

function report({ text }: BlockContent, range: Range, language: string): Report {
  const words = text.slice(range.from, range.to)
  const told = words.length > longestTold ? `${wholeWords(words.slice(0, longestTold))}…` : words
  return {
    ranges: [range],
    tier: 'likely',
    severity: 10,
    message: `These words are in ${language}: nobody translated them.`,
    repairs: [asking(`what “${told}” means`, `What does “${told}” mean?`)],
  }
}
