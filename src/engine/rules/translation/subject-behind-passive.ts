import type { Sentence, Token } from '../../article'
import { type LongNounPhrase, readLongNounPhrase } from '../../language/long-noun-phrase'
import { simplePastOf } from '../../language/simple-past'
import { canBe, verbForms } from '../../language/verb-forms'
import { asking } from '../../proposals'
import { type Proposal, type SentenceRule, prose, type Report } from '../rule'

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
    {
      damaged: 'In the region in 2026 [[will be built 14 schools]].',
      repaired: 'In the region in 2026 14 schools will be built.',
    },
    { damaged: 'The film [[was won three awards]] in Venice.', repaired: 'The film won three awards in Venice.' },
    {
      damaged: 'During the talks it [[was reviewed the relations]] of the two states.',
      repaired: 'During the talks the relations of the two states were reviewed.',
    },
    {
      damaged: 'The prosecutor’s office [[has been started an investigation]] into the blast.',
      repaired: 'The prosecutor’s office has started an investigation into the blast.',
    },
    { damaged: 'He said that [[were injured four people]] in it.', repaired: 'He said that four people were injured in it.' },
    { damaged: 'In the raid [[were also seized 14 cars]].', repaired: 'In the raid 14 cars were also seized.' },
    {
      damaged: 'In the village [[was introduced quarantine]] in May.',
      repaired: 'In the village quarantine was introduced in May.',
    },
    { damaged: 'In the raid [[were arrested five men]] from Bari.', repaired: 'In the raid five men from Bari were arrested.' },
  ],
  sound: [
    'The cup was held 16–29 November 2003. It was created a royal town in 1340.',
    'The school was opened a year ago. She was given a prize and was elected a member.',
    'In the region 14 schools will be built. The bridge was built the same week.',
    'There will be built a wall. The hall was opened on Monday, the mayor said.',
    'The road was closed three times. It was signed many years later.',
    'The body was discovered 50 yards from the house. He was arrested two streets away. The bridge was built a storey higher than planned.',
    'He was hit a glancing blow by a car. The group was registered a charity in 1990. Cars are produced three at a time. He was deported a broken man.',
    'A fan was hit two rows from the front. The house was restored a room at a time. The bomb was destroyed a safe distance from the town.',
    'He was detained two blocks from the square, and it was introduced the week Diana died.',
    'It was announced the same day that he had gone. He was found a job.',
    'They were held two nights. He was arrested three times, and two men were killed a mile away.',
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
  'start launch open publish build create establish organise organize hold sign adopt register record observe detect discover introduce install conduct implement complete destroy damage identify confiscate seize inaugurate construct convene approve initiate review discuss examine emphasise emphasize stress underline highlight postpone suspend extinguish evacuate cancel kill injure wound arrest detain rescue steal deport demolish repair restore renovate block burn invest collect distribute produce submit withdraw foresee plan earmark spend verify note transfer hospitalise hospitalize examine relocate intercept disconnect repel win hit reach score strike discharge apprehend expel extradite detect dismantle exhume unveil uncover close defeat announce visit enter cross join attend cause'.split(
    ' ',
  ),
)

/** What is held or found so, and is no subject: “was held captive”. */
const taken =
  /^(?:captive|hostage|prisoner|responsible|liable|open|shut|free|dead|alive|home|north|south|east|west|downtown|today|yesterday|tomorrow|overnight|abroad)$/u

const opensSubject = ({ lower, text }: Token): boolean =>
  /^(?:a|an|the|new|two|three|four|five|six|seven|eight|nine|ten|several|many)$/u.test(lower) || /^\d{1,3}$/u.test(text)

function checkPassive(text: string, { tokens }: Sentence, at: number): Report | undefined {
  const be = tokens[at]
  if (!be || be.quoted || !/^(?:be|been|is|are|was|were)$/.test(be.lower)) return undefined
  // “were also seized 14 cars”
  const ahead = /^(?:also|already)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const verb = tokens[ahead]
  const next = tokens[ahead + 1]
  if (!verb || !next || next.quoted) return undefined
  if (!canBe(verb.text, 'participle') || !verbForms(verb.text).some(({ base }) => oneObject.has(base))) return undefined
  const isBare = !opensSubject(next)
  // “In the village was introduced quarantine”
  if (
    isBare &&
    (next.pos !== 'NOUN' ||
      !/^\p{Ll}{3}/u.test(next.text) ||
      taken.test(next.lower) ||
      placeBefore(tokens, firstOfGroup(tokens, at)) !== 'phrase')
  )
    return undefined
  // “was hit the hardest”, “was won the same year”
  if (next.lower === 'the' && /^(?:ADJ|ADV)$/.test(tokens[ahead + 2]?.pos ?? '') && tokens[ahead + 3]?.pos !== 'NOUN')
    return undefined
  // “was held 16–29 November”, “was created a duke”
  if (/^\d/.test(next.text) && /^(?:[–-]|\p{Lu}\p{L}+)/u.test(tokens[ahead + 2]?.text ?? '')) return undefined
  if (verb.lower === 'created' && /^an?$/.test(next.lower)) return undefined
  const object = readLongNounPhrase(tokens, ahead + 1)
  if (!object || object.temporal || object.pronoun || measures.test(object.head.lower)) return undefined
  const first = firstOfGroup(tokens, at)
  const start = tokens[first]
  if (isMeasured(tokens, ahead + 1, object) || isWhatItWas(tokens, ahead)) return undefined
  if (!start || tokens[first - 1]?.lower === 'there') return undefined
  return {
    ranges: [{ from: start.from, to: object.head.to }],
    tier: 'likely',
    severity: 5,
    message: `“${text.slice(start.from, verb.to)}” is a passive, and “${text.slice(next.from, object.head.to)}” stands behind it like an object.`,
    repairs: [...inOrder(text, tokens, first, verb, object), asking(`who or what “${text.slice(start.from, verb.to)}”`)],
  }
}

/** “50 yards from the house”, “two streets away”, “three at a time”, “the week Diana died”. */
function isMeasured(tokens: readonly Token[], at: number, { head, end }: LongNounPhrase): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (/^(?:yards?|feet|foot|inch(?:es)?|fortnight|instant|weekend|walk|drive|ride|throw)$/u.test(head.lower)) return true
  if (
    /^at a time/u.test(
      tokens
        .slice(tokens.indexOf(head) + 1, tokens.indexOf(head) + 4)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return true
  if (first?.lower === 'the' && measures.test(second?.lower ?? '')) return true
  if (/^(?:a|an|at|per|to|by|abreast|deep)$/u.test(second?.lower ?? '') && first?.lower !== 'new') return true
  const next = tokens[Math.max(end, tokens.indexOf(head) + 1)] ?? tokens[tokens.indexOf(head) + 1]
  const near = [tokens[tokens.indexOf(head) + 1], next].map((token) => token?.lower ?? '')
  return (
    near.some((word) =>
      /^(?:away|later|earlier|apart|down|up|below|above|higher|lower|taller|running|offshore|short)$/u.test(word),
    ) ||
    (/^(?:distance|rows?|blocks?|doors?|streets?|stops?|laps?|junctions?|floors?)$/u.test(head.lower) && near.includes('from'))
  )
}

/** “was hit a glancing blow”, “was registered a charity”, “was deported a broken man” */
function isWhatItWas(tokens: readonly Token[], verb: number): boolean {
  const [done, article] = [tokens[verb]?.lower ?? '', tokens[verb + 1]?.lower ?? '']
  if (!/^an?$/u.test(article)) return false
  if (/^(?:hit|struck)$/u.test(done))
    return tokens.slice(verb + 2, verb + 5).some(({ lower }) => /^(?:blow|shot|ball|punch)$/u.test(lower))
  return (
    /^(?:registered|discharged|deported|expelled)$/u.test(done) &&
    tokens.slice(0, verb).some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/u.test(pos)) &&
    tokens[0]?.pos !== 'ADP'
  )
}

/** The subject before its passive, or the verb without *be* where a subject stands before it already. */
function inOrder(
  text: string,
  tokens: readonly Token[],
  first: number,
  verb: Token,
  object: LongNounPhrase,
): readonly Proposal[] {
  const [start, before, be] = [tokens[first], tokens[first - 1], tokens[first + 1]]
  if (!start || !before || !be) return []
  const passive = text.slice(start.from, verb.to)
  const what = text.slice(object.first.from, object.last.to)
  const put = (from: number, words: string): Proposal => ({
    label: `Put “${words}”`,
    kind: 'choice',
    edits: [{ from, to: object.last.to, insert: words }],
  })
  const many: Readonly<Record<string, string>> = { was: 'were', is: 'are', has: 'have' }
  const helper = object.number === 'plural' ? many[start.lower] : undefined
  if (before.lower === 'it')
    return [put(before.from, `${what} ${helper === undefined ? passive : helper + text.slice(start.to, verb.to)}`)]
  // “confirmed that were injured four people”, “Although it rained, was held the concert”
  const isClause = before.lower === 'that' && /^(?:VERB|ADJ)$/.test(tokens[first - 2]?.pos ?? '')
  if (isClause || (before.text === ',' && tokens[0]?.pos === 'SCONJ')) return [put(start.from, `${what} ${passive}`)]
  const place = placeBefore(tokens, first)
  if (place === 'phrase') return [put(start.from, `${what} ${passive}`)]
  if (place !== 'subject' || !/^(?:is|are|was|were|has|have|had)$/.test(start.lower)) return []
  const past = simplePastOf(verb.lower)
  const active = /^ha/.test(start.lower) ? `${start.text} ${verb.text}` : /^w/.test(start.lower) ? past : undefined
  return active === undefined ? [] : [put(start.from, `${active} ${what}`)]
}

/** What stands before the verb: a phrase that opens the sentence (“In the region in 2026”), or a subject. */
function placeBefore(tokens: readonly Token[], at: number): 'phrase' | 'subject' | undefined {
  const ahead = tokens.slice(0, at)
  if (ahead.some(({ pos }) => /^(?:VERB|AUX|SCONJ|PUNCT)$/.test(pos)) || ahead.length > 9) return undefined
  if (ahead[0]?.pos === 'ADP') return 'phrase'
  const subject = readLongNounPhrase(tokens, 0)
  return subject?.end === at ? 'subject' : undefined
}

const measures =
  /^(?:times?|days?|weeks?|months?|years?|hours?|minutes?|decades?|centur(?:y|ies)|mornings?|afternoons?|evenings?|nights?|weekends?|terms?|seasons?|moments?|metres?|meters?|kilomet(?:re|er)s?|miles?|percent|points?|way|same|week|[a-z]+day)$/

/** “will be built”, “has been started”: the first of its helping verbs. */
function firstOfGroup(tokens: readonly Token[], at: number): number {
  let first = at
  while (
    /^(?:will|would|can|could|may|might|must|shall|should|has|have|had|not|also|already)$/.test(tokens[first - 1]?.lower ?? '')
  )
    first--
  return first
}
