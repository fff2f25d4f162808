import type { BlockContent, Sentence, Token } from '../../article'
import { objectCase } from '../../language/pronoun-cases'
import { canBe } from '../../language/verb-forms'
import { putOrAsk } from '../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A pronoun in the wrong case: *spoke with he*, *Him said*. Deliberate exceptions: *he who*, *for they are many*, *and then he*, *on they went*.
 */
export const pronounCase: SentenceRule = {
  id: 'pronoun-case',
  category: 'translation',
  name: 'Pronoun in the wrong case',
  why: 'Many languages have one form for “he” and “him”. English has “he” before the verb and “him” behind a preposition.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR10', 'GR15'],
  examples: [
    { damaged: 'The police spoke with [[he]] on Monday.', repaired: 'The police spoke with him on Monday.' },
    { damaged: 'The letter was sent to [[they]].', repaired: 'The letter was sent to them.' },
    { damaged: '[[Him]] said that he was tired.', repaired: 'He said that he was tired.' },
  ],
  sound: [
    'Blessed with he who came. They were poor, for they had nothing. On they went, and in he came.',
    'What he was sent to he knows. It is up to he or she who pays. To them he said so.',
    'The man they spoke with he liked. In they went.',
  ],
  *check(block, sentence) {
    for (let at = 0; at + 1 < sentence.tokens.length; at++) {
      const report = checkWord(block, sentence, at)
      if (report) yield report
    }
  },
}

const subjectOf = new Map(Object.entries({ him: 'He', them: 'They', us: 'We' }))
const ends = /^(?:[.;]|in|on|at|yesterday|today|tomorrow|last|this|during|after|before|from|about|because|when)$/u

function checkWord(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [word, next] = [tokens[at], tokens[at + 1]]
  if (!word || !next) return undefined
  if (at === 0) {
    const put = word.text === word.text.toUpperCase() ? undefined : subjectOf.get(word.lower)
    const isVerb = next.pos === 'AUX' || (next.pos === 'VERB' && canBe(next.lower, 'past', 'third'))
    return put !== undefined && isVerb && !/ing$/u.test(next.lower) ? report(block, word, put) : undefined
  }
  const put = /^(?:he|she|they|we)$/u.test(word.text) ? objectCase(word.text) : undefined
  if (put === undefined || !/^(?:with|to|from|of|against|by|about|between)$/u.test(tokens[at - 1]?.lower ?? '')) return undefined
  if (!ends.test(next.lower) || tokens[at - 1]?.quoted !== word.quoted) return undefined
  return report(block, word, put)
}

function report(block: BlockContent, word: Token, put: string): Report {
  return {
    ranges: [{ from: word.from, to: word.to }],
    tier: 'likely',
    severity: 1,
    message: `“${block.text.slice(word.from, word.to)}” is in the wrong case here; it is “${put}”.`,
    repairs: [putOrAsk({ from: word.from, to: word.to }, put, word.quoted)],
  }
}
