import type { BlockContent, Sentence, Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import { isFinite } from '../../language/verb-groups'
import { beForms, doForms, modals } from '../../language/word-lists'
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

/** “is lying”, “could not play”, “will be closed”: the helping verb has nobody behind it either. */
function isHelped(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]
  if (!verb || verb.pos !== 'AUX' || !helping.test(verb.lower)) return false
  let next = at + 1
  while (/^(?:not|n['’]t|also|still|now|never|already)$/u.test(tokens[next]?.lower ?? '')) next++
  const isParted = next > at + 1
  const main = tokens[next]
  if (!main) return false
  if (doForms.has(verb.lower)) return isParted && canBe(main.lower, 'base')
  if (main.lower === 'been' || main.lower === 'be') return true
  if (modals.has(verb.lower)) return (isParted || /^(?:VERB|AUX)$/u.test(main.pos)) && canBe(main.lower, 'base')
  if (main.pos === 'VERB') return canBe(main.lower, 'participle', 'ing')
  return beForms.has(verb.lower) && main.pos === 'ADJ' && tokens[next + 1]?.text === '.'
}
