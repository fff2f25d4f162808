import type { BlockContent, Sentence, Token } from '../../article'
import { mayBeFinite } from '../../language/verb-groups'
import { type SentenceRule, type Report } from '../rule'
import { be, holdsVerb, reportWithoutBe } from './without-be'

/**
 * A sentence that tells where people were or how, and has no verb at all: *Outside the court, about 200 people from the town present.* Deliberate
 * exceptions: short ones, headings, quotations, and sentences with any word that may be the verb.
 */
export const predicateWithoutBe: SentenceRule = {
  id: 'predicate-without-be',
  category: 'broken',
  name: 'No “were” before what they were',
  why: 'Hindi, Russian, Arabic, Indonesian and others need no “were” before “present” or “angry”. In English the sentence has no verb without it.',
  scope: 'sentence',
  blocks: ['body'],
  covers: ['BS09'],
  outranks: ['lost-verb', 'verbless-sentence', 'counted-without-verb', 'displaced-clause', 'near-repeat'],
  examples: [
    {
      damaged: 'Outside, about 200 people from the flooded [[streets present]], some with their bags still packed.',
      repaired: 'Outside, about 200 people from the flooded streets were present, some with their bags still packed.',
    },
    {
      damaged: 'At the meeting about 20 [[farmers absent]].',
      repaired: 'At the meeting about 20 farmers are absent.',
    },
    {
      damaged: 'Some 40 families in the north of the [[town still]] without power.',
      repaired: 'Some 40 families in the north of the town are still without power.',
    },
  ],
  sound: [
    'Outside, about 200 people from the flooded streets were present. The members present voted.',
    'All three suspects present their case. No one else present. Enough for the people present.',
    'The hydrochloric acid present in the stomach aids digestion. Nearly all shops in the centre closed.',
    'Half the rivers in the north empty into the sea. Most offices in the city empty by six. At closing time the pubs empty on to the street.',
    'What about the people still without power? A town in the north, still without power, was angry.',
  ],
  *check(block, sentence) {
    const report = checkSentence(block, sentence)
    if (report) yield report
  },
}

const states =
  /^(?:present|absent|alive|dead|missing|safe|empty|homeless|angry|afraid|unhurt|unharmed|ill|sick|hungry|ready|unable|unhappy|desperate|inaccessible|unaware|unemployed|jobless|furious)$/u
const adverbs = /^(?:still|now|already|again|currently)$/u
const places = /^(?:without|under|in|on|at)$/u
const counted =
  /^(?:about|some|around|over|nearly|almost|more|at|up|as|all|both|many|several|most|half|only|the|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|\d[\d,.]*)$/u

function checkSentence(block: BlockContent, { tokens, text }: Sentence): Report | undefined {
  if (tokens.length < 6 || !/[^?!…:]\.$/u.test(text) || tokens.some(({ quoted }) => quoted)) return undefined
  const start = behindOpening(tokens)
  if (start < 0 || !counted.test(tokens[start]?.lower ?? '') || tokens[start + 1]?.lower === 'else') return undefined
  const at = tokens.findIndex((token, place) => place > start + 1 && tells(tokens, place, token))
  const [subject, first, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!subject || !first || !next || subject.pos !== 'NOUN') return undefined
  if (tokens.slice(start, at).some(({ pos }) => pos === 'PUNCT') || holdsVerb(tokens, start, at)) return undefined
  if (holdsMain(tokens.slice(at + 1)) || tokens.slice(0, start).some(mayBeFinite)) return undefined
  return reportWithoutBe(block, subject, first, subject, be(tokens, 'plural'))
}

/** Behind “Outside the building,”, “At the hearing,”, “On Tuesday”; 0 where the sentence opens with the subject. */
function behindOpening(tokens: readonly Token[]): number {
  const [first] = tokens
  if (!first || !(first.pos === 'ADP' || /^(?:outside|inside|there|here|nearby|meanwhile)$/u.test(first.lower))) return 0
  if (counted.test(first.lower) && tokens.slice(1, 5).some(({ pos }) => pos === 'NUM') && first.lower !== 'at') return 0
  const comma = tokens.findIndex(({ text }) => text === ',')
  if (comma > 0 && comma < 9) return comma + 1
  // “At the meeting about 200 people”
  const place = tokens.findIndex(
    ({ lower }, at) => at > 2 && counted.test(lower) && /^(?:NOUN|PROPN)$/u.test(tokens[at - 1]?.pos ?? ''),
  )
  return place < 9 ? place : -1
}

/** A verb in what follows; “some of them with their trousers rolled up” has none. */
function holdsMain(rest: readonly Token[]): boolean {
  const comma = rest.findIndex(({ text }) => text === ',')
  const tail = rest.slice(comma + 1)
  const isAside =
    comma >= 0 &&
    /^(?:some|all|most|many|with|among)$/u.test(tail[0]?.lower ?? '') &&
    tail.slice(0, 4).some(({ lower }) => lower === 'with')
  return isAside ? rest.some(({ pos }) => pos === 'AUX') || rest.slice(0, comma).some(mayBeFinite) : rest.some(mayBeFinite)
}

/** “present.”, “angry about …”, “still without …” */
function tells(tokens: readonly Token[], at: number, token: Token): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (!before || !next || before.pos !== 'NOUN') return false
  // “The rivers empty into the sea.”
  if (token.lower === 'empty' && next.pos === 'ADP') return false
  if (states.test(token.lower))
    return next.pos === 'PUNCT' || (next.pos === 'ADP' && !/^(?:present|missing|alive)$/u.test(token.lower))
  return adverbs.test(token.lower) && (places.test(next.lower) || states.test(next.lower))
}
