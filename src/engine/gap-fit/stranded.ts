import type { Token } from '../article'
import { canBe, verbForms } from '../language/verb-forms'
import { nominativePronouns, objectPronouns } from '../language/word-lists'
import type { Words } from './find-gaps'
import { wordSet } from '../language/word-set'

const wh = /^(?:who|whom|which|what|where|that|how|whatever|whoever|whichever|when|why)$/u

/**
 * A preposition whose object stands earlier: “the man he spoke to”, “what it is made of”, “was dealt with”, “nothing to worry about”.
 * After a noun that is rare (“which he is a member of”), after a verb common.
 */
export function isStranded(words: Words): boolean {
  const last = words.at(-1)
  const previous = words.at(-2)
  if (!last || !previous) return false
  if (isWantedDone(words)) return true
  // “where I’m from”
  if (hasVerbInside(previous) && words.slice(0, -2).some((word) => wh.test(word.lower))) return true
  // “that domestic consumption accounts/NOUN for”, “what that amounts/NOUN to”
  const isPair =
    previous.pos === 'NOUN' &&
    canBe(previous.text, 'third') &&
    (/^(?:it|that|this)$/u.test(words.at(-3)?.lower ?? '') ||
      verbBases(previous).some((base) => passives.has(`${base}+${last.lower}`)))
  const nominal = !isPair && (previous.pos === 'NOUN' || previous.pos === 'PROPN' || previous.pos === 'NUM')
  const ruled = nominal && isObjectAhead(words)
  // “which he is a member of”
  const indefinite = /^(?:a|an|no|any|the)$/u.test(words.at(-3)?.lower ?? '')
  let verbs = isPair ? 1 : 0
  let parted = false
  for (let at = words.length - 2; at >= 0 && at > words.length - 16; at--) {
    const token = words[at]
    const next = words[at + 1]
    if (!token || !next) break
    if (/^[;:—–]$/u.test(token.text)) return false
    parted ||= token.text === ','
    if (wh.test(token.lower) && verbs > 0 && !isComplementiser(words, at)) {
      if (/^(?:where|when|why)$/u.test(token.lower) && !/^(?:to|from|at|for)$/u.test(last.lower)) return false
      // “something his father, who works there, is grateful for”: what it belongs to may stand further ahead.
      if (isVerb(next) && token.lower !== 'what') continue
      return !nominal || indefinite || ruled
    }
    if (isVerb(token)) verbs++
    // “the club he is a member of”
    if (nominal && indefinite && !parted && nominativePronouns.has(token.lower) && words[at - 1]?.pos === 'NOUN') return true
    if (parted || (nominal && !(ruled && opensBeforeObject(words, at)))) continue
    if (token.lower === 'to' && at < words.length - 2 && isVerb(next) && !isVerb(words[at - 1])) return true
    // “than he had hoped for”
    if (verbs > 0 && /^(?:than|as)$/u.test(token.lower) && (next.pos === 'PRON' || (next.pos === 'DET' && verbs === 1)))
      return true
    // “the house she lived in”, “one they can live with”
    if (
      verbs > 0 &&
      (/^(?:PRON|PROPN|DET)$/u.test(token.pos) || /^(?:most|many|few)$/u.test(token.lower) || areTwo(words, at)) &&
      isAntecedent(words[at - 1]) &&
      !objectPronouns.has(token.lower)
    )
      return true
    if (/ing$/u.test(token.lower) && /^(?:worth|needs?|needed|keeps?|requires?|busy)$/u.test(words[at - 1]?.lower ?? ''))
      return true
  }
  return !nominal && isPrepositionalPassive(words, previous, last)
}

/** “the one he shares these events with”, “details they pay attention to”, “easy to take care of”: a verb and its object stand right before. */
function isObjectAhead(words: Words): boolean {
  const last = words.at(-1)?.lower ?? ''
  let at = words.length - 2
  while (at > words.length - 6 && /^(?:NOUN|ADJ|DET|NUM)$/u.test(words[at]?.pos ?? '')) at--
  if (/^(?:his|her|its|their|my|your|our|in)$/u.test(words[at]?.lower ?? '')) at--
  const verb = words[at]
  return isVerb(verb) && (/^(?:with|to|for|on|into|about|at|from)$/u.test(last) || tied.has(`${words.at(-2)?.lower} ${last}`))
}

/** “the one he shares them with”, “easy to take care of”: with an object of its own, only these tell that the verb has another before it. */
const opensBeforeObject = (words: Words, at: number): boolean =>
  words[at]?.lower === 'to' ? words[at - 1]?.pos === 'ADJ' : nominativePronouns.has(words[at]?.lower ?? '')

/** Nouns that make one verb with the word before them and the preposition. */
const tied = new Set('care of|fun of|plenty of|advantage of|sight of|track of|hold of|use of|charge of|sense of'.split('|'))

/** “They want their heads looking at”: what is wanted done to something, in the -ing form. */
function isWantedDone(words: Words): boolean {
  const at = words.length - 2
  if (!/ing$/u.test(words[at]?.lower ?? '')) return false
  const owner = words.slice(at - 3, at).findLastIndex(({ lower }) => /^(?:my|your|his|her|its|our|their)$/u.test(lower))
  return owner >= 0 && /^(?:want|need)(?:s|ed)?$/u.test(words[at - 4 + owner]?.lower ?? '')
}

/** “the signals astronomers look for”: of two nouns that belong together the first has no -s. */
const areTwo = (words: Words, at: number): boolean =>
  words[at + 1]?.pos === 'VERB' && [words[at - 1], words[at]].every((word) => word?.pos === 'NOUN' && /[^s]s$/u.test(word.lower))

/** A noun, or “something we agree on”, “all he thought of” */
const isAntecedent = (token: Token | undefined): boolean =>
  /^(?:NOUN|PROPN|NUM)$/u.test(token?.pos ?? '') || /^(?:some|any|every|no)(?:thing|one|body)$|^all$/u.test(token?.lower ?? '')

/** “said that he was …”: nothing is taken out of the clause behind it. */
function isComplementiser(words: Words, at: number): boolean {
  const ahead = words[at - 1]
  if (words[at]?.lower !== 'that' || !ahead) return false
  // “a subject/ADJ that”, “the craft of writing that”
  if (/^(?:NOUN|PROPN|PRON|DET|NUM)$/u.test(ahead.pos) || canBe(ahead.text, 'ing')) return false
  return !(ahead.pos === 'ADJ' && words[at - 2]?.pos === 'DET')
}

/** Verbs that with their preposition form one passive: “was dealt with”. */
const passives = wordSet(
  'deal+with pay+for account+for care+for call+for ask+for look+after look+into look+at look+for take+of speak+of speak+to speak+with hear+of hear+from think+of dream+of dispose+of talk+to rely+upon act+upon agree+to agree+upon listen+to attend+to refer+to subscribe+to adhere+to vote+for laugh+at shoot+at fire+at stare+at frown+upon build+upon reckon+with tamper+with interfere+with comply+with do+with seek+after hope+for wish+for apply+for provide+for cater+for plan+for lie+to cheat+of rob+of object+to tell+of go+for bargain+for fight+for see+to put+with get+with experiment+with play+with meddle+with trifle+with finish+with yell+at shout+at swear+at spit+at whistle+at point+at bark+at break+into hack+into tap+into hint+at drill+into',
)

function isPrepositionalPassive(words: Words, previous: Token, last: Token): boolean {
  // “can be made up for”
  if (/^(?:up|out|down|off|away)$/u.test(previous.lower))
    return words.slice(-7, -2).some((word) => /^(?:is|are|was|were|be|been|being)$/u.test(word.lower))
  // “unspoken to”, “unheard of”: what was not done needs no helper
  const denied = /^un(?<done>\p{L}{4,})$/u.exec(previous.lower)?.groups?.['done']
  if (denied && verbForms(denied).some(({ base, form }) => form === 'participle' && passives.has(`${base}+${last.lower}`)))
    return true
  if (!canBe(previous.text, 'participle')) return false
  const pair = verbBases(previous).some((base) => passives.has(`${base}+${last.lower}`))
  return (
    pair &&
    words.slice(-8, -2).some((word) => /^(?:is|are|was|were|be|been|being|’s|'s|got|get|gets|when|once|if)$/u.test(word.lower))
  )
}

const hasVerbInside = ({ text }: Token): boolean => /^\p{L}*[’'](?:m|re|s|ve|d|ll)$/u.test(text)
export const verbBases = (token: Token): readonly string[] => verbForms(token.text).map((reading) => reading.base)
const isVerb = (token: Token | undefined) => token?.pos === 'VERB' || token?.pos === 'AUX'
