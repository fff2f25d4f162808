import type { BlockContent, Sentence } from '../../article'
import { readNounPhrase } from '../../language/noun-phrases'
import { verbForms } from '../../language/verb-forms'
import { holdsAny } from '../../language/words-in'
import { putWords } from '../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * What a sentence is about, set before it and taken up by *it* or *them*: *The problem of pressure, we solved it*. Deliberate exceptions: quotations, where people speak so,
 * and verbs with a clause behind them.
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
    { damaged: '[[The samples, the team took them]] to a lab.', repaired: 'The team took the samples to a lab.' },
  ],
  sound: [
    'The mayor, they said, had left. After the war, they rebuilt it. In the end, she sold them.',
    'The older the house, the more they like it. The problem, we know, is old. “The fish, we ate it,” she said.',
    'This time, he sold it. The next day, they found them. The problem, he said it was, had gone.',
  ],
  *check(block, sentence) {
    const report = checkSentence(block, sentence)
    if (report) yield report
  },
}

function checkSentence(block: BlockContent, { tokens }: Sentence): Report | undefined {
  if (!/^(?:the|this|these|those)$/u.test(tokens[0]?.lower ?? '') || !holdsAny(tokens, ['it', 'them'])) return undefined
  const base = tokens[0]?.index ?? 0
  const topic = readNounPhrase(tokens, 0, new Map())
  if (!topic || topic.temporal || topic.pronoun || topic.first.quoted) return undefined
  let last = topic.head
  if (tokens[last.index - base + 1]?.lower === 'of') {
    const inner = readNounPhrase(tokens, last.index - base + 2, new Map())
    if (!inner || inner.temporal || inner.pronoun) return undefined
    last = inner.head
  }
  const comma = last.index - base + 1
  const subject = readNounPhrase(tokens, comma + 1, new Map())
  if (tokens[comma]?.text !== ',' || !subject || subject.temporal) return undefined
  if (!/^(?:he|she|they|we|i|the|this|these)$/u.test(subject.first.lower)) return undefined
  let at = subject.head.index - base + 1
  while (/^(?:will|would|can|could|must|has|have|had|is|are|was|were|also|now)$/u.test(tokens[at]?.lower ?? '')) at++
  const [verb, pronoun, next] = tokens.slice(at, at + 3)
  if (!verb || !pronoun || !next || verb.pos !== 'VERB' || verb.quoted || thinking.test(verbForms(verb.lower)[0]?.base ?? ''))
    return undefined
  if (!/^(?:it|them)$/u.test(pronoun.lower) || !follows.test(next.lower)) return undefined
  const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
  const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
  const put = `${capital(block.text.slice(subject.first.from, verb.to))} ${lower(block.text.slice(topic.first.from, last.to))}`
  const range = { from: topic.first.from, to: pronoun.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${block.text.slice(topic.first.from, last.to)}” stands before the sentence, and “${pronoun.text}” in its place.`,
    repairs: [putWords(range, put)],
  }
}

const follows =
  /^(?:[.,;]|to|in|on|at|from|with|for|by|and|yesterday|today|last|before|after|until|when|during|next|soon|now|again|every)$/u

const thinking = /^(?:say|think|know|believe|find|call|consider|feel|hope|see)$/u
