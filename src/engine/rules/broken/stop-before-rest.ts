import type { Sentence, Token } from '../../article'
import { analyseClauses } from '../../language/clause'
import { canBe } from '../../language/verb-forms'
import { nominativePronouns } from '../../language/word-lists'
import { asking } from '../../proposals'
import { type ParagraphRule, type Proposal, type Report } from '../rule'
import { canBeJoinedTo, joinToPrevious } from './join-sentences'
import { helpers } from './lost-subject-in-clause'

/**
 * A full stop before the rest of a sentence: *did not order. It to be closed*, *said that his side. It would not withdraw*, *could be empty by May. According to the
 * authority, which …*. Deliberate exceptions: short sentences before it (*He left. And was gone.*), a clause of its own behind it, quotations.
 */
export const stopBeforeRest: ParagraphRule = {
  id: 'stop-before-rest',
  category: 'broken',
  name: 'Full stop before the rest of the sentence',
  why: 'What stands behind the full stop is no sentence: it is the object, the source or the second verb of the one before. Machines cut long sentences where they should not.',
  scope: 'paragraph',
  blocks: ['body'],
  covers: ['BS04', 'BS07'],
  outranks: [
    'asked-clause-first',
    'lost-subject',
    'verbless-sentence',
    'reported-without-verb',
    'lost-verb',
    'subject-alone',
    'fragment-alone',
  ],
  examples: [
    {
      damaged: 'The inspectors found 11 faults but did not [[order. It]] to be closed, said the mayor.',
      repaired: 'The inspectors found 11 faults but did not order it to be closed, said the mayor.',
    },
    {
      damaged: 'A member of the delegation said that his [[side. It]] would not leave the town until May.',
      repaired: 'A member of the delegation said that his side would not leave the town until May.',
    },
    {
      damaged: 'Tickets for the first game went on sale at [[midnight. And]] were gone by dawn.',
      repaired: 'Tickets for the first game went on sale at midnight and were gone by dawn.',
    },
    {
      damaged: 'The reservoirs could be empty by [[November. According]] to the authority, which has drawn up a plan.',
      repaired: 'The reservoirs could be empty by November, according to the authority, which has drawn up a plan.',
    },
    {
      damaged:
        'The town was cut off. Deputy Prime Minister Pham Duc [[Thanh. Who]] visited the area on Thursday, ordered the army to help.',
      repaired:
        'The town was cut off. Deputy Prime Minister Pham Duc Thanh, who visited the area on Thursday, ordered the army to help.',
    },
    {
      damaged: 'The coach said his players had been shaken by what they [[saw. But]] that they wanted to finish the match.',
      repaired: 'The coach said his players had been shaken by what they saw but that they wanted to finish the match.',
    },
  ],
  sound: [
    'He came home. And was gone again. He said that night. It would rain. It to this day stands there.',
    'The reservoirs could be empty by May. According to the authority, which has a plan, it will rain. But that they stayed is news.',
    'The game was lost. And was the coach to blame? According to whom? But that changed. But that the law will pass is sure.',
    'He was born in Leeds in 1964. And has never left. He said that the other day. It was a joke.',
    'He said that much. It would not do. Was it closed by his order? It, to be fair, was not.',
  ],
  *check(block) {
    for (const sentence of block.sentences) {
      const previous = block.sentences[sentence.index - 1]
      if (!canBeJoinedTo(previous) || previous.tokens.length < 6 || !/[^.?!…:]\.$/u.test(sentence.text)) continue
      if (sentence.tokens[0]?.quoted) continue
      const link = linkFor(previous, sentence)
      if (link !== undefined) yield report(previous, sentence, link)
    }
  },
}

/** What joins a sentence to the one before, with or without its first word; undefined where it stands by itself. */
interface Link {
  readonly mark: ' ' | ', '
  readonly leavesOut?: true
}

function linkFor(previous: Sentence, sentence: Sentence): Link | undefined {
  const { tokens } = sentence
  const [first, second, third] = tokens
  if (!first || !second || !third) return undefined
  if (/^(?:it|them|him)$/u.test(first.lower) && second.lower === 'to' && canBe(third.text, 'base'))
    return isObject(previous, tokens)
  if (/^(?:he|she|it|they)$/u.test(first.lower) && opensClauseOnly(previous) && helpers.test(second.lower))
    return { mark: ' ', leavesOut: true }
  if (first.lower === 'and' && isSecondVerb(second, third) && hasVerb(previous)) return { mark: ' ' }
  if (/^(?:and|but)$/u.test(first.lower) && second.lower === 'that' && isReported(previous, sentence)) return { mark: ' ' }
  return isSourceOnly(sentence) || isToldOfName(previous, tokens) ? { mark: ', ' } : undefined
}

/** “did not order. It to be closed”: the verb before the stop has no object, and no verb is told behind it but that of a source. */
function isObject(previous: Sentence, tokens: readonly Token[]): Link | undefined {
  const verb = previous.tokens.at(-2)
  const comma = tokens.findIndex(({ text }) => text === ',')
  const end = comma < 0 ? tokens.length : comma
  const isBare = !tokens
    .slice(0, end)
    .some(({ pos, lower }, at) => pos === 'AUX' && !(lower === 'be' && tokens[at - 1]?.lower === 'to'))
  return verb?.pos === 'VERB' &&
    isBare &&
    !tokens.slice(3, end).some((token) => token.pos === 'VERB' && canBe(token.lower, 'third'))
    ? { mark: ' ' }
    : undefined
}

/** “said that his side.”: what was said has a subject and no verb. */
function opensClauseOnly({ tokens }: Sentence): boolean {
  const that = tokens.findLastIndex(({ lower }) => lower === 'that')
  const rest = tokens.slice(that + 1, -1)
  return (
    that > 1 &&
    /^(?:said|says|added|stressed|noted|warned|insisted|confirmed|announced|claimed|stated|explained|promised)$/u.test(
      tokens[that - 1]?.lower ?? '',
    ) &&
    rest.length >= 2 &&
    // “He said that the other day.”
    !/^(?:times?|days?|nights?|mornings?|evenings?|weeks?|months?|years?)$/u.test(rest.at(-1)?.lower ?? '') &&
    /^(?:the|his|her|its|their)$/u.test(rest[0]?.lower ?? '') &&
    rest.at(-1)?.pos === 'NOUN' &&
    rest.every(({ pos, lower }) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(pos) || /^(?:of|his|her|its|their)$/u.test(lower))
  )
}

/** “And were gone by dawn.” */
const isSecondVerb = (verb: Token, next: Token): boolean =>
  /^(?:was|were|has|have|had)$/u.test(verb.lower) &&
  verb.pos === 'AUX' &&
  (canBe(next.text, 'participle') || /^(?:not|been|already|soon)$/u.test(next.lower))

const hasVerb = (sentence: Sentence): boolean => analyseClauses(sentence).kind === 'statement'

/** “But that they wanted to finish”: one clause, which hangs on what was said before. */
function isReported(previous: Sentence, { tokens, text }: Sentence): boolean {
  const subject = tokens[2]
  const opens = nominativePronouns.has(subject?.lower ?? '') || /^(?:the|his|her|its|their|no|all)$/u.test(subject?.lower ?? '')
  const finite = tokens.slice(2).filter(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && canBe(lower, 'past', 'third')))
  return (
    opens &&
    finite.length === 1 &&
    // “And that he did.”
    tokens.at(-2)?.pos !== 'AUX' &&
    !/[,;:–—]/u.test(text) &&
    previous.tokens.some(({ lower }) =>
      /^(?:said|says|added|told|stressed|noted|warned|insisted|believes|claimed|argued)$/u.test(lower),
    )
  )
}

/** “According to the authority, which has a plan.”: a source, what is told of it, and nothing that it said. */
function isSourceOnly({ tokens }: Sentence): boolean {
  if (tokens[0]?.lower !== 'according' || tokens[1]?.lower !== 'to') return false
  const comma = tokens.findIndex(({ text }) => text === ',')
  if (comma < 0) return !tokens.some(({ pos }) => pos === 'AUX' || pos === 'VERB')
  const relative = tokens[comma + 1]
  const isTold = relative !== undefined && /^(?:which|who|whose)$/u.test(relative.lower)
  return (
    isTold &&
    !tokens.slice(2, comma).some(({ pos }) => pos === 'AUX' || pos === 'VERB') &&
    !tokens.slice(comma + 2).some(({ text, pos }) => text === ',' || pos === 'CCONJ')
  )
}

/** “Deputy Prime Minister Pham Duc Thanh. Who visited the area, ordered …” */
function isToldOfName(previous: Sentence, tokens: readonly Token[]): boolean {
  const [who, verb] = tokens
  const name = previous.tokens.at(-2)
  if (who?.text !== 'Who' || !verb || name?.pos !== 'PROPN' || !canBe(verb.lower, 'past', 'third')) return false
  const comma = tokens.findIndex(({ text }) => text === ',')
  const main = tokens[comma + 1]
  return (
    comma > 1 &&
    main !== undefined &&
    (main.pos === 'AUX' || (main.pos === 'VERB' && canBe(main.lower, 'past', 'third'))) &&
    !previous.tokens.some(({ pos }) => pos === 'AUX' || pos === 'VERB')
  )
}

function report(previous: Sentence, sentence: Sentence, { mark, leavesOut }: Link): Report {
  const [first] = sentence.tokens
  const last = previous.tokens.findLast(({ pos }) => pos !== 'PUNCT')
  const edits =
    leavesOut && first ? [{ from: previous.to - 1, to: first.to, insert: '' }] : joinToPrevious(previous, sentence, mark)
  const join: Proposal = { label: 'Join to one sentence', kind: 'single', edits }
  return {
    ranges: [{ from: last?.from ?? previous.to - 1, to: first?.to ?? sentence.to }],
    tier: 'likely',
    severity: 10,
    message: `What follows “${last?.text ?? ''}.” is no sentence by itself; it belongs to the one before.`,
    repairs: [join, asking('what the sentence said', 'What did the sentence say?')],
  }
}
