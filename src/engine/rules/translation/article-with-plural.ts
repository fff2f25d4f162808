import type { Sentence } from '../../article'
import { matchCase } from '../../language/match-case'
import { numberOfNoun } from '../../language/noun-number'
import { articleFor } from '../../lexicon/inflect'
import { askFirst, askIfSaid, putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'
import { singularOf } from './noun-number-repairs'

/**
 * *A* before several things: *a houses on fire*, *a new measures were taken*. Deliberate exceptions: plurals that tell the kind of what follows (*a
 * sports car*), words that read the same as a plural (*a headquarters, a series*), sums and times.
 */
export const articleWithPlural: SentenceRule = {
  id: 'article-with-plural',
  category: 'translation',
  name: 'A before a plural',
  why: 'Languages without a plural or without articles leave the two to chance. English has “a house” or “houses”.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['GR01', 'GR05'],
  examples: [
    { damaged: 'He saw [[a houses]] on fire.', repaired: 'He saw a house on fire.' },
    { damaged: '[[A children]] was hurt.', repaired: 'A child was hurt.' },
    { damaged: 'Police found [[an old documents]] in the car.', repaired: 'Police found an old document in the car.' },
  ],
  sound: [
    'She bought a sports car for a headquarters in a series of steps. He saw a few houses and a dozen students.',
    'It is a women’s team, a girls’ school and a farmers market. A number of houses burned after two and a half weeks. It is in the Linear A texts. They are a free people, and will stay one.',
    'The city has a parks and recreation department. It was shown at a friends and family screening. He runs a systems and software firm.',
  ],
  *check(block, sentence) {
    for (let at = 0; at + 2 < sentence.tokens.length; at++) {
      const report = checkArticle(block.text, sentence, at)
      if (report) yield report
    }
  },
}

const ends =
  /^(?:in|on|at|to|for|from|by|with|of|about|and|that|which|who|was|were|is|are|has|have|had|will|near|after|before|during|against|while|[.,;])$/u

function checkArticle(text: string, { tokens }: Sentence, at: number): Report | undefined {
  const article = tokens[at]
  if (!article || !/^an?$/u.test(article.lower)) return undefined
  const place = tokens[at + 1]?.pos === 'ADJ' ? at + 2 : at + 1
  const [first, noun, next] = [tokens[at + 1], tokens[place], tokens[place + 1]]
  if (!first || noun?.pos !== 'NOUN' || !next || !ends.test(next.lower) || noun.text !== noun.lower || !noun.spaced)
    return undefined
  if (
    /^(?:half|few|good|great|many|couple|dozen|mere|full|whole|record|further|additional|staggering|total|combined|estimated)$/u.test(
      first.lower,
    )
  )
    return undefined
  if (tokens[at - 1]?.lower === 'round' || tokens[at - 1]?.lower === 'to') return undefined // “round a neighbours”, meaning their house
  // “the Linear A texts”, “a free people”
  if ((article.text === 'A' && at > 0) || noun.lower === 'people') return undefined
  // “a parks and recreation department”
  const isPair =
    /^(?:and|or)$/u.test(next.lower) &&
    /^(?:NOUN|ADJ|VERB)$/u.test(tokens[place + 2]?.pos ?? '') &&
    tokens[place + 3]?.pos === 'NOUN'
  if (isPair) return undefined
  const one = singularOf.get(noun.lower)
  if (one === undefined || numberOfNoun(noun.lower) !== 'plural' || article.quoted !== next.quoted) return undefined
  if (first !== noun && /^(?:\d|[a-z]+-)/u.test(first.text)) return undefined
  const words = text.slice(article.from, noun.to)
  const single = first === noun ? `${articleFor(one)} ${one}` : text.slice(article.from, noun.from) + one
  const putInstead = (put: string) => putWords({ from: article.from, to: noun.to }, matchCase(put, words), 'choice')
  const [put, several] = [putInstead(single), putInstead(text.slice(first.from, noun.to))]
  return {
    ranges: [{ from: article.from, to: noun.to }],
    tier: 'likely',
    severity: 1,
    message: `“${words}” has “${article.text}” before a plural.`,
    repairs: askFirst(article.quoted, askIfSaid(`“${words}”`), put, several),
  }
}
