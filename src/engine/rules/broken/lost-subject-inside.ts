import type { Sentence, Token } from '../../article'
import { numberOfNoun } from '../../language/noun-number'
import type { Report } from '../rule'
import { askOnly } from './lost-subject-in-clause'

/** “In the ministry refused to comment.”: where they sit who said it, and nobody who did. */
export function saidInside({ tokens }: Sentence): Report | undefined {
  const first = tokens[1]
  if (!/^(?:in|at)$/.test(tokens[0]?.lower ?? '') || !first || !/^(?:the|his|her|their)$/.test(first.lower)) return undefined
  const at = tokens.findIndex(({ pos }, place) => place > 1 && !/^(?:DET|ADJ|NOUN|PROPN|ADP)$/.test(pos))
  const [verb, next] = [tokens[at], tokens[at + 1]]
  if (!verb || !next || at < 3 || verb.pos !== 'VERB' || !inHouse.test(verb.lower) || tokens[at - 1]?.pos === 'ADP')
    return undefined
  if (hasSpeaker(tokens.slice(0, at))) return undefined
  // “At the time claimed to be the tallest in the world, the tower …”
  if (next.lower === 'to' && !/^(?:refused?|declined|promised)$/.test(verb.lower)) return undefined
  return /^(?:that|to|the)$/.test(next.lower) ? askOnly(first, verb) : undefined
}

/** “In the interview the singer said that …”, “In the letter Berg said that …”: a second noun, which nothing joins to the first. */
const hasSpeaker = (tokens: readonly Token[]): boolean =>
  tokens.some(({ pos, lower }, at) => {
    const before = tokens[at - 1]?.pos
    // “In the past ministers refused”, “At the station police confirmed”
    const isMany = at > 2 && at === tokens.length - 1 && (lower === 'police' || numberOfNoun(lower) === 'plural')
    if (isMany && /^(?:NOUN|PROPN|ADJ)$/.test(before ?? '')) return true
    return at > 1 && ((pos === 'DET' && /^(?:NOUN|PROPN)$/.test(before ?? '')) || (pos === 'PROPN' && before === 'NOUN'))
  })

const inHouse =
  /^(?:said|say|refused|refuse|responded|respond|explained|explain|noted|confirmed|promised|declined|announced|believe|stressed|emphasi[sz]ed|added|clarified|claimed|denied)$/
