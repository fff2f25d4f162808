import type { BlockContent, Sentence, Token } from '../../article'
import { countNouns } from '../../language/count-nouns'
import { canBe } from '../../language/verb-forms'
import { articleFor } from '../../lexicon/inflect'
import type { Edit } from '../../types'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *Such*, *so* and *too* before a thing that is counted, without its article: *such decision*, *so big problem*, *too high price*, and *other* and *all* for
 * *another* and *the whole*: *to other city*, *in all country*. Deliberate exceptions: *no such thing*, *any such plan*, *all day*, compounds, pairs.
 */
export const suchWithoutArticle: SentenceRule = {
  id: 'such-without-article',
  category: 'translation',
  name: 'No article behind “such”, “other” or “all”',
  why: 'Languages without articles say “such decision” and “in other city”. English says “such a decision” and “in another city”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR01'],
  examples: [
    {
      damaged: 'It is the first time that [[such decision]] was taken.',
      repaired: 'It is the first time that such a decision was taken.',
    },
    { damaged: 'Nobody has seen [[so big problem]] in Oslo.', repaired: 'Nobody has seen so big a problem in Oslo.' },
    { damaged: 'It was [[too high price]] for them.', repaired: 'It was too high a price for them.' },
    { damaged: 'They fled [[to other city]] by car.', repaired: 'They fled to another city by car.' },
    { damaged: 'People [[from all world]] came.', repaired: 'People from the whole world came.' },
    { damaged: '[[In all country]] there are four clinics.', repaired: 'In the whole country there are four clinics.' },
    { damaged: '[[Whole city]] was without light.', repaired: 'The whole city was without light.' },
    { damaged: '[[Other reason]] is the lack of water.', repaired: 'Another reason is the lack of water.' },
  ],
  sound: [
    'No such thing was said, and any such plan, or such decision as may be taken, is open. It rained all day and all night.',
    'On the other side, each other week, some other day and in other city parks it was so quiet. Such city parks are rare.',
    'It was so long a time, too big a task and too late for so many. All country music is loud.',
    'In all probability he went from one city to other. All state and city roads are closed.',
    'Such crime is rare. Such failure is common. Such loss is felt. It was in too poor condition to sell.',
    'It is the seventh such project in a decade, and the 12th such strike.',
    'In other competition, York drew. Other crime is down.',
  ],
  cues: ['such', 'so', 'too', 'other', 'all', 'whole'],
  *check(block, sentence) {
    for (let at = 0; at + 2 < sentence.tokens.length; at++) {
      const report = checkWord(block, sentence, at)
      if (report) yield report
    }
  },
}

const before =
  /^(?:no|any|some|every|each|one|many|all|other|another|few|several|the|this|these|those|as|my|his|her|its|our|their|your|only|or|and|or|of|at|two|three|a|an|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{Ll}+(?:teenth|tieth|fth|[dr]st)|\d+(?:st|nd|rd|th)|last|latest|next)$/u
const ends =
  /^(?:is|was|are|were|has|had|have|will|would|could|can|may|should|must|in|on|at|to|for|by|with|from|after|before|when|where|which|who|that|because|since|during|[.,;)])$/u
const wholes =
  /^(?:country|world|city|region|village|town|island|continent|building|district|planet|territory|team|nation|street|house|area|province|system|economy|planet)$/u
/** Behind *such* and *too* these are said of what is not counted as well. */
const mass =
  /^(?:time|property|defense|defence|offence|action|support|person|party|officer|extent|case|contact|light|experience|interest|exercise|notice|request|demand|effect|response|growth|damage|pressure|court|state|member|expense|instance|company|view|use|form|end|provision|cause|duty|right|record|sale|trade|change|control|risk|reason|book|tax|opportunity|investment|observation|reform|game|speech|development|conduct|care|language|treatment|violence|debt|crime|competition|belief|failure|success|difference|weakness|stone|rock|discussion|loss|room|condition|judgment|judgement|film)$/u

function checkWord(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const first = tokens[at]
  switch (first?.lower) {
    case 'such':
      return checkSuch(block, tokens, at)
    case 'so':
    case 'too':
      return checkDegree(block, tokens, at)
    case 'other':
      return checkOther(block, tokens, at)
    case 'all':
    case 'whole':
      return checkWhole(block, tokens, at)
    default:
      return undefined
  }
}

/** One thing of a kind, behind which its phrase ends; `also` tells what else may come next. */
function isOne(noun: Token | undefined, next: Token | undefined, also?: RegExp): noun is Token {
  if (noun?.pos !== 'NOUN' || next === undefined || next.quoted !== noun.quoted) return false
  if (!countNouns.has(noun.text) && !wholes.test(noun.text) && !/^(?:price|step|change)$/u.test(noun.text)) return false
  return ends.test(next.lower) || also?.test(next.lower) === true || (next.pos === 'VERB' && canBe(next.lower, 'past', 'third'))
}

/** “such decision was”, “such difficult decision” */
function checkSuch(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [such, second] = [tokens[at], tokens[at + 1]]
  const place = second?.pos === 'ADJ' ? at + 2 : at + 1
  const [noun, next] = [tokens[place], tokens[place + 1]]
  if (
    !such ||
    !second ||
    !isOne(noun, next, /^(?:the|he|she|they|it|we|a)$/u) ||
    mass.test(noun.text) ||
    before.test(tokens[at - 1]?.lower ?? '')
  )
    return undefined
  // “such decision as may be taken”, “such city and town”
  if (tokens.slice(place + 1, place + 8).some(({ lower }) => lower === 'as' || lower === 'shall')) return undefined
  return report(
    block,
    such,
    noun,
    { from: such.to, to: such.to, insert: ` ${articleFor(second.text)}` },
    'one of many takes “a” behind “such”',
  )
}

/** “so big problem”, “was too high price” */
function checkDegree(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [ahead, degree, adjective, noun, next] = [tokens[at - 1], ...tokens.slice(at, at + 4)]
  if (!degree || adjective?.pos !== 'ADJ' || !isOne(noun, next) || mass.test(noun.text) || !ahead) return undefined
  if (
    /^(?:much|many|little|few|long|far|great|good|late|early|such|certain|called)$/u.test(adjective.lower) ||
    adjective.text !== adjective.lower
  )
    return undefined
  if (
    !/^(?:is|was|are|were|be|been|has|have|had|in|at|for|with|to|on|seen|such|made|paid|of)$/u.test(ahead.lower) &&
    ahead.pos !== 'VERB'
  )
    return undefined
  return report(
    block,
    degree,
    noun,
    { from: adjective.to, to: adjective.to, insert: ` ${articleFor(noun.text)}` },
    `English says “${degree.lower} ${adjective.text} ${articleFor(noun.text)} ${noun.text}”`,
  )
}

/** “to other city”, “Other reason is” */
function checkOther(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [ahead, other, noun, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (
    !other ||
    !isOne(noun, next) ||
    /^(?:speech|crime|competition|film|language|sport|business|trade|violence|treatment|damage)$/u.test(noun.text)
  )
    return undefined
  const opens = at === 0 && /^(?:is|was|has|will)$/u.test(next?.lower ?? '')
  const hangs =
    ahead !== undefined && ahead.pos === 'ADP' && /^(?:to|in|from|into|at|with|by|on|for|about|near)$/u.test(ahead.lower)
  if (!opens && !hangs) return undefined
  if (hangs && tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => /^(?:one|or|each)$/u.test(lower))) return undefined
  return report(
    block,
    hangs ? ahead : other,
    noun,
    { from: other.from, to: other.to, insert: opens ? 'Another' : 'another' },
    'one more of a kind is “another”',
  )
}

/** “in all country”, “Whole city was” */
function checkWhole(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [ahead, all, noun, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!all || !isOne(noun, next, /^(?:there|people|only|the|he|she|it|they|we)$/u) || !wholes.test(noun.text)) return undefined
  if (
    ahead &&
    (all.lower === 'whole'
      ? !/^(?:in|of|from|to|across|on|for|through|over)$/u.test(ahead.lower)
      : !/^(?:in|from|across|through|throughout|over|on|to|for)$/u.test(ahead.lower) && ahead.pos !== 'VERB')
  )
    return undefined
  if (all.lower === 'all' && !ahead) return undefined
  return report(
    block,
    ahead ?? all,
    noun,
    { from: all.from, to: all.to, insert: ahead ? 'the whole' : 'The whole' },
    'one thing in all its parts is “the whole”',
  )
}

function report({ text }: BlockContent, first: Token, last: Token, edit: Edit, needs: string): Report {
  const words = text.slice(first.from, last.to)
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 1,
    message: `“${words}” lacks an article: ${needs}.`,
    repairs: changeWithin(text, first, last, edit),
  }
}
