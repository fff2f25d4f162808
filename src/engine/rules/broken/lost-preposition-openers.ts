import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { type Frame, hasFinite, isGiven, isPredicate } from './lost-preposition-words'

/** “Because the storm, flights were cancelled”, “Instead a fine, he got a warning”: a noun phrase, the only comma, and the clause. */
export const behindOpener: Frame = (tokens, at) => {
  const [first, next] = tokens
  if (at !== 0 || !first || !next || !isGiven(next)) return undefined
  const subject = readLongNounPhrase(tokens, 1)
  const [comma, after] = subject ? tokens.slice(subject.end, subject.end + 2) : []
  if (!subject || subject.pronoun || comma?.text !== ',' || !after || tokens.filter(({ text }) => text === ',').length > 1)
    return undefined
  const opensClause =
    first.lower === 'because'
      ? /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/u.test(after.pos)
      : /^(?:he|she|it|they|we|i)$/u.test(after.lower)
  return opensClause && hasFinite(tokens, subject.end + 1) ? { first, last: next, before: next, preposition: 'of' } : undefined
}

/** “were charged murder” */
export const beforeCrime: Frame = (tokens, at) => {
  const [first, crime, next] = tokens.slice(at, at + 3)
  if (first?.lower !== 'charged' || !crime || !next || !isPredicate(tokens, at) || !offences.test(crime.text)) return undefined
  return /^(?:ADP|PUNCT|CCONJ|ADV|SCONJ)$/u.test(next.pos) && next.text !== '-'
    ? { first, last: crime, before: crime, preposition: 'with' }
    : undefined
}

const offences =
  /^(?:murder|manslaughter|rape|theft|fraud|treason|sedition|terrorism|corruption|bribery|arson|assault|robbery|burglary|kidnapping|espionage|blasphemy|perjury|extortion|embezzlement|smuggling|trafficking|genocide)$/u
