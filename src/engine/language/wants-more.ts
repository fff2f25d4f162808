import type { Sentence, Token } from '../article'
import { bareDeterminers, conjunctions, modals, strictPrepositions, subordinators } from './word-lists'

/** Words that hand on to the next one whatever stands before them. */
const always = new Set([
  ...bareDeterminers,
  ...conjunctions,
  'although',
  'because',
  'whose',
  'than',
  'per',
  'including',
  'whereas',
  'unless',
  'if',
  'while',
  'which',
  'that',
  'as',
  'towards',
  'toward',
  'upon',
  'onto',
  'among',
  'amid',
  'between',
  'during',
  'despite',
  'into',
  'via',
  'regarding',
  'concerning',
])

/** Verbs whose infinitive may be left out: “He did not want to.” */
const ellipticBeforeTo =
  /^(?:want|wants|wanted|like|going|have|has|had|need|needs|needed|try|tried|able|ought|used|hope|hoped|plan|planned|refused|refuse|asked|supposed|told|allowed|mean|meant|love|love|choose|chose|afford|forced|willing|ready|unable|reluctant|free|glad|happy)$/

/** Whether a sentence ends on a word that wants another after it. */
export function wantsMore({ tokens }: Sentence): boolean {
  let end = tokens.length - 1
  while (end >= 0 && tokens[end]?.pos === 'PUNCT') end--
  const last = tokens[end]
  const previous = tokens[end - 1]
  if (!last || !previous || /\p{Lu}/u.test(last.text)) return false
  if (last.lower === 'that')
    return (
      last.pos === 'SCONJ' || last.pos === 'ADP' || /^(?:said|says|added|say|so|stressing|noting|saying)$/.test(previous.lower)
    )
  if (last.lower === 'as' || last.lower === 'which' || last.lower === 'than') return last.pos !== 'ADV'
  if (always.has(last.lower) && !isStranded(tokens, end)) return true
  if (last.lower === 'to') return !ellipticBeforeTo.test(previous.lower) && !isStranded(tokens, end)
  if (strictPrepositions.has(last.lower) && (last.pos === 'ADP' || last.pos === 'PART'))
    return !mayBeAdverb.has(last.lower) && !isStranded(tokens, end)
  if (modals.has(last.lower) && last.pos === 'AUX') return false
  return (
    subordinators.has(last.lower) &&
    last.pos === 'SCONJ' &&
    last.lower !== 'before' &&
    last.lower !== 'though' &&
    last.lower !== 'since'
  )
}

/** End sentences as adverbs: “they moved in”, “the race is on”. */
const mayBeAdverb = new Set(['in', 'on', 'by', 'under', 'about', 'besides', 'without'])

/** A preposition whose object stands earlier: “the man he spoke to”, “what it is made of”, “was talked about”, “nothing to worry about”. */
function isStranded(tokens: readonly Token[], end: number): boolean {
  const verb = tokens[end - 1]
  if (!verb) return false
  if (verb.pos === 'VERB' && isAfterBe(tokens, end - 1)) return true
  let verbs = 0
  for (let at = end - 1; at >= 0 && at > end - 14; at--) {
    const token = tokens[at]
    if (!token) break
    if (token.pos === 'VERB' || token.pos === 'AUX') verbs++
    if (/^(?:who|whom|which|what|where|that|how|whatever|whoever)$/.test(token.lower) && verbs > 0) return true
    if (token.lower === 'to' && at < end - 1 && tokens[at + 1]?.pos === 'VERB' && verb.pos !== 'NOUN') return true
    // zero relative: “the house she lived in”, with nothing but the verb and adverbs between
    if (
      token.pos === 'PRON' &&
      verbs > 0 &&
      (verb.pos === 'VERB' || verb.pos === 'ADV' || verb.pos === 'ADJ' || verb.pos === 'AUX') &&
      tokens[at - 1]?.pos === 'NOUN'
    )
      return true
  }
  return false
}

function isAfterBe(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (tokens[before]?.pos === 'ADV' || tokens[before]?.pos === 'PART') before--
  return /^(?:is|are|was|were|be|been|being|'s|’s|got|get|'re|’re)$/.test(tokens[before]?.lower ?? '')
}
