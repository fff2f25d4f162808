import type { BlockContent, Sentence, Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import type { Report } from '../rule'
import { reportWithoutSubject } from './without-subject'

const opens = /^(?:after|when|before|while|although|though|because|since|once|as)$/u
/** Words in *-ing* that lead a phrase and tell of nobody’s doing. */
const leading =
  /^(?:according|including|following|regarding|concerning|during|barring|excluding|owing|depending|considering|starting|beginning|judging|assuming|pending|notwithstanding|failing|nothing|something|everything|anything|evening|morning)$/u
const saying =
  /^(?:said|added|stated|stressed|noted|explained|announced|confirmed|emphasi[sz]ed|declared|claimed|warned|recalled|insisted|promised|underlined|reiterated)$/u
const doing =
  /^(?:told|asked|urged|requested|called|thanked|expressed|used|demanded|invited|wished|drew|gave|made|ordered|instructed|congratulated|advised|appealed|praised|criticized|criticised|sent|went|began|took|came)$/u
const helping = /^(?:would|will|is|was|are|were|has|have|had|can|could|must|should)$/u

/**
 * “Speaking to reporters, said that it would rain.”, “After it happened, immediately organized the rescue.”: a phrase or a clause with its comma, and then
 * a verb with its object and nobody who did it. “Speaking at noon, said the mayor, is hard” has its speaker behind the verb.
 */
export function lostBehindParticiple(block: BlockContent, { tokens, text }: Sentence): Report | undefined {
  const [first] = tokens
  if (!first || first.quoted || !/[^?!…]\.$|:$/u.test(text) || !/^\p{Lu}/u.test(first.text)) return undefined
  const isClause = opens.test(first.lower)
  const isPhrase = first.lower.length > 4 && first.lower.endsWith('ing') && !leading.test(first.lower)
  if (!isClause && !isPhrase) return undefined
  const comma = tokens.findIndex((token) => token.text === ',')
  if (comma < 2 || comma > 24 || tokens.slice(0, comma).some(({ quoted }) => quoted)) return undefined
  if (isClause && !tokens.slice(1, comma).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return undefined
  let at = comma + 1
  while (tokens[at]?.pos === 'ADV' && at < comma + 3) at++
  const verb = tokens[at]
  if (!verb || verb.quoted || verb.pos !== 'VERB' || !isDone(tokens, at, at > comma + 1)) return undefined
  return hasSubjectLater(tokens, at) ? undefined : reportWithoutSubject(block, verb, true)
}

/** The verb is a finite one: what it says or rules stands behind it. */
function isDone(tokens: readonly Token[], at: number, isParted: boolean): boolean {
  const [verb, next] = tokens.slice(at, at + 2)
  if (!verb || !next) return false
  if (saying.test(verb.lower)) {
    if (/^(?:that|:)$/u.test(next.text) || /^(?:he|she|it|they|there)$/u.test(next.lower)) return true
    const stop = tokens.findIndex(({ pos }, place) => place > at && pos === 'PUNCT')
    return next.pos === 'DET' && tokens.slice(at + 3, Math.min(at + 9, stop)).some(({ lower }) => helping.test(lower))
  }
  const isObject = next.pos === 'DET' || /^(?:him|her|them|his|its|their|people|residents|citizens|reporters)$/u.test(next.lower)
  if (isParted) return isObject && canBe(verb.text, 'past') && !canBe(verb.text, 'base')
  // “asked for”, “made to” may be participles.
  const isDirected = /^(?:for|on|to)$/u.test(next.lower) && /^(?:requested|appealed|called|went|came)$/u.test(verb.lower)
  return doing.test(verb.lower) && (isObject || isDirected)
}

/** “Asked the way, he …”: a further comma with somebody behind it. */
const hasSubjectLater = (tokens: readonly Token[], at: number): boolean =>
  tokens.some(
    ({ text, index }, place) =>
      place > at && text === ',' && index > 0 && /^(?:PRON|DET|PROPN|NOUN|NUM|ADJ)$/u.test(tokens[place + 1]?.pos ?? ''),
  )
