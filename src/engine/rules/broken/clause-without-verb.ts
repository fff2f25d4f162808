import type { BlockContent, Sentence, Token } from '../../article'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { numberOfNoun } from '../../language/noun-number'
import { canBe, isKnownVerb } from '../../language/verb-forms'
import { type SentenceRule, prose, type Report } from '../rule'
import { behindSubject, behindThat, behindThis } from './subject-without-be'
import { be, holdsVerb, injured, postposed, reportWithoutBe as report } from './without-be'

/**
 * A clause that lost its *is*: *Because the roads icy, …*, *the bridge, which still closed, …*, *those who injured will stay*, *the firm, whose office in
 * Oslo, …*, *This the third time*. Deliberate exceptions: *although*, *while* and *if* before a mere noun (*Although a doctor, he …*), phrases of
 * time (*who, in May, …*; *who a year later …*), *which most of them*, questions.
 */
export const clauseWithoutVerb: SentenceRule = {
  id: 'clause-without-verb',
  category: 'broken',
  name: 'A clause without its “is”',
  why: 'Russian, Arabic, Chinese and others need no “is” between a subject and what it is like. In English every clause has a verb.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS09'],
  outranks: ['lost-verb', 'subject-alone', 'relative-without-verb', 'reported-without-verb'],
  examples: [
    {
      damaged: 'Because the [[roads icy]], many schools stayed shut.',
      repaired: 'Because the roads were icy, many schools stayed shut.',
    },
    {
      damaged: 'As the [[hospital full]], patients were treated in tents.',
      repaired: 'As the hospital was full, patients were treated in tents.',
    },
    {
      damaged: 'When the [[minister in]] Paris last week, he met the press.',
      repaired: 'When the minister was in Paris last week, he met the press.',
    },
    {
      damaged: 'The film, [[which very]] popular in India, opens on Friday.',
      repaired: 'The film, which is very popular in India, opens on Friday.',
    },
    { damaged: 'The players [[who injured]] will miss the final.', repaired: 'The players who are injured will miss the final.' },
    {
      damaged: 'The houses [[that still]] empty will be pulled down.',
      repaired: 'The houses that are still empty will be pulled down.',
    },
    {
      damaged: 'The firm, [[whose office in]] Munich, employs 20 people.',
      repaired: 'The firm, whose office is in Munich, employs 20 people.',
    },
    {
      damaged: 'The president, [[who on]] a visit to Jakarta, condemned the attack.',
      repaired: 'The president, who was on a visit to Jakarta, condemned the attack.',
    },
    {
      damaged: '[[This the]] first such strike in ten years.',
      repaired: 'This is the first such strike in ten years.',
    },
    {
      damaged: '[[This the]] third accident on the road this year.',
      repaired: 'This is the third accident on the road this year.',
    },
  ],
  sound: [
    'As the only woman present, she spoke. As the director responsible, he left. Since the beginning of last year, it has grown.',
    'Although a doctor, he was ill. While the only person present, she said no. If the first to leave, pay.',
    'The film, which now houses a museum, opens. The man, who a year later died, was there. Those who injured him will stay.',
    'When the road floods, they stay. Because the prices rise, they leave. This the press knew. These the club sold.',
    'The bank, whose office the fire destroyed, is shut, and the road, which in May was shut, is open.',
    'It is a law that very few have read, and a dream that so many have.',
    'The minister, who in May, resigned, is back. The firm, which on Monday, after talks, sold it, is poor. He, who on a whim, bought a boat, lost it.',
    'He, who now more than ever needs it, left. Of the films that still exist two were shown.',
  ],
  *check(block, sentence) {
    if (/\?[”’"')]*$/u.test(sentence.text)) return
    const opening = behindConjunction(block, sentence) ?? behindThis(block, sentence) ?? behindSubject(block, sentence)
    if (opening) yield opening
    for (let at = 2; at + 3 < sentence.tokens.length; at++) {
      const report = checkRelative(block, sentence, at) ?? behindThat(block, sentence, at)
      if (report) yield report
    }
  },
}

/** Words behind which a noun alone is no clause. */
const alwaysClause = /^(?:because|when|unless|whereas)$/u
/** Behind these a place or a time may follow the noun: “Since the war in Kosovo, …”, “As the man in charge, …”. */
const mayBePreposition = /^(?:since|as)$/u
const mayShorten = /^(?:although|though|while|if|even)$/u

/** “Because the roads icy, …”, “Although the team without its captain, …” */
function behindConjunction(block: BlockContent, { tokens }: Sentence): Report | undefined {
  const [first] = tokens
  if (!first || !(alwaysClause.test(first.lower) || mayShorten.test(first.lower) || mayBePreposition.test(first.lower)))
    return undefined
  const start = first.lower === 'even' ? 2 : 1
  if (start === 2 && !/^(?:though|if)$/u.test(tokens[1]?.lower ?? '')) return undefined
  if (!/^(?:the|his|her|its|their|this|these)$/u.test(tokens[start]?.lower ?? '') || tokens[start]?.quoted) return undefined
  const comma = tokens.findIndex(({ text }) => text === ',')
  if (comma < start + 3 || comma > 14 || tokens[comma + 1] === undefined) return undefined
  const subject = readLongNounPhrase(tokens, start)
  if (!subject || subject.pronoun || subject.temporal || holdsVerb(tokens, start, comma)) return undefined
  const next = tokens[subject.end]
  const last = tokens[comma - 1]
  if (!next || !last || subject.end >= comma) return undefined
  const isPredicate =
    (last.pos === 'ADJ' && !postposed.test(last.lower) && isPlainAdjective(tokens, subject.end, comma)) ||
    (next.pos === 'ADP' &&
      (alwaysClause.test(first.lower) ? next.lower !== 'of' : next.lower === 'without') &&
      !mayBePreposition.test(first.lower))
  return isPredicate ? report(block, subject.last, next, subject.last, be(tokens, subject.number)) : undefined
}

/** “icy”, “still very icy”: adverbs and one adjective behind the subject. */
const isPlainAdjective = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to - 1).every(({ pos, lower }) => pos === 'ADV' || /^(?:so|too|very|still)$/u.test(lower))

function checkRelative(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [before, relative, first] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !relative || !first || relative.quoted || !/^(?:who|which|that|whose)$/u.test(relative.lower)) return undefined
  if (relative.lower === 'whose') return behindWhose(block, tokens, at)
  const noun = before.text === ',' ? tokens[at - 2] : before
  if (!noun || !/^(?:NOUN|PROPN)$/u.test(noun.pos)) return undefined
  const number = noun.pos === 'NOUN' ? numberOfNoun(noun.lower) : 'singular'
  if (relative.lower !== 'that' && injured.test(first.lower) && followsFinite(tokens[at + 2]))
    return report(block, relative, first, relative, be(tokens, number))
  if (isOnVisit(tokens, at)) return report(block, relative, first, relative, be(tokens, number))
  const isNear =
    /^(?:close to|on strike|on trial|on holiday|full of|part of|one of|able to|unable to|due to|similar to|famous for|responsible for)$/u.test(
      `${first.lower} ${tokens[at + 2]?.lower ?? ''}`,
    )
  if (isNear && before.text === ',' && relative.lower !== 'that') {
    const close = tokens.findIndex(({ pos }, place) => place > at && pos === 'PUNCT')
    return close > 0 && close < at + 12 && !holdsVerb(tokens, at + 2, close)
      ? report(block, relative, first, relative, be(tokens, number))
      : undefined
  }
  const adverbs = tokens.slice(at + 1).findIndex(({ pos, lower }) => !(pos === 'ADV' || degree.test(lower)))
  const [word, next] = tokens.slice(at + 1 + adverbs, at + 3 + adverbs)
  if (!word || !next || adverbs < 1 || !degree.test(first.lower) || (word.pos !== 'ADJ' && isKnownVerb(word.text)))
    return undefined
  // “a law that very few have read”: those who do it.
  if (/^(?:few|many|much|little)$/u.test(word.lower)) return undefined
  if (relative.lower === 'that')
    return word.pos === 'ADJ' && followsFinite(next) ? report(block, relative, first, relative, be(tokens, number)) : undefined
  const isPredicate =
    (word.pos === 'ADJ' && /^(?:ADP|PUNCT)$/u.test(next.pos)) || /^(?:under|before|in|at|on|without|near)$/u.test(word.lower)
  if (before.text !== ',' || !isPredicate || /^(?:\d{4}|more|most|all)$/u.test(next.lower)) return undefined
  const end = tokens.findIndex(({ pos }, place) => place > at && pos === 'PUNCT')
  return end > 0 && end < at + 12 && !holdsVerb(tokens, at + 1, end)
    ? report(block, relative, first, relative, be(tokens, number))
    : undefined
}

/** “the president, who on a visit to Jakarta, condemned the attack”: where he was, a comma, and the verb of the sentence. */
function isOnVisit(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== ',' || !/^(?:who|which)$/u.test(tokens[at]?.lower ?? '')) return false
  const words = `${tokens[at + 1]?.lower ?? ''} ${tokens[at + 2]?.lower ?? ''} ${tokens[at + 3]?.lower ?? ''}`
  if (
    !/^(?:on (?:an?|his|her|their|its) (?:visit|tour|trip|mission)|on (?:holiday|leave|trial|strike|duty|loan|sale|display|show)|under (?:arrest|pressure|investigation|construction|attack|sanctions))(?!\p{L})/u.test(
      words,
    )
  )
    return false
  const comma = tokens.findIndex(({ pos }, place) => place > at && pos === 'PUNCT')
  const verb = tokens[comma + 1]
  return (
    tokens[comma]?.text === ',' &&
    verb !== undefined &&
    (verb.pos === 'AUX' || (verb.pos === 'VERB' && canBe(verb.lower, 'past', 'third'))) &&
    !holdsVerb(tokens, at + 4, comma) &&
    !tokens.slice(comma + 1).some(({ text }) => text === ',')
  )
}

const degree = /^(?:very|still|now|already|currently|also|so|too|always|extremely|particularly|especially|no)$/u

/** “who injured will”, “that still empty were” */
const followsFinite = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.pos === 'AUX' &&
  /^(?:will|would|can|could|must|should|may|is|are|was|were|have|has|had)$/u.test(token.lower)

/** “whose office in Munich, …” */
function behindWhose(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const head = tokens.findIndex(({ pos }, place) => place > at && pos !== 'NOUN' && pos !== 'ADJ')
  const [last, next] = [tokens[head - 1], tokens[head]]
  const end = tokens.findIndex(({ pos }, place) => place > at && pos === 'PUNCT')
  if (!last || !next || head < at + 2 || last.pos !== 'NOUN' || !/^(?:in|at|near|from|under|on)$/u.test(next.lower))
    return undefined
  if (end < head + 2 || end > head + 7 || tokens[end]?.text === '-' || holdsVerb(tokens, at + 1, end)) return undefined
  return report(block, tokens[at], next, last, be(tokens, numberOfNoun(last.lower)))
}
