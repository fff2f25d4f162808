import type { BlockContent, Sentence, Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import type { Report } from '../rule'
import { reportWithoutSubject } from './without-subject'

export const saying =
  /^(?:said|says|added|adds|stated|stressed|noted|explained|announced|confirmed|emphasi[sz]ed|pointed|declared|indicated|told|claimed|warned|recalled|revealed|mentioned|insisted)$/
export const helping = /^(?:will|would|can|could|must|should|has|have|had|was|were|is|are)$/

/** “Said that it was late.”, “Will meet on Monday.”, “Was the best player of the match.”: a sentence that opens with its verb. */
export function lostAtStart(block: BlockContent, { tokens, text }: Sentence): Report | undefined {
  const at = /^(?:and|but|also|then|now)$/.test(tokens[0]?.lower ?? '') ? 1 : 0
  const verb = tokens[at]
  const next = tokens[at + 1]
  if (!verb || !next || verb.quoted || tokens.length < at + 5 || !/[^?!…:]\.$/u.test(text)) return undefined
  // “The hall is old. Has been for years.”
  if (/^(?:has|had)$/.test(verb.lower) && next.lower === 'been' && /^(?:for|since)$/.test(tokens[at + 2]?.lower ?? ''))
    return undefined
  // “IS said so”: a name in capitals.
  if (at === 0 && !/^\p{Lu}\p{Ll}/u.test(verb.text)) return undefined
  const isLost = saying.test(verb.lower)
    ? saysSomething(tokens, at)
    : (at === 0 || /^(?:can|could|will|must)$/.test(verb.lower)) &&
      helping.test(verb.lower) &&
      verb.pos === 'AUX' &&
      (isPredicate(verb, tokens, at + 1) || saysWhoOrHowMany(verb, tokens, at + 1))
  return isLost ? reportWithoutSubject(block, verb, at === 1) : undefined
}

/** “said that …”, “said the case is …”, “added in a statement that”; “Said Smith, 43,” is the speaker behind the verb, “Said by many to be” is told of. */
function saysSomething(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  // “Told that they did, he shook his head.”
  if (next?.lower === 'that') return !(tokens[at]?.lower === 'told' && goesOnBehindComma(tokens))
  if (next?.lower === 'in' || next?.lower === 'on') return tokens.slice(at + 1, at + 10).some((token) => token.lower === 'that')
  if (!/^(?:said|says)$/.test(tokens[at]?.lower ?? '') || next?.pos === 'PROPN' || /^(?:to|by)$/.test(next?.lower ?? ''))
    return false
  for (const token of tokens.slice(at + 1, at + 8)) {
    if (token.pos === 'PUNCT') return false
    if (token.pos === 'AUX') return true
  }
  return false
}

const goesOnBehindComma = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }, at) => text === ',' && /^(?:PRON|PROPN|DET|NOUN)$/.test(tokens[at + 1]?.pos ?? ''))

const places =
  /^(?:first|second|third|last|only|same|main|oldest|youngest|best|worst|most|least|biggest|largest|smallest|author|leader|winner|owner|founder|head|son|daughter|father|mother|brother|sister|wife|husband|widow|top)$/

/** “Was the best player of the match.”, “Has two children.”; “Had a bolt been missing, it would have shown” is a condition. */
function saysWhoOrHowMany({ lower }: Token, tokens: readonly Token[], at: number): boolean {
  const [first, next] = tokens.slice(at, at + 2)
  if (/^(?:is|was)$/.test(lower))
    return (
      first?.lower === 'the' &&
      places.test(next?.lower ?? '') &&
      !tokens.slice(at).some((token) => /^(?:is|was|are|were)$/.test(token.lower))
    )
  const counted = first?.pos === 'NUM' || /^(?:a|an|no|several|many)$/.test(first?.lower ?? '')
  return (
    /^(?:has|had)$/.test(lower) &&
    counted &&
    next?.pos !== 'VERB' &&
    !tokens.some((token) => /^(?:would|could|might|been)$/.test(token.lower))
  )
}

/** What follows is no subject: “will meet”, “has been”, “was not asked”. */
export function isPredicate(verb: Token, tokens: readonly Token[], from: number): boolean {
  let at = from
  while (tokens[at]?.pos === 'ADV' || tokens[at]?.lower === 'not') at++
  const word = tokens[at]
  if (!word || (word.pos !== 'VERB' && word.pos !== 'AUX') || /^\p{Lu}/u.test(word.text)) return false
  const isModal = /^(?:will|would|can|could|must|should)$/.test(verb.lower)
  return isModal
    ? canBe(word.text, 'base') || word.lower === 'be' || word.lower === 'have'
    : canBe(word.text, 'participle', 'ing') || word.lower === 'been'
}
