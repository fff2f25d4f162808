import type { BlockContent, Sentence, Token } from '../../article'
import { canBe, inflect, verbForms } from '../../language/verb-forms'
import { fromVerbs, ingVerbs } from '../../language/verb-government'
import { mayBeFinite } from '../../language/verb-groups'
import { speakingRoles } from '../../language/roles'
import { objectPronouns } from '../../language/word-lists'
import type { Range } from '../../types'
import { askFirst, askIfSaid } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *To* and a verb where English has the -ing form: *avoided to comment*, *prevented them to leave*. Deliberate exceptions: passives (*is
 * considered to be*), nouns (*the risk to lose*), and *to* that belongs to something else (*a delay to allow …*).
 */
export const toForIng: SentenceRule = {
  id: 'to-for-ing',
  category: 'translation',
  name: 'Infinitive where the -ing form belongs',
  why: 'Some verbs are followed by the -ing form: one avoids commenting, and is prevented from leaving. Many languages have an infinitive there.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['GR15'],
  examples: [
    { damaged: 'The premier [[avoided to comment]] on it.', repaired: 'The premier avoided commenting on it.' },
    { damaged: 'The storm [[prevented them to leave]] the port.', repaired: 'The storm prevented them from leaving the port.' },
    { damaged: 'Guards [[prevented the crew to leave]] the port.', repaired: 'Guards prevented the crew from leaving the port.' },
    { damaged: 'He [[denied to have]] met the man.', repaired: 'He denied having met the man.' },
  ],
  sound: [
    'She is considered to be the best, and the trip was delayed to allow repairs.',
    'He denied it to win time. The risk to lose is high, and he avoids the need to pay.',
    'He prevented the bank that wanted to merge, and had a plan to stop it.',
    'The options considered to ease traffic include a toll. The doses recommended to prevent scurvy are small.',
    'The state prohibited alcohol to keep order. Officers prevented an attempt to storm the palace. The troops prevented a coup to bring down the king.',
    'They finished to win the cup. He was hard to resist to the end.',
  ],
  *check(block, sentence) {
    for (let at = 1; at + 2 < sentence.tokens.length; at++) {
      if (sentence.tokens[at]?.pos !== 'VERB') continue
      const report = checkIng(block, sentence, at) ?? checkFrom(block, sentence, at)
      if (report) yield report
    }
  },
}

const beforePassive = /^(?:be|been|being|is|are|was|were|am|get|gets|got|'s|’s|as)$/u

/** “avoided to comment” */
function checkIng(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [before, verb, to, other] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!before || !verb || to?.lower !== 'to' || !other || !ingVerbs.has(baseOf(verb))) return undefined
  if (
    !(isInfinitive(other) || (/^(?:avoid|enjoy|dislik)/u.test(verb.lower) && canBe(other.text, 'base'))) ||
    (other.lower === 'be' && /^consider/u.test(verb.lower)) ||
    (/^(?:finish|delay|recommend)/u.test(verb.lower) && !/^(?:VERB|AUX)$/u.test(other.pos))
  )
    return undefined
  // “finished to win” may tell what it was for, and “the way suggested to solve it” hangs on a noun.
  if (/^finish/u.test(verb.lower) && /^(?:win|take|claim|cap|seal|secure|become|earn|give|make|set)$/u.test(other.lower))
    return undefined
  if (tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => beforePassive.test(lower)) && !/ing$/u.test(verb.lower))
    return undefined
  if (canBe(verb.lower, 'participle') && !/^(?:PRON|PROPN|AUX|ADV|ADJ|NOUN|CCONJ)$/u.test(before.pos)) return undefined
  if (before.pos === 'DET' || before.pos === 'NUM') return undefined
  // “The options considered to ease traffic include a toll.”
  if (
    before.pos === 'NOUN' &&
    !/^(?:avoid|den)/u.test(verb.lower) &&
    canBe(verb.lower, 'participle') &&
    tokens.slice(at + 3).some(mayBeFinite)
  )
    return undefined
  const ing = inflect(other.lower, 'ing')[0] ?? other.lower
  return report(block, verb, other, { from: to.from, to: other.to }, ing)
}

/** “prevented them to leave”, “prevented the crew to leave” */
function checkFrom(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const verb = tokens[at]
  const first = tokens[at + 1]
  if (!verb || !first || !fromVerbs.has(baseOf(verb))) return undefined
  let end = at + 2
  if (!objectPronouns.has(first.lower)) {
    if (!/^(?:DET|PROPN|NOUN|PRON)$/u.test(first.pos)) return undefined
    while (/^(?:ADJ|NOUN|PROPN|NUM)$/u.test(tokens[end]?.pos ?? '') && end < at + 5) end++
  }
  const to = tokens[end]
  const object = tokens[end - 1]
  if (!object || wantsInfinitive.test(object.lower) || (isForbidding.test(verb.lower) && !mayAct(object))) return undefined
  const other = tokens[end + 1]
  if (to?.lower !== 'to' || !other || !isInfinitive(other) || other.pos !== 'VERB') return undefined
  const ing = inflect(other.lower, 'ing')[0] ?? other.lower
  return report(block, verb, other, { from: to.from, to: other.to }, `from ${ing}`)
}

/** “prevented an attempt to storm the palace” */
const wantsInfinitive =
  /^(?:attempts?|efforts?|plans?|bids?|moves?|plots?|coups?|calls?|requests?|decisions?|deals?|projects?|proposals?|schemes?|steps|drives?|push)$/u
/** “prohibited alcohol to keep order”: a thing is not kept from doing, and “to” tells what it was for. */
const isForbidding = /^(?:prohibit|discourag|ban|bar)/u
const mayAct = ({ lower }: Token): boolean =>
  objectPronouns.has(lower) ||
  speakingRoles.has(lower) ||
  speakingRoles.has(lower.replace(/s$/u, '')) ||
  /^(?:people|men|women|children|crew|players?|firms?)$/u.test(lower)

const baseOf = ({ lower }: Token): string => verbForms(lower)[0]?.base ?? ''
const isInfinitive = ({ lower, text, pos }: Token): boolean =>
  lower === text && canBe(lower, 'base') && (pos === 'VERB' || pos === 'AUX')

function report(block: BlockContent, verb: Token, last: Token, range: Range, put: string): Report {
  const words = block.text.slice(verb.from, last.to)
  return {
    ranges: [{ from: verb.from, to: last.to }],
    tier: 'likely',
    severity: 1,
    message: `“${words}” does not go together: “${verb.lower}” is followed by “${put}”.`,
    repairs: askFirst(verb.quoted, askIfSaid(`“${words}”`), {
      label: `Put “${put}”`,
      kind: 'single',
      edits: [{ ...range, insert: put }],
    }),
  }
}
