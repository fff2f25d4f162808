import type { Token } from '../article'
import { isFiniteAuxiliary } from './verb-groups'
import { prepositionLike, relatives, subordinators, whWords } from './word-lists'

export type ClauseRole = 'main' | 'subordinate' | 'relative'

/** The role of the clause that a word opens, if it opens one. */
export function openedBy(tokens: readonly Token[], at: number): ClauseRole | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const { lower } = token
  const next = tokens[at + 1]
  if (lower === 'that')
    return token.pos === 'SCONJ' || token.pos === 'PRON' ? (isDemonstrative(tokens, at) ? undefined : 'relative') : undefined
  if (lower === 'as' && tokens[at - 1]?.lower === 'such') return undefined
  if (lower === 'as' || prepositionLike.has(lower)) return clauseFollows(tokens, at) ? 'subordinate' : undefined
  if (subordinators.has(lower)) return next?.pos === 'PUNCT' ? undefined : 'subordinate'
  if (relatives.has(lower) || whWords.has(lower)) return at === 0 && tokens.at(-1)?.text.startsWith('?') ? undefined : 'relative'
  return undefined
}

/** “That is true”, “after that”: no clause is opened. */
function isDemonstrative(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const previous = tokens[at - 1]
  if (!previous || /^[“"‘(]$/.test(previous.text))
    return next !== undefined && (isFiniteAuxiliary(next) || ['VERB', 'NOUN', 'ADJ', 'NUM'].includes(next.pos))
  return previous.pos === 'ADP' && previous.lower !== 'in' && previous.lower !== 'except'
}

/** Whether a finite verb comes before the next comma: “after talks failed,” against “after talks,”. */
export function clauseFollows(tokens: readonly Token[], at: number): boolean {
  let nominal = false
  for (let index = at + 1; index < tokens.length && index < at + 14; index++) {
    const token = tokens[index]
    if (!token || (token.pos === 'PUNCT' && token.text !== '-')) return false
    if (nominal && (isFiniteAuxiliary(token) || (token.pos === 'VERB' && !/ing$/.test(token.lower))))
      return tokens[index - 1]?.lower !== 'to'
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON' || token.pos === 'NUM' || token.pos === 'DET')
      nominal = true
  }
  return false
}
