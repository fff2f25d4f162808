import type { BlockContent, Sentence, Token } from '../../article'
import { matchCase } from '../../language/match-case'
import { numberOfNoun } from '../../language/noun-number'
import { shortComparatives, superlativeOf } from '../../language/short-comparatives'
import { canBe } from '../../language/verb-forms'
import { articleFor } from '../../lexicon/inflect'
import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *More* and *most* before an adjective that has a form of its own: *more fast than*, *it is more cheap*. Deliberate exceptions: *more* of
 * something (*more new homes*, *no more cold*), two qualities of one thing (*more cold than wet*), the most of many things (*the most large firms*), adjectives that are said both ways (*more clear, more strict*).
 */
export const moreForEr: SentenceRule = {
  id: 'more-for-er',
  category: 'translation',
  name: 'More before a short adjective',
  why: 'Many languages have one word for “more” before every adjective. In English short ones take -er and -est.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR14'],
  examples: [
    { damaged: 'The new train is [[more fast]] than the bus.', repaired: 'The new train is faster than the bus.' },
    { damaged: 'The tax is [[more high]] than last year.', repaired: 'The tax is higher than last year.' },
    { damaged: 'The more he reads, the [[more wise]] he is.', repaired: 'The more he reads, the wiser he is.' },
    { damaged: 'Bread is [[more cheap]] in the north.', repaired: 'Bread is cheaper in the north.' },
    { damaged: 'It is [[more easy]] to get a loan.', repaired: 'It is easier to get a loan.' },
    { damaged: 'They want [[a more big]] share of it.', repaired: 'They want a bigger share of it.' },
    { damaged: 'Bread has become [[more cheap]].', repaired: 'Bread has become cheaper.' },
    { damaged: 'Ferries are much [[more slow]], but run at night.', repaired: 'Ferries are much slower, but run at night.' },
    { damaged: 'It was the [[most high]] building in Oslo.', repaired: 'It was the highest building in Oslo.' },
    { damaged: 'It is the second [[most rich]] town there.', repaired: 'It is the second richest town there.' },
    { damaged: 'Of all summers it was the [[most hot]].', repaired: 'Of all summers it was the hottest.' },
  ],
  sound: [
    'The new train is faster than the bus. They want more big ships and more fast food.',
    'It is more cold than wet. There will be no more cold, and the rule is more clear than before.',
    'He wants more young, more old and more rich. Do they need more, cheap or not?',
    'Texas is the state with the most large companies, and Leeds has the most fast food outlets and the most hard work.',
    'It was one of the most high profile cases. The Most High was praised by most old men.',
  ],
  cues: ['more', 'most'],
  check: checkSentence,
}

/** What such an adjective is said of stands before it with one of these, and with nothing else between but an adverb of degree. */
const linking =
  /^(?:is|are|was|were|be|been|being|becomes?|became|becoming|gets?|got|getting|seems?|seemed|looks?|looked|feels?|felt|grows?|grew|grown|remains?|remained|much|even|far|now|also|already|still|slightly|significantly|considerably)$/u

function* checkSentence(block: BlockContent, { tokens }: Sentence): Iterable<Report> {
  for (const [at, more] of tokens.entries()) {
    const adjective = tokens[at + 1]
    const next = tokens[at + 2]
    const form = adjective && shortComparatives.get(adjective.lower)
    if (form && isMost(more, tokens[at - 1], adjective, next) && !isMostOfMany(tokens, at))
      yield report(block, more, adjective, superlativeOf(form))
    if (form) yield* asOne(block, tokens, at)
    if (form && isTheMore(more, tokens[at - 1], next)) yield report(block, more, adjective, form)
    if (more.lower !== 'more' || !form || !linking.test(tokens[at - 1]?.lower ?? '') || more.quoted !== adjective.quoted) continue
    // “more cold than wet”
    if (next && !/^(?:than|[.,;:])$/u.test(next.lower) && !goesOn(tokens, at + 2)) continue
    if (next?.lower === 'than' && isQuality(tokens[at + 3])) continue
    yield report(block, more, adjective, form)
  }
}

/** “more cheap in the north”, “more easy to get”, “more wide and more safe” */
const goesOn = (tokens: readonly Token[], at: number): boolean => {
  const [next, after] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  if (next === 'to') return canBe(after, 'base')
  if (next === 'and') return after === 'more'
  return /^(?:in|at|on|for|this|now|today|here|there|when|because|since|after|during|every|but|while)$/u.test(next)
}

const sizes = /^(?:big|small|large|old|young|cheap|fast|slow|hot|cold|tall|long|short|wide|strong|weak|easy|deep|heavy)$/u

/** “a more big share” */
function* asOne(block: BlockContent, tokens: readonly Token[], at: number): Iterable<Report> {
  const [article, more, adjective, noun] = tokens.slice(at - 1, at + 3)
  const form = shortComparatives.get(adjective?.lower ?? '')
  if (!article || !more || !adjective || !form || noun?.pos !== 'NOUN' || !noun.spaced || article.quoted !== adjective.quoted)
    return
  if (/^an?$/u.test(article.lower) && more.text === 'more' && sizes.test(adjective.text))
    yield report(block, article, adjective, matchCase(`${articleFor(form)} ${form}`, article.text))
}

/** “more cold than wet”; “than last year” is a time. */
const isQuality = (token: Token | undefined): boolean =>
  token?.pos === 'ADJ' &&
  !/^(?:last|next|previous|other|many|most|usual|normal|expected|average|similar|comparable)$/u.test(token.lower)

/** “the more cold it gets” */
const isTheMore = (more: Token, the: Token | undefined, next: Token | undefined): boolean =>
  more.text === 'more' && the?.lower === 'the' && next !== undefined && /^(?:he|she|it|they|the|his|its|their)$/u.test(next.lower)

/** “the most high building”, “the most high of them” */
const isMost = (most: Token, the: Token | undefined, adjective: Token, next: Token | undefined): boolean =>
  most.text === 'most' &&
  the !== undefined &&
  /^(?:the|his|her|its|their|our|second|third|fourth|fifth|sixth|tenth)$/u.test(the.lower) &&
  adjective.text === adjective.lower &&
  most.quoted === adjective.quoted &&
  next !== undefined &&
  next.pos !== 'ADJ' &&
  !/^(?:-|profile|end|tech|risk|level|quality|key|term|ranking|ranked|up|and|or)$/u.test(next.lower)

const masses =
  /^(?:cash|coal|energy|food|fuel|ground|housing|labou?r|land|money|oil|power|rain|rainfall|snow|space|talent|traffic|water|weather|work)$/u

/** “the state with the most large companies”: the most of what is many or a mass; “its most large companies” is none. */
function isMostOfMany(tokens: readonly Token[], at: number): boolean {
  if (/^(?:his|her|its|their|our)$/u.test(tokens[at - 1]?.lower ?? '')) return false
  let last = at + 2
  while (tokens[last + 1]?.pos === 'NOUN') last++
  const noun = tokens[last]
  // “near misses”: a noun in the plural may be taken for a verb.
  return (
    noun !== undefined && /^(?:NOUN|VERB)$/u.test(noun.pos) && (numberOfNoun(noun.lower) === 'plural' || masses.test(noun.lower))
  )
}

function report(block: BlockContent, first: Token, last: Token, form: string): Report {
  const range = { from: first.from, to: last.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 1,
    message: `“${block.text.slice(range.from, range.to)}” is “${form}” in English.`,
    repairs: [putWords(range, form, 'safe')],
  }
}
