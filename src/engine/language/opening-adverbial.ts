import type { Token } from '../article'
import { calendarNames } from './calendar'

const adverbs =
  /^(?:now|then|today|yesterday|nowadays|currently|meanwhile|therefore|thus|nevertheless|later|afterwards|recently|finally|tonight|subsequently|simultaneously|previously|initially|eventually|additionally|elsewhere|overnight)$/u
const spans = /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|moments?|decades?|centuries)$/u
const later = /^(?:later|after|before|earlier|ago|afterwards)$/u
const parts = /^(?:year|month|week|season|summer|winter|autumn|spring|night|morning|evening|afternoon|weekend|century|day|time)$/u
const prepositions =
  /^(?:in|on|at|during|near|from|with|without|under|behind|against|to|towards?|despite|inside|outside|among|amid|around|across|within|besides|alongside|according|because|due|thanks|as|about|for|after|before|since|until|by|over|above|below|beneath|between|beside|following)$/u
/** Prepositions that a clause may follow, so that a verb behind their noun may well be its own. */
const conjunctions = /^(?:after|before|since|until|as|for|because|by|over|following)$/u

/** Where the words that open the sentence end, if none of them can be the subject of what follows: *Last year*, *Minutes later*, *In the north of the region*, *As a result of the strike*. 0, if they are another thing. */
export function endOfAdverbial(tokens: readonly Token[]): number {
  const [first, second, third, fourth] = tokens
  if (!first || !second || !third || !fourth) return 0
  if (adverbs.test(first.lower)) return 1
  if (/^(?:last|next|this|every|that)$/u.test(first.lower) && parts.test(second.lower)) return 2
  if (/^the (?:same|next|following|previous)$/u.test(`${first.lower} ${second.lower}`) && parts.test(third.lower)) return 3
  if (spans.test(first.lower) && later.test(second.lower)) return 2
  if (
    (first.pos === 'NUM' || /^(?:a|an|some|several|many|few)$/u.test(first.lower)) &&
    spans.test(second.lower) &&
    later.test(third.lower)
  )
    return 3
  if (first.lower === 'a' && second.lower === 'few' && spans.test(third.lower) && later.test(fourth.lower)) return 4
  return prepositions.test(first.lower) && /^(?:ADP|SCONJ|PART|VERB|ADJ|ADV)$/u.test(first.pos) ? endOfPhrases(tokens) : 0
}

/** At most so many words open a sentence. */
const longest = 12

/** One prepositional phrase or more up to the first verb: “In the north of the region”. */
function endOfPhrases(tokens: readonly Token[]): number {
  const [first] = tokens
  const compound = wordsOfPreposition(tokens)
  if (compound === 0) return 0
  let at = compound
  for (; at < longest; at++) {
    const [token, before] = [tokens[at], tokens[at - 1]]
    if (!token || !before) return 0
    if (token.pos === 'VERB' || token.pos === 'AUX') break
    const isPlain =
      /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/u.test(token.pos) ||
      /^(?:his|her|its|their|this|that|these|him|it|them)$/u.test(token.lower)
    const isLink = token.pos === 'ADP' && !conjunctions.test(token.lower)
    if (!isPlain && !isLink) return 0
    // “In May the state”, “In Kyiv protesters”, “On Monday 300 people”: another phrase begins, the subject.
    if (opensAnother(before, token)) return 0
  }
  const last = tokens[at - 1]
  // “To this”, “With him”
  if (at === compound + 1 && /^(?:this|that|these|him|it|them)$/u.test(last?.lower ?? ''))
    return conjunctions.test(first?.lower ?? '') ? 0 : at
  if (at === compound || !last || !/^(?:NOUN|PROPN|NUM)$/u.test(last.pos)) return 0
  // “After the war ended the talks”: the noun may have the verb to itself.
  return compound === 1 && conjunctions.test(first?.lower ?? '') && !held.test(last.lower) && !calendarNames.has(last.text)
    ? 0
    : at
}

/** How many words the preposition has: “in”, “because of”, “as a result of”; 0 where “as” or “because” opens a clause. */
function wordsOfPreposition([first, second, third, fourth]: readonly Token[]): 0 | 1 | 2 | 4 {
  if (!/^(?:as|because|due|thanks|according)$/u.test(first?.lower ?? '')) return 1
  if (/^(?:because of|due to|thanks to|according to)$/u.test(`${first?.lower} ${second?.lower}`)) return 2
  const words = `${first?.lower} ${second?.lower} ${third?.lower} ${fourth?.lower}`
  return /^as a (?:result|consequence) of$/u.test(words) ? 4 : 0
}

/** What cannot do anything itself. */
const held =
  /^(?:match|game|war|meeting|talks|summit|interview|press|conference|statement|report|letter|speech|accident|crash|attack|explosion|blast|fire|storm|earthquake|quake|flood|trial|verdict|election|elections|vote|hearing|morning|evening|night|afternoon|summer|winter|autumn|spring|\d{4}|years?|months?|weeks?|days?|hours?|minutes?|death|wedding|funeral|reform|law|proposal|bill|plan|project|break|beginning|end|start|purpose|reason|sake)$/u

const opensAnother = (before: Token, token: Token): boolean => {
  const isNoun = /^(?:NOUN|PROPN|NUM)$/u.test(before.pos)
  if (!isNoun) return false
  if (token.pos === 'DET' || /^(?:his|her|its|their)$/u.test(token.lower)) return true
  if (calendarNames.has(before.text))
    return !/^(?:\d{1,2}(?:st|nd|rd|th)?|\d{4})$/u.test(token.text) && !parts.test(token.lower) && token.pos !== 'ADP'
  if (/^\d{4}$/u.test(before.text) || before.pos === 'PROPN')
    return token.pos !== 'ADP' && !(before.pos === 'PROPN' && token.pos === 'PROPN')
  return (
    token.pos === 'NUM' || token.pos === 'PROPN' || (before.pos === 'NOUN' && token.pos === 'NOUN' && agents.test(token.lower))
  )
}

/** “In the morning protesters gathered”: not a kind of morning. */
const agents =
  /^(?:people|men|women|children|police|officials|authorities|prosecutors|\p{L}{3,}(?:ers|ors|ists|ants|ents|ians|lists))$/u
