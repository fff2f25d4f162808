import type { Sentence, Token } from '../../article'
import { matchCase } from '../../language/match-case'
import { nationalities } from '../../language/nationalities'
import { openingSound } from '../../language/opening-sound'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *A* before a vowel and *an* before a consonant: *a attack on the law*, *an big problem*, *a 18-year-old*, *an European*, *a FBI agent*. It is the sound that
 * counts. Deliberate exceptions: *an historic* and the like, of which both are written, initials that may be read either way (*NATO, U-17*), letters (*Vitamin A*).
 */
export const aOrAn: SentenceRule = {
  id: 'a-or-an',
  category: 'translation',
  name: 'A before a vowel, an before a consonant',
  why: 'Most languages have one form for both. A machine that puts another word behind the article often leaves the wrong one.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['GR02'],
  examples: [
    { damaged: 'He spoke of [[a attack]] on the law.', repaired: 'He spoke of an attack on the law.' },
    { damaged: '[[A old]] house burned down.', repaired: 'An old house burned down.' },
    { damaged: 'It is [[an big]] problem for the town.', repaired: 'It is a big problem for the town.' },
    { damaged: 'It is [[an unique]] case, he said.', repaired: 'It is a unique case, he said.' },
    { damaged: 'They left after [[a hour]].', repaired: 'They left after an hour.' },
    { damaged: 'Police held [[a 18-year-old]] man.', repaired: 'Police held an 18-year-old man.' },
    { damaged: 'The firm paid [[a $8]] million fine.', repaired: 'The firm paid an $8 million fine.' },
    { damaged: '[[An European]] envoy spoke.', repaired: 'A European envoy spoke.' },
    { damaged: 'It was [[a Italian]] tanker.', repaired: 'It was an Italian tanker.' },
    { damaged: 'He holds [[an US]] passport.', repaired: 'He holds a US passport.' },
    { damaged: 'Then [[a FBI]] agent told the court.', repaired: 'Then an FBI agent told the court.' },
  ],
  sound: [
    'It was a unanimous vote and an unidentified man, a one-year term in a unique case, a European plan and a user’s guide; a uniform, a eulogy, a ewe and a once great firm.',
    'An hour later an honest heir had an historic idea at an hotel, an unusual one. It is an umbrella and an urgent, unimportant matter.',
    'Vitamin A is good, and group A and group B met. Plan A or plan B? An MP and an FBI agent took an X-ray. He got an nth and an 80 percent rise.',
    'A ubiquitous urologist in a U-turn found a uranium mine and a utility. Hepatitis A infections rose.',
    'He has a unibrow, a uric acid test and a unidirectional link. They played with a ouija board. It got an unitemised gift for an yttrium lab.',
    'She won an $8 million prize as an 18-year-old. It was an 80-mile race, a 110-day trip and a 1-0 win. A 100-year-old saw an 1,800-seat hall.',
    'A UN envoy and an EU official saw an NGO worker. A NATO general praised a SWAT team. It lost an AAA rating, and an U-17 side beat an NSW team.',
    'An Giang province is wet. An Post spoke to an Taoiseach. Serie A officials met, and Ligue 1 chiefs.',
  ],
  *check(block, sentence) {
    for (let at = 0; at + 1 < sentence.tokens.length; at++) {
      const word = sentence.tokens[at]
      if (word?.lower !== 'a' && word?.lower !== 'an') continue
      const report = checkArticle(block.text, sentence, at)
      if (report) yield report
    }
  },
}

/** Behind these *a* is a letter or a word of another language: “Plan A and”, “a la”. */
const small =
  /^(?:and|are|all|any|as|at|an|am|also|after|about|above|among|around|against|across|along|although|always|already|in|is|it|its|if|into|instead|of|on|or|our|out|off|over|under|until|up|upon|us|even|every|each|either|else|i|include[sd]?|et|un|una|el|al|il|e)$/u
/** Behind these *an* is a word of another language, German or Irish. */
const foreign =
  /^(?:sich|der|die|den|dem|das|to|they|the|then|was|were|when|Taoiseach|Tánaiste|Garda|Gardaí|Gardai|Bord|Post|Dáil|Phoblacht)$/u

function checkArticle(text: string, { tokens }: Sentence, at: number): Report | undefined {
  const [article, next, behind] = tokens.slice(at, at + 3)
  // “Vitamin A is”, “group A and”, “An Garda”
  if (!article || !next?.spaced || (article.text !== article.lower && at > 0)) return undefined
  const isSum = /^[$€£]$/u.test(next.text) && behind?.spaced === false
  const word = isSum ? behind : next
  if (isSum ? !/^\d/u.test(word.text) : !isWord(article, word)) return undefined
  const sound = openingSound(text.slice(next.from, word.to))
  if (sound === 'either' || (sound === 'vowel') === (article.lower === 'an')) return undefined
  return report(text, article, word, sound === 'vowel' ? 'an' : 'a')
}

/** What the article can belong to: a word of three letters at least, a name, initials or a figure. */
function isWord({ text: article, lower }: Token, { text: word }: Token): boolean {
  if (/^\p{Ll}/u.test(word)) return /^[\p{L}-]{3,}$/u.test(word) && !(lower === 'a' ? small : foreign).test(word)
  if (/^\d/u.test(word)) return /^\d[\d,.]*(?:$|-\p{L}|(?:th|bn|m)$)/u.test(word)
  // “An Giang”, “A Iaquinta”: names of places and people
  return (
    /^\p{Lu}/u.test(word) && !foreign.test(word) && (article === lower || !/^\p{Lu}\p{Ll}/u.test(word) || nationalities.has(word))
  )
}

function report(text: string, article: Token, word: Token, put: string): Report {
  const insert = matchCase(put, article.text)
  return {
    ranges: [{ from: article.from, to: word.to }],
    tier: 'likely',
    severity: 1,
    message: `Before “${word.text}” it is “${put}”.`,
    repairs: changeWithin(text, article, word, { from: article.from, to: article.to, insert }),
  }
}
