import type { Sentence, Token } from '../../article'
import { readNounPhrase } from '../../language/noun-phrases'
import { canBe, verbForms } from '../../language/verb-forms'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A passive with its subject behind it, or with an object it cannot have: “In the region will be built 14 schools”, “has been started
 * an investigation”. Only verbs that take one object are read so. Deliberate exceptions: verbs with two objects or a title (*was given a
 * prize*, *was elected mayor*), measures of time (*was opened a year ago*), lists and quotations, *there will be built*.
 */
export const subjectBehindPassive: SentenceRule = {
  id: 'subject-behind-passive',
  category: 'translation',
  name: 'Passive with its subject behind it',
  why: 'Many languages put the subject behind a passive verb. In English it stands before it, and a passive takes no object.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR15', 'BS08'],
  examples: [
    { damaged: 'In the region in 2026 [[will be built 14 schools]].' },
    { damaged: 'During the talks it [[was reviewed the relations]] of the two states.' },
    { damaged: 'The prosecutor’s office [[has been started an investigation]] into the blast.' },
    { damaged: 'In the raid [[were arrested five men]] from Bari.' },
  ],
  sound: [
    'The cup was held 16–29 November 2003. It was created a royal town in 1340.',
    'The school was opened a year ago. She was given a prize and was elected a member.',
    'In the region 14 schools will be built. The bridge was built the same week.',
    'There will be built a wall. The hall was opened on Monday, the mayor said.',
    'The road was closed three times. It was signed many years later.',
    'It was announced the same day that he had gone. He was found a job.',
    'He was arrested three times, and two men were killed a mile away.',
  ],
  *check(block, sentence) {
    for (let at = 0; at < sentence.tokens.length - 3; at++) {
      const report = checkPassive(block.text, sentence, at)
      if (report) yield report
    }
  },
}

/** Verbs that take one object and no title: nothing is “built a school”. */
const oneObject = new Set(
  'start launch open publish build create establish organise organize hold sign adopt register record observe detect discover introduce install conduct implement complete destroy damage identify confiscate seize inaugurate construct convene approve initiate review discuss examine emphasise emphasize stress underline highlight postpone suspend extinguish evacuate cancel kill injure wound arrest detain rescue steal deport demolish repair restore renovate block burn invest collect distribute produce submit withdraw foresee plan earmark spend verify note transfer hospitalise hospitalize examine relocate intercept disconnect repel'.split(
    ' ',
  ),
)

function checkPassive(text: string, { tokens }: Sentence, at: number): Report | undefined {
  const be = tokens[at]
  const verb = tokens[at + 1]
  const next = tokens[at + 2]
  if (!be || !verb || !next || be.quoted || next.quoted || !/^(?:be|been|is|are|was|were)$/.test(be.lower)) return undefined
  if (!canBe(verb.text, 'participle') || !verbForms(verb.text).some(({ base }) => oneObject.has(base))) return undefined
  if (
    !/^(?:a|an|the|new|two|three|four|five|six|seven|eight|nine|ten|several|many)$/.test(next.lower) &&
    !/^\d{1,3}$/.test(next.text)
  )
    return undefined
  // “was held 16–29 November”, “was created a duke”
  if (/^\d/.test(next.text) && /^(?:[–-]|\p{Lu}\p{L}+)/u.test(tokens[at + 3]?.text ?? '')) return undefined
  if (verb.lower === 'created' && /^an?$/.test(next.lower)) return undefined
  const object = readNounPhrase(tokens, at + 2, new Map())
  if (!object || object.temporal || object.pronoun || measures.test(object.head.lower)) return undefined
  const first = firstOfGroup(tokens, at)
  const start = tokens[first]
  if (!start || tokens[first - 1]?.lower === 'there') return undefined
  return {
    ranges: [{ from: start.from, to: object.head.to }],
    tier: 'likely',
    severity: 5,
    message: `“${text.slice(start.from, verb.to)}” is a passive, and “${text.slice(next.from, object.head.to)}” stands behind it like an object.`,
    repairs: [{ label: `Ask who or what “${text.slice(start.from, verb.to)}”`, kind: 'query', edits: [] }],
  }
}

const measures =
  /^(?:times?|days?|weeks?|months?|years?|hours?|minutes?|decades?|centur(?:y|ies)|morning|afternoon|evening|night|moment|metres?|meters?|kilomet(?:re|er)s?|miles?|percent|points?|way|same|week|[a-z]+day)$/

/** “will be built”, “has been started”: the first of its helping verbs. */
function firstOfGroup(tokens: readonly Token[], at: number): number {
  let first = at
  while (
    /^(?:will|would|can|could|may|might|must|shall|should|has|have|had|not|also|already)$/.test(tokens[first - 1]?.lower ?? '')
  )
    first--
  return first
}
