import type { Token } from '../article'
import { isKnownVerb, verbForms } from '../language/verb-forms'
import { beForms, speechVerbs, strictPrepositions } from '../language/word-lists'
import { callsFor } from './government'
import { plausibility } from './plausibility'
import { classOf, edge } from './word-class'

/** A place between two words of a sentence, and how much better all reads with the fragment there than apart. */
export interface Gap {
  readonly left: Token
  readonly right: Token
  readonly score: number
  /** The words before it are the object of a verb or preposition, and nobody who does anything: “to prevent NATO |”. */
  readonly behindObject: boolean
}

/** Words of one sentence or fragment, without its final stop. */
export type Words = readonly Token[]

const stop = '.'

/** What the preposition that a word calls for adds to a place; learnt by eye from the scale of the counts, where 2 is “seven times as likely”. */
const governed = 2

/** The words of a sentence without its final and closing marks. The tagger takes “in.” (inches) and “a.” for one word: the stop goes there too. */
export function withoutStop(tokens: Words): Words {
  let end = tokens.length
  while (end > 0 && /^[.!?…:]+$/u.test(tokens[end - 1]?.text ?? '')) end--
  const last = tokens[end - 1]
  if (!last || !/^\p{Ll}{1,3}\.$/u.test(last.text) || tokens.length > end) return tokens.slice(0, end)
  const text = last.text.slice(0, -1)
  return [
    ...tokens.slice(0, end - 1),
    { ...last, text, lower: text, to: last.to - 1, pos: text === 'a' || text === 'an' ? 'DET' : 'ADP' },
  ]
}

/** How well words read as a sentence of their own. */
export function readAlone(words: Words): number {
  return plausibility.ofSentence([...words.map(classOf), stop])
}

/** How much better two neighbouring sentences read as one: above 0, the stop between them is the less likely reading. */
export function gainOfJoining(before: Words, after: Words): number {
  const seam = before.at(-1)
  const next = after[0]
  if (!seam || !next) return Number.NEGATIVE_INFINITY
  const bonus = callsFor(seam.lower, next.lower) ? governed : 0
  const left = [edge, edge, ...before.slice(-2).map(classOf)].slice(-2)
  const right = [...after.slice(0, 2).map(classOf), stop].slice(0, 2)
  const joined = plausibility.ofStretch([...left, ...right])
  return joined - plausibility.ofStretch([...left, stop, edge]) - plausibility.ofStretch([edge, edge, ...right]) + bonus
}

/**
 * All places in a sentence where a fragment could have stood, the best first. `alone` says how well the fragment reads where it is.
 * Never a place inside quotation marks or a name's possessive, nor one that another speaker's attribution parts from the fragment.
 */
export function findGaps(host: Words, fragment: Words, alone = readAlone(fragment)): readonly Gap[] {
  const classes = [edge, edge, ...host.map(classOf), stop, edge]
  const inserted = fragment.map((token, at) => classOf(at === 0 ? asInside(token) : token))
  const gaps: Gap[] = []
  for (let at = host.length - 1; at > 0; at--) {
    const left = host[at - 1]
    const right = host[at]
    if (!left || !right) break
    if (isAttribution(host, at)) break
    if (!mayPart(left, right)) continue
    const before = classes.slice(at, at + 2)
    const after = classes.slice(at + 2, at + 4)
    const joined = plausibility.ofStretch([...before, ...inserted, ...after]) - plausibility.ofStretch([...before, ...after])
    gaps.push({ left, right, score: joined - alone + attachment(left, fragment, right), behindObject: endsObject(host, at) })
  }
  return gaps.toSorted((a, b) => b.score - a.score)
}

function endsObject(host: Words, at: number): boolean {
  let before = at - 1
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/u.test(host[before]?.pos ?? '')) before--
  return before < at - 1 && /^(?:ADP|VERB)$/u.test(host[before]?.pos ?? '')
}

/** A capital at the head makes the tagger take a verb for a name: “Committed to the principle of”. */
function asInside(token: Token): Token {
  return token.pos === 'PROPN' && isKnownVerb(token.lower) ? { ...token, pos: 'VERB' } : token
}

/** “Washington is “nothing about you”…”: hardly anything but a lost clause parts *is* from a quotation. */
const beforeQuotation = 4

function attachment(left: Token, fragment: Words, right: Token): number {
  const first = fragment[0]
  const last = fragment.at(-1)
  let sum = 0
  if (first && callsFor(left.lower, first.lower)) sum += governed
  if (last && callsFor(last.lower, right.lower)) sum += governed
  if (beForms.has(left.lower) && /^[“"„«]$/u.test(right.text) && last && strictPrepositions.has(last.lower))
    sum += beforeQuotation
  if (/^\p{Lu}/u.test(left.text) && left.pos === 'PROPN' && right.pos === 'PROPN') sum -= insideName
  // what the sentence lost cannot be what its seam already has
  if (callsFor(left.lower, right.lower)) sum -= governed
  return sum
}

/** A name is seldom cut in two: “Edward | Yiu”. */
const insideName = 3

function mayPart(left: Token, right: Token): boolean {
  if (left.quoted && right.quoted) return false
  if (!right.spaced) return false
  return !/^['’]/u.test(right.text)
}

/** “…, the minister said”: a comma, then few words and a verb of speech, up to the end of the sentence. */
function isAttribution(host: Words, at: number): boolean {
  const token = host[at]
  if (!token || host.length - at > 12) return false
  if (
    !verbForms(token.text).some(
      (reading) => speechVerbs.has(reading.base) && (reading.form === 'past' || reading.form === 'third'),
    )
  )
    return false
  return (
    host.slice(Math.max(0, at - 8), at).some((other) => /^[,”"]$/u.test(other.text)) &&
    !host.slice(at).some((other) => other.lower === 'that')
  )
}
