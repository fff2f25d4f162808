import type { PartOfSpeech } from '../article'
import { isRate } from './measures'
import { numberOfNoun } from './noun-number'
import { isHyphenedName, isSpacedName } from './syllabic-names'
import { canBe, isKnownVerb } from './verb-forms'
import { isSpeech } from './speech-verbs'
import { modals, nominativePronouns } from './word-lists'

interface Tagged {
  readonly text: string
  readonly pos: PartOfSpeech
}

/** Corrects tags that the words around give away: “the dam cost/NOUN $40 million”, “would close/ADJ schools”, “that/DET bureaucrats have complained”, “Park Jin-woo/VERB”. */
export function retag<Word extends Tagged>(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) => {
    const pos = correction(words, at)
    return pos ? { ...word, pos } : word
  })
}

/** First names that read like verbs. */
const isFirstName = (text: string): boolean => /^(?:Drew|Sue|Rob|Mark|Chuck|Chase|Wade|Pat|Bob|Skip|Jack|Grant)$/.test(text)

/** “the south coast”, “the north Italian town”: another word comes first. */
const describes = (next: Tagged | undefined): boolean => /^(?:NOUN|PROPN|ADJ|NUM|X)$/.test(next?.pos ?? 'X') || next?.text === '-'

function correction(words: readonly Tagged[], at: number): PartOfSpeech | undefined {
  const word = words[at]
  const previous = words[at - 1]
  const next = words[at + 1]
  if (word && isPartOfName(words, at, word)) return 'PROPN'
  if (!word || !previous) return undefined
  const lower = word.text.toLowerCase()
  const before = previous.text.toLowerCase()
  if (lower === 'that' && word.pos === 'DET' && next?.pos === 'NOUN' && numberOfNoun(next.text) === 'plural') return 'SCONJ'
  // “The music’s/PART not angry”: nothing is owned by “not”
  if (word.pos === 'PART' && /^['’]s$/.test(lower) && next?.text === 'not') return 'AUX'
  // “a crab tart/ADJ with a wobble”, “District final/ADJ, 1997”
  if (word.pos === 'ADJ' && ((lower === 'tart' && previous.pos === 'NOUN') || (lower === 'final' && previous.pos === 'PROPN')))
    return 'NOUN'
  // “People in the north/ADV fled”, “to the east/ADJ on Monday”
  if (/^(?:north|south|east|west)$/.test(lower) && /^(?:ADV|ADJ)$/.test(word.pos) && before === 'the' && !describes(next))
    return 'NOUN'
  // “for seventeen/NOUN years”
  if (
    word.pos === 'NOUN' &&
    next?.pos === 'NOUN' &&
    /^(?:(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)$/.test(lower)
  )
    return 'NUM'
  // “They had everything/VERB to play for.”
  if (word.pos === 'VERB' && /^(?:any|every|no|some)thing$/.test(lower)) return 'PRON'
  // “An 18-year-old won/NOUN the race”, “The 12-year-old cut/NOUN his hand.”
  if (
    word.pos === 'NOUN' &&
    /-olds?$/.test(before) &&
    canBe(lower, 'past') &&
    (!next || /^(?:DET|PRON|NUM|SYM|PUNCT)$/.test(next.pos))
  )
    return 'VERB'
  // “economists had forecast/NOUN.”
  if (
    word.pos === 'NOUN' &&
    /^ha(?:s|ve|d)$/.test(before) &&
    /^(?:broadcast|bet|bid|cast|cut|forecast|hit|hurt|put|quit|run|set|shut|split|spread|upset)$/.test(lower) &&
    !describes(next)
  )
    return 'VERB'
  // “Actress Drew/VERB Barrymore”
  if (word.pos === 'VERB' && isFirstName(word.text) && next?.pos === 'PROPN' && /^(?:NOUN|PROPN|CCONJ)$/.test(previous.pos))
    return 'PROPN'
  // “These can/NOUN be”, “I wanna/NOUN be”
  const leadsVerb = next && ((next.pos === 'VERB' && canBe(next.text, 'base')) || /^(?:be|have|do|not)$/i.test(next.text))
  if (word.pos === 'NOUN' && modals.has(lower) && leadsVerb) return 'AUX'
  // “Where the road forks/NOUN stands an inn”: what stands there comes behind, so the place must have a verb of its own.
  if (
    word.pos === 'NOUN' &&
    words[at - 3]?.text.toLowerCase() === 'where' &&
    previous.pos === 'NOUN' &&
    numberOfNoun(before) === 'singular' &&
    /[^s]s$/.test(lower) &&
    /^(?:stands?|stood|lies?|lay|sits?|sat|rises?|rose|begins?|began)$/.test(next?.text ?? '') &&
    words[at + 2]?.pos === 'DET'
  )
    return 'VERB'
  if (word.pos !== 'NOUN' && word.pos !== 'ADJ' && word.pos !== 'ADP' && word.pos !== 'ADV') return undefined
  if (!isKnownVerb(lower) || word.text !== lower) return undefined
  const helper =
    before === 'not' || before === "n't" || before === 'n’t' || before === 'also' ? words[at - 2]?.text.toLowerCase() : before
  if (
    helper &&
    modals.has(helper) &&
    previous.pos !== 'PROPN' &&
    canBe(lower, 'base') &&
    word.pos !== 'ADP' &&
    word.pos !== 'ADV' &&
    next &&
    opensObject(next)
  )
    return 'VERB'
  if (before === 'to' && previous.pos === 'PART' && canBe(lower, 'base')) return 'VERB'
  if ((nominativePronouns.has(before) || before === 'who') && !canBe(lower, 'ing') && word.pos === 'NOUN') return 'VERB'
  // “they strung/ADJ ropes”, “which spiked/ADJ at”
  if (
    word.pos === 'ADJ' &&
    (nominativePronouns.has(before) || before === 'which') &&
    canBe(lower, 'past') &&
    /^(?:NOUN|DET|ADP|NUM)$/.test(next?.pos ?? '')
  )
    return 'VERB'
  // “Some say/NOUN it was”
  if (
    word.pos === 'NOUN' &&
    /^(?:some|many|most|others|few)$/.test(before) &&
    /^(?:say|claim|fear|hope|doubt|report|wonder|worry)$/.test(lower) &&
    next &&
    (nominativePronouns.has(next.text.toLowerCase()) || /^(?:it|that|the|there|this)$/.test(next.text.toLowerCase()))
  )
    return 'VERB'
  // “the Bank of France estimates that the strikes …”: only where a clause follows that has a subject of its own.
  if (
    word.pos === 'NOUN' &&
    next?.text.toLowerCase() === 'that' &&
    /^(?:PROPN|NOUN)$/.test(previous.pos) &&
    /^(?:DET|PRON|PROPN)$/.test(words[at + 2]?.pos ?? '') &&
    canBe(lower, 'third') &&
    isSpeech(lower)
  )
    return 'VERB'
  // No noun in -ed has another right behind it: “services around the world honoured some 300 people”.
  if (word.pos === 'NOUN' && /ed$/.test(lower) && next?.pos === 'DET' && canBe(lower, 'past')) return 'VERB'
  if (lower === 'found' && next && /^(?:DET|PROPN|PRON|NUM)$/.test(next.pos)) return 'VERB'
  // “5,000 trucks a day use/NOUN the road”
  if (
    word.pos === 'NOUN' &&
    next?.pos === 'DET' &&
    words[at - 3]?.pos === 'NOUN' &&
    canBe(lower, 'base') &&
    isRate(words[at - 2]?.text, before)
  )
    return 'VERB'
  // Pasts that read like the noun: the dam cost $40 million.
  if (
    word.pos === 'NOUN' &&
    (previous.pos === 'NOUN' || previous.pos === 'PROPN' || previous.pos === 'PRON') &&
    next &&
    (next.pos === 'SYM' || next.pos === 'DET' || next.pos === 'NUM') &&
    canBe(lower, 'past')
  )
    return 'VERB'
  return undefined
}

/** “Moon/NOUN Jae-in/ADP”, “Park/NOUN Jin Woo/VERB” */
function isPartOfName(words: readonly Tagged[], at: number, { text }: Tagged): boolean {
  if (!/^\p{Lu}/u.test(text)) return false
  const [before, next] = [words[at - 1]?.text ?? '', words[at + 1]?.text ?? '']
  if (text.includes('-')) return isHyphenedName(before, text)
  if (next.includes('-') && isHyphenedName(text, next)) return true
  const [twoBefore, second] = [words[at - 2]?.text ?? '', words[at + 2]?.text ?? '']
  return isSpacedName(text, next, second) || isSpacedName(before, text, next) || isSpacedName(twoBefore, before, text)
}

const opensObject = ({ pos }: Tagged): boolean =>
  pos === 'DET' ||
  pos === 'NOUN' ||
  pos === 'PROPN' ||
  pos === 'ADJ' ||
  pos === 'NUM' ||
  pos === 'PRON' ||
  pos === 'ADP' ||
  pos === 'SYM'
