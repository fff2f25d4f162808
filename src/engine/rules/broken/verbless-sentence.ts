import type { BlockContent, Sentence, Token } from '../../article'
import { analyseClauses } from '../../language/clause'
import { isSoundWithoutVerb } from '../../language/sound-without-verb'
import { canBe, isKnownVerb } from '../../language/verb-forms'
import { asking } from '../../proposals'
import { type ParagraphRule, type Proposal, type Report } from '../rule'
import { canBeJoinedTo, joinToPrevious, withoutCapital } from './join-sentences'

/**
 * A phrase that opens with a preposition and stands as a sentence, without any verb: “With the rapid growth of trade in recent years.”
 * Deliberate exceptions: fewer than six words (*In the end.*), quotations, answers to a question, words after a colon or dash,
 * phrases in which any word may be the verb, a word or two set behind a comma for effect (*On the other side, silence.*). Nouns without a verb are left alone: captions and features write so.
 */
export const verblessSentence: ParagraphRule = {
  id: 'verbless-sentence',
  category: 'broken',
  name: 'A phrase stands as a sentence',
  why: 'The words open with a preposition and have no verb: they belong to the sentence before or after. A translating machine puts a full stop where the source pauses.',
  scope: 'paragraph',
  blocks: ['body'],
  covers: ['BS06', 'BS09'],
  examples: [
    {
      damaged:
        '[[With the rapid growth of]] trade between the two ports in recent years. The state has built three new terminals.',
      repaired: 'With the rapid growth of trade between the two ports in recent years, the state has built three new terminals.',
    },
    {
      damaged: 'The mayor will attend the funeral on Sunday. [[Together with the families of]] the two firemen.',
      repaired: 'The mayor will attend the funeral on Sunday together with the families of the two firemen.',
    },
    {
      damaged: 'Long queues formed at several airports. [[Including at Zurich and Geneva]].',
      repaired: 'Long queues formed at several airports, including at Zurich and Geneva.',
    },
    { damaged: '[[At the meeting of the]] two ministers in the capital on that day.' },
  ],
  sound: [
    'In the end. At last. He looked across. On the other side of the street, silence.',
    'Where did it happen? In the middle of a quiet street in the old town.',
    '“With all my heart and with all the strength of my people,” he said.',
    'Within minutes of the first shock the square was empty. On the hill stands a church.',
    'From the sea to the hills: a week of rain. From farm to fork in under two hours.',
    'Inside, the light is dim. On the walls, photographs of his children and a map of the county.',
    'For the sauce, two tablespoons of olive oil and a clove of garlic. For the main course, a choice of lamb or trout.',
    'At the back of the room, a small boy with a drum. Some came early. Among them, the former mayor of London and his wife.',
    'In Portuguese and Kriol with English subtitles. Certificate 12A, 104 minutes. In cinemas from Friday.',
    'In repertory until March 22, then touring to Leeds, Salford and Newcastle. Sung in Czech.',
    'A risky bet in the middle of a crisis.',
    '“It is interesting.” At an opening night, with a hand on my arm.',
    'Through it all strides Mac Conghail, dry as biscuit and twice as tough. At this price, that stings a bit.',
    'In these cases, use the old road. For more ideas on how to save, check the label.',
    'In 1551, Turgut Reis enslaved the people of the island. Together with Sint Maarten, the countries of Aruba form the Kingdom.',
  ],
  *check(block) {
    for (const sentence of block.sentences) {
      const report = checkSentence(block, sentence)
      if (report) yield report
    }
  },
}

/** “In repertory until March 22, then touring to Leeds.”, “In cinemas from Friday.”: the last line of a review. */
const playing =
  /^(?:In (?:repertory|rep|cinemas|theat(?:re|er)s|bookshops|shops|selected)|At the \p{Lu}[\p{L} ’']{2,40},? (?:until|till)) /u

/** What such phrases say of the sentence before them. */
const leansBack = /^(?:together|along|including|such|as|among|except|besides|of)$/
const fewestWords = 6
const fewestOfCompound = 4
/** Of a longer phrase only the opening is marked, so that the mark can be taken in at a glance. */
const longestMark = 8
const shownOfLong = 5

function checkSentence(block: BlockContent, sentence: Sentence): Report | undefined {
  const { tokens, text } = sentence
  const [first, second] = tokens
  const last = tokens.at(-2)
  if (!first || !second || !last || !/^\p{Lu}/u.test(text) || tokens.length < fewestOfCompound + 1 || !/[^.?!…:]\.$/u.test(text))
    return undefined
  if (tokens.some((token) => token.quoted || /^[:;…()–—-]$/u.test(token.text))) return undefined
  // “About £45 a head”: a word for roughly
  if (/^(?:about|around|over|under)$/u.test(first.lower) && /^(?:NUM|SYM)$/u.test(second.pos)) return undefined
  if (isCard(block) || playing.test(text)) return undefined
  if (isVerdict(tokens) || isScene(tokens) || holdsPast(tokens) || (first.lower !== 'including' && isSoundWithoutVerb(sentence)))
    return undefined
  const before = block.sentences[sentence.index - 1]
  if (before && (/[?:…]["”’)]*$/u.test(before.text) || isSaying(before))) return undefined
  const sense = analyseClauses(sentence)
  const isPlain = sense.reason === 'no finite verb' || (first.lower === 'including' && sense.reason === 'only a participle')
  if (sense.kind !== 'fragment' || !isPlain || sense.lastWantsMore) return undefined
  if (!isCompoundPreposition(first, second) && (sense.opening !== 'preposition' || tokens.length < fewestWords + 1))
    return undefined
  const shown = tokens.length > longestMark ? (tokens[shownOfLong - 1] ?? last) : last
  return {
    ranges: [{ from: first.from, to: shown.to }],
    tier: 'likely',
    severity: 5,
    message: `“${block.text.slice(first.from, shown.to)}${shown === last ? '' : ' …'}” is no sentence: it has no verb, and leans on another.`,
    repairs: repairsFor(block, sentence),
  }
}

/** “In Portuguese with English subtitles. Certificate 12A, 104 minutes.”: under a review all is told in such phrases. */
const isCard = ({ sentences }: BlockContent): boolean =>
  sentences.length > 1 &&
  /\d/u.test(sentences.map(({ text }) => text).join(' ')) &&
  sentences.every(({ tokens }) => !tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX'))

/** “It is interesting.” and then, where it was said: “At an opening night, with a hand on my arm.” */
const isSaying = ({ text }: Sentence): boolean => /^[“"][^“”"]{1,60}[”"]$/u.test(text)

/** “On the other side of the street, silence.”: a word or two behind the comma, for effect. */
function isVerdict(tokens: readonly Token[]): boolean {
  const comma = tokens.findLastIndex((token) => token.text === ',')
  return comma > 0 && tokens.length - comma < 5
}

/** “On the walls, photographs of his children.”, “Among them, the former mayor of London.”, “From farm to fork in two hours.”: a place, and what is there. */
function isScene(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens
  if (first?.lower === 'from' && second?.pos === 'NOUN' && third?.lower === 'to') return true
  const comma = tokens.findIndex(({ text }) => text === ',')
  const next = tokens[comma + 1]
  // “For the sauce, two tablespoons of olive oil.”
  if (first?.lower === 'for')
    return second?.lower === 'the' && comma > 1 && comma < 8 && (next?.pos === 'NUM' || /^an?$/u.test(next?.lower ?? ''))
  return (
    comma > 1 &&
    comma < 8 &&
    /^(?:on|in|at|among|behind|beside|above|below|beneath|under|inside|outside|near|between|across|by|from|up)$/u.test(
      first?.lower ?? '',
    ) &&
    /^(?:DET|NUM|NOUN|ADJ|PROPN)$/u.test(next?.pos ?? '') &&
    !tokens.slice(0, comma).some(({ lower }) => timely.test(lower))
  )
}

/** A time in front is no place: what happened then is told with a verb. */
const timely =
  /^(?:\d{1,4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|time|day|week|month|year|years|days|weeks|months|morning|evening|night|beginning|end|case|addition|meeting|order)$/u

/** “Against all odds the deal held.”: a past form is a participle only where a preposition follows, “the talks held in Geneva”. */
const holdsPast = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ pos, text }, at) =>
      ((pos === 'VERB' || pos === 'ADJ') && canBe(text, 'past') && !/^(?:ADP|PART)$/.test(tokens[at + 1]?.pos ?? '')) ||
      rulesNumber(tokens, at) ||
      movesAhead(tokens, at) ||
      rulesThat(tokens, at) ||
      rulesObject(tokens, at),
  )

/** “Killed about a hundred”: no participle of theirs has an object. */
const rulesNumber = (tokens: readonly Token[], at: number): boolean =>
  canBe(tokens[at]?.text ?? '', 'past') &&
  /^(?:about|around|nearly|over)$/u.test(tokens[at + 1]?.lower ?? '') &&
  (tokens[at + 2]?.pos === 'NUM' || (tokens[at + 2]?.lower === 'a' && tokens[at + 3]?.pos === 'NUM'))

/** “Through it all strides Mac Conghail”: who moves or stands there follows the verb. */
const movesAhead = (tokens: readonly Token[], at: number): boolean =>
  /^(?:(?:strid|com|ros|danc)es|strode|(?:walk|stalk|march|stroll|loom|stand|sit|hang|lurk|float|glid|stumbl|run|wander|swagger)(?:e?s|ed))$/u.test(
    tokens[at]?.lower ?? '',
  ) &&
  /^(?:PROPN|DET)$/u.test(tokens[at + 1]?.pos ?? '') &&
  (tokens[at - 1]?.lower === 'all' || /^(?:NOUN|PROPN|PRON)$/u.test(tokens[at - 1]?.pos ?? ''))

/** “At this price, that stings a bit.”: behind the comma *that* is a subject. */
const rulesThat = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ',' && tokens[at]?.lower === 'that' && canBe(tokens[at + 1]?.text ?? '', 'third')

/** “Turgut Reis enslaved the people”, “the male deposits a packet”, “parents notice their child”: a noun by its tag, and yet with an object. */
function rulesObject(tokens: readonly Token[], at: number): boolean {
  const [before, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !verb || !next || !/^\p{Ll}/u.test(verb.text)) return false
  return (
    /^(?:NOUN|PROPN|ADJ|ADV|NUM)$/u.test(before.pos) &&
    /^(?:NOUN|VERB|ADJ)$/u.test(verb.pos) &&
    (isKnownVerb(verb.text) || /ed$/u.test(verb.lower)) &&
    canBe(verb.text, 'past', 'third', 'base') &&
    /^(?:the|an?|its|his|her|their|our|this|these|each|every|some|no)$/u.test(next.lower)
  )
}

const isCompoundPreposition = (first: Token, second: Token): boolean =>
  /^(?:together with|along with|as well|such as)$/.test(`${first.lower} ${second.lower}`) || first.lower === 'including'

function repairsFor(block: BlockContent, sentence: Sentence): readonly Proposal[] {
  const [first] = sentence.tokens
  if (!first) return []
  const before = block.sentences[sentence.index - 1]
  const back: readonly Proposal[] = canBeJoinedTo(before)
    ? [{ label: 'Join to the sentence before', kind: 'choice', edits: joinToPrevious(before, sentence, linkTo(first)) }]
    : []
  const on = joinForward(block, sentence)
  const joins = leansBack.test(first.lower) ? [...back, ...on] : [...on, ...back]
  return [...joins, asking(`what belongs to “${first.text} …”`)]
}

const linkTo = ({ lower }: Token): string => (/^(?:including|such|as|except)$/.test(lower) ? ', ' : ' ')

function joinForward(block: BlockContent, sentence: Sentence): readonly Proposal[] {
  const next = block.sentences[sentence.index + 1]
  const word = next?.tokens[0]
  if (!next || !word || word.quoted || analyseClauses(next).kind !== 'statement') return []
  if (/^(?:and|but|or|so|however|meanwhile|also)$/.test(word.lower)) return []
  const edits = [{ from: sentence.to - 1, to: word.to, insert: `, ${withoutCapital(word)}` }]
  return [{ label: 'Join to the next sentence', kind: 'choice', edits }]
}
