import type { BlockContent, Sentence, Token } from '../../article'
import { objectCase } from '../../language/pronoun-cases'
import { canBe } from '../../language/verb-forms'
import { putOrAsk } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A pronoun in the wrong case: *spoke with he*, *Him said*, *said that him was*, *between he and the mayor*. Deliberate exceptions: *he who*, *for they are many*, *and then he*, *on they went*.
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
    { damaged: '[[Him]] and his wife were arrested.', repaired: 'He and his wife were arrested.' },
    { damaged: 'The lawyer said that [[him]] was innocent.', repaired: 'The lawyer said that he was innocent.' },
    { damaged: 'There is a dispute between [[he]] and the mayor.', repaired: 'There is a dispute between him and the mayor.' },
    { damaged: '[[Him]] said that he was tired.', repaired: 'He said that he was tired.' },
  ],
  sound: [
    'Blessed with he who came. They were poor, for they had nothing. On they went, and in he came.',
    'The choice is between him and the mayor. Between them they won six. Us and them is all they know.',
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
    return put !== undefined && (isVerb(next) || isPair(tokens)) ? report(block, word, put) : undefined
  }
  // “said that him was innocent”; “US” is a country.
  const subject = word.text === word.lower ? subjectOf.get(word.lower) : undefined
  if (subject !== undefined && /^(?:that|because|when|if|while|although)$/u.test(tokens[at - 1]?.lower ?? '')) {
    const isSubject = next.pos === 'AUX' && isVerb(next) && tokens[at - 1]?.quoted === word.quoted
    return isSubject ? report(block, word, subject.toLowerCase()) : undefined
  }
  const put = /^(?:he|she|they|we)$/u.test(word.text) ? objectCase(word.text) : undefined
  if (put === undefined || !/^(?:with|to|from|of|against|by|about|between)$/u.test(tokens[at - 1]?.lower ?? '')) return undefined
  const preposition = tokens[at - 1]?.lower ?? ''
  const isEnd =
    ends.test(next.lower) || (preposition === 'between' && next.lower === 'and') || (preposition === 'by' && next.text === ',')
  return isEnd && tokens[at - 1]?.quoted === word.quoted ? report(block, word, put) : undefined
}

const isVerb = ({ pos, lower }: Token): boolean =>
  (pos === 'AUX' || (pos === 'VERB' && canBe(lower, 'past', 'third'))) && !/ing$|^be$/u.test(lower)

/** “Him and his wife were arrested” */
const isPair = (tokens: readonly Token[]): boolean => {
  const verb = tokens.findIndex(({ pos }, at) => at > 2 && (pos === 'AUX' || pos === 'VERB'))
  return (
    tokens[1]?.lower === 'and' &&
    /^(?:his|her|their|the|our)$/u.test(tokens[2]?.lower ?? '') &&
    tokens.slice(3, Math.max(3, verb)).every(({ pos }) => /^(?:ADJ|NOUN|PROPN|NUM)$/u.test(pos)) &&
    tokens[verb] !== undefined &&
    isVerb(tokens[verb])
  )
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
