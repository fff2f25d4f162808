import { numberOfNoun } from '../../language/noun-number'
import type { BlockContent, Sentence, Token } from '../../article'
import { canSpeak } from '../../language/bare-predicate'
import { type SentenceRule, type Proposal, prose, type Report } from '../rule'

/**
 * A source that a preposition names, and a verb of saying without a subject: *According to the mayor, said the road was closed*, *In the ministry
 * noted that …*, *According to police it is known that …*. Deliberate exceptions: a new subject before the verb (*According to the mayor, police said*).
 */
export const sourceNamedTwice: SentenceRule = {
  id: 'source-named-twice',
  category: 'broken',
  name: 'Source behind a preposition, and “said” without a subject',
  why: 'Either “according to the mayor” or “the mayor said”: the two openings were mixed, and nobody is left who says it.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS17', 'BS08'],
  examples: [
    {
      damaged: '[[According to]] the mayor, said the road was closed.',
      repaired: 'The mayor said the road was closed.',
    },
    {
      damaged: '[[According to]] Anna Berg, head of the school, said the road was closed.',
      repaired: 'Anna Berg, head of the school, said the road was closed.',
    },
    {
      damaged: '[[According to]] the reporter learned that the road was closed.',
      repaired: 'The reporter learned that the road was closed.',
    },
    {
      damaged: '[[According to]] the mayor [[stressed]], the road was closed.',
      repaired: 'According to the mayor, the road was closed.',
    },
    {
      damaged: '[[In]] the ministry noted that the road was closed.',
      repaired: 'The ministry noted that the road was closed.',
    },
    {
      damaged: '[[According to]] the study shows that sleep is vital.',
      repaired: 'The study shows that sleep is vital.',
    },
    {
      damaged: 'According to police [[it is known that]] the road was closed.',
      repaired: 'According to police the road was closed.',
    },
  ],
  sound: [
    'According to the mayor, police said the road was closed. According to figures reported by the bank, it fell.',
    'According to a man said to be his friend, he left. In the report he said that it was closed.',
    'According to what the mayor said, it is shut. In the ministry, they noted that it was closed.',
    'According to figures police reported, three men fled. According to the bank, reported sales fell.',
    'According to the mayor, the ministry has said the road is closed.',
    'According to the ministry, confirmed cases rose. According to a timetable the government announced, it will open in May.',
    'In the report the committee warned that it was late. From the start the mayor stressed that it was his.',
    'At the weekend police warned that fans would be turned away.',
    'From the dock Khan explained that he had been at home.',
  ],
  *check(block, sentence) {
    const opens = sentence.tokens[0]?.lower
    if (opens !== 'according' && opens !== 'in' && opens !== 'at' && opens !== 'from') return
    const report = opens === 'according' ? checkAccording(block, sentence) : checkPlace(block, sentence)
    if (report) yield report
  },
}

const saying =
  /^(?:said|says|stated|states|explained|explains|announced|informed|revealed|added|confirmed|told|noted|stressed|emphasised|emphasized|learned|learnt|reported|declared|claimed|shows|indicates|suggests)$/u
const nominal = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADP|PUNCT|CCONJ)$/u
const known = /^(?:known|learned|learnt|reported|said|stated|told|revealed|informed)$/u

function checkAccording(block: BlockContent, { tokens }: Sentence): Report | undefined {
  if (tokens[1]?.lower !== 'to' || tokens[0]?.quoted) return undefined
  const at = tokens.findIndex(({ pos, lower }, place) => place > 1 && !nominal.test(pos) && lower !== 'police')
  const verb = tokens[at]
  if (!verb || at < 3 || verb.quoted) return undefined
  const [third, fourth] = [tokens[at + 2], tokens[at + 3]]
  if (
    verb.lower === 'it' &&
    /^(?:is|was)$/u.test(tokens[at + 1]?.lower ?? '') &&
    known.test(third?.lower ?? '') &&
    fourth?.lower === 'that'
  )
    return reportKnown(block, verb, fourth)
  if (isSaidAgain(tokens, at)) return reportSaidAgain(block, tokens, at)
  if (!saying.test(verb.lower) || /^(?:by|to|in|as|on|,)$/u.test(tokens[at + 1]?.lower ?? '')) return undefined
  // “According to the ministry, confirmed cases rose”: a participle before its noun
  if (tellsWhich.test(verb.lower) && /^(?:NOUN|ADJ)$/u.test(tokens[at + 1]?.pos ?? '')) return undefined
  const commas = tokens.slice(2, at).filter(({ text }) => text === ',')
  const isSet = tokens[at - 1]?.text === ','
  if (commas.length > 0 && !isSet) return undefined
  if (!isSet && tokens[at + 1]?.lower !== 'that') return undefined
  return reportTwice(block, tokens, 2)
}

const tellsWhich =
  /^(?:reported|declared|claimed|confirmed|added|announced|learned|learnt|informed|stated|revealed|explained|stressed)$/u

/** “According to the mayor Hanna Berg stressed, the flats will be ready”: the verb stands before the comma, behind who says it. */
function isSaidAgain(tokens: readonly Token[], at: number): boolean {
  const [who, verb, comma] = tokens.slice(at - 1, at + 2)
  if (!who || !verb || comma?.text !== ',' || tokens.slice(2, at).some(({ text }) => text === ',')) return false
  // “According to a timetable the government announced, …”: the clause tells which timetable
  if (tokens.slice(3, at).some(({ pos }, place) => pos === 'DET' && tokens[place + 2]?.pos === 'NOUN')) return false
  return (
    /^(?:said|says|stressed|added|explained|announced|confirmed|noted|stated|declared|reported|emphasi[sz]ed)$/u.test(
      verb.lower,
    ) &&
    // “According to figures police reported, …”
    numberOfNoun(tokens[at - 2]?.lower ?? '') !== 'plural' &&
    canSpeak(who)
  )
}

function reportSaidAgain({ text }: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [first, to, who, verb] = [tokens[0], tokens[1], tokens[2], tokens[at]]
  const before = tokens[at - 1]
  if (!first || !to || !who || !verb || !before) return undefined
  const capital = text.slice(who.from, who.from + 1).toUpperCase()
  const comma = tokens[at + 1]
  return {
    ranges: [
      { from: first.from, to: to.to },
      { from: verb.from, to: verb.to },
    ],
    tier: 'likely',
    severity: 5,
    message: `“According to” already tells who says it; “${verb.text}” says it again.`,
    repairs: [
      { label: `Leave out “${verb.text}”`, kind: 'choice', edits: [{ from: before.to, to: verb.to, insert: '' }] },
      {
        label: 'Leave out “According to”',
        kind: 'choice',
        edits: [
          { from: first.from, to: who.from + 1, insert: capital },
          { from: comma?.from ?? verb.to, to: comma?.to ?? verb.to, insert: ' that' },
        ],
      },
    ],
  }
}

/** “In the ministry noted that”: the place is who says it. */
function checkPlace(block: BlockContent, { tokens }: Sentence): Report | undefined {
  if (tokens[0]?.quoted || !/^(?:the|his|her|its|their)$/u.test(tokens[1]?.lower ?? '')) return undefined
  const at = tokens.findIndex(({ pos }, place) => place > 1 && !/^(?:ADJ|NOUN|PROPN|ADP|DET)$/u.test(pos))
  const verb = tokens[at]
  const next = tokens[at + 1]?.lower === 'also' ? tokens[at + 2] : tokens[at + 1]
  if (
    !verb ||
    at > 8 ||
    next?.lower !== 'that' ||
    !/^(?:said|stated|explained|noted|stressed|emphasised|emphasized|added|believe|think|reported|warned)$/u.test(verb.lower)
  )
    return undefined
  return hasOwnSubject(tokens, at) ? undefined : reportTwice(block, tokens, 1)
}

const times =
  /^(?:start|outset|past|time|end|beginning|weekend|week|month|year|morning|evening|afternoon|night|day|meantime|summer|winter)$/u

/** “In the letter the bank said that”, “In their evidence doctors said that”: somebody stands between the place and the verb. */
function hasOwnSubject(tokens: readonly Token[], verb: number): boolean {
  const between = tokens.slice(2, verb)
  const head = between.at(-1)
  return (
    between.some(({ pos }, place) => pos === 'DET' && between[place - 1]?.pos === 'NOUN') ||
    between.slice(0, -1).some(({ lower }) => times.test(lower)) ||
    (between.length > 1 &&
      head !== undefined &&
      between.at(-2)?.pos === 'NOUN' &&
      (head.pos === 'PROPN' || numberOfNoun(head.lower) === 'plural'))
  )
}

function reportTwice({ text }: BlockContent, tokens: readonly Token[], words: number): Report | undefined {
  const [first, last, next] = [tokens[0], tokens[words - 1], tokens[words]]
  if (!first || !last || !next) return undefined
  const end = tokens.findIndex(({ lower }, place) => place > words && saying.test(lower))
  const comma = tokens[end - 1]
  const verb = tokens[end]
  const capital = text.slice(next.from, next.from + 1).toUpperCase()
  const isLone = comma?.text === ',' && tokens.slice(0, end - 1).every(({ text: mark }) => mark !== ',')
  const proposal: Proposal = {
    label: `Leave out “${text.slice(first.from, last.to)}”`,
    kind: 'single',
    edits: [
      { from: first.from, to: next.from + 1, insert: capital },
      ...(isLone && verb ? [{ from: comma.from, to: comma.to, insert: '' }] : []),
    ],
  }
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 5,
    message: `“${verb?.text ?? 'The verb'}” has no subject: who says it stands behind “${text.slice(first.from, last.to)}”.`,
    repairs: [proposal],
  }
}

function reportKnown({ text }: BlockContent, first: Token, last: Token): Report {
  const words = text.slice(first.from, last.to)
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 1,
    message: `“According to” already tells where it comes from; “${words}” says it again.`,
    repairs: [{ label: `Leave out “${words}”`, kind: 'single', edits: [{ from: first.from, to: last.to + 1, insert: '' }] }],
  }
}
