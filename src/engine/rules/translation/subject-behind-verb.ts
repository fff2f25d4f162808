import type { BlockContent, Sentence, Token } from '../../article'
import { readNounPhrase } from '../../language/noun-phrases'
import { canBe } from '../../language/verb-forms'
import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

const verbs = new Set('place occur occurs occurred happen happens happened'.split(' '))

/**
 * The order of Slavic and Romance languages: *On Monday took place a meeting*, *At night occurred an explosion*. These verbs have no object,
 * so that a noun phrase right behind them can only be their subject. Deliberate exceptions: *there occurred a fire*, times and measures
 * (*took place a week ago*, *happened many times*), and places (*took place two floors below*).
 */
export const subjectBehindVerb: SentenceRule = {
  id: 'subject-behind-verb',
  category: 'translation',
  name: 'Subject behind its verb',
  why: 'Polish, Russian, Italian and Spanish put what is new at the end. In English the subject goes before its verb.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS08'],
  examples: [
    {
      damaged: 'On Monday [[took place a conference]] in Warsaw.',
      repaired: 'On Monday a conference took place in Warsaw.',
    },
    {
      damaged: 'At night [[occurred an explosion]] in the mine.',
      repaired: 'At night an explosion occurred in the mine.',
    },
    {
      damaged: 'In the hall [[will take place the ceremony]] of the oath.',
      repaired: 'In the hall the ceremony of the oath will take place.',
    },
  ],
  sound: [
    'On Monday there took place a conference. It took place a week after the vote, and happened many times.',
    'The talks took place the day before. It took place two floors below, and occurred a lot.',
    'The fire occurred an hour later. What happened the morning after is not known.',
    'On the day the race takes place two roads will close. At the time the accident occurred a bus was passing.',
    'The meeting took place both days. Here it happened the way he said.',
  ],
  outranks: ['lost-subject', 'verb-government', 'lost-verb'],
  cues: verbs,
  *check(block, sentence) {
    const report = checkSentence(block, sentence)
    if (report) yield report
  },
}

const leading = /^(?:a|an|the|another|new|two|three|four|five|six|seven|eight|nine|ten|several|many|numerous|\d{1,3})$/u
const measures =
  /^(?:times?|lots?|bit|deal|way|moment|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|metres?|meters?|kilomet(?:re|er)s?|km|miles?|yards?|feet|floors?|doors?|blocks?|streets?|more|most|same|instant|second|other)$/u
const further =
  /^(?:away|below|above|before|after|earlier|later|ago|from|north|south|east|west|behind|ahead|apart|off|down|up|over|round|than|when|as)$/u

function checkSentence(block: BlockContent, { tokens }: Sentence): Report | undefined {
  for (let at = 1; at < tokens.length - 2; at++) {
    const last = tokens[at]
    const next = tokens[at + 1]
    if (!last || !next || last.quoted || !leading.test(next.lower)) continue
    const first = firstOf(tokens, at)
    const start = first === undefined ? undefined : tokens[first]
    if (first === undefined || !start || first === 0) continue
    const before = tokens[first - 1]
    // The subject stands before the verb after all, or the clause has none of its own.
    if (!before || !opens(tokens, first)) continue
    const subject = readNounPhrase(tokens, at + 1)
    if (!subject || subject.temporal || subject.pronoun || measures.test(subject.head.lower)) continue
    const end = endOf(tokens, subject.head.index - (tokens[0]?.index ?? 0))
    if (further.test(tokens[end + 1]?.lower ?? '')) continue
    const close = tokens[end]
    if (!close) continue
    const words = block.text.slice(start.from, last.to)
    const who = block.text.slice(next.from, close.to)
    return {
      ranges: [{ from: start.from, to: subject.head.to }],
      tier: 'likely',
      severity: 5,
      message: `“${block.text.slice(next.from, subject.head.to)}” stands behind its verb, “${words}”.`,
      repairs: [putWords({ from: start.from, to: close.to }, `${who} ${words}`, 'choice')],
    }
  }
  return undefined
}

/** The first word of “took place”, “has occurred”, “will take place”. */
function firstOf(tokens: readonly Token[], at: number): number | undefined {
  const last = tokens[at]?.lower ?? ''
  let first = at
  if (last === 'place') {
    first = at - 1
    if (!/^(?:take|takes|took|taken|taking)$/u.test(tokens[first]?.lower ?? '')) return undefined
  } else if (!canBe(last, 'past', 'third', 'base') || !verbs.has(last)) return undefined
  while (/^(?:has|have|had|will|would|may|might|can|could|is|are|was|were|also|then|not)$/u.test(tokens[first - 1]?.lower ?? ''))
    first--
  return first
}

/** Nothing but an adverbial stands before the verb: “On Monday”, “In the hall of the palace”. */
function opens(tokens: readonly Token[], first: number): boolean {
  const from = tokens.slice(0, first).findLastIndex(({ text }) => /^[,;:]$/u.test(text)) + 1
  const words = tokens.slice(from, first)
  const [start] = words
  if (!start || words.some(({ lower }) => lower === 'there')) return false
  // “On the day the match takes place”: a clause of its own, without “when”
  if (words.some(({ pos }, at) => pos === 'DET' && words[at - 1]?.pos === 'NOUN')) return false
  if (words.length === 1) return /^(?:yesterday|today|tomorrow|then|later|here|recently|earlier)$/u.test(start.lower)
  if (start.pos !== 'ADP' || /^(?:if|while|when|as|after|before|until|since|because|like|than|for|of)$/u.test(start.lower))
    return false
  return words.every(({ pos }) => /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/u.test(pos)) && words.length <= 8
}

/** What belongs to the subject with “of”. */
function endOf(tokens: readonly Token[], head: number): number {
  let end = head
  while (tokens[end + 1]?.lower === 'of') {
    const next = readNounPhrase(tokens, end + 2)
    if (!next) break
    end = next.head.index - (tokens[0]?.index ?? 0)
  }
  return end
}
