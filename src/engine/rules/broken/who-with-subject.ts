import type { Block, Token } from '../../article'
import { isSpeech } from '../../language/speech-verbs'
import { verbForms } from '../../language/verb-forms'
import { type ParagraphRule, prose, type Report } from '../rule'

/**
 * A pronoun that says *who* again: *Anna Berg, who she is a member of the board*, *the villagers, who they had been evacuated*. Deliberate
 * exceptions: verbs of saying and thinking (*who they say is ill*), verbs with two objects (*who they call a saint*), and quotations.
 */
export const whoWithSubject: ParagraphRule = {
  id: 'who-with-subject',
  category: 'broken',
  name: 'A pronoun says “who” again',
  why: 'Arabic, Greek and other languages repeat “who” with a pronoun. In English “who” is the subject itself.',
  scope: 'paragraph',
  blocks: prose,
  covers: ['GR16'],
  examples: [
    {
      damaged: 'Anna Berg, [[who she]] is a member of the board, left.',
      repaired: 'Anna Berg, who is a member of the board, left.',
    },
    {
      damaged: 'The villagers, [[who they]] had been taken to a hall, went home.',
      repaired: 'The villagers, who had been taken to a hall, went home.',
    },
    {
      damaged: 'The lawyers, [[who they]] defend the workers, will sue.',
      repaired: 'The lawyers, who defend the workers, will sue.',
    },
  ],
  sound: [
    'The man, who they say is ill, left. Her aunt, who she called a saint, died. They know who they are.',
    'His teacher, who he had been told was ill, came. The man, who she was married to, died.',
    'Her son, who she gave the house, sold it.',
  ],
  *check(block) {
    for (const { tokens } of block.sentences) {
      for (let at = 1; at < tokens.length - 4; at++) {
        if (tokens[at]?.lower !== 'who' || tokens[at - 1]?.text !== ',') continue
        const report = checkWho(tokens, at)
        if (report) yield report
      }
    }
  },
}

const twoObjects =
  /^(?:call|consider|name|give|make|deem|find|label|send|offer|show|tell|leave|keep|bring|put|set|get|turn|declare|elect|owe|pay|sell|teach|cost|ask|dub|hold|want|watch|let|help|see|hear|term|title|grant|deny|spare|allow|feel|have|do|describe|accuse|invite|urge|order|force|warn|take|choose|appoint|meet|know|marry|love|visit|miss|like|hate|trust|follow)$/

function checkWho(tokens: readonly Token[], at: number): Report | undefined {
  const [who, pronoun, verb, next, further] = tokens.slice(at, at + 5)
  if (!who || !pronoun || !verb || !next || !further || who.quoted || !/^(?:he|she|they|it)$/u.test(pronoun.lower))
    return undefined
  const whole = verb.pos === 'AUX' ? isWhole(verb, next, further) : takesObject(verb, next)
  if (!whole) return undefined
  return {
    ranges: [{ from: who.from, to: pronoun.to }],
    tier: 'likely',
    severity: 5,
    message: `“${pronoun.text}” says again what “who” stands for.`,
    repairs: [
      {
        label: `Leave out “${pronoun.text}”`,
        kind: 'single',
        edits: [{ from: who.to, to: pronoun.to, insert: '' }],
      },
    ],
  }
}

/** “is a member”, “had been taken”: nothing is left for *who* to stand for. */
function isWhole(aux: Token, next: Token, further: Token): boolean {
  if (/^(?:is|are|was|were)$/u.test(aux.lower)) return /^(?:an?|the)$/u.test(next.lower)
  return (
    /^(?:has|have|had)$/u.test(aux.lower) &&
    next.lower === 'been' &&
    further.pos === 'VERB' &&
    !isSpeech(further.lower) &&
    !/^(?:told|given|offered|with|seeing|dating|known)$/u.test(further.lower)
  )
}

function takesObject(verb: Token, next: Token): boolean {
  const [reading] = verbForms(verb.lower)
  if (verb.pos !== 'VERB' || !reading || isSpeech(verb.lower) || twoObjects.test(reading.base)) return false
  return /^(?:the|a|an)$/u.test(next.lower)
}
