import type { BlockContent, Sentence } from '../../article'
import { canBe } from '../../language/verb-forms'
import { type SentenceRule, type Proposal, prose, type Report } from '../rule'

/**
 * *Not* right behind its subject, with no verb that it could deny: *It not possible*, *they not yet have orders*. Deliberate exceptions: *not only*,
 * *or they not*, questions and wishes (*is it not*, *had he not*), and answers.
 */
export const bareNot: SentenceRule = {
  id: 'bare-not',
  category: 'broken',
  name: 'Not without its verb',
  why: 'In English “not” follows a helping verb: is not, does not, has not. Languages that deny the verb itself, or do without “is”, leave it out.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS09', 'GR15'],
  examples: [
    { damaged: '[[It not]] possible to go on like this.', repaired: 'It is not possible to go on like this.' },
    { damaged: '[[This not]] walls, but people.', repaired: 'This is not walls, but people.' },
    { damaged: 'The firms said [[they not]] yet have orders.', repaired: 'The firms said they do not yet have orders.' },
  ],
  sound: [
    'It not only failed, it burned. Is it not late? Had he not left, he would be here.',
    'Whether he wins or not, they will go. She asked that it not be named. He and they not being friends, she left. Why he, not they?',
    'Whether they like it or they not, so be it. They, not we, paid.',
    'He said it not once but three times. The condition was that they not publish before Monday.',
    'It is important that it not rust. The deal is that they not sue.',
  ],
  cues: ['not'],
  *check(block, sentence) {
    for (let at = 0; at + 2 < sentence.tokens.length; at++) {
      if (sentence.tokens[at + 1]?.lower !== 'not') continue
      const report = checkAt(block, sentence, at)
      if (report) yield report
    }
  },
}

/** “Asked that it not be named”: what is wished for stands in the bare form. */
const demands =
  /^(?:ask|request|demand|insist|recommend|suggest|propos|order|urg|requir|direct|stipulat|plead|beg|wish|prefer|condition|rule|deal|agree|understanding|terms|better|best|advi[sc]|crucial|critical|desirable|keen|anxious|important|essential|vital|necessary|imperative)/u

const singular = /^(?:he|she|it|this)$/u

function checkAt(block: BlockContent, { tokens, text }: Sentence, at: number): Report | undefined {
  const [before, subject, not, next, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (!subject || !not || !next || !/^(?:he|she|it|they|we|i|this|these)$/u.test(subject.lower) || /\?[”"’]?$/u.test(text))
    return undefined
  const opens =
    !before || before.pos === 'PUNCT' ? before?.text !== '-' : /^(?:that|said|because|but|if|and|says)$/u.test(before.lower)
  if (
    !opens ||
    /^(?:only|being|having|so|even|to|in|for|at|on|by|from|with|as)$/u.test(next.lower) ||
    next.pos === 'PUNCT' ||
    next.pos === 'PRON'
  )
    return undefined
  if (before?.lower === 'if' && tokens.slice(0, at).some(({ pos }) => pos === 'AUX')) return undefined
  const main = next.pos === 'ADV' ? after : next
  if (
    before?.lower === 'that' &&
    main &&
    (canBe(main.lower, 'base') || main.pos !== 'ADJ') &&
    tokens.slice(0, at).some(({ lower }) => demands.test(lower))
  )
    return undefined
  // “said it not once but three times”
  if (before?.pos === 'VERB' && tokens.slice(at + 3, at + 9).some(({ lower }) => lower === 'but')) return undefined
  if (!main || subject.quoted !== main.quoted) return undefined
  const helper = canBe(main.lower, 'base') && main.pos !== 'ADJ' ? (singular.test(subject.lower) ? 'does' : 'do') : undefined
  const be = singular.test(subject.lower) ? 'is' : subject.lower === 'i' ? 'am' : 'are'
  const put = (word: string): Proposal => ({
    label: `Put “${subject.text} ${word} not”`,
    kind: 'choice',
    edits: [{ from: subject.to, to: subject.to, insert: ` ${word}` }],
  })
  return {
    ranges: [{ from: subject.from, to: not.to }],
    tier: 'likely',
    severity: 5,
    message: `“${block.text.slice(subject.from, not.to)}” lacks the verb that “not” denies.`,
    repairs: helper ? [put(helper), put('did')] : [put(be), put(/^(?:he|she|it|i|this)$/u.test(subject.lower) ? 'was' : 'were')],
  }
}
