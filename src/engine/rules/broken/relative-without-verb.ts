import type { Sentence, Token } from '../../article'
import { canBe, isKnownVerb } from '../../language/verb-forms'
import { asking } from '../../proposals'
import { type Proposal, type SentenceRule, prose, type Report } from '../rule'

/**
 * A relative clause between two commas with no verb in it: *the bank, which more than two million customers, has closed*. Deliberate
 * exceptions: phrases that open with a preposition or tell a time (*who, in 1990, …*; *who a year later, …*), shares (*which half of
 * them*), *which* before a noun that it asks about, questions, and what a person said.
 */
export const relativeWithoutVerb: SentenceRule = {
  id: 'relative-without-verb',
  category: 'broken',
  name: 'A clause with “which” or “who” and no verb',
  why: 'Between “which” and the comma a verb has been lost: “which more than two million customers” was once “which has more than two million customers”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS09'],
  examples: [
    {
      damaged: 'The bank, [[which more]] than two million customers, has closed 40 branches.',
      repaired: 'The bank, which has more than two million customers, has closed 40 branches.',
    },
    {
      damaged: 'She visited the museum, [[which the]] largest in the region, with her son.',
      repaired: 'She visited the museum, which is the largest in the region, with her son.',
    },
    {
      damaged: 'The plan, [[which part]] of a wider reform, was dropped.',
      repaired: 'The plan, which is part of a wider reform, was dropped.',
    },
    {
      damaged: 'The bridge, [[which 200]] metres long, was closed.',
      repaired: 'The bridge, which is 200 metres long, was closed.',
    },
    {
      damaged: 'The actor, [[who also]] a director, won two awards.',
      repaired: 'The actor, who is also a director, won two awards.',
    },
    {
      damaged: 'The village, [[which home]] to 300 people, was cut off.',
      repaired: 'The village, which is home to 300 people, was cut off.',
    },
    {
      damaged: 'The pilot, [[who a]] member of the club, was not hurt.',
      repaired: 'The pilot, who is a member of the club, was not hurt.',
    },
  ],
  sound: [
    'The bank, which has more than two million customers, has closed 40 branches.',
    'The man, who a year later, at the age of 40, won the cup, was there. The driver, who, like many others, left early, is well.',
    'He asked which, the red or the blue, was hers. The hall, which the firm built, is shut, and the road, which the storms cut, too.',
    'The talks, which more often than not, end in a row, were calm. Those who the more they have, the more they want, were there.',
    'The island, which the French lease, has an airstrip. The tax, which the rich dodge, raises little.',
    'The land, which the farmers till, is poor. We had noodles, which the owner, Bao Lihua, pulls to order.',
  ],
  cues: ['which', 'who'],
  *check(_, sentence) {
    for (let at = 2; at + 3 < sentence.tokens.length; at++) {
      const report = checkClause(sentence, at)
      if (report) yield report
    }
  },
}

/** “200 metres long”, “40 years old” */
const isMeasured = (inside: readonly Token[]): boolean =>
  inside.length < 5 && /^(?:long|high|tall|wide|deep|old|thick|away)$/u.test(inside.at(-1)?.lower ?? '')

const opens = /^(?:the|a|an|more|less|fewer|almost|nearly|only|part|once)$/u
const timely =
  /^(?:years?|days?|weeks?|months?|hours?|minutes?|seconds?|times?|moments?|later|earlier|ago|morning|evening|night|afternoon|season|spring|summer|autumn|winter|fall|often|than|\p{L}+days?)$/u
const nominal = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADV|ADP|SYM)$/u

function checkClause({ tokens, text }: Sentence, at: number): Report | undefined {
  const [comma, relative, first] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!relative || !first || relative.quoted || comma?.text !== ',' || /\?[”’"')]*$/u.test(text)) return undefined
  if (!/^(?:which|who)$/u.test(relative.lower) || !opensPhrase(first, tokens[at + 2])) return undefined
  const end = tokens.findIndex((token, place) => place > at && /^[,.;]$/u.test(token.text))
  const inside = tokens.slice(at + 1, end)
  if (isNamedAside(tokens, end)) return undefined
  if (end < at + 3 || !inside.some(({ pos }) => pos === 'NOUN') || hidesVerb(inside)) return undefined
  if (inside.some((token, place) => !isOfPhrase(token, inside[place - 1]))) return undefined
  if (inside.slice(0, 4).some(({ lower }, place) => timely.test(lower) && !(lower === 'than' && place === 1))) return undefined
  return {
    ranges: [{ from: relative.from, to: first.to }],
    tier: 'likely',
    severity: 5,
    message: `Between “${relative.text}” and the next ${tokens[end]?.text === ',' ? 'comma' : 'stop'} there is no verb.`,
    repairs: [
      ...verbsBefore(first, inside).map(
        (verb): Proposal => ({
          label: `Put “${verb}” after “${relative.text}”`,
          kind: 'choice',
          edits: [{ from: relative.to, to: relative.to, insert: ` ${verb}` }],
        }),
      ),
      asking(`what “${relative.text}” did or was`, `What comes after “${relative.text}”?`),
    ],
  }
}

/** “which the French lease”, “which the rich dodge”: people told by an adjective, and what they do. */
const peoples =
  /^(?:rich|poor|young|old|elderly|wealthy|powerful|sick|blind|deaf|unemployed|many|few|french|dutch|\p{L}+(?:ish|ese))$/u

/** “which the owner, Bao Lihua, pulls”: a name between commas, and behind it the verb. */
function isNamedAside(tokens: readonly Token[], comma: number): boolean {
  const behind = tokens.slice(comma + 1)
  const close = behind.findIndex(({ text }) => text === ',')
  return (
    close > 0 &&
    behind.slice(0, close).every(({ pos }) => pos === 'PROPN') &&
    /^(?:VERB|AUX)$/u.test(behind[close + 1]?.pos ?? '')
  )
}

/** “which the farmers till”: no preposition ends a clause that lacks its verb. */
const hidesVerb = (inside: readonly Token[]): boolean =>
  inside.at(-1)?.pos === 'ADP' ||
  inside.some(
    ({ lower, text }, at) => at > 1 && peoples.test(inside[at - 1]?.lower ?? '') && lower === text && canBe(lower, 'base'),
  )

/** “which the largest” was; “which more than two million” had. */
const verbsBefore = ({ lower, pos }: Token, inside: readonly Token[]): readonly string[] =>
  /^(?:the|a|an|part|once|home|also|now|still)$/u.test(lower) || isMeasured(inside)
    ? ['is', 'was']
    : /^(?:more|less|fewer|almost|nearly)$/u.test(lower) || pos === 'NUM'
      ? ['has', 'had']
      : []

const opensPhrase = ({ lower, pos }: Token, next: Token | undefined): boolean =>
  opens.test(lower) ||
  pos === 'NUM' ||
  (lower === 'home' && next?.lower === 'to') ||
  (/^(?:also|now|still)$/u.test(lower) && /^an?$/u.test(next?.lower ?? ''))

/** A word of a noun phrase; one that may be a verb is none behind a noun. */
function isOfPhrase(token: Token, before: Token | undefined): boolean {
  if (!nominal.test(token.pos) || token.quoted) return false
  return !(before && /^(?:NOUN|PROPN)$/u.test(before.pos) && token.pos !== 'ADP' && isKnownVerb(token.text))
}
