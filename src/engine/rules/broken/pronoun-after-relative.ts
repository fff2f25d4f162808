import type { BlockContent, Token } from '../../article'
import { mayBeFinite } from '../../language/verb-groups'
import { type SentenceRule, type Report } from '../rule'

/**
 * A subject, what is told of it between commas, and a pronoun for it: *The firm, which belongs to a bank, it has refused to pay*. Deliberate
 * exceptions: what somebody says or thinks put in between (*The firm, which sells cars, it said, is old*), and a phrase of time or place in front.
 */
export const pronounAfterRelative: SentenceRule = {
  id: 'pronoun-after-relative',
  category: 'broken',
  name: 'Subject named again behind “which” or “who”',
  why: 'Many languages go on with a pronoun when the subject is far away. In English the verb follows at once.',
  scope: 'sentence',
  blocks: ['body'],
  covers: ['BS12', 'GR16'],
  examples: [
    {
      damaged: 'The firm, which belongs to a bank, [[it]] has refused to pay.',
      repaired: 'The firm, which belongs to a bank, has refused to pay.',
    },
    {
      damaged: 'The mayor, who was elected in May, [[he]] left the hall.',
      repaired: 'The mayor, who was elected in May, left the hall.',
    },
    {
      damaged: 'The minister, who visited the camp on Monday, [[he]] promised new tents.',
      repaired: 'The minister, who visited the camp on Monday, promised new tents.',
    },
    {
      damaged: 'For the moment, the season, which includes six operas, [[it]] is not at risk.',
      repaired: 'For the moment, the season, which includes six operas, is not at risk.',
    },
    {
      damaged: 'The families who lost their homes, [[they]] have not been paid.',
      repaired: 'The families who lost their homes have not been paid.',
    },
    { damaged: 'The houses, which were new, [[they]] are empty now.', repaired: 'The houses, which were new, are empty now.' },
  ],
  sound: [
    'The firm, which sells cars, it said, is old. The firm, which sells cars, it seems, was sold.',
    'In the hall, which was cold, he sat down. Last week, which was cold, they left.',
    'The mayor, who left, he says, is ill. The hotel, which he owned, they burned.',
    'The last element that occurs in nature, it was named for a planet. Of the families who lost their homes, they have helped two.',
    'The man, who had come in May, they found in the cellar. The man, who was 34, it has emerged, had been jailed before.',
    'The council, which owns the hall, it has to be said, did little to save it.',
    'The officer, who left in May, it can be revealed, was suspended. The hotel, which closed, it would seem, has been sold.',
  ],
  *check(block, { tokens, terminated }) {
    const report = terminated && checkSentence(block, tokens)
    if (report) yield report
  },
}

const nominal = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/u
const times =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|yesterday|tomorrow|tonight|weeks?|months?|years?|days?|hours?|minutes?|morning|afternoon|evening|night|weekend|summer|winter|spring|autumn|decades?|century|times?|moment|way|more|less|\d{4})$/u
/** What one says, thinks or seems may be put in between. */
const between =
  /^(?:sa(?:y|id)|add|told|tell|seem|appear|believe|think|thought|fe(?:lt|el|ar)|hope|insist|argue|claim|note|suggest|conclude|admit|recall|warn|turn|emerg|transpir|happen|wr[io]t|report|announc|kn[oe]w|guess|suppose|agree|maintain|reveal|learn|declare|state|predict|estimate|explain|understand|assert|promis|read|show|mean|found|find|hear|imagin|assum|expect|wish|call|name|considered|considers|must|may|might)/u

const manyPeople =
  /^(?:people|men|women|children|families|residents|workers|students|farmers|passengers|villagers|patients|teachers|soldiers|drivers|players|tourists|visitors|refugees|migrants|voters|parents|owners|customers|shops|houses|firms|companies|schools|banks)$/u

/** “it has emerged”, “it is alleged”, “it would seem”, “it can be revealed”, “it has to be said” */
function isPutIn(verb: Token, next: Token, last: Token | undefined): boolean {
  const isTold =
    /^(?:emerged|transpired|expected|alleged|estimated|confirmed|rumou?red|argued|noted|suggested|assumed|predicted|stressed|seem|appear)$/u
  return (
    isTold.test(next.lower) ||
    (/^(?:can|could|should)$/u.test(verb.lower) &&
      next.lower === 'be' &&
      /^(?:revealed|reported|disclosed|argued|said|noted|added|remembered|stressed)$/u.test(last?.lower ?? '')) ||
    (verb.lower === 'has' && next.lower === 'to' && last?.lower === 'be')
  )
}

/** The subject opens the sentence, or stands behind a short phrase and its comma: “For the moment, the season, …”. */
function startOfSubject(tokens: readonly Token[]): number {
  const comma = tokens.findIndex(({ text }) => text === ',')
  const isPhrase =
    /^(?:for|in|on|at|after|before|during|according|meanwhile|however|moreover|furthermore|finally|now|today|yesterday)$/u.test(
      tokens[0]?.lower ?? '',
    ) &&
    comma > 0 &&
    comma < 5 &&
    tokens.slice(0, comma).every(({ pos }) => !/^(?:VERB|AUX|SCONJ|PRON)$/u.test(pos))
  return isPhrase && /^(?:the|his|her|their|its)$/u.test(tokens[comma + 1]?.lower ?? '') ? comma + 1 : 0
}

/** “…, he promised help.”: the verb has its object, and no other verb follows that the subject could have. */
const isMain = (tokens: readonly Token[], from: number): boolean =>
  /^(?:DET|NOUN|NUM|ADJ)$/u.test(tokens[from]?.pos ?? '') &&
  !tokens.slice(from).some((token) => token.text === ',' || token.quoted || mayBeFinite(token))

function checkSentence(block: BlockContent, tokens: readonly Token[]): Report | undefined {
  const start = startOfSubject(tokens)
  const relative = tokens.findIndex(({ lower }, at) => at > start && /^(?:which|who|whose|that)$/u.test(lower))
  const isSetApart = tokens[relative - 1]?.text === ','
  const behind = isSetApart ? relative - 1 : relative
  const head = tokens[behind - 1]
  if (
    behind < start + 1 ||
    behind > start + 7 ||
    /^(?:more|less)$/u.test(tokens[start + 1]?.lower ?? '') ||
    !head ||
    head.quoted ||
    !/^(?:NOUN|PROPN)$/u.test(head.pos) ||
    times.test(head.lower)
  )
    return undefined
  if (!tokens.slice(start, behind).every(({ pos, lower }) => nominal.test(pos) || lower === 'of' || lower === 'and'))
    return undefined
  // “The last element that occurs in nature, it was named …”: what a thing is may stand before its pronoun.
  if (!isSetApart && !(/^(?:the|those|many|some)$/u.test(tokens[start]?.lower ?? '') && manyPeople.test(head.lower)))
    return undefined
  const second = tokens.findIndex(({ text }, at) => at > relative && text === ',')
  const [pronoun, verb, next] = tokens.slice(second + 1, second + 4)
  if (second < relative + 2 || !pronoun || !verb || !next || pronoun.quoted) return undefined
  if (!/^(?:he|she|it|they)$/u.test(pronoun.lower) || !mayBeFinite(verb)) return undefined
  if (between.test(verb.lower) && (pronoun.lower === 'it' || !isMain(tokens, second + 3))) return undefined
  if (
    /^(?:was|is|were|has|have|had)$/u.test(verb.lower) &&
    /^(?:said|reported|announced|known|believed|thought|claimed|hoped|learned|revealed|feared|understood|been|decided|agreed)$/u.test(
      next.lower,
    )
  )
    return undefined
  if (pronoun.lower === 'it' && isPutIn(verb, next, tokens[second + 4])) return undefined
  // “The man, who …, they found in the cellar”: the pronoun is somebody else.
  const isPlural = pronoun.lower === 'they'
  if (isPlural !== /s$/u.test(head.lower) && !/^(?:people|men|women|children|police)$/u.test(head.lower)) return undefined
  const before = tokens[second]
  return {
    ranges: [{ from: pronoun.from, to: pronoun.to }],
    tier: 'likely',
    severity: 5,
    message: `“${block.text.slice(tokens[start]?.from, head.to)}” is the subject; “${pronoun.text}” names it again.`,
    repairs: [
      {
        label: `Leave out “${pronoun.text}”`,
        kind: 'single',
        edits: [{ from: (isSetApart ? before?.to : before?.from) ?? pronoun.from, to: pronoun.to, insert: '' }],
      },
    ],
  }
}
