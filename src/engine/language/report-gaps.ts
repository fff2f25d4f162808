import type { Token } from '../article'
import { readNounPhrase } from './noun-phrases'
import { gap, type MissingVerb } from './verb-gap'
import { nominativePronouns } from './word-lists'

/** Behind these a clause begins. */
export const opensClause = (token: Token | undefined): boolean =>
  token === undefined ||
  token.pos === 'SCONJ' ||
  token.pos === 'CCONJ' ||
  /^[,;:“"‘—–]$/.test(token.text) ||
  /^(?:that|because|when|if|as|which|said|says)$/.test(token.lower)

/** “He that it was inappropriate and said …”: a pronoun, and what it must have said. */
export function pronounThat(tokens: readonly Token[], at: number): MissingVerb | undefined {
  const [pronoun, that, subject, verb] = tokens.slice(at, at + 4)
  if (!pronoun || !that || !subject || !verb || pronoun.quoted || !opensClause(tokens[at - 1])) return undefined
  if (!/^(?:he|she|they|we|i)$/.test(pronoun.lower) || that.lower !== 'that' || verb.pos !== 'AUX') return undefined
  if (!nominativePronouns.has(subject.lower) && !/^(?:it|this|there)$/.test(subject.lower)) return undefined
  return gap(tokens, at, at, at, 'say', 'either')
}

/** Whether a noun phrase and a finite verb come next. */
export function opensFiniteClause(tokens: readonly Token[], at: number): boolean {
  const phrase = readNounPhrase(tokens, at)
  if (!phrase) return false
  const verb = tokens[phrase.head.index - (tokens[0]?.index ?? 0) + 1]
  return verb !== undefined && verb.pos === 'AUX'
}

/** “and South Korea the broadcasts will continue”: a name, then a clause that it must have said. */
export function unreported(tokens: readonly Token[], at: number): MissingVerb | undefined {
  const first = tokens[at]
  if (!first || first.pos !== 'PROPN' || !opensClause(tokens[at - 1]) || tokens[at - 1]?.text === ',') return undefined
  const phrase = readNounPhrase(tokens, at)
  if (!phrase || phrase.temporal || phrase.head.pos !== 'PROPN' || /^(?:round|whilst)$/.test(phrase.head.lower)) return undefined
  const next = phrase.head.index - (tokens[0]?.index ?? 0) + 1
  const article = tokens[next]
  // “Qualifications The candidate”, “Ivan the Terrible”
  if (next - at === 1 && (at === 0 || /^\p{Lu}/u.test(tokens[next + 1]?.text ?? ''))) return undefined
  if (article?.lower !== 'the' || !article.spaced || !opensFiniteClause(tokens, next)) return undefined
  return gap(tokens, at, next - 1, next - 1, 'say', 'singular')
}
