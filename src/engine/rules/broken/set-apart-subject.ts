import type { BlockContent, Sentence, Token } from '../../article'
import { mayBeFinite } from '../../language/verb-groups'
import { type SentenceRule, type Proposal, type Report } from '../rule'

/**
 * A subject, a comma, and a pronoun for it: *The old mill, it was built in 1938*, *Anna Berg, 58, she has a shop*. Deliberate exceptions: what
 * is put in between (*The mill, he said, is old*; *The mill, it seems, was sold*), and a phrase that opens the sentence (*In May, it …*).
 */
export const setApartSubject: SentenceRule = {
  id: 'set-apart-subject',
  category: 'broken',
  name: 'Subject set apart and named again',
  why: 'Many languages name what a sentence is about and go on with a pronoun. In written English the verb follows the subject.',
  scope: 'sentence',
  blocks: ['body'],
  covers: ['BS12'],
  examples: [
    { damaged: 'The old [[mill, it]] was built in 1938.', repaired: 'The old mill was built in 1938.' },
    {
      damaged: 'Anna [[Berg, 58 years old, she]] has a shop in the street.',
      repaired: 'Anna Berg, 58 years old, has a shop in the street.',
    },
    { damaged: 'My [[brother, he]] works in the mine.', repaired: 'My brother works in the mine.' },
    { damaged: 'The [[mayor, he]] explained that the mill was sold.', repaired: 'The mayor explained that the mill was sold.' },
  ],
  sound: [
    'The mill, he said, is old. The mill, it seems, was sold. The mill, it was reported on Monday, is closed.',
    'In May, it was sold. The next day, he left. The mill, she believes, will stay.',
    'The mill, he says as he looks at it, is all he has. A year later, they moved.',
    'Further, it was sold. En route, he fell. The more he ate, the more it hurt.',
    'My wife’s a terrible cook, she burns it all.',
    'The mayor, she told the court on Monday, had lied.',
    'Too late, he saw the train. A decade on, it is still closed.',
    'The war over, they went home. The son of a miner, he won a scholarship. The youngest of nine children, she left school at 14.',
    'The oldest building in town, it has survived two fires. The club’s record scorer, he has not played since March.',
  ],
  *check(block, sentence) {
    const report = sentence.terminated && checkSentence(block, sentence)
    if (report) yield report
  },
}

const nominal = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADP)$/u
const times =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|yesterday|tomorrow|tonight|weeks?|months?|years?|days?|hours?|minutes?|seconds?|morning|afternoon|evening|night|weekend|summer|winter|spring|autumn|decades?|century|centuries|times?|season|moment|once|result|way|fact|course|rate|hand|contrast|rule|part|account|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})$/u
/** What one says, thinks or seems may be put in between; so may what is reported or known. */
const between =
  /^(?:sa(?:y|id)|add|told|tell|seem|appear|believe|think|thought|fe(?:lt|el|ar)|hope|insist|argue|claim|not|not|note|suggest|conclude|conced|admit|recall|warn|turn|became|emerg|transpir|happen|wr[io]t|report|announc|know|knew|guess|suppose|reckon|agree|joke|maintain|reveal|learn|complain|declare|stress|state|predict|estimate|explains?$|understand|acknowledg|assert|observ|remark|point|promis|vow|read|show|follow|mean|found|find|hear|figure|imagin|assum|expect|wish|swear|swore|mus)/u

function checkSentence(block: BlockContent, { tokens }: Sentence): Report | undefined {
  const comma = tokens.findIndex(({ text }) => text === ',')
  const head = tokens[comma - 1]
  if (comma < 1 || !head || head.quoted || !isSubject(tokens, comma) || times.test(head.lower)) return undefined
  let at = comma + 1
  if (tokens[at]?.pos !== 'PRON') {
    // An apposition: an age, an office, a name.
    at = tokens.findIndex(({ text }, place) => place > comma && text === ',') + 1
    const inner = tokens.slice(comma + 1, at - 1)
    if (at < 1 || inner.length > 8 || !inner.every(({ pos, lower }) => nominal.test(pos) || /^(?:old|aged|and)$/u.test(lower)))
      return undefined
    if (head.pos !== 'PROPN' && tokens[at - 2]?.pos !== 'PROPN') return undefined
  }
  const [pronoun, verb, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!pronoun || !verb || !next || pronoun.quoted || !/^(?:he|she|it|they)$/u.test(pronoun.text)) return undefined
  if (!mayBeFinite(verb) || next.pos === 'PUNCT' || isBetween(tokens, at + 1)) return undefined
  return report(block, head, tokens[at - 1], pronoun)
}

/** From the beginning of the sentence a noun phrase and no more. */
function isSubject(tokens: readonly Token[], comma: number): boolean {
  const [first] = tokens
  if (
    !first ||
    comma > 9 ||
    !(/^(?:DET|PROPN)$/u.test(first.pos) || /^(?:my|his|her|our|their)$/u.test(first.lower)) ||
    /^(?:this|that|no|all|some|each|every|a|an|another)$/u.test(first.lower)
  )
    return false
  if (
    /^(?:more|less|next|same|better|worse|longer|older|bigger|closer|higher|sooner|further|greater)$/u.test(
      tokens[1]?.lower ?? '',
    )
  )
    return false
  const phrase = tokens.slice(first.pos === 'PRON' ? 1 : 0, comma)
  if (describes(phrase)) return false
  // “My wife’s a terrible cook, she …”
  if (first.pos === 'PRON' && phrase.some(({ pos, lower }) => pos === 'PART' || /^['’]s$/u.test(lower))) return false
  // “Further, it …”, “En route, he …”: without an article only a name of several words is a subject for sure.
  if (first.pos === 'PROPN' && (comma < 2 || !phrase.every(({ pos, text }) => pos === 'PROPN' && /^\p{Lu}/u.test(text))))
    return false
  return phrase.every(({ pos, lower }) => nominal.test(pos) && !times.test(lower))
}

/** “The youngest of nine children, she …”, “The club’s record scorer, he …”, “The war over, they …”: it tells more of the subject, or the time. */
const describes = (phrase: readonly Token[]): boolean =>
  !/^(?:NOUN|PROPN|NUM)$/u.test(phrase.at(-1)?.pos ?? '') ||
  phrase.some(
    ({ pos, lower }, at) =>
      /^(?:first|second|third|last|only|most|best|worst|eldest|former|\p{L}{3,}est)$/u.test(lower) ||
      (pos === 'PART' && /^[’']s?$/u.test(lower)) ||
      (lower === 'of' && (/^an?$/u.test(phrase[at + 1]?.lower ?? '') || phrase[at + 1]?.pos === 'NUM')),
  )

/** The pronoun and its verb stand between commas or tell who says so: then another verb follows for the subject. */
function isBetween(tokens: readonly Token[], verb: number): boolean {
  const place = tokens[verb]?.pos === 'AUX' && tokens[verb + 1]?.pos === 'VERB' ? verb + 1 : verb
  const word = tokens[place]
  const isSaying = between.test(word?.lower ?? '') && !/^(?:explained|stated)$/u.test(word?.lower ?? '')
  const close = tokens.findIndex(({ text }, at) => at > place && text === ',')
  const follows = tokens[close + 1]
  const goesOn =
    close > 0 && close < place + 9 && follows !== undefined && /^(?:VERB|AUX)$/u.test(follows.pos) && follows.pos !== 'PUNCT'
  // “The minister, he said nothing about it.”
  return (isSaying && !/^(?:that|nothing|little)$/u.test(tokens[place + 1]?.lower ?? '')) || goesOn
}

function report({ text }: BlockContent, head: Token, before: Token | undefined, pronoun: Token): Report {
  const isPlain = before !== undefined && before.index === head.index + 1
  const from = isPlain ? head.to : (before?.to ?? pronoun.from)
  const drop: Proposal = {
    label: `Leave out “${text.slice(from, pronoun.to).trim()}”`,
    kind: 'single',
    edits: [{ from, to: pronoun.to, insert: '' }],
  }
  return {
    ranges: [{ from: head.from, to: pronoun.to }],
    tier: 'likely',
    severity: 5,
    message: `“${head.text}” and “${pronoun.text}” are one, and both wait for the same verb.`,
    repairs: [drop],
  }
}
