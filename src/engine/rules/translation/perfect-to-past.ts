import type { Token } from '../../article'
import { numberOfNoun } from '../../language/noun-number'
import { simplePastOf } from '../../language/simple-past'
import { baseOf } from '../../language/verb-forms'

/** *Has* or *have* with a participle, and what stands between them: “has also fined”, “have not been found”. */
export interface Perfect {
  readonly have: Token
  readonly verb: Token
  /** The place of the participle. */
  readonly last: number
  readonly isPassive: boolean
  readonly isDenied: boolean
  readonly adverb?: Token
}

/** Adverbs that tell nothing of the time until now, as *never*, *ever*, *since* and *yet* do. */
const inner =
  /^(?:also|already|again|just|finally|even|officially|formally|reportedly|allegedly|publicly|successfully|temporarily|suddenly|unexpectedly|unanimously|immediately|partially|completely)$/u
const denials = /^(?:not|n't|n’t)$/u

/** The perfect that begins at a place. */
export function readPerfect(tokens: readonly Token[], at: number): Perfect | undefined {
  const have = tokens[at]
  if (!have || !/^(?:has|have)$/u.test(have.lower)) return undefined
  let last = at + 1
  const isDenied = denials.test(tokens[last]?.lower ?? '')
  if (isDenied) last++
  let adverb = inner.test(tokens[last]?.lower ?? '') ? tokens[last] : undefined
  if (adverb) last++
  const isPassive = tokens[last]?.lower === 'been'
  if (isPassive) last++
  if (isPassive && !adverb && inner.test(tokens[last]?.lower ?? '')) {
    adverb = tokens[last]
    last++
  }
  const verb = tokens[last]
  if (!verb || simplePastOf(verb.lower) === undefined) return undefined
  return { have, verb, last, isPassive, isDenied, ...(adverb ? { adverb } : {}) }
}

/** The same in the simple past: “also fined”, “were not found”, “did not return”. */
export function inSimplePast(tokens: readonly Token[], at: number, { have, verb, isPassive, isDenied, adverb }: Perfect): string {
  const between = [...(isDenied ? ['not'] : []), ...(adverb ? [adverb.text] : [])]
  if (isPassive) return [isOfMany(tokens, at, have) ? 'were' : 'was', ...between, verb.text].join(' ')
  if (isDenied) return ['did', ...between, baseOf(verb.lower, 'participle') ?? verb.text].join(' ')
  return [...between, simplePastOf(verb.lower) ?? verb.text].join(' ')
}

/** “Maria and her brother have”: one thing before *have* is the last of several; alone it is a slip of the number. */
function isOfMany(tokens: readonly Token[], at: number, have: Token): boolean {
  const subject = tokens[at - 1]?.lower ?? ''
  if (have.lower !== 'have' || subject === 'i') return false
  return numberOfNoun(subject) !== 'singular' || tokens.slice(0, at).some(({ lower }) => lower === 'and')
}
