import type { BlockContent, Sentence, Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import { isFiniteAuxiliary } from '../../language/verb-groups'
import { asking } from '../../proposals'
import { type ParagraphRule, type Proposal, type Report } from '../rule'
import { canBeJoinedTo, joinToPrevious } from './join-sentences'

/**
 * An afterthought that stands as a sentence: *Especially the farmers in the south of the country.*, *While now less than three.*, *What is linked with
 * the rise in prices.*, *To improve the lives of the poor.* Deliberate exceptions: fewer than five words (*Especially now.*), quotations, answers to a
 * question, what follows a colon or dash, sentences in which any word may be the verb.
 */
export const fragmentAlone: ParagraphRule = {
  id: 'fragment-alone',
  category: 'broken',
  name: 'An afterthought stands as a sentence',
  why: 'The words have no verb of their own and lean on the sentence before. A translating machine has put a full stop where the source pauses.',
  scope: 'paragraph',
  blocks: ['body'],
  covers: ['BS06', 'BS07'],
  examples: [
    {
      damaged: 'The drought hurts many. [[Especially]] the farmers in the south of the country.',
      repaired: 'The drought hurts many, especially the farmers in the south of the country.',
    },
    {
      damaged: 'The town had nine schools. [[While]] now less than three.',
      repaired: 'The town had nine schools, while now less than three.',
    },
    {
      damaged: 'Rents went up. [[What is]] linked first of all with the war.',
      repaired: 'Rents went up, which is linked first of all with the war.',
    },
    {
      damaged: 'The state built new clinics. [[To improve]] the lives of people in the villages.',
      repaired: 'The state built new clinics to improve the lives of people in the villages.',
    },
    { damaged: '[[Due to]] the heavy rain of recent days and the poor state of the dams.' },
  ],
  sound: [
    'The drought hurts many. Especially now. Especially the farmers lost. What is it? While it rained, they slept.',
    'Who lost? Especially the farmers in the south of the country. To improve it, they built a road. What is new is the price.',
    '“Especially the farmers in the south of the country,” he said. To know him was to love him. What a day for the town and its people.',
    'To keep it short: they won. While away, he wrote. Due to the rain, the match was off.',
    'It rained. Due to a strike at the plant output dropped by 4 per cent. Thanks to the dam flood damage dropped by a third.',
    'To open it press the lid. To make the sauce heat the oil.',
  ],
  *check(block) {
    for (const sentence of block.sentences) {
      const report = checkSentence(block, sentence)
      if (report) yield report
    }
  },
}

const fewest = 6
const openings =
  /^(?:especially|particularly|in particular|mainly|above all|and also|due to|thanks to|owing to|because of|contrary to|while|whereas|what (?:is|was|are|were)|to \p{Ll}+)(?= )/iu

function checkSentence(block: BlockContent, sentence: Sentence): Report | undefined {
  const { tokens, text, from } = sentence
  const opening = openings.exec(text)?.[0]
  const [first, second] = tokens
  if (opening === undefined || !first || !second || tokens.length < fewest || !/[^.?!…:]\.$/u.test(text)) return undefined
  if (tokens.some(({ text: mark, quoted }) => quoted || /^[:;–—()-]$/u.test(mark))) return undefined
  const isWhat = first.lower === 'what'
  const isTo = first.lower === 'to'
  if (isTo && !(second.pos === 'VERB' && canBe(second.lower, 'base'))) return undefined
  // “To help them the state pays”, “To open it press the lid”, “While away, he wrote”
  if ((isTo || /^whi|^whe/u.test(first.lower)) && tokens.slice(2).some(({ text: mark }) => mark === ',')) return undefined
  if (tokens.slice(2).some(({ lower }) => /^(?:i|he|she|we|they)$/u.test(lower))) return undefined
  if (tokens.slice(2).some((_, at) => mayBeVerb(tokens, at + 2, isTo))) return undefined
  const before = block.sentences[sentence.index - 1]
  if (before && /[?:…]["”’)]*$/u.test(before.text)) return undefined
  return {
    ranges: [{ from, to: from + opening.length }],
    tier: 'likely',
    severity: 5,
    message: `What opens with “${opening}” is no sentence: it has no ${isWhat ? 'second ' : ''}verb, and leans on the one before.`,
    repairs: repairsFor(before, sentence, opening, isTo, isWhat),
  }
}

/** A finite verb, or a word that may be one: a base form counts where nothing shows that it is a noun. */
function mayBeVerb(tokens: readonly Token[], at: number, isTo: boolean): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!token || !before) return false
  if (isFiniteAuxiliary(token) || token.pos === 'AUX') return true
  if (token.pos === 'VERB') return canBe(token.lower, 'past', 'third', 'base') && !isParticipleHere(tokens, at)
  // “the farmers demand help”: a noun by its tag
  const isNoun = /^(?:DET|ADJ|ADP|NUM|PRON|PART|CCONJ|PUNCT)$/u.test(before.pos)
  if (token.pos !== 'NOUN' || isNoun) return false
  // “To make the sauce heat the oil”
  return canBe(token.lower, 'third', 'past') || (canBe(token.lower, 'base') && (!isTo || tokens[at + 1]?.pos === 'DET'))
}

/** “linked first of all with”, “affected by the rain”: behind *is*, or with a preposition behind it. */
const isParticipleHere = (tokens: readonly Token[], at: number): boolean =>
  canBe(tokens[at]?.lower ?? '', 'participle') &&
  !canBe(tokens[at]?.lower ?? '', 'base') &&
  (/^(?:is|was|are|were)$/u.test(tokens[at - 1]?.lower ?? '') || (tokens[at + 1]?.lower === 'by' && !isMeasure(tokens, at + 2)))

/** “dropped by 4 per cent”, “fell by a third”: by how much, and not by whom. */
const isMeasure = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'NUM' ||
  /^(?:half|about|around|nearly|almost|over|up|[$£€]?\d.*)$/u.test(tokens[at]?.lower ?? '') ||
  (tokens[at]?.lower === 'a' && /^(?:half|third|quarter|fifth|sixth|tenth|few)$/u.test(tokens[at + 1]?.lower ?? ''))

function repairsFor(
  before: Sentence | undefined,
  sentence: Sentence,
  opening: string,
  isTo: boolean,
  isWhat: boolean,
): readonly Proposal[] {
  const ask = asking(`what belongs to “${opening} …”`)
  const [first] = sentence.tokens
  if (!first || !canBeJoinedTo(before)) return [ask]
  const isPlain = isTo || /^(?:due|thanks|owing|because|contrary|and)/iu.test(opening)
  const edits = joinToPrevious(before, sentence, isPlain ? ' ' : ', ')
  const joined = isWhat ? edits.map((edit) => ({ ...edit, insert: edit.insert.replace(/what$/iu, 'which') })) : edits
  return [{ label: 'Join to the sentence before', kind: 'choice', edits: joined }, ask]
}
