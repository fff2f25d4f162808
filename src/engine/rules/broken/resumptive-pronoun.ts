import type { Token } from '../../article'
import { isSpeech } from '../../language/speech-verbs'
import { canBe, verbForms } from '../../language/verb-forms'
import { holdsAny } from '../../language/words-in'
import { type ParagraphRule, prose, type Report } from '../rule'

/**
 * A pronoun that says *which* or *who* again: *cranes which they need maintenance*, *the law which parliament passed it*. Deliberate
 * exceptions: verbs with two objects or of saying (which they call a success; which he gave the museum; which it says is false), quotations.
 */
export const resumptivePronoun: ParagraphRule = {
  id: 'resumptive-pronoun',
  category: 'broken',
  name: 'A pronoun says “which” again',
  why: 'In Arabic and other languages a pronoun repeats what “which” stands for. English takes only “which”.',
  scope: 'paragraph',
  blocks: prose,
  covers: ['GR16'],
  examples: [
    {
      damaged: 'The waves hit two cranes [[which they]] need maintenance for a week.',
      repaired: 'The waves hit two cranes which need maintenance for a week.',
    },
    {
      damaged: 'This is the law which parliament [[passed it]] last year.',
      repaired: 'This is the law which parliament passed last year.',
    },
  ],
  sound: [
    'The plan, which they call a success, has failed.',
    'The vase, which he gave the museum, is gone. The house which they left that day burned down.',
    'The claim, which it says is false, was made on Monday.',
    'The road, which they use every day, is closed, which made it worse.',
  ],
  *check(block) {
    for (const { tokens } of block.sentences) {
      if (!holdsAny(tokens, ['which', 'whom'])) continue
      for (let at = 1; at < tokens.length - 3; at++) {
        const report = checkSubject(tokens, at) ?? checkObject(tokens, at)
        if (report) yield report
      }
    }
  },
}

const twoObjects =
  /^(?:call|consider|name|give|make|deem|find|label|send|offer|show|tell|leave|keep|use|visit|take|bring|put|set|get|spend|turn|declare|elect|lend|owe|pay|sell|buy|teach|wish|cost|ask|dub|hold|want|watch|let|help|see|hear|term|title)$/

/** “which they need maintenance”: the verb has its object already. */
function checkSubject(tokens: readonly Token[], at: number): Report | undefined {
  if (tokens[at]?.lower !== 'which') return undefined
  const [which, pronoun, verb, object] = tokens.slice(at, at + 4)
  if (!which || !pronoun || !verb || !object || which.quoted || !/^(?:they|it|he|she)$/.test(pronoun.lower)) return undefined
  if (tokens[at - 1]?.pos === 'ADP' || verb.pos !== 'VERB' || isSpeech(verb.lower)) return undefined
  const [reading] = verbForms(verb.lower)
  if (!reading || twoObjects.test(reading.base) || (object.pos !== 'NOUN' && !/^(?:a|an)$/.test(object.lower))) return undefined
  if (/^(?:\w+days?|today|yesterday|tomorrow|last|next|every|home|abroad|a)$/.test(object.lower)) return undefined
  return report(which, pronoun, { from: which.to, to: pronoun.to }, pronoun)
}

/** “which parliament passed it”: the object comes twice. */
function checkObject(tokens: readonly Token[], at: number): Report | undefined {
  const which = tokens[at]
  if (!which || which.quoted || (which.lower !== 'which' && which.lower !== 'whom') || tokens[at - 1]?.pos === 'ADP')
    return undefined
  const ahead = tokens.slice(at + 2, at + 5).findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT')
  if (ahead < 0) return undefined
  const verbAt = at + 2 + ahead
  const verb = tokens[verbAt]
  const pronoun = tokens[verbAt + 1]
  const next = tokens[verbAt + 2]
  if (!verb || !pronoun || !next || verb.pos !== 'VERB' || !canBe(verb.text, 'past', 'third') || isSpeech(verb.lower))
    return undefined
  if (!/^(?:it|them|him)$/.test(pronoun.lower) || twoObjects.test(verbForms(verb.lower)[0]?.base ?? '')) return undefined
  if (next.lower !== 'last' && (/^(?:VERB|ADJ|AUX)$/.test(next.pos) || next.lower === 'to')) return undefined
  return report(verb, pronoun, { from: verb.to, to: pronoun.to }, pronoun)
}

function report(first: Token, last: Token, cut: { readonly from: number; readonly to: number }, pronoun: Token): Report {
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 5,
    message: `“${pronoun.text}” says again what “which” stands for.`,
    repairs: [{ label: `Leave out “${pronoun.text}”`, kind: 'single', edits: [{ ...cut, insert: '' }] }],
  }
}
