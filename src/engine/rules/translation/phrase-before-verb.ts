import type { BlockContent, Sentence, Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * The order of German, Dutch and Hindi, with a phrase between the helping verb and its verb: *The firm must on the costs save*, *The court will
 * about the ban decide*. Deliberate exceptions: phrases of time and manner that English puts there as well (*may at this time be*, *will in the
 * end pay*), and phrases without an article (*must by law pay*).
 */
export const phraseBeforeVerb: SentenceRule = {
  id: 'phrase-before-verb',
  category: 'translation',
  name: 'Phrase between helping verb and verb',
  why: 'German, Dutch and Hindi keep the verb for the end. In English it follows its helping verb, and the phrase comes after it.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS08'],
  examples: [
    { damaged: 'The firm must [[on the costs save]].', repaired: 'The firm must save on the costs.' },
    {
      damaged: 'The court will [[about the ban decide]] on Friday.',
      repaired: 'The court will decide about the ban on Friday.',
    },
    { damaged: 'It [[to the old period belongs]] and is rare.', repaired: 'It belongs to the old period and is rare.' },
    {
      damaged: 'The player must [[with his lawyer talk]] before the hearing.',
      repaired: 'The player must talk with his lawyer before the hearing.',
    },
    { damaged: 'The city can [[with this plan begin]].', repaired: 'The city can begin with this plan.' },
  ],
  sound: [
    'The firm must save on the costs. It may at this time be too late, and the state will in the end pay.',
    'He from the start knew it. She to the last believed. It to this day stands. They for the most part agreed.',
    'The firm must by law pay. He would on the same day leave. The men would in the years ahead return.',
    'What they will on the whole want is peace. He may in his discretion hear them. Will at the helm pay?',
  ],
  *check(block, sentence) {
    const report = checkSentence(block, sentence) ?? behindPronoun(block, sentence)
    if (report) yield report
  },
}

const helping = /^(?:will|would|can|could|must|should|may|might)$/u
const preposition = /^(?:on|with|about|for|from|to|over|against|in|at|of)$/u
const articleOrOwner = /^(?:the|a|an|this|that|these|its|his|her|their|our)$/u
/** Phrases of time, manner and point of view stand there in English too. */
const settled =
  /^(?:times?|moment|end|future|past|discretion|meantime|meanwhile|interim|circumstances|ways?|event|case|process|light|absence|course|whole|contrary|face|least|most|same|day|days|week|weeks|month|months|years?|night|morning|evening|future|hour|stage|point|rule|turn|opinion|view|judgment|judgement|words|name|sake|first|second|beginning|outset|start|run|term|period|season|century|decade|instance|example|part|sense|extent|degree|hand|hands|side|exception|default|law|minimum|maximum|latest|earliest|ground|basis|grounds|mind|heart|spirit|back|top|bottom|final|analysis|manner|fashion|pace|speed|rate)$/u

function checkSentence(block: BlockContent, { tokens }: Sentence): Report | undefined {
  for (let at = 1; at < tokens.length - 4; at++) {
    const helper = tokens[at]
    const first = tokens[at + 1]
    if (!helper || !first || helper.pos !== 'AUX' || !helping.test(helper.lower) || !preposition.test(first.lower)) continue
    if (helper.quoted !== first.quoted || !articleOrOwner.test(tokens[at + 2]?.lower ?? '')) continue
    const end = endBefore(tokens, endOfPhrase(tokens, at + 3), at + 3)
    const noun = end === undefined ? undefined : tokens[end]
    const verb = end === undefined ? undefined : tokens[end + 1]
    if (!noun || !verb || verb.quoted !== first.quoted) continue
    if (tokens.slice(at + 3, (end ?? at) + 1).some(({ lower }) => settled.test(lower))) continue
    if ((verb.pos !== 'VERB' && !isMisread(tokens, (end ?? at) + 1)) || !canBe(verb.lower, 'base') || verb.text !== verb.lower)
      continue
    const phrase = block.text.slice(first.from, noun.to)
    return {
      ranges: [{ from: first.from, to: verb.to }],
      tier: 'likely',
      severity: 5,
      message: `“${phrase}” stands between “${helper.text}” and its verb, “${verb.text}”.`,
      repairs: [putWords({ from: first.from, to: verb.to }, `${verb.text} ${phrase}`)],
    }
  }
  return undefined
}

/** “from the start”, “to the last”: adverbs, which may stand there. */
const fixed =
  /^(?:first|last|same|start|end|beginning|outset|days?|times?|moment|part|most|least|point|contrary|extent|degree|letter|full|limit|outside|inside|side|ground|top|very|odds|word|grain|clock|backdrop|background|year|age|office|mid|early|late)$/u

/** “It to the old period belongs”: a pronoun, a phrase and then the verb. */
function behindPronoun(block: BlockContent, { tokens }: Sentence): Report | undefined {
  const at = /^(?:and|but)$/u.test(tokens[0]?.lower ?? '') ? 1 : 0
  const [subject, first, article] = tokens.slice(at, at + 3)
  if (!subject || !first || first.quoted || !/^(?:he|she|it|they)$/u.test(subject.lower)) return undefined
  if (!/^(?:to|from|against|about)$/u.test(first.lower) || !articleOrOwner.test(article?.lower ?? '')) return undefined
  const end = tokens.findIndex(({ pos }, place) => place > at + 2 && !/^(?:ADJ|NUM|NOUN|PROPN)$/u.test(pos))
  const [noun, verb, next] = tokens.slice(end - 1, end + 2)
  if (end < at + 4 || !noun || !verb || !next || verb.pos !== 'VERB' || !canBe(verb.lower, 'third', 'past')) return undefined
  const phrase = tokens.slice(at + 1, end)
  if (phrase.some(({ lower }) => fixed.test(lower))) return undefined
  if (!/^(?:and|but|[.,;])$/u.test(next.lower)) return undefined
  const words = block.text.slice(first.from, noun.to)
  const range = { from: first.from, to: verb.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${words}” stands between “${subject.text}” and its verb, “${verb.text}”.`,
    repairs: [putWords(range, `${verb.text} ${words}`)],
  }
}

/** “must with his lawyer talk before it”: the helping verb has no other verb than the word read as the last of the nouns. */
const isMisread = (tokens: readonly Token[], at: number): boolean => {
  const rest = tokens.slice(at + 1)
  const end = rest.findIndex(({ pos }) => pos === 'PUNCT')
  return (
    tokens[at]?.pos === 'NOUN' &&
    canBe(tokens[at].lower, 'base') &&
    /^(?:ADP|SCONJ|PUNCT)$/u.test(rest[0]?.pos ?? '') &&
    !rest.slice(0, end < 0 ? undefined : end).some(({ pos }) => /^(?:VERB|AUX)$/u.test(pos))
  )
}

const endBefore = (tokens: readonly Token[], end: number | undefined, start: number): number | undefined =>
  end !== undefined && end > start && isMisread(tokens, end) ? end - 1 : end

/** The last noun of a short phrase. */
function endOfPhrase(tokens: readonly Token[], start: number): number | undefined {
  let at = start
  while (/^(?:ADJ|NUM)$/u.test(tokens[at]?.pos ?? '') && at < start + 2) at++
  if (tokens[at]?.pos !== 'NOUN') return undefined
  while (tokens[at + 1]?.pos === 'NOUN' && at < start + 3) at++
  return at
}
