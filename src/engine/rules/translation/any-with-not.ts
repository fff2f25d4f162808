import type { BlockContent, Sentence, Token } from '../../article'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { matchCase } from '../../language/match-case'
import { canBe, inflect } from '../../language/verb-forms'
import { putOrAsk } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *Any* before a denied verb of its own: *Any step was not taken* for *No step was taken*. Deliberate exceptions: conditions and doubts (*if any part is not paid*),
 * *any* behind its verb (*did not take any step*), and a clause in between (*any part that is not paid*).
 */
export const anyWithNot: SentenceRule = {
  id: 'any-with-not',
  category: 'translation',
  name: 'Denied verb behind “any”',
  why: 'Turkish, Persian, Hindi and others deny the verb and let “any” stand before it. In English “no” opens such a clause, and the verb is not denied again.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR14'],
  examples: [
    { damaged: '[[Any step was not]] taken for two years.', repaired: 'No step was taken for two years.' },
    { damaged: 'About the case [[any comment was not]] made.', repaired: 'About the case no comment was made.' },
    {
      damaged: 'It rained, but about the case [[any step was not]] taken.',
      repaired: 'It rained, but about the case no step was taken.',
    },
    { damaged: 'He said that [[any of the firms did not bid]].', repaired: 'He said that none of the firms bid.' },
    { damaged: 'He said that [[any worker did not go]] there.', repaired: 'He said that no worker went there.' },
    {
      damaged: 'It owns a firm in which [[any employee has not]] worked.',
      repaired: 'It owns a firm in which no employee has worked.',
    },
    { damaged: '[[Any other country does not pay]] as much.', repaired: 'No other country pays as much.' },
  ],
  sound: [
    'If any part is not paid, it is late. Whether any rule was not kept is open. He did not take any step.',
    'Any part that is not paid is late. He denied any wrongdoing.',
    'Any child will do. Any reader who did not like it wrote. At any rate it was not late.',
    'It is not clear if any of them is not dead. In any case he is not ill, and at any moment he was not far.',
    'Any decision would not be taken lightly, the minister said. Any changes will not take effect until 2027.',
    'He said any cuts would not affect front-line staff.',
    'Any member has not only the right but the duty to speak.',
    'The insurer said any pre-existing condition is not covered.',
  ],
  cues: ['any'],
  *check(block, sentence) {
    for (const [at, token] of sentence.tokens.entries()) {
      const report = token.lower === 'any' && opens(sentence.tokens, at) ? checkClause(block, sentence, at) : undefined
      if (report) yield report
    }
  },
}

/** Not *will* and *would*: “Any decision would not be taken lightly” speaks of one that may never come. Nor *is*: “Any pet is not covered” is a rule. */
const helper = /^(?:was|were|has|have|had|did|does|do)$/u
/** What makes a condition or a doubt of a clause, or denies it already. */
const doubting =
  /^(?:if|whether|unless|should|lest|deny|denies|denied|denying|ensure|ensures|ensured|not|n['’]t|without|sure|wherever|whenever|where|provided)$/u

/** The clause begins with it, or with a phrase before it: “About the case any comment …”, “in which any employee …”. */
function opens(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (tokens.slice(0, at).some(({ lower }) => doubting.test(lower))) return false
  if (!before || /^(?:[,;–—]|that|which|and|but|said|says|claimed|claims|added|adds|stated|announced|now)$/u.test(before.lower))
    return true
  // “…, but about the case any comment …”
  const link = tokens.findLastIndex(({ pos, text }, place) => place < at && (pos === 'CCONJ' || /^[,;–—]$/u.test(text)))
  const phrase = tokens.slice(link + 1, at)
  return (
    /^(?:NOUN|PROPN|NUM|ADJ)$/u.test(before.pos) &&
    /^(?:ADP|SCONJ)$/u.test(phrase[0]?.pos ?? '') &&
    phrase.every(({ pos }) => !/^(?:VERB|AUX|PUNCT)$/u.test(pos))
  )
}

function checkClause(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const any = tokens[at]
  const isOf = tokens[at + 1]?.lower === 'of'
  // At the head of a sentence that is a phrase of its own.
  const subject = isOf && at === 0 ? undefined : readLongNounPhrase(tokens, isOf ? at + 2 : at)
  if (!any || !subject || subject.pronoun || subject.head === any) return undefined
  const [aux, not, next] = tokens.slice(subject.end, subject.end + 3)
  if (
    !aux ||
    !not ||
    !next ||
    !helper.test(aux.lower) ||
    !/^(?:not|n['’]t)$/u.test(not.lower) ||
    !/^(?:VERB|AUX|ADJ|ADV)$/u.test(next.pos) ||
    // “Any member has not only the right”
    /^(?:only|just|merely|simply|necessarily|always|even)$/u.test(next.lower)
  )
    return undefined
  const isDo = /^(?:did|does|do)$/u.test(aux.lower)
  if (isDo && !canBe(next.lower, 'base')) return undefined
  const verb = isDo ? finite(aux.lower, next.lower) : aux.text
  if (verb === undefined) return undefined
  const no = isOf ? 'none' : matchCase('no', any.text)
  const range = { from: any.from, to: isDo ? next.to : not.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${block.text.slice(range.from, range.to)}” denies the verb of “any”; English denies the noun, with “no”.`,
    repairs: [putOrAsk(range, `${no}${block.text.slice(any.to, subject.last.to)} ${verb}`, any.quoted)],
  }
}

/** “did … go” is “went”, “does … pay” is “pays”. */
const finite = (helping: string, base: string): string | undefined =>
  helping === 'do' ? base : inflect(base, helping === 'did' ? 'past' : 'third')[0]
