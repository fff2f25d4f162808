import type { BlockContent, Token } from '../../article'
import { mayBeFinite } from '../../language/verb-groups'
import { asking } from '../../proposals'
import { type Proposal, type SentenceRule, prose, type Report } from '../rule'

/**
 * *Denied that no money had been misused*: the verb denies, and *no* denies again. Deliberate exceptions: *did not deny that no …*, *there is no
 * doubt that nobody …*, quotations; and since somebody may deny that nothing was done, the message asks.
 */
export const deniedNothing: SentenceRule = {
  id: 'denied-nothing',
  category: 'translation',
  name: 'Denied, and denied again',
  why: 'In French, Spanish, Hindi, Russian and others a “not” stands in the clause behind “deny” and “forbid” without a meaning of its own. In English it turns the sense round.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR14'],
  examples: [
    {
      damaged: 'The treasurer denied that [[no]] money had been misused.',
      repaired: 'The treasurer denied that any money had been misused.',
    },
    { damaged: 'He ruled out that [[nobody]] would be paid.', repaired: 'He ruled out that anybody would be paid.' },
    { damaged: 'He ruled out that [[no one]] would pay.', repaired: 'He ruled out that anyone would pay.' },
    { damaged: 'She denied that she had [[never]] met him.', repaired: 'She denied that she had ever met him.' },
  ],
  sound: [
    'He did not deny that no money was left. There is no doubt that nobody came. Few doubt that nothing will change.',
    'She denied that any money had been misused. They rejected the claim that no one was told.',
    'Ministers denied that no action had been taken. The council denied that nothing had been done about the smell.',
    'Nobody denies that nothing was done. He denied that the town, which has no bus, was poor.',
    'He denied it, and said that no money was missing.',
  ],
  cues: ['that'],
  *check(block, { tokens }) {
    for (let at = 2; at + 2 < tokens.length; at++) {
      const report = tokens[at]?.lower === 'that' && checkThat(block, tokens, at)
      if (report) yield report
    }
  },
}

const denying = /^(?:den(?:y|ies|ied|ying)|rejects?|rejected|refutes?|refuted|disput(?:es?|ed))$/u
const negative = /^(?:no|not|n't|n’t|never|nobody|none|neither|nor|few|hardly|cannot|without|impossible|hard|difficult)$/u

const anyFor = new Map([
  ['no', 'any'],
  ['nobody', 'anybody'],
  ['nothing', 'anything'],
  ['none', 'any'],
  ['never', 'ever'],
])

/** “denied that no action had been taken”, “that nothing had been done”: the reproach was that something was left undone. */
const isOmission = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.lower === 'nothing' &&
    tokens.slice(at + 1, at + 5).some(({ lower }) => /^(?:done|doing|changed|happened)$/u.test(lower))) ||
  (tokens[at]?.lower === 'no' &&
    tokens
      .slice(at + 1, at + 3)
      .some(({ lower }) =>
        /^(?:action|steps?|progress|attempts?|efforts?|plans?|preparations?|measures|help|warning|consultation|provision|support)$/u.test(
          lower,
        ),
      ))

function checkThat(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const that = tokens[at]
  const before = tokens[at - 1]
  const isOut = before?.lower === 'out' && /^rul(?:es?|ed|ing)$/u.test(tokens[at - 2]?.lower ?? '')
  if (!that || !before || that.quoted || !(isOut || denying.test(before.lower))) return undefined
  if (tokens.slice(0, at).some(({ lower }) => negative.test(lower))) return undefined
  // “that no …”, “that she had never …”
  const place = anyFor.has(tokens[at + 1]?.lower ?? '')
    ? at + 1
    : tokens.findIndex(({ lower }, to) => to > at && lower === 'never')
  const word = tokens[place]
  const put = anyFor.get(word?.lower ?? '')
  if (isOmission(tokens, place)) return undefined
  if (!word || !put || place - at > 5 || tokens.slice(at + 1, place).some(({ pos }) => pos === 'PUNCT' || pos === 'SCONJ'))
    return undefined
  if (!tokens.slice(place + 1).some(mayBeFinite) && place === at + 1) return undefined
  const verb = isOut ? tokens[at - 2] : before
  const isNoOne = word.lower === 'no' && tokens[place + 1]?.lower === 'one'
  return verb && report(block, verb, before, word, isNoOne ? 'anyone' : put, isNoOne ? tokens[place + 1]?.to : word.to)
}

function report({ text }: BlockContent, verb: Token, last: Token, word: Token, put: string, end = word.to): Report {
  const words = text.slice(verb.from, last.to)
  const change: Proposal = {
    label: `Put “${put}” for “${text.slice(word.from, end)}”`,
    kind: 'choice',
    edits: [{ from: word.from, to: end, insert: put }],
  }
  return {
    ranges: [{ from: word.from, to: end }],
    tier: 'likely',
    severity: 5,
    message: `“${words}” denies already; with “${text.slice(word.from, end)}” the sentence says the opposite.`,
    repairs: [change, asking('what was denied')],
  }
}
