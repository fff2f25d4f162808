import type { Token } from '../article'
import { onceEachPlace } from '../once-each'
import { type LongNounPhrase, readLongNounPhrase } from './long-noun-phrase'

const opener =
  /^(?:that|because|although|though|while|whereas|if|when|since|as|but|and|so|until|before|after|whether|where|said|says)$/u

/** The subject that opens a clause at a place: at the start of the sentence, or behind a mark or a word that opens clauses. */
export const subjectThatOpens = onceEachPlace((tokens: readonly Token[], at): LongNounPhrase | undefined => {
  const [before, first] = [tokens[at - 1], tokens[at]]
  const isWhich = before?.lower === 'which' && tokens[at - 2]?.pos === 'ADP'
  if (!first || (before && before.pos !== 'PUNCT' && !opener.test(before.lower) && !isWhich)) return undefined
  if (before && /^[-/’']$/u.test(before.text)) return undefined
  if (!opensPhrase(first, before)) return undefined
  const subject = readLongNounPhrase(tokens, at)
  return subject && !subject.temporal ? subject : undefined
})

const opensPhrase = ({ lower, pos, text }: Token, before: Token | undefined): boolean =>
  /^(?:the|this|these|those|a|an|his|her|its|their|our|many|most|some|several|both|he|she|they|we|it)$/u.test(lower) ||
  pos === 'NUM' ||
  (pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text)) ||
  (pos === 'NOUN' && (!before || /^(?:which|that|because|said|says|but|and|while|although)$/u.test(before.lower)))
