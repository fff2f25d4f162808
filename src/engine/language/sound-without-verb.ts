import type { Sentence, Token } from '../article'
import { numberOfNoun } from './noun-number'
import { plainVerbs } from './plain-verbs'
import { canBe } from './verb-forms'

/** Whether a sentence is sound though no verb in it has a subject: an order, or a judgement that opens with an adjective. */
export function isSoundWithoutVerb({ tokens }: Sentence): boolean {
  const start = tokens.findIndex(({ pos }) => pos !== 'PUNCT')
  const [first, next] = [tokens[start], tokens[start + 1]]
  if (!first || !next) return false
  // “Needless to say”, but not “Great Britain”; “Bearing in mind the cost”, but not “Housing costs”.
  if (judging.test(first.lower) && !/^\p{Lu}/u.test(next.text)) return true
  if (/ing$/.test(first.lower) && canBe(first.text, 'ing') && /^(?:DET|ADP|PRON)$/.test(next.pos)) return true
  if (isOrder(tokens, start) || (opensOrder.test(first.lower) && isOrder(tokens, start + 1))) return true
  if (isAnnounced(tokens, start)) return true
  // “If you are in a hurry, check the label”, “Relax, crack a joke”, “In a large bowl, whisk a cup of flour”.
  return tokens.some(({ text }, at) => text === ',' && isOrder(tokens, at + 1, 'article'))
}

const judging =
  /^(?:needless|better|best|worse|worst|worth|glad|happy|sorry|sad|painful|hard|easy|good|great|bad|nice|true|likely|impossible|difficult|interesting|funny|strange|awful|terrible|lucky|perfect|excellent|poor|fine|fair)$/

/** “Thereafter give it light and air.” */
const opensOrder = /^(?:then|thereafter|afterwards?|next|now|finally|meanwhile|gently|carefully|always|never|just|please)$/

/** “12.38 First the forecasts.”, “Now the weather.”: what comes next, in a live report also behind the time. */
function isAnnounced(tokens: readonly Token[], start: number): boolean {
  const at = /^\d{1,2}[.:]\d\d$/.test(tokens[start]?.text ?? '') ? start + 1 : start
  return (
    /^(?:first|next|now|then|last|finally)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:the|an?)$/.test(tokens[at + 1]?.lower ?? '') &&
    tokens.length - at < 6
  )
}

/** “Use a clean cloth”, “Show that you care”, “Search for someone who …”: a verb in its base form, and what it takes. */
function isOrder(tokens: readonly Token[], at: number, behind?: 'article'): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]]
  if (!word || !next || !(canBe(word.text, 'base') || callsAlone.test(word.lower)) || /^(?:DET|PRON|AUX|NUM|ADV)$/.test(word.pos))
    return false
  if (/^(?:the|a|an|your|their|his|her|its|my|our)$/.test(next.lower)) return true
  if (behind) return false
  if (/^(?:it|them|him|me|us|this|these|those|that|whether|online)$/.test(next.lower)) return true
  if (next.pos === 'ADJ') return word.pos === 'VERB' || plainVerbs.has(word.lower) || word.lower === 'use'
  return next.pos === 'ADP' && numberOfNoun(word.lower) === 'singular' && !mass.test(word.lower)
}

/** What cooks and gardeners are told to do, and what readers are. */
const callsAlone =
  /^(?:pity|spare|cue|behold|whisk|heap|net|mulch|prune|earth|simmer|saut[eé]|knead|drizzle|dice|marinate|baste|sift|grate|julienne|blitz|parboil)$/

/** Nouns that need no article, and are verbs as well. */
const mass =
  /^(?:trade|work|aid|water|traffic|support|research|use|access|fire|demand|power|travel|transport|damage|progress|security|control|help|hope|interest|oil|rain|snow|smoke|time|love|fear|debate|contact|cash|credit|labou?r)$/
