import type { BlockContent, Sentence, Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import type { Report } from '../rule'
import { reportWithoutSubject } from './without-subject'

const opens = /^(?:after|when|before|while|although|though|because|if|since|once|as|unless|until|whereas)$/u
const helping = /^(?:will|would|can|could|must|should|has|have|had|was|were|is|are|did|does)$/u

/** “As there is no place to show it, is lying in a store.”: one clause or more with their commas, and then a helping verb and what it helps. */
export function lostBehindClauses(block: BlockContent, { tokens, text }: Sentence): Report | undefined {
  const start = tokens[0]?.lower === 'even' ? 1 : 0
  if (!opens.test(tokens[start]?.lower ?? '') || tokens[start]?.quoted || !/[^?!…:]\.$/u.test(text)) return undefined
  let from = start
  for (const [at, token] of tokens.entries()) {
    if (token.text !== ',') continue
    const isClause = opens.test(tokens[from]?.lower ?? '') && tokens.slice(from + 1, at).some(isFinite)
    if (!isClause || tokens.slice(from, at).some(({ quoted }) => quoted)) return undefined
    if (isHelped(tokens, at + 1)) return reportWithoutSubject(block, tokens[at + 1] ?? token, true)
    from = at + 1
  }
  return undefined
}

const isFinite = ({ pos, lower }: Token): boolean =>
  (pos === 'AUX' && !/^(?:be|been|being)$/u.test(lower)) || (pos === 'VERB' && canBe(lower, 'past', 'third', 'base'))

/** “is lying”, “could not play”, “will be closed”: the helping verb has nobody behind it either. */
function isHelped(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]
  if (!verb || verb.pos !== 'AUX' || !helping.test(verb.lower)) return false
  let next = at + 1
  while (/^(?:not|n['’]t|also|still|now|never|already)$/u.test(tokens[next]?.lower ?? '')) next++
  const main = tokens[next]
  if (/^d/u.test(verb.lower)) return next > at + 1 && canBe(main?.lower ?? '', 'base')
  if (!main || main.lower === 'been' || main.lower === 'be') return main !== undefined
  if (/^(?:will|would|can|could|must|should)$/u.test(verb.lower))
    return /^(?:VERB|AUX)$/u.test(main.pos) ? canBe(main.lower, 'base') : next > at + 1 && canBe(main.lower, 'base')
  return main.pos === 'VERB'
    ? canBe(main.lower, 'participle', 'ing')
    : /^[iw]|^a/u.test(verb.lower) && main.pos === 'ADJ' && tokens[next + 1]?.text === '.'
}

/** Verbs that tell what somebody wants or does, with what follows them at once. */
const wanting = /^(?:want|wish|plan|intend|try|need|hope|decide|fail|manage|refuse)$/u

/** “If want to win”, “When arrive at the station”, “Unless find a buyer”: behind what opens a clause stands its verb. */
export function isBareBase(tokens: readonly Token[], at: number): boolean {
  const [opener, verb, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!opener || !verb || !next || verb.pos !== 'VERB' || verb.quoted || !canBe(verb.lower, 'base')) return false
  if (
    !/^(?:if|when|unless|because|although)$/u.test(opener.lower) ||
    /^(?:like|even|need|save|except|say|own)$/u.test(verb.lower)
  )
    return false
  if (next.lower === 'to') return wanting.test(verb.lower)
  return /^(?:a|an|the|his|her|its|their|this|these|at|it|them)$/u.test(next.lower)
}
