import type { Sentence, Token } from '../../article'
import { matchCase } from '../../language/match-case'
import { changeWithin } from '../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *A* before a vowel and *an* before a consonant: *a attack on the law*, *an big problem*. It is the sound that counts. Deliberate exceptions: *a one-year
 * term, a unique case, a European, a user*, *an hour, an honest man, an heir*, *an historic* and the like, which both are written, letters and abbreviations.
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
  ],
  sound: [
    'It was a unanimous vote and an unidentified man, a one-year term in a unique case, a European plan and a user’s guide; a uniform, a eulogy, a ewe and a once great firm.',
    'An hour later an honest heir had an historic idea at an hotel, an unusual one. It is an umbrella and an urgent, unimportant matter.',
    'Vitamin A is good, and group A and group B met. Plan A or plan B? An MP and an FBI agent took an X-ray. He got an nth and an 80 percent rise.',
    'A ubiquitous urologist in a U-turn found a uranium mine and a utility. Hepatitis A infections rose.',
    'He has a unibrow, a uric acid test and a unidirectional link. They played with a ouija board. It got an unitemised gift for an yttrium lab.',
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

/** Words that begin with a vowel as they are written, but not as they are said. */
const spokenWithConsonant =
  /^(?:one(?!rous)|once|eu|ew|uni(?:qu|on|t|vers|f|c|lat|son|sex|p|v|b|di)|unanim|us(?:e|u|a|ing|ab)|ut[eio]|ur(?:an|in|ic|o|u)|uve|uvu|ouija|ubiq|uk|ufo|u-)/u
const silent = /^(?:hour|honest|honou?r|heir)/u
/** With h, only those before which nobody writes “an”. */
const spokenH =
  /^(?:house|half|high|huge|human|husband|home|head|hand|hard|heavy|hole|horse|hot(?!el)|hill|help|health|harsh|happy)/u
const small =
  /^(?:and|are|all|any|as|at|an|am|also|after|about|above|among|around|against|across|along|although|always|already|in|is|it|its|if|into|instead|of|on|or|our|out|off|over|under|until|up|upon|us|even|every|each|either|else|i|include[sd]?|et|un|una|el|al|il|e)$/u

function checkArticle(text: string, { tokens }: Sentence, at: number): Report | undefined {
  const [article, word] = tokens.slice(at, at + 2)
  if (!article || !word || article.quoted || word.quoted || !word.spaced || !/^\p{Ll}[\p{Ll}-]{2,}$/u.test(word.text))
    return undefined
  if (/^[.’'-]/u.test(tokens[at + 2]?.text ?? '') && tokens[at + 2]?.spaced === false && tokens[at + 2]?.text !== '.')
    return undefined
  // “Vitamin A is”, “group A and”
  if (article.text !== article.lower && at > 0) return undefined
  if (article.lower === 'a') return isVowel(word) ? report(text, article, word, 'an') : undefined
  return isConsonant(word) ? report(text, article, word, 'a') : undefined
}

const isVowel = ({ text }: Token): boolean =>
  silent.test(text) || (/^[aeiou]/u.test(text) && !spokenWithConsonant.test(text) && !small.test(text))

const isConsonant = ({ text }: Token): boolean =>
  /^(?:uni(?:qu|on|t(?!em|al)|vers|f|c|lat|son|sex|p|v)|unanim|use(?!$)|usu|euro|one-)/u.test(text) ||
  spokenH.test(text) ||
  (/^(?!y[^aeiou])[bcdfgjklmnpqrstvwyz]\p{Ll}*[aeiouy]/u.test(text) &&
    /[aeiou]/u.test(text) &&
    !/^(?:sich|der|die|den|dem|das|to|they|the|then|was|were|when)$/u.test(text))

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
