import type { Token } from '../article'
import type { NounPhrase } from './noun-phrases'
import { isSpeech } from './speech-verbs'

/** Verbs that a clause without “that” follows, and that are no participles there. */
const leadsOn =
  /^(?:means?|meant|notices?|noticed|discovers?|discovered|fears?|feared|hopes?|hoped|claims?|claimed|insists?|insisted|warns?|warned|suggests?|suggested|fact)$/

const relative = /^(?:who|which|that)$/

/**
 * Whether a verb may belong to another subject than the one found, because a clause opens there without a word that tells so: “camps, which
 * workers say are full”, “communications meant the crowd was”, “those who back independence are”, “a cut which hit 2,000 homes has”.
 */
export function isInHiddenClause(tokens: readonly Token[], subject: NounPhrase, verb: Token, opener: Token | undefined): boolean {
  const base = tokens[0]?.index ?? 0
  const at = verb.index - base
  const start = subject.head.index - base
  if (tokens.slice(start + 1, at).some((token, place) => leadsOn.test(token.lower) && isNominal(tokens[start + place + 2])))
    return true
  // “matters which he stressed were”
  if (isSaying(tokens[at - 1]) && tokens.slice(Math.max(0, at - 5), at - 2).some(({ lower }) => relative.test(lower))) return true
  if (opener && relative.test(opener.lower)) {
    const inside = tokens.slice(opener.index - base + 1, at)
    if (inside.length > 1 && isSaying(inside.at(-1))) return true
    if (opener.lower === 'who' && inside.length > 1 && !inside.some(({ pos }) => /^(?:VERB|AUX)$/u.test(pos))) return true
  }
  return isObjectOfRelative(tokens, subject.first.index - base) || isNamedPlural(tokens, start, at)
}

const isNominal = (token: Token | undefined): boolean => /^(?:NOUN|PROPN|DET|PRON|ADJ|NUM)$/u.test(token?.pos ?? '')

const isSaying = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isSpeech(token.lower) ||
    /^(?:stress(?:ed|es)?|thinks?|thought|believes?|believed|claims?|feared|fears?|hopes?)$/u.test(token.lower))

/** “which affected almost 2,000 properties” */
function isObjectOfRelative(tokens: readonly Token[], first: number): boolean {
  let at = first - 1
  while (tokens[at]?.pos === 'ADV') at--
  return tokens[at]?.pos === 'VERB' && relative.test(tokens[at - 1]?.lower ?? '')
}

/** “Previous State of the Nation speeches”: the noun is plural whatever stands in the name before it. */
function isNamedPlural(tokens: readonly Token[], start: number, at: number): boolean {
  const [name, noun] = tokens.slice(at - 2, at)
  return at - 2 > start && name?.pos === 'PROPN' && noun?.pos === 'NOUN' && /[^s]s$/u.test(noun.text)
}

/** “Sessions said so”, “Gates was there”: one person, though the name looks like things. */
export const isSurname = ({ first, head }: NounPhrase): boolean =>
  first === head &&
  /^(?:Sessions|Brooks|Gates|Bridges|Flowers|Sands|Woods|Waters|Wells|Mills|Hills|Sparks|Spears|Shields|Chambers|Powers|Summers|Winters|Masters|Rivers|Childs|Combs|Walls|Towers|Knights|Springs|Scales|Sanders|Saunders|Simmons|Simms|Rogers|Rodgers|Peters|Roberts|Stevens|Stephens|Edwards|Richards|Daniels|Andrews|Phillips|Reeves|Owens|Perkins|Hopkins|Jennings|Cummings|Rawlings|Wilkins|Vickers|Myers|Bowers|Travers|Hobbs|Potts|Watts|Riggs|Higgs|Briggs|Greaves|Hargreaves)$/u.test(
    head.text,
  )
