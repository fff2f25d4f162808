import type { BlockContent, Sentence, Token } from '../../article'
import { letsHang } from '../../gap-fit/breaks'
import { joinAcross } from '../../gap-fit/repairs'
import { calendarWords } from '../../language/calendar'
import { analyseClauses } from '../../language/clause'
import { strictlyTransitive } from '../../language/transitive-verbs'
import { canBe } from '../../language/verb-forms'
import { type ParagraphRule, type Proposal, type Report } from '../rule'

/**
 * One sentence cut in two by a full stop, told by what each half lacks: a subject and then its verb (*The plan, which costs little. Was approved*), a verb and
 * then its object (*Police arrested. Two men*), an adjective and then its noun (*the regional. Governor*), the halves of a name (*the United. Nations*), a phrase
 * of time or source and then what it is said of (*On Monday. The king left*). Deliberate exceptions: questions and their answers, quotations, headings.
 */
export const splitSentence: ParagraphRule = {
  id: 'split-sentence',
  category: 'broken',
  name: 'Sentence cut in two',
  why: 'Neither half is a sentence, and together they are one. A machine that reads line by line, or cuts long sentences, puts a full stop between them.',
  scope: 'paragraph',
  blocks: ['body'],
  covers: ['BS01', 'BS04', 'BS09'],
  outranks: ['verbless-sentence', 'subject-alone', 'lost-subject', 'lost-verb', 'bare-noun'],
  examples: [
    {
      damaged: 'They met the [[regional. Governor]] in May and left.',
      repaired: 'They met the regional governor in May and left.',
    },
    {
      damaged: 'The plan, which costs 5 million [[euros. Was]] approved on Monday.',
      repaired: 'The plan, which costs 5 million euros, was approved on Monday.',
    },
    { damaged: 'He has [[denied. The]] charges against him.', repaired: 'He has denied the charges against him.' },
    { damaged: 'They are ready [[to. Return]] to the talks.', repaired: 'They are ready to return to the talks.' },
    { damaged: 'The [[United. Nations]] will send aid.', repaired: 'The United Nations will send aid.' },
    { damaged: 'Most of the victims [[were. Women]] and children.', repaired: 'Most of the victims were women and children.' },
    { damaged: '[[On Monday. The]] president met the king.', repaired: 'On Monday, the president met the king.' },
    { damaged: 'She was the first [[woman. To]] lead the party.', repaired: 'She was the first woman to lead the party.' },
  ],
  sound: [
    'When did he come? On Monday. The king left. It rained at last. She saw it. On Monday? The king left.',
    'It is as old as the others were. Women voted. The law is federal. Governors obey it.',
    'They do not want to. Return tickets are dear. He played for Manchester United. States came later.',
    'Nobody knows for certain. Police have yet to name him. It worked, in the main. Voters were less sure.',
    'The stadium took three years to build. Eighty thousand seats, 200 boxes and a museum.',
    'After the fire. That is how people here still date things.',
    'Nobody knew what they denied. The charges were dropped.',
    'The plan, which costs little, was approved. Was it wise? Has the king left?',
  ],
  *check(block) {
    for (const [index, after] of block.sentences.entries()) {
      const before = block.sentences[index - 1]
      const report = before && checkPair(block, before, after)
      if (report) yield report
    }
  },
}

interface Halves {
  readonly before: readonly Token[]
  readonly after: readonly Token[]
}

function checkPair(block: BlockContent, one: Sentence, two: Sentence): Report | undefined {
  const [last, first] = [one.tokens.at(-2), two.tokens[0]]
  if (!last || !first || last.quoted || first.quoted || !/[^.?!…]\.$/u.test(one.text) || /\?/u.test(two.text)) return undefined
  if (two.from === one.to || !/^\p{L}/u.test(last.text) || one.tokens.length < 3 || two.tokens.length < 3) return undefined
  const halves = { before: one.tokens.slice(0, -1), after: two.tokens }
  const isAnswer = /[?:]$/u.test(block.sentences[one.index - 1]?.text ?? '')
  if (!isAnswer && isPhraseOfTime(halves, two))
    return report(block, one, two, ', ', `“${one.text}” only tells when, or who says it`, one.tokens[0])
  if (isSubjectAndVerb(one, halves)) {
    const isOpen = halves.before.some(({ text }) => text === ',')
    return report(block, one, two, isOpen ? ', ' : ' ', 'the subject stands before the full stop and its verb behind it')
  }
  if (isName(halves)) {
    const edit = { from: last.to, to: first.to, insert: ` ${first.text}` }
    const join: Proposal = { label: `Join to one name: “${last.text} ${first.text}”`, kind: 'single', edits: [edit] }
    return reportCut(one, two, 'the two words are one name', [join])
  }
  if (isBareAdjective(halves)) return report(block, one, two, ' ', `“${last.text}” has no noun`)
  if (isOpenVerb(halves, two)) return report(block, one, two, ' ', `what “${last.text}” is about stands behind the full stop`)
  return isInfinitive(halves, two) ? report(block, one, two, ' ', 'the verb stands behind the full stop') : undefined
}

const fragment = (sentence: Sentence): boolean => analyseClauses(sentence).kind === 'fragment'

const times = new Set([
  ...calendarWords.map((word) => word.toLowerCase()),
  'morning',
  'evening',
  'night',
  'afternoon',
  'year',
  'month',
  'week',
])

/** “On Monday.”, “According to the police.”, “After the fire.”, and a whole sentence behind it. */
function isPhraseOfTime({ before, after }: Halves, two: Sentence): boolean {
  const [first, second] = before
  if (!first || !second || before.length > 7 || first.pos === 'PUNCT') return false
  // “After the fire. That is how people still date things.”: the phrase is spoken of
  if (/^(?:that|this)$/u.test(two.tokens[0]?.lower ?? '') && /^(?:is|was)$/u.test(two.tokens[1]?.lower ?? '')) return false
  const isSource = /^(?:according|due|thanks)$/u.test(first.lower) && second.lower === 'to'
  const isCause = first.lower === 'because' && second.lower === 'of'
  const isSpan = /^(?:despite|during|following|after|before|amid)$/u.test(first.lower) && before.length > 2
  const isDay = /^(?:on|in|by|since|until)$/u.test(first.lower) && times.has(before.at(-1)?.lower ?? '')
  if (!isSource && !isCause && !isSpan && !isDay) return false
  const isNominal = before
    .slice(1)
    .every(({ pos, lower }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART)$/u.test(pos) || lower === 'police')
  const subject = after[0]
  return isNominal && /^(?:DET|PRON|NOUN|PROPN|NUM|ADJ)$/u.test(subject?.pos ?? '') && analyseClauses(two).kind === 'statement'
}

const finite = /^(?:is|are|was|were|has|have|had|will|would|can|could|must|should)$/u

/** “The singer, born in Oslo. Moved to Paris.” */
function isSubjectAndVerb(one: Sentence, { before, after }: Halves): boolean {
  const [verb, next] = after
  if (!verb || !next || before.length < 3 || !fragment(one) || analyseClauses(one).opening !== 'subject') return false
  if (!/^(?:DET|PROPN|NOUN|NUM)$/u.test(before[0]?.pos ?? '') || next.pos === 'PRON') return false
  if (finite.test(verb.lower)) return verb.pos === 'AUX'
  // “Influenced by Hegel, he wrote …”
  if (after.some(({ text }) => text === ',') || next.lower === 'by') return false
  return (
    verb.pos === 'VERB' &&
    canBe(verb.lower, 'past', 'third') &&
    (!canBe(verb.lower, 'base') || verb.lower === 'fell') &&
    /^(?:ADP|DET|PART|ADV|NUM)$/u.test(next.pos)
  )
}

const names: ReadonlySet<string> = new Set(
  'united nations|united states|united kingdom|foreign affairs|european union|european commission|european parliament|prime minister|security council|supreme court|central bank|saudi arabia|new york|new zealand|new delhi|south korea|south africa|north korea|white house|world bank|world cup|world health|red cross|middle east|human rights|los angeles|san francisco|great britain|sri lanka|hong kong|abu dhabi|buenos aires|constitutional court|interior ministry|foreign ministry|defense ministry|defence ministry|justice ministry|finance ministry'.split(
    '|',
  ),
)

function isName({ before, after }: Halves): boolean {
  const [last, first] = [before.at(-1), after[0]]
  if (
    !last ||
    !first ||
    !/^\p{Lu}/u.test(last.text) ||
    !/^(?:the|of|in|to|for|from|by|and|with)$/u.test(before.at(-2)?.lower ?? '')
  )
    return false
  return names.has(`${last.lower} ${first.lower}`)
}

/** Adjectives that stand only before a noun, or tell nothing without one behind *the* or a preposition. */
const attributive =
  /^(?:relevant|various|main|former|entire|mere|respective|numerous|upcoming|principal|certain|municipal|federal|regional|provincial|presidential|parliamentary|judicial|diplomatic|military|agricultural|industrial|governmental|ministerial|legislative|administrative|territorial|nuclear|electoral)$/u

function isBareAdjective({ before, after }: Halves): boolean {
  const [ahead, last] = before.slice(-2)
  const first = after[0]
  if (!ahead || !last || !first || last.pos !== 'ADJ' || !attributive.test(last.lower)) return false
  // “Nobody knows for certain.”, “It worked, in the main.”
  if (
    /^(?:for certain|the main)$/u.test(`${ahead.lower} ${last.lower}`) &&
    /^(?:for|in)$/u.test(before.at(last.lower === 'main' ? -3 : -2)?.lower ?? '')
  )
    return false
  return /^(?:the|a|an|with|by|of|for|from|to|in|on|and)$/u.test(ahead.lower) && /^(?:NOUN|PROPN)$/u.test(first.pos)
}

/** “He denied. The charges against him.”, “the victims were. Women and children.” */
function isOpenVerb({ before, after }: Halves, two: Sentence): boolean {
  const [ahead, verb] = before.slice(-2)
  const first = after[0]
  if (!ahead || !verb || !first || !fragment(two) || before.slice(-14, -1).some(({ lower }) => letsHang.test(lower))) return false
  if (/^(?:was|were|is|are)$/u.test(verb.lower)) return ahead.pos === 'NOUN' && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/u.test(first.pos)
  // “It took three years to build.”: the object stands before
  if (ahead.lower === 'to' && spent.test(before.at(-3)?.lower ?? '')) return false
  const isActive = /^(?:NOUN|PROPN|has|have|had|he|she|they|it|we|to|will|would|could|can|must)$/u
  if (!isActive.test(ahead.pos) && !isActive.test(ahead.lower)) return false
  const isTransitive = strictlyTransitive.has(verb.lower) || openBases.test(verb.lower)
  return verb.pos === 'VERB' && isTransitive && /^(?:DET|NUM|ADJ|NOUN)$/u.test(first.pos) && after.length > 3
}

const spent = /^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|centur(?:y|ies)|euros?|dollars?|pounds?|(?:m|b)illion)$/u

const openBases =
  /^(?:build|arrest|deny|denies|denied|allows?|enables?|enabled|contains?|contained|includes?|included|causes?|caused|provides?|provided|destroy|appoint|approve|adopt|receive|received|require|requires|represent|affects?|affected|involves?|involved|announced?|create|created|carry|carried|hold)$/u

const heads =
  /^(?:first|last|only|second|third|next|youngest|oldest|attempt|bid|effort|decision|plan|order|right|chance|ability|call|promise|duty|way)$/u

/** “ready to. Return to the talks”, “the first woman. To lead the party” */
function isInfinitive({ before, after }: Halves, two: Sentence): boolean {
  const [ahead, last] = before.slice(-2)
  const [first, second] = after
  if (!ahead || !last || !first || !second) return false
  if (last.lower === 'to')
    return (
      /^(?:ADJ|NOUN)$/u.test(ahead.pos) &&
      canBe(first.lower, 'base') &&
      second.pos !== 'AUX' &&
      analyseClauses(two).kind !== 'statement'
    )
  const isHead = heads.test(last.lower) || (last.pos === 'NOUN' && heads.test(ahead.lower))
  return isHead && first.text === 'To' && canBe(second.lower, 'base') && fragment(two)
}

function report(block: BlockContent, one: Sentence, two: Sentence, link: string, reason: string, start?: Token): Report {
  return reportCut(one, two, reason, joinAcross(block, one, two, link), start)
}

function reportCut(
  one: Sentence,
  two: Sentence,
  reason: string,
  repairs: readonly Proposal[],
  start = one.tokens.at(-2),
): Report {
  return {
    ranges: [{ from: start?.from ?? one.from, to: two.tokens[0]?.to ?? two.to }],
    tier: 'likely',
    severity: 5,
    message: `A full stop cuts one sentence in two: ${reason}.`,
    repairs,
  }
}
