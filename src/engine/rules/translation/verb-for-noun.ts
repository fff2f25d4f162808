import type { BlockContent, Sentence, Token } from '../../article'
import { nounOfVerb } from '../../language/nouns-of-verbs'
import { canBe } from '../../language/verb-forms'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A verb where its noun belongs: *the arrive of the president*, *a strong believe in God*, *an advise to the mayor*. Only verbs are looked at that are no
 * nouns. Deliberate exceptions: titles (*the Explore of 1999*), words joined by a hyphen, what is quoted as a word.
 */
export const verbForNoun: SentenceRule = {
  id: 'verb-for-noun',
  category: 'translation',
  name: 'Verb where its noun belongs',
  why: 'A machine that knows a word in one form puts it where English has another: “the arrive” for “the arrival”.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['LX06', 'GR15'],
  examples: [
    { damaged: '[[The arrive]] of the president was late.', repaired: 'The arrival of the president was late.' },
    { damaged: 'He has [[a strong believe]] in God.', repaired: 'He has a strong belief in God.' },
    { damaged: 'He gave [[an advise]] to the mayor.', repaired: 'He gave advice to the mayor.' },
    { damaged: '[[Their explain]] was short.', repaired: 'Their explanation was short.' },
  ],
  sound: [
    'The arrival of the king is near, and those who believe in God will explain it.',
    'He likes the explore-and-learn tour. The Explore of 1999 was a car.',
    'Let the strong believe in what they will. They saw the king arrive in May.',
    'What made the public believe that? He let the poor decide. “The receive” is jargon.',
    'The suspend and resume function, and a protect and survive leaflet were old.',
    'The reveal of the dress is at nine. The install is free.',
  ],
  cues: [...nounOfVerb.keys()],
  *check(block, sentence) {
    for (let at = 1; at + 1 < sentence.tokens.length; at++) {
      const verb = sentence.tokens[at]
      // Nearly every word falls here.
      const noun = verb && nounOfVerb.get(verb.text)
      if (!verb || noun === undefined) continue
      const report = checkVerb(block, sentence, at, noun)
      if (report) yield report
    }
  },
}

const articles = /^(?:the|an?|his|its|their|our|my|this|each|every)$/u
const ends = /^(?:of|in|to|for|on|between|with|from|by|at|is|was|has|will|were|are|and|[.,;:])$/u
/** Verbs that let another verb stand behind a noun: “made the public believe”. */
const letting =
  /^(?:let|lets|make|makes|made|making|help|helps|helped|helping|see|sees|saw|seen|hear|heard|watch|watched|have|had|has|having|feel|felt|did|do|does|will|would|can|could|must|should|may|might|shall|to)$/u

function checkVerb(block: BlockContent, { tokens }: Sentence, at: number, noun: string): Report | undefined {
  const verb = tokens[at]
  const next = tokens[at + 1]
  const isAdjective = tokens[at - 1]?.pos === 'ADJ'
  const first = isAdjective ? at - 2 : at - 1
  const article = tokens[first]
  if (!verb || !next || !article || !articles.test(article.lower) || !ends.test(next.lower) || verb.quoted || !verb.spaced)
    return undefined
  // “the suspend and resume function”, “an invest to save scheme”, “the reveal”
  if (/^(?:and|to)$/u.test(next.lower) && canBe(tokens[at + 2]?.lower ?? '', 'base')) return undefined
  if (/^(?:reveal|install|elect|settle)$/u.test(verb.lower)) return undefined
  // “on the improve”
  if (tokens[first - 1]?.lower === 'on') return undefined
  // Behind *the* and an adjective may stand all the strong, the poor; of *this* and *each* it may be said as well.
  if (isAdjective && !/^(?:an?|his|its|their|our|my)$/u.test(article.lower)) return undefined
  if (/^(?:this|each)$/u.test(article.lower) && !/^(?:of|is|was|has)$/u.test(next.lower)) return undefined
  if (
    tokens.slice(Math.max(0, first - 5), first).some(({ lower }) => letting.test(lower)) &&
    isAdjective &&
    !/^an?$/u.test(article.lower)
  )
    return undefined
  return report(block, article, verb, noun, tokens[at - 1] === article)
}

function report({ text }: BlockContent, article: Token, verb: Token, noun: string, isNext: boolean): Report {
  const isMass = /^(?:advice|behaviour|knowledge|information|loss|existence)$/u.test(noun)
  const isAn = /^an?$/u.test(article.lower)
  const edit =
    isNext && isAn
      ? { from: article.from, to: verb.to, insert: isMass ? noun : `${/^[aeiou]/u.test(noun) ? 'an' : 'a'} ${noun}` }
      : { from: verb.from, to: verb.to, insert: noun }
  return {
    ranges: [{ from: article.from, to: verb.to }],
    tier: 'likely',
    severity: 1,
    message: `“${verb.text}” is a verb; the noun is “${noun}”.`,
    repairs: changeWithin(text, article, verb, edit),
  }
}
