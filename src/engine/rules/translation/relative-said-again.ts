import type { Sentence, Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import { holdsAny } from '../../language/words-in'
import { changeWithin } from '../proposals'
import { type ParagraphRule, prose, type Report } from '../rule'

/**
 * *Who* or *which* with a second subject, or with its noun again behind the last preposition: *the mayor, who he has been detained since May*, *which it is
 * the largest*, *the school which he studied in it*. Deliberate exceptions: verbs that lack an object (*whom he has met*), *who he was told was dead*.
 */
export const relativeSaidAgain: ParagraphRule = {
  id: 'relative-said-again',
  category: 'translation',
  name: 'Who or which with a pronoun beside it',
  why: 'Arabic, Persian, Hebrew and Swahili repeat by a pronoun what “who” or “which” stands for. In English one of them is enough.',
  scope: 'paragraph',
  blocks: [...prose, 'caption'],
  covers: ['GR16'],
  examples: [
    {
      damaged: 'The mayor, [[who he]] has been detained since May, is ill.',
      repaired: 'The mayor, who has been detained since May, is ill.',
    },
    {
      damaged: 'It rose to 3,120, [[which it]] is the highest number.',
      repaired: 'It rose to 3,120, which is the highest number.',
    },
    { damaged: 'Oil, [[which it]] was sold for 24 liras, is dear.', repaired: 'Oil, which was sold for 24 liras, is dear.' },
    {
      damaged: 'The people [[who they]] lost their homes need help.',
      repaired: 'The people who lost their homes need help.',
    },
    {
      damaged: 'The school which he studied [[in it]] was destroyed.',
      repaired: 'The school which he studied in was destroyed.',
    },
  ],
  sound: [
    'He knows who he is and who they are. The man, who he was told was dead, came. She asked who he had been seen with.',
    'The price at which it was sold is low. The firm, which it has bought, is sound. That is the man who they say lost his job.',
    'The actor, who she has been seen with since May, left. The island, which it is said to own, is far.',
    'The house which he believed in it would be safe was his.',
  ],
  *check(block) {
    for (const sentence of block.sentences) {
      if (!holdsAny(sentence.tokens, ['who', 'which', 'whom'])) continue
      for (let at = 1; at + 3 < sentence.tokens.length; at++) {
        const report = checkSubject(block.text, sentence, at) ?? checkPreposition(block.text, sentence, at)
        if (report) yield report
      }
    }
  },
}

const told =
  /^(?:told|said|informed|asked|called|given|shown|introduced|married|seen|compared|sent|known|taught|paid|owed|offered|reported|believed|thought|supposed|expected)$/u
const phraseEnds = /^(?:since|in|on|for|by|at|from|during|until|after|last|\.|,)$/u

/** “who he has been detained since May”, “which it is the highest number” */
function checkSubject(text: string, { tokens }: Sentence, at: number): Report | undefined {
  const [before, link, pronoun, verb, next, third] = [tokens[at - 1], ...tokens.slice(at, at + 5)]
  if (!before || !link || !pronoun || !verb || !next || link.quoted || before.pos === 'ADP') return undefined
  const fits =
    (link.lower === 'who' && /^(?:he|she|they)$/u.test(pronoun.lower)) ||
    (link.lower === 'which' && /^(?:it|they)$/u.test(pronoun.lower))
  if (!fits || !(before.text === ',' || before.pos === 'NOUN' || before.pos === 'PROPN')) return undefined
  const clause = tokens.slice(at + 2, at + 14)
  const stop = clause.findIndex(({ text: mark }) => /^[.,;]$/u.test(mark))
  const inside = stop < 0 ? clause : clause.slice(0, stop)
  // “who she has been seen with”: the clause ends in a preposition
  if (/^(?:ADP|PART)$/u.test(inside.at(-1)?.pos ?? '') || inside.some(({ quoted }) => quoted)) return undefined
  const been = /^(?:has|have|had)$/u.test(verb.lower) && next.lower === 'been' ? 1 : 0
  const [participle, behind] = been === 1 ? [third, tokens[at + 5]] : [next, third]
  const isBe = been === 1 || /^(?:was|were|is|are)$/u.test(verb.lower)
  const passive =
    isBe &&
    participle !== undefined &&
    participle.pos === 'VERB' &&
    canBe(participle.lower, 'participle') &&
    !told.test(participle.lower) &&
    phraseEnds.test(behind?.lower ?? '')
  const judged =
    link.lower === 'which' &&
    before.text === ',' &&
    /^(?:is|was|are|were)$/u.test(verb.lower) &&
    /^(?:the|a|an)$/u.test(next.lower)
  const active =
    link.lower === 'who' &&
    verb.pos === 'VERB' &&
    /^(?:lost|died|lived|worked|fled|came|went)$/u.test(verb.lower) &&
    /^(?:their|his|her|the|in|on|from|to|at)$/u.test(next.lower)
  return passive || judged || active
    ? report(
        text,
        link,
        pronoun,
        { from: link.to, to: pronoun.to },
        `“${pronoun.text}” says again what “${link.text}” stands for`,
      )
    : undefined
}

/** “the school which he studied in it was destroyed” */
function checkPreposition(text: string, { tokens }: Sentence, at: number): Report | undefined {
  const [before, link, subject, verb, preposition, pronoun, next] = [tokens[at - 1], ...tokens.slice(at, at + 6)]
  if (!before || !link || !subject || !verb || !preposition || !pronoun || !next || link.quoted) return undefined
  if (!/^(?:which|whom)$/u.test(link.lower) || before.pos === 'ADP' || !/^(?:he|she|they|i|we)$/u.test(subject.lower))
    return undefined
  if (
    verb.pos !== 'VERB' ||
    !canBe(verb.lower, 'past', 'base', 'third') ||
    /^(?:believ|think|thought|hope|say|said|know|knew)/u.test(verb.lower)
  )
    return undefined
  if (!/^(?:in|on|at|with|from|for|about|to|by)$/u.test(preposition.lower) || !/^(?:it|them|him|her)$/u.test(pronoun.lower))
    return undefined
  if (!(next.pos === 'AUX' || next.pos === 'PUNCT' || (next.pos === 'VERB' && canBe(next.lower, 'past', 'third'))))
    return undefined
  if (/^(?:would|could|will|might)$/u.test(next.lower)) return undefined
  return report(
    text,
    preposition,
    pronoun,
    { from: preposition.to, to: pronoun.to },
    `“${pronoun.text}” says again what “${link.text}” stands for`,
  )
}

function report(
  text: string,
  first: Token,
  last: Token,
  cut: { readonly from: number; readonly to: number },
  message: string,
): Report {
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 5,
    message: `${message}.`,
    repairs: changeWithin(text, first, last, { ...cut, insert: '' }),
  }
}
