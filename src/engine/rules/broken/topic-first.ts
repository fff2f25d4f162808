import type { BlockContent, Sentence } from '../../article'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { lowerFirst, upperFirst } from '../../language/match-case'
import { readNounPhrase } from '../../language/noun-phrases'
import { isSpeech } from '../../language/speech-verbs'
import { canBe, verbForms } from '../../language/verb-forms'
import { nonFiniteBe } from '../../language/word-lists'
import { holdsAny } from '../../language/words-in'
import { asking, putWords } from '../../proposals'
import { type Proposal, type SentenceRule, prose, type Report } from '../rule'

/**
 * What a sentence is about, set before it and taken up by *it*, *them* or *its*: *The problem of pressure, we solved it*, *This phone, its battery lasts two days*. Deliberate
 * exceptions: quotations, where people speak so, verbs with a clause behind them, and a second comma (*The mayor, his wife says, is ill*).
 */
export const topicFirst: SentenceRule = {
  id: 'topic-first',
  category: 'broken',
  name: 'Topic set before its sentence',
  why: 'Chinese, Japanese and Korean name the topic first and then say something of it. English puts it where the pronoun stands.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS12', 'GR16'],
  examples: [
    { damaged: '[[The problem of pressure, we solved it]].', repaired: 'We solved the problem of pressure.' },
    { damaged: '[[This project, we will finish it]] before May.', repaired: 'We will finish this project before May.' },
    {
      damaged: '[[The question of water, the ministry is studying it]].',
      repaired: 'The ministry is studying the question of water.',
    },
    {
      damaged: '[[This problem, the government must solve it]] quickly.',
      repaired: 'The government must solve this problem quickly.',
    },
    { damaged: '[[This phone, its battery]] lasts two days.', repaired: 'This phone’s battery lasts two days.' },
    { damaged: '[[The company, its shares]] fell 5 percent.', repaired: 'The company’s shares fell 5 percent.' },
    { damaged: '[[The new model, the price]] is 300 euros.', repaired: 'The new model’s price is 300 euros.' },
    { damaged: '[[The samples, the team took them]] to a lab.', repaired: 'The team took the samples to a lab.' },
  ],
  sound: [
    'The mayor, they said, had left. After the war, they rebuilt it. In the end, she sold them.',
    'The older the house, the more they like it. The problem, we know, is old. “The fish, we ate it,” she said.',
    'The mayor, his wife says, is ill. The king, his crown lost, fled. The firm, its owner and its bank are in Rome.',
    'The next morning, its doors were open. The hall, the largest in the land, is shut. “My father, his shop was lost,” she said.',
    'This time, he sold it. The next day, they found them. The problem, he said it was, had gone.',
    'The following spring, the couple sold it. The report states the river is foul. The details, the council will settle in May.',
  ],
  *check(block, sentence) {
    const report = checkSentence(block, sentence) ?? withOwned(block, sentence)
    if (report) yield report
  },
}

function checkSentence(block: BlockContent, { tokens }: Sentence): Report | undefined {
  if (!/^(?:the|this|these|those)$/u.test(tokens[0]?.lower ?? '') || !holdsAny(tokens, ['it', 'them'])) return undefined
  const base = tokens[0]?.index ?? 0
  const topic = readNounPhrase(tokens, 0)
  if (!topic || topic.temporal || topic.pronoun || topic.first.quoted || spans.test(topic.head.lower)) return undefined
  let last = topic.head
  if (tokens[last.index - base + 1]?.lower === 'of') {
    const inner = readNounPhrase(tokens, last.index - base + 2)
    if (!inner || inner.temporal || inner.pronoun) return undefined
    last = inner.head
  }
  const comma = last.index - base + 1
  const subject = readNounPhrase(tokens, comma + 1)
  if (tokens[comma]?.text !== ',' || !subject || subject.temporal) return undefined
  if (!/^(?:he|she|they|we|i|the|this|these)$/u.test(subject.first.lower)) return undefined
  let at = subject.head.index - base + 1
  while (
    /^(?:will|would|can|could|must|should|may|might|shall|cannot|has|have|had|is|are|was|were|also|now)$/u.test(
      tokens[at]?.lower ?? '',
    )
  )
    at++
  const [verb, pronoun, next] = tokens.slice(at, at + 3)
  if (!verb || !pronoun || !next || verb.pos !== 'VERB' || verb.quoted || thinking.test(verbForms(verb.lower)[0]?.base ?? ''))
    return undefined
  if (!/^(?:it|them)$/u.test(pronoun.lower) || !(follows.test(next.lower) || next.pos === 'ADV')) return undefined
  const put = `${upperFirst(block.text.slice(subject.first.from, verb.to))} ${lowerFirst(block.text.slice(topic.first.from, last.to))}`
  const range = { from: topic.first.from, to: pronoun.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${block.text.slice(topic.first.from, last.to)}” stands before the sentence, and “${pronoun.text}” in its place.`,
    repairs: [putWords(range, put)],
  }
}

/** “This phone, its battery lasts …”: the topic, its comma, and a sentence about something of it. */
function withOwned(block: BlockContent, { tokens, text }: Sentence): Report | undefined {
  const [first] = tokens
  if (!first || !text.includes(',') || first.quoted || !/[^?!…:]\.$/u.test(text)) return undefined
  const isTopic =
    /^(?:the|this|these|those|his|her|its|their|my|our)$/u.test(first.lower) ||
    (first.pos === 'PROPN' && !/^(?:first|second|third|fourth|last|next|finally|still)$/u.test(first.lower))
  const topic = isTopic ? readLongNounPhrase(tokens, 0) : undefined
  if (!topic || topic.pronoun || topic.temporal || spans.test(topic.head.lower)) return undefined
  // “The report states, the river is polluted”: the last noun is a verb
  if (isSpeech(topic.last.lower) && canBe(topic.last.lower, 'third')) return undefined
  const [comma, owner] = tokens.slice(topic.end, topic.end + 2)
  if (comma?.text !== ',' || !owner || !/^(?:its|his|her|their|the)$/u.test(owner.lower)) return undefined
  if ((owner.lower === 'the' && first.pos === 'PROPN') || tokens.some(({ text: mark }, at) => mark === ',' && at > topic.end))
    return undefined
  const subject = readLongNounPhrase(tokens, topic.end + 1)
  const verb = subject && tokens[subject.end]
  if (!subject || subject.pronoun || subject.temporal || !verb || tokens[subject.end + 1]?.pos === 'PUNCT') return undefined
  const isHelper = verb.pos === 'AUX' && !nonFiniteBe.has(verb.lower)
  if (owner.lower === 'the' && !/^(?:is|are|was|were)$/u.test(verb.lower)) return undefined
  if (!isHelper && (owner.lower === 'the' || verb.pos !== 'VERB' || !canBe(verb.lower, 'past', 'third'))) return undefined
  const range = { from: topic.first.from, to: subject.head.to }
  const mark = block.text.includes("'") ? "'" : '’'
  const owned = block.text.slice(owner.to, subject.head.to)
  const words = block.text.slice(topic.first.from, topic.last.to)
  const put = `${words}${mark}${/s$/u.test(topic.head.text) && topic.number === 'plural' ? '' : 's'}${owned}`
  const repairs: readonly Proposal[] = topic.last === topic.head ? [putWords(range, put)] : []
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${words}” stands before a sentence that is about something else, “${owner.text}${owned}”.`,
    repairs: [...repairs, asking(`what “${words}” has to do with it`, `What does “${words}” have to do with it?`)],
  }
}

/** What may stand before a sentence with a comma and no preposition. */
const spans =
  /^(?:time|day|night|morning|evening|afternoon|week|month|year|season|spring|summer|autumn|winter|moment|more|less|result|same|way|minute|hour|weekend|decade|\p{L}*day)$/u

const follows =
  /^(?:[.,;]|to|in|on|at|from|with|for|by|and|yesterday|today|last|before|after|until|when|during|next|soon|now|again|every)$/u

const thinking = /^(?:say|think|know|believe|find|call|consider|feel|hope|see)$/u
