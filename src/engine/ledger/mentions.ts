import type { BlockContent, Token } from '../article'
import { isRole, speakingRoles } from '../language/roles'
import { opensSentence } from '../language/opens-sentence'
import type { Sex } from '../language/sex-of-word'
import { isHyphenedName, isSpacedName } from '../language/syllabic-names'
import { isSpeech } from '../language/speech-verbs'
import { onceEach } from '../once-each'
import { honorifics, notPerson, officeWords, sexOfRole } from './name-words'

/** A run of proper nouns that may be somebody’s name. Places are indices of the block’s tokens. */
export interface Mention {
  readonly first: number
  readonly last: number
  readonly words: readonly string[]
  /** The office or rank right before it, as it is written: “Foreign Minister”; empty without one. */
  readonly title: string
  /** The word in small letters right before it, or before its comma, as “mayor” in “the mayor, Ana Paz,”; mostly no role at all. */
  readonly role: string
  /** It follows “former”, “then” or “ex-”. */
  readonly isFormer: boolean
  /** “Mr”, “Mrs”; empty without one. */
  readonly honorific: string
  /** What honorific, title or role tell of the person. */
  readonly sex: Sex | undefined
  /** It opens its sentence, so that its capital letter says nothing. */
  readonly opens: boolean
  /** Title, role, age or a verb of speech beside it: the name of a person. */
  readonly isPerson: boolean
}

const nameWord = /^(?:(?:al|el|ad|as|ash|an|ar|az|at|ul)-)?\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*$/u
const particles = new Set([
  'da',
  'de',
  'do',
  'dos',
  'das',
  'del',
  'della',
  'di',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'ul',
  'la',
  'le',
])
const initial = /^\p{Lu}\.?$/u
/** “R.K.” and “J.”, and not “U.S.” */
const initials = /^(?!U\.[SKN])(?:\p{Lu}\.){1,3}$/u
const bare = (token: Token | undefined): string => token?.lower.replace(/\.$/u, '') ?? ''
/** An office or a form of address, with its capital. */
export const isTitle = (token: Token | undefined): token is Token =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && (officeWords.has(bare(token)) || honorifics.has(bare(token)))

/** What advisers and officers are for, as “National Security” in “National Security Adviser”. */
const fields = /^(?:National|Security|Legal|Political|Economic|Military|Special|Senior)$/u

/** Such a word before an office, with no other between. */
function isField(tokens: readonly Token[], at: number): boolean {
  return fields.test(tokens[at]?.text ?? '') && (isTitle(tokens[at + 1]) || isField(tokens, at + 1))
}

/** “de” in “de Wit”, and “van” in “van den Berg”. */
function leadsToName(tokens: readonly Token[], at: number): boolean {
  if (!particles.has(tokens[at]?.text ?? '')) return false
  const next = tokens[at + 1]?.text ?? ''
  return nameWord.test(next) || (particles.has(next) && nameWord.test(tokens[at + 2]?.text ?? ''))
}

/** “Park Jin-woo” is no park. */
function isFamily(tokens: readonly Token[], at: number): boolean {
  const [family = '', first = '', second = ''] = tokens.slice(at, at + 3).map(({ text }) => text)
  return isHyphenedName(family, first) || isSpacedName(family, first, second)
}

/** Names in a block, each with what stands beside it: runs of up to four proper nouns, titles and names of bodies left out. */
export const mentionsIn = onceEach(({ tokens, sentences }: BlockContent): readonly Mention[] => {
  const opens = (at: number): boolean => {
    const sentence = sentences.findLast(({ tokens: [start] }) => start !== undefined && start.index <= at)
    return sentence !== undefined && opensSentence(sentence.tokens, at - (sentence.tokens[0]?.index ?? 0))
  }
  const mentions: Mention[] = []
  let first = -1
  const close = (end: number) => {
    if (first >= 0 && end - first <= 4) mentions.push(toMention(tokens, first, end - 1, opens(first)))
    first = -1
  }
  for (const [index, token] of tokens.entries()) {
    const isInitial = first >= 0 && initial.test(token.text) && nameWord.test(tokens[index + 1]?.text ?? '')
    // “Chief Justice R.K. Saxena”
    const isInitials =
      first < 0 &&
      initials.test(token.text) &&
      nameWord.test(tokens[index + 1]?.text ?? '') &&
      tokens[index + 1]?.pos === 'PROPN' &&
      isTitle(tokens[index - 1])
    const isName =
      isInitial ||
      isInitials ||
      (token.pos === 'PROPN' &&
        nameWord.test(token.text) &&
        (!notPerson.has(token.lower) || isFamily(tokens, index)) &&
        !isTitle(token) &&
        !isField(tokens, index))
    const isParticle = first >= 0 && leadsToName(tokens, index)
    if (!isName && !isParticle) close(index)
    else if (first < 0) first = index
  }
  close(tokens.length)
  return mentions
})

function toMention(tokens: readonly Token[], first: number, last: number, opens: boolean): Mention {
  let start = first
  while (isTitle(tokens[start - 1]) || isField(tokens, start - 1)) start--
  const before = tokens.slice(start, first)
  const office = before.filter((token) => !honorifics.has(bare(token)))
  const honorific = before.find((token) => honorifics.has(bare(token)))
  const role = roleBefore(tokens, start, last)
  const roleSex = sexOfRole.get(bare(role))
  const called = honorific === undefined ? undefined : honorifics.get(bare(honorific))
  return {
    first,
    last,
    words: tokens.slice(first, last + 1).map(({ text }) => text),
    title: office.map(({ text }) => text).join(' '),
    role: role?.lower ?? '',
    isFormer: /^(?:former|then|ex|late)$/u.test(role?.lower ?? '') || /^(?:ex|then)-/u.test(role?.lower ?? ''),
    honorific: honorific?.text ?? '',
    opens,
    sex: called === 'male' || called === 'female' ? called : (roleSex ?? sexOfRole.get(bare(office.at(-1)))),
    isPerson: before.length > 0 || roleSex !== undefined || isCalling(role?.lower ?? '') || isOfPerson(tokens, start, last),
  }
}

/** “the singer Ana Paz”, “the minister, Ana Paz, said” */
function roleBefore(tokens: readonly Token[], start: number, last: number): Token | undefined {
  const isApart = tokens[start - 1]?.text === ',' && tokens[last + 1]?.text === ','
  return tokens[isApart ? start - 2 : start - 1]
}

/** What people are by trade, beside the roles that news lets speak. */
export const callings: ReadonlySet<string> = new Set(
  `
  journalist reporter banker businessman businesswoman engineer blogger singer poet writer nurse cook student pensioner
  housewife shepherd fisherman trader farmer activist dissident contractor broker tailor carpenter electrician mechanic
  graduate accountant architect astronaut baker barber bartender biologist bricklayer builder butcher caretaker cashier
  chef chemist cleaner clerk climber consultant dentist designer developer entrepreneur filmmaker freelancer gardener
  geologist goldsmith grandmother grandfather guide hairdresser herder hotelier hunter interpreter jeweller jeweler jockey
  skier runner sprinter cyclist boxer wrestler footballer goalkeeper striker midfielder defender golfer jockey skater rower gymnast
  joiner labourer laborer landlord librarian linguist locksmith merchant meteorologist midwife miner musician novelist
  nutritionist optician painter paramedic pharmacist photographer plasterer plumber postman programmer psychiatrist
  psychologist receptionist retiree saleswoman salesman sculptor seamstress sociologist stonemason stylist surfer surveyor
  swimmer technician translator tutor undertaker vet waiter waitress weaver welder widow widower winemaker woodcutter
  zoologist mother father
  `
    .trim()
    .split(/\s+/u),
)

const organizations = /^(?:agency|company|embassy|ministry|regulator|union)$/u
/** A role or a trade, of a person and of no body. */
const isCalling = (word: string): boolean => (speakingRoles.has(word) && !organizations.test(word)) || callings.has(word)

/** So many words may stand before what somebody is: “an assistant county prosecutor”. */
const longestRole = 4

function headFrom(tokens: readonly Token[], at: number): string {
  let end = at
  while (end < at + longestRole && /^(?:ADJ|NOUN|NUM)$/u.test(tokens[end]?.pos ?? '')) end++
  return tokens[end - 1]?.lower ?? ''
}

/** “…, 42,” or “…, who” or “…, head of” behind a name, or a verb of speech on either side. */
function isOfPerson(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1]
  if (next?.text === ',' && /^\d{1,2}$/u.test(tokens[last + 2]?.text ?? '') && /^[,.]$/u.test(tokens[last + 3]?.text ?? ''))
    return true
  const behind = tokens[last + 2]?.lower ?? ''
  if (next?.text === ',' && (behind === 'who' || behind === 'whose' || behind === 'head' || speakingRoles.has(behind)))
    return true
  // “…, a former banker, …”; of whole names also “…, the deputy minister, …”, and not “Spain, the leader of the group”.
  const opener = last > first ? /^(?:an?|the|its|his|her|their)$/u : /^an?$/u
  if (next?.text === ',' && opener.test(behind)) {
    const role = headFrom(tokens, last + 3)
    if (isCalling(role) || (last > first && isRole(role))) return true
  }
  // “The U.S. Geological Survey said”: a body speaks.
  const ahead = tokens[first - 1]
  if (ahead?.lower === 'the' || ahead?.pos === 'PROPN') return false
  const speaks = (token: Token | undefined) =>
    token !== undefined && !token.quoted && /VERB|AUX/u.test(token.pos) && isSpeech(token.lower)
  return speaks(next) || (ahead?.lower === 'said' && speaks(ahead))
}
