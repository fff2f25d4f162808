import type { Sentence, Token } from '../../article'
import { canSpeak } from '../../language/bare-predicate'
import { canBe } from '../../language/verb-forms'

const clauseOpeners = /^(?:when|because|that|if|although|though|while|where|since|and|but|whether|as)$/u
/** Of two objects, or of what somebody is called: “the man they called the king”, “the book she gave the museum”. */
const takesTwo =
  /^(?:g[ai]v|offer|sen[dt]|t[eo]ld|tell|show|pa(?:y|id)|t(?:each|aught)|promis|ow|len[td]|cost|ask|call|nam|ma[dk]e|f[io]u?nd|consider|th(?:ink|ought)|elect|appoint|declar|deem|grant|award|den(?:y|ied)|le(?:ft|ave)|b(?:uy|ought)|s(?:ell|old)|want|need)/u

/** “when the Court of Audit it detected the fraud”: a clause on the noun would want the object that stands behind its verb. */
export function* withObject({ tokens, terminated, text }: Sentence): Iterable<readonly [Token, Token]> {
  if (!terminated || /\?[”"’')]*$/u.test(text)) return
  for (const [at, pronoun] of tokens.entries()) {
    const [noun, verb, object] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
    if (!noun || !verb || !object || pronoun.quoted || !/^(?:he|she|it|they)$/u.test(pronoun.lower)) continue
    if (!/^(?:NOUN|PROPN)$/u.test(noun.pos) || timely.test(noun.lower) || object.pos !== 'DET' || verb.pos !== 'VERB') continue
    if (
      !canBe(verb.lower, 'past', 'third') ||
      takesTwo.test(verb.lower) ||
      /^(?:way|manner|moment|speed|rate)$/u.test(noun.lower)
    )
      continue
    let start = at - 1
    while (at - start < longestName && /^(?:DET|ADJ|NOUN|PROPN|NUM)$|^ADP$/u.test(tokens[start - 1]?.pos ?? '')) start--
    const opener = tokens[start - 1]
    if (tokens[start]?.pos === 'DET' && opener && clauseOpeners.test(opener.lower)) yield [noun, pronoun]
  }
}

/** In words: a subject that is said again. */
const longestName = 8

/** “…, the analysts they said.”: who said it, and again, at the end of the sentence. */
export function inAttribution({ tokens, text }: Sentence): readonly [Token, Token] | undefined {
  const [article, noun, pronoun, verb] = tokens.slice(-5, -1)
  if (!article || !noun || !pronoun || !verb || tokens.length < 10 || !/[^?!…:]\.$/u.test(text) || pronoun.quoted)
    return undefined
  if (!/^(?:the|his|her|its|their)$/u.test(article.lower) || noun.pos !== 'NOUN' || !(canSpeak(noun) || bodies.test(noun.lower)))
    return undefined
  if (!/^(?:he|she|it|they)$/u.test(pronoun.lower) || !attributing.test(verb.lower)) return undefined
  const before = tokens.at(-6)
  return before && /^(?:NOUN|PROPN|NUM|PUNCT|ADV|ADJ)$/u.test(before.pos) ? [noun, pronoun] : undefined
}

const bodies =
  /^(?:analysts?|company|union|court|bank|firm|party|council|committee|commission|department|office|report|club|hospital|university|group|association|embassy|prosecution)$/u
const attributing =
  /^(?:commented|remarked|replied|claimed|argued|said|says|explained|added|stated|noted|announced|declared|confirmed|stressed|warned|emphasi[sz]ed)$/u

/** “The minister he said that …”: what was said stands behind, so that no clause hangs on the noun. */
export function beforeThat({ tokens }: Sentence): readonly [Token, Token] | undefined {
  const at = tokens.findIndex(({ lower }) => /^(?:he|she|they|it)$/u.test(lower))
  const [noun, pronoun, verb, that] = tokens.slice(at - 1, at + 3)
  if (at < 2 || at > 5 || !noun || !pronoun || !verb || !that || noun.pos !== 'NOUN' || pronoun.quoted) return undefined
  const opens =
    /^(?:The|His|Her|Its|Their|A|An)$/u.test(tokens[0]?.text ?? '') &&
    tokens.slice(1, at).every(({ pos }) => /^(?:NOUN|ADJ)$/u.test(pos))
  const isTold =
    /^(?:said|says|announced|believes|believed|thinks|claims|claimed|added|explained|stated|warned|confirmed|promised|stressed|ruled|decided)$/u
  return opens && isTold.test(verb.lower) && that.lower === 'that' && !timely.test(noun.lower) ? [noun, pronoun] : undefined
}

/** “about 3,000 people they have been moved”: a passive with nothing behind it that could stand for the noun. */
export function beforePassive({ tokens, text }: Sentence): readonly [Token, Token] | undefined {
  if (!/[^?!…:]\.$/u.test(text)) return undefined
  for (const [at, pronoun] of tokens.entries()) {
    const noun = tokens[at - 1]
    if (!noun || pronoun.quoted || !/^(?:he|she|it|they)$/u.test(pronoun.lower)) continue
    if (noun.pos !== 'NOUN' || timely.test(noun.lower) || placed.test(noun.lower)) continue
    const helper = /^(?:was|were|is|are)$/u.test(tokens[at + 1]?.lower ?? '')
      ? at + 1
      : /^(?:has|have|had)$/u.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'been'
        ? at + 2
        : 0
    const verb = tokens[helper + 1]
    const next = tokens[helper + 2]
    // “Most of the victims they were tourists.”
    if (helper === at + 1 && isPredicate(tokens, at - 1, helper + 1)) return [noun, pronoun]
    if (helper === 0 || !verb || !next || verb.pos !== 'VERB' || !canBe(verb.lower, 'participle') || takesTwo.test(verb.lower))
      continue
    const opens = startOf(tokens, at - 1)
    const opener = tokens[opens - 1]
    if (opener && !(clauseOpeners.test(opener.lower) && opener.lower !== 'and' && opener.lower !== 'as')) continue
    if (!isWhole(tokens, helper + 2)) continue
    return [noun, pronoun]
  }
  return undefined
}

/** “most of the victims | were tourists.”: the whole sentence is a noun, its pronoun, and what it is. */
function isPredicate(tokens: readonly Token[], head: number, at: number): boolean {
  const [word, stop] = [tokens[at], tokens[at + 1]]
  if (stop?.text !== '.' || !/^(?:NOUN|ADJ)$/u.test(word?.pos ?? '') || startOf(tokens, head) !== 0) return false
  return /^(?:the|most|some|many|his|her|its|their|several|two|three|four|five)$/u.test(tokens[0]?.lower ?? '')
}

const placed =
  /^(?:place|reason|way|manner|extent|degree|condition|conditions|circumstances|rate|speed|price|thing|things|all|one|ones)$/u

/** The first word of the noun phrase: “about 3,000 people”, “some of the workers”. */
function startOf(tokens: readonly Token[], head: number): number {
  let first = head
  while (
    /^(?:DET|ADJ|NOUN|NUM)$/u.test(tokens[first - 1]?.pos ?? '') ||
    /^(?:his|her|its|their|of)$/u.test(tokens[first - 1]?.lower ?? '') ||
    (/^(?:about|around|nearly|over|almost)$/u.test(tokens[first - 1]?.lower ?? '') && tokens[first]?.pos === 'NUM')
  )
    first--
  return first
}

/** Nothing behind the passive is a verb of the noun, or a preposition left alone. */
function isWhole(tokens: readonly Token[], at: number): boolean {
  const end = tokens.findIndex(({ text }, place) => place >= at && /^[.,;]$/u.test(text))
  if (tokens[end]?.text !== '.') return false
  const rest = tokens.slice(at, end)
  if (rest.at(-1)?.pos === 'ADP' || rest[0]?.lower === 'by' || rest[0]?.lower === 'as') return false
  return !rest.some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && canBe(lower, 'past', 'third')) || lower === 'to')
}

/** What a clause without an opener stands behind as a rule: “the year he left”. */
export const timely =
  /^(?:year|month|week|day|night|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|time|moment|century|decade|all|wonder)$/u
