import type { BlockContent, Sentence, Token } from '../../article'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { lowerFirst, upperFirst } from '../../language/match-case'
import { canBe } from '../../language/verb-forms'
import { asking, putWords } from '../../proposals'
import { type Proposal, type SentenceRule, prose, type Report } from '../rule'

/**
 * A clause that is asked or told, set first and parted from its verb by a comma: *How she wants to pay, left she open*, *Where the money went, could nobody say*,
 * *When it will open, is not yet known*. Deliberate exceptions: questions, quotations, who said it (*How he did it, asked the judge, …*), and a clause that is the
 * subject of more than *is unclear* (*What he wants, is peace*), which editors let pass.
 */
export const askedClauseFirst: SentenceRule = {
  id: 'asked-clause-first',
  category: 'broken',
  name: 'Clause set before its own verb',
  why: 'German, Russian and others put what is asked or unknown first, a comma behind it, and then the verb. In English the main clause comes first.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS08', 'BS32'],
  outranks: ['verb-second', 'lost-subject', 'verb-before-subject', 'lost-verb'],
  examples: [
    { damaged: '[[How she wants to pay for it, left she open]].', repaired: 'She left open how she wants to pay for it.' },
    { damaged: '[[Where the money went, could nobody say]].', repaired: 'Nobody could say where the money went.' },
    {
      damaged: '[[Whether she will run again, left the minister open]].',
      repaired: 'The minister left open whether she will run again.',
    },
    { damaged: 'When the bridge will [[open, is]] not yet known.', repaired: 'When the bridge will open is not yet known.' },
    {
      damaged: '[[That the plan is expensive, admits also the mayor]].',
      repaired: 'The mayor also admits that the plan is expensive.',
    },
    { damaged: '[[Who fired first, knows only the army]].', repaired: 'Only the army knows who fired first.' },
    { damaged: '[[What he did that night, knows nobody]].', repaired: 'Nobody knows what he did that night.' },
  ],
  sound: [
    'How he did it, asked the judge, is a riddle. What he wants, is peace. Where there is a will, there is a way.',
    'When he came, could nobody help him? Who dares, wins. What he saw, he told his wife.',
    'How the money was spent is not known. Whatever it costs, it is worth it.',
    'That changed, said the mayor. When she was young, she left school. Why he left, she would not say.',
    'Where the Berlin Wall once stood, runs a cycle path. Who wins the seat, wins the election. Where she goes, goes her dog.',
    'Where the road ends, begins the forest.',
  ],
  *check(block, sentence) {
    const report = checkSentence(block, sentence)
    if (report) yield report
  },
}

const openers = /^(?:how|whether|why|where|who|what|which|when|that)$/u
/** What “that” opens here stands for no thing of its own: “That the plan …”. */
const subjects = /^(?:the|a|an|his|her|its|their|this|these|he|she|it|they|there)$/u
const longestRest = 7

function checkSentence(block: BlockContent, { tokens, text }: Sentence): Report | undefined {
  const [opener, second] = tokens
  if (!opener || !second || !openers.test(opener.lower) || opener.quoted || !/[^?!…:]\.$/u.test(text)) return undefined
  if (opener.lower === 'that' && !subjects.test(second.lower)) return undefined
  const comma = tokens.findIndex(({ text: mark }) => mark === ',')
  if (comma < 3) return undefined
  const holdsVerb =
    tokens.slice(1, comma).some(({ pos }) => pos === 'VERB' || pos === 'AUX') ||
    canBe(tokens[comma - 1]?.lower ?? '', 'third', 'past')
  if (!holdsVerb || tokens.some(({ quoted }) => quoted)) return undefined
  // Another comma, or a dash: who said it, or a second clause.
  if (tokens.slice(comma + 1, -1).some(({ pos, text: mark }) => pos === 'PUNCT' && !/^[-’']$/u.test(mark))) return undefined
  return unknown(tokens, comma) ?? turned(block, tokens, comma)
}

/** “…, is still unclear”, “…, is being investigated”: the clause is the subject, and only the comma is wrong. */
function unknown(tokens: readonly Token[], comma: number): Report | undefined {
  const [last, mark, verb] = tokens.slice(comma - 1, comma + 2)
  if (!last || !mark || !verb || !/^(?:is|was|remains|remained)$/u.test(verb.lower)) return undefined
  let at = comma + 2
  while (tokens[at]?.pos === 'ADV' || /^(?:not|being|to|be|also|still|yet)$/u.test(tokens[at]?.lower ?? '')) at++
  const word = tokens[at]
  if (!word || !(open.test(word.lower) || (canBe(word.lower, 'participle') && tokens[at - 1]?.lower === 'being')))
    return undefined
  return {
    ranges: [{ from: last.from, to: verb.to }],
    tier: 'likely',
    severity: 1,
    message: `The comma parts “${verb.text}” from the clause that is its subject.`,
    repairs: [{ label: 'Leave out the comma', kind: 'single', edits: [{ from: mark.from, to: mark.to, insert: '' }] }],
  }
}

const open =
  /^(?:unclear|unknown|known|open|uncertain|clear|questionable|disputed|undecided|unresolved|seen|undisclosed|decided|explained|investigated|examined|said|revealed|disclosed)$/u

/** “…, left she open”, “…, could nobody say”: the subject stands behind the verb. */
function turned(block: BlockContent, tokens: readonly Token[], comma: number): Report | undefined {
  const [opener, verb, after] = [tokens[0], tokens[comma + 1], tokens[comma + 2]]
  const stop = tokens.at(-1)
  if (!opener || !verb || !after || !stop || opener.lower === 'when') return undefined
  const isHelper = verb.pos === 'AUX' && /^(?:can|could|will|would|must|may|might|did|does|do|has|have|had)$/u.test(verb.lower)
  if (!isHelper && !(verb.pos === 'VERB' && canBe(verb.lower, 'past', 'third'))) return undefined
  if (isPlaced(opener, verb) || isProverb(tokens.slice(0, comma), verb)) return undefined
  // “knows nobody”, “admits also the mayor”, “did not the police say”
  const between = /^(?:also|even|not|still|only)$/u.test(after.lower) ? after : undefined
  const start = comma + (between ? 3 : 2)
  const first = tokens[start]
  if (!first || !isSubject(first)) return undefined
  const subject = readLongNounPhrase(tokens, start)
  const last = subject?.last ?? (nobody.test(first.lower) ? first : undefined)
  if (!last || subject?.temporal) return undefined
  const rest = tokens.slice(tokens.indexOf(last) + 1, -1)
  const main = rest.find(({ pos }) => pos !== 'ADV' && pos !== 'PART')
  if (rest.length > longestRest || (isHelper && main?.pos !== 'VERB')) return undefined
  if (!isHelper && (rest.some(({ pos }) => pos === 'AUX') || (saying.test(verb.lower) && rest.length === 0 && !between)))
    return undefined
  const tail = rest.flatMap(({ lower, text }) => (lower === 'not' ? [] : [text]))
  const deniedBehind = tail.length < rest.length
  // “…, knows he not”: the verb would need a helping one.
  if (deniedBehind && !isHelper) return report(block, opener, stop, [])
  const isDenied = deniedBehind || between?.lower === 'not'
  const isFocus = between && /^(?:only|even)$/u.test(between.lower)
  const isAdverb = between && /^(?:also|still)$/u.test(between.lower)
  const put = [
    ...(isFocus ? [between.text] : []),
    block.text.slice(first.from, last.to),
    ...(isAdverb ? [between.text] : []),
    verb.text,
    ...(isDenied ? ['not'] : []),
    ...tail,
    lowerFirst(block.text.slice(opener.from, tokens[comma]?.from)),
  ].join(' ')
  return report(block, opener, stop, [putWords({ from: opener.from, to: stop.from }, upperFirst(put))])
}

/** “Where the wall once stood, runs a cycle path”: a place, and the verb of what is there. */
const isPlaced = (opener: Token, verb: Token): boolean =>
  opener.lower === 'where' &&
  /^(?:stands|stood|lies|lay|runs|ran|rises|rose|goes|went|follows|followed|sits|sat|grows|grew|begins|began|ends|starts)$/u.test(
    verb.lower,
  )

/** “Who wins the seat, wins the election” */
const isProverb = (clause: readonly Token[], verb: Token): boolean =>
  clause[0]?.lower === 'who' && clause.some(({ lower }) => lower === verb.lower)

/** Who said it may stand behind such a verb: “How he did it, asked the judge.” */
const saying = /^(?:said|says|asked|asks|wondered|wonders|replied|replies|wrote|writes|added|answered|thought|cried|shouted)$/u
const nobody = /^(?:nobody|none|everybody|everyone|many|few|some|all)$/u
const isSubject = ({ lower, pos }: Token): boolean =>
  /^(?:he|she|they|we|it|nobody|none|everybody|everyone|many|few|some|all|the|a|an|his|her|its|their|no)$/u.test(lower) ||
  pos === 'PROPN'

function report(block: BlockContent, opener: Token, stop: Token, repairs: readonly Proposal[]): Report {
  return {
    ranges: [{ from: opener.from, to: stop.from }],
    tier: 'likely',
    severity: 5,
    message: `“${block.text.slice(opener.from, opener.to)} …” is set before the verb that it belongs to, and the subject stands behind that.`,
    repairs: [...repairs, asking('what was said of it')],
  }
}
