import type { Sentence, Token } from '../article'
import { analyseClauses } from '../language/clause'
import { canBe } from '../language/verb-forms'
import { nominativePronouns } from '../language/word-lists'

/** Names and marks that stay in lower case at the start of a sentence: “iPhone”, “easyJet”, “al-Qaida”, “de Gaulle”, “example.com”, “adidas”. */
const lowerNames =
  /^(?:\p{Ll}{1,12}\p{Lu}|(?:adidas|asos|bp|boohoo|giffgaff|ispace|npower|lululemon|thyssenkrupp|trivago|wagamama|bell hooks|danah boyd)(?!\p{L})|(?:al|el|an|ad|ar|as|at|ash|d|o|e|i|x)[-‑’']|(?:bin|ibn|de|du|da|di|van|von|der|den|ter|la|le|al|el)\s\p{Lu}|\p{Ll}{1,3}[.)]|[^\s.]*[@/\d_#]|[^\s.]+\.\p{L})/u

/** “14-year-old boy from Lyon was …”: a compound of this kind before a common noun wants an article. */
const bareCompound =
  /^\d+-(?:year|month|week|day|hour|minute|mile|kilomet(?:er|re)|storey|story)-(?:(?:old|long) (?!people|men|women|children)\p{Ll}*[^\P{Ll}s]|(?!old|long)\p{Ll}*[^\P{Ll}s]) \p{Ll}/u

/** “4) caused a mass exodus”: the bracket was opened in the words that are gone. */
const bareBracket = /^[^\s()]{1,20}\) (?:\p{Ll}+ed|was|were|is|are|has|had|will|made|led|took|came|left) /u

/** “2018 World Cup, Sweden defeated …”: the event of a year, with a clause behind the comma, wants “At the”. Titles (“2018 World Cup, the draw”) stay out. */
const bareEvent =
  /^(?:19|20)\d\d (?:[\p{L}’'-]{1,20} ){1,6}?(?:Cup|Games|Olympics|Paralympics|Championships?|Tournament|Festival|Summit|Conference|Assembly|elections?|season), (?!(?:which|who|where|when|held|and|or|with|after|before|as|but|the|an?)\b)\p{L}/u

/** Opens in lower case, with a noun whose article is gone, in the middle of a bracket, or with half a clause. */
export function lacksOpening(sentence: Sentence): boolean {
  const { text } = sentence
  if (opensLower(sentence) || bareCompound.test(text) || bareBracket.test(text)) return true
  return (bareEvent.test(text) && analyseClauses(sentence).kind === 'statement') || hasVerblessHalf(sentence)
}

export function opensLower(sentence: Sentence): boolean {
  return /^\p{Ll}/u.test(sentence.text) && !lowerNames.test(sentence.text)
}

/** “70 percent of the market in 2009; this has dropped to 56 percent today.”: a whole clause stands behind the semicolon, and before it one without its verb. */
function hasVerblessHalf({ tokens, ...sentence }: Sentence): boolean {
  const stop = tokens.findIndex((token) => token.text === ';')
  const [subject, verb] = tokens.slice(stop + 1)
  if (stop < 5 || !subject || verb?.pos !== 'AUX' || tokens[0]?.quoted || subject.quoted) return false
  if (!nominativePronouns.has(subject.lower) && !/^(?:it|this|that|these|those)$/.test(subject.lower)) return false
  // “the gate, an oak affair, cost/NOUN £1,150”
  if (tokens.slice(0, stop).some((_, at) => hasPrice(tokens, at))) return false
  const half = analyseClauses({ ...sentence, tokens: tokens.slice(0, stop), terminated: true })
  return half.kind === 'fragment' && half.reason === 'no finite verb' && half.opening === 'subject'
}

/** A noun by its tag that is a verb by what follows, a sum or an object. */
const hasPrice = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'NOUN' &&
  canBe(tokens[at].text, 'past', 'third') &&
  (/^[$€£]/u.test(tokens[at + 1]?.text ?? '') || /^(?:DET|NUM)$/u.test(tokens[at + 1]?.pos ?? ''))
