import type { BlockContent, Token } from '../../article'
import { dayNames, monthNames } from '../../language/calendar'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { readNounPhrase } from '../../language/noun-phrases'
import { baseOf, canBe } from '../../language/verb-forms'
import { mayBeFinite } from '../../language/verb-groups'
import { askFirst, askIfSaid } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * An adverb between a verb and its object: *the court accepted partly the demand*, *he met directly the workers*. Deliberate exceptions: an
 * object with more behind it (*rejected firmly the idea that …*), adverbs that belong to what follows (*mainly, exactly, only, nearly*), verbs
 * that hold no object (*fell sharply the next day*).
 */
export const adverbBeforeObject: SentenceRule = {
  id: 'adverb-before-object',
  category: 'translation',
  name: 'Adverb between a verb and its object',
  why: 'Many languages put the adverb between the verb and its object. English keeps the two together: “partly accepted the demand”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR14'],
  outranks: ['lost-verb'],
  examples: [
    { damaged: 'The board [[accepted partly the demand]].', repaired: 'The board partly accepted the demand.' },
    { damaged: 'He [[met directly the workers]] on Monday.', repaired: 'He directly met the workers on Monday.' },
    {
      damaged: 'The mayor [[visited yesterday the factory in Oslo]].',
      repaired: 'The mayor visited the factory in Oslo yesterday.',
    },
    {
      damaged: 'The mayor [[signed on Friday the law on pensions]].',
      repaired: 'The mayor signed the law on pensions on Friday.',
    },
    {
      damaged: 'Police [[arrested in Split three men]] on Monday.',
      repaired: 'Police arrested three men in Split on Monday.',
    },
    {
      damaged: 'The court [[rejected yesterday the appeal of the banker]].',
      repaired: 'The court rejected the appeal of the banker yesterday.',
    },
    { damaged: 'The team [[lost again the final]].', repaired: 'The team lost the final again.' },
    { damaged: 'The state will [[raise next year the age]].', repaired: 'The state will raise the age next year.' },
    {
      damaged: 'The film [[shows very clearly the horror]] in the camps.',
      repaired: 'The film very clearly shows the horror in the camps.',
    },
    { damaged: 'The union will [[reject strongly it]].', repaired: 'The union will strongly reject it.' },
  ],
  sound: [
    'She found in Ana Silva a partner of like mind, and the club lost in Okoro a captain.',
    'He rejected firmly the idea that the firm was to blame, and fell sharply the next day.',
    'He visited in Oslo the man who fled. It was built in Oslo the year after, and they met in Rome two days later.',
    'They signed on Friday the law that cost them the vote. He met on Monday the week before.',
    'If he loses again the pressure on him will grow. If they order today the delivery in Britain is free.',
    'It announced today a ban on smoking in cars. We must consider carefully the case for change.',
    'They sold mainly the old cars. The plan was approved quickly the same day.',
    'It grew rapidly the more it rained. She arrived safely, the mayor said.',
    'The firm launched in May its first car with a range of 800km.',
    'He read carefully the letters she had left him. We won again the right to vote.',
  ],
  *check(block, { tokens }) {
    for (let at = 1; at + 3 < tokens.length; at++) {
      const length = lengthOfAdverb(tokens, at + 1)
      if (length === 0) continue
      const report = checkAdverb(block, tokens, at, length)
      if (report) yield report
    }
  },
}

const adverbs = new Set(
  'actively angrily automatically badly briefly brutally carefully categorically clearly closely completely correctly deliberately directly drastically easily considerably definitively effectively energetically entirely explicitly finally firmly formally fully generously gradually greatly heavily illegally immediately intensively jointly legally openly officially partially partly peacefully permanently personally publicly quickly quietly rapidly regularly repeatedly resolutely safely secretly seriously severely sharply significantly slowly strongly substantially successfully suddenly temporarily thoroughly unanimously urgently violently now today warmly again soon hastily proudly narrowly formerly loudly calmly recently also already often always yesterday tomorrow unilaterally voluntarily'.split(
    ' ',
  ),
)
/** Verbs that want their object right behind them. */
const holding = new Set(
  'accept accuse address adopt affect analyse analyze announce approve arrest attack ban block build buy cancel capture change check close condemn confirm consider create criticise criticize cut damage deny destroy develop discuss encourage evacuate examine execute fulfil fulfill implement improve increase influence inform introduce invite kill limit lower meet modify monitor open oppose organise organize postpone prepare present protect publish punish raise receive recognise recognize reduce refuse regulate reject release remove repair replace resolve restore restrict review save seize sell solve spend stop strengthen suffer support suspend threaten transform visit sign inspect hold publish win beat leave reach resume inaugurate launch test expel deploy deport rescue treat use violate welcome praise lose find order show pay defeat recall follow thank blame describe discover arrange finish complete close choose appoint elect dismiss sack replace need enter cross join quit control cover copy share explain pass vote'.split(
    ' ',
  ),
)
/** Whoever is told of in such a place may be what is found. */
const findsIn = new Set(['find', 'discover', 'recognise', 'recognize', 'lose', 'meet'])
const ends = /^(?:[,.;:]|and|but|in|on|at|with|by|from|after|before|during|for|to|because|since|until|without)$/u

/** How many words it is: *quickly*, *on Friday*, *on Friday evening in Split*. */
function lengthOfAdverb(tokens: readonly Token[], at: number): number {
  if (adverbs.has(tokens[at]?.lower ?? '')) return 1
  if (/^(?:very|so|quite|too)$/u.test(tokens[at]?.lower ?? '') && adverbs.has(tokens[at + 1]?.lower ?? '')) return 2
  const time = lengthOfTime(tokens, at)
  return time === 0 ? lengthOfPlace(tokens, at) : time + lengthOfPlace(tokens, at + time)
}

function lengthOfTime(tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  if (/^(?:yesterday|tomorrow)$/u.test(first) && /^(?:morning|afternoon|evening)$/u.test(second)) return 2
  if (/^(?:next|last|this)$/u.test(first) && /^(?:year|month|week|summer|spring|autumn|winter|season)$/u.test(second)) return 2
  if (first === 'in' && (/^(?:19|20)\d\d$/u.test(second) || monthNames.includes(tokens[at + 1]?.text ?? ''))) return 2
  if (first !== 'on' || !dayNames.includes(tokens[at + 1]?.text ?? '')) return 0
  return /^(?:morning|afternoon|evening|night)$/u.test(tokens[at + 2]?.lower ?? '') ? 3 : 2
}

/** *in Split*, *near San Marino* */
function lengthOfPlace(tokens: readonly Token[], at: number): number {
  if (!/^(?:in|near|at)$/u.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.pos !== 'PROPN') return 0
  return tokens[at + 2]?.pos === 'PROPN' ? 3 : 2
}

function checkAdverb(block: BlockContent, tokens: readonly Token[], at: number, length: number): Report | undefined {
  const [before, verb, adverb, first] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 1 + length]]
  const last = tokens[at + length]
  if (!before || !verb || !adverb || !first || verb.pos !== 'VERB' || verb.quoted !== first.quoted) return undefined
  if (verb.text !== verb.lower || !holding.has(baseOf(verb.lower) ?? '') || isPassive(tokens, at)) return undefined
  // “found in Ed Loveridge a partner of like mind”
  if (adverb.lower === 'in' && /^an?$/u.test(first.lower) && findsIn.has(baseOf(verb.lower) ?? '')) return undefined
  const isPronoun = /^(?:him|them|it|us)$/u.test(first.lower)
  const opensObject =
    length > 1 || /^(?:recently|soon|urgently|today|yesterday|again|finally|immediately)$/u.test(adverb.lower)
      ? /^(?:the|this|these|those|his|its|their|our|a|an|two|three|four|five|six|seven)$/u
      : /^(?:the|this|these|those|his|its|their|our)$/u
  if (!isPronoun && !opensObject.test(first.lower)) return undefined
  const isTime =
    (length > 1 && !/ly$/u.test(last?.lower ?? '')) || /^(?:now|today|yesterday|tomorrow|again|soon)$/u.test(adverb.lower)
  const object = readNounPhrase(tokens, at + 1 + length)
  const head = isPronoun ? first : isTime ? endOfObject(tokens, at + 1 + length) : object?.head
  if (
    !head ||
    object?.temporal ||
    /^(?:days?|weeks?|months?|years?|night|morning|evening|afternoon|hours?|times?)$/u.test(head.lower)
  )
    return undefined
  const next = tokens[tokens.indexOf(head) + 1]
  if (!next || !ends.test(next.lower) || isHeavy(tokens, tokens.indexOf(head) + 1)) return undefined
  if (isOtherClause(tokens, at, tokens.indexOf(head)) || isWeighed(verb, adverb, next)) return undefined
  const what = block.text.slice(first.from, head.to)
  const when = block.text.slice(adverb.from, last?.to)
  const put = isTime ? `${verb.text} ${what} ${when}` : `${when} ${verb.text} ${what}`
  const words = block.text.slice(verb.from, head.to)
  return {
    ranges: [{ from: verb.from, to: head.to }],
    tier: 'likely',
    severity: 1,
    message: `“${when}” stands between “${verb.text}” and its object.`,
    repairs: askFirst(verb.quoted, askIfSaid(`“${words}”`), {
      label: `Put “${put}”`,
      kind: 'single',
      edits: [{ from: verb.from, to: head.to, insert: put }],
    }),
  }
}

/** “its border with Libya”, “the law on pensions”: the phrase behind the object, where the clause ends with it and it tells no time. */
function withPhrase(tokens: readonly Token[], start: number, head: Token): Token {
  const at = tokens.indexOf(head) + 1
  const phrase = tokens[at]?.pos === 'ADP' ? readLongNounPhrase(tokens, at + 1) : undefined
  const isTime =
    phrase?.temporal === true || dayNames.includes(phrase?.head.text ?? '') || monthNames.includes(phrase?.head.text ?? '')
  // “its first car with a range of 800km” is long enough to stand last.
  const isShort = phrase !== undefined && phrase.last === phrase.head && phrase.end - start <= 6
  return isShort && !isTime && tokens[phrase.end]?.pos === 'PUNCT' ? phrase.last : head
}

/** Of a time or a place the object may be as long as “the appeal of the former banker”, with the end of the clause behind it. */
function endOfObject(tokens: readonly Token[], at: number): Token | undefined {
  const object = readLongNounPhrase(tokens, at)
  const isShort = object !== undefined && object.end - at <= 7 && tokens[object.end]?.pos === 'PUNCT'
  return isShort ? object.last : object && withPhrase(tokens, at, object.head)
}

/** “If he loses again the pressure on him will grow”: what looks like the object is the subject of the next clause. */
const isOtherClause = (tokens: readonly Token[], verb: number, head: number): boolean =>
  tokens
    .slice(Math.max(0, verb - 5), verb)
    .some(({ lower }) => /^(?:if|when|once|unless|as|until|after|before|since|while)$/u.test(lower)) &&
  tokens.slice(head + 1).some(mayBeFinite)

/** “announced today a ban on smoking”, “consider carefully the case for change”: the object is long, and the adverb weighs. */
const isWeighed = (verb: Token, adverb: Token, next: Token): boolean =>
  next.pos !== 'PUNCT' &&
  (/^announce/u.test(verb.lower)
    ? /^(?:today|yesterday)$/u.test(adverb.lower)
    : /^consider/u.test(verb.lower) && /^(?:care|close)/u.test(adverb.lower))

/** A participle behind *be* or a noun has its object before it. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at)
  if (before.some(({ lower }) => /^(?:be|been|being|is|are|was|were|am|get|gets|got|as)$/u.test(lower)))
    return !/ing$/u.test(tokens[at]?.lower ?? '')
  return canBe(tokens[at]?.lower ?? '', 'participle') && !canBe(tokens[at]?.lower ?? '', 'past')
}

/** A list, or a clause that hangs on the object, may be too long to stand before the adverb. */
const isHeavy = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 4).some(({ lower }) => /^(?:that|which|who|whose|of)$/u.test(lower)) ||
  // “won again the right to vote”
  (tokens[at]?.lower === 'to' && canBe(tokens[at + 1]?.lower ?? '', 'base')) ||
  (/^(?:,|and)$/u.test(tokens[at]?.text ?? '') && /^(?:NOUN|DET|ADJ)$/u.test(tokens[at + 1]?.pos ?? ''))
