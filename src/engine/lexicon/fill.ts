import { lowerFirst, upperFirst } from '../language/match-case'
import type { BlockContent, Token } from '../article'
import { numberOfNoun, numberOfPronoun } from '../language/noun-number'
import { objectCase } from '../language/pronoun-cases'
import { baseOf, formsOf, inflect, type VerbForm } from '../language/verb-forms'
import type { Edit } from '../types'
import { articleFor, pluralOf } from './inflect'
import type { Piece } from './pattern'

const auxiliaries = /^(?:have|has|had|having|'ve|'d|is|are|was|were|be|been|being|am|get|gets|got|'s|'re)$/u

/** The words of a fix, with verbs and nouns in the form that was found and slots as they stand in the text. */
export function fillFix(fix: string, pieces: readonly Piece[], block: BlockContent, tokens: readonly Token[]): string {
  const verbs = pieces.filter((piece) => piece.forms)
  const nouns = pieces.filter((piece) => piece.plural !== undefined)
  return fix
    .replace(/\$(\d)(?::(base|third|past|participle|ing|object))?/gu, (_, place: string, form: Form | undefined, at: number) => {
      const piece = pieces[Number(place) - 1]
      const words = inForm(textOf(piece, block, tokens), form)
      // “Similar accident happened” becomes “A similar …”: the capital of the sentence goes to its new first word.
      return at > 0 && piece && opensInCapital(piece, tokens) ? lowerFirst(words) : words
    })
    .replace(/\{([^}:]+)(?::(\d))?\}/gu, (_, verb: string, place?: string) => {
      const piece = place ? pieces[Number(place) - 1] : verbs[0]
      if (!piece) return verb
      const form = formOf(piece, tokens)
      return /^be(?: |$)/u.test(verb) ? formOfBe(form, piece, tokens) + verb.slice(2) : formsOf(verb)[form]
    })
    .replace(/\[([^\]]+)\]/gu, (_, noun: string) => (nouns[0]?.plural ? pluralOf(noun) : noun))
    .replace(/ {2,}/gu, ' ')
    .replace(/ (?=[,.;:](?: |$))/gu, '')
    .trim()
}

/** The first piece is a word of the table, never a slot; it is a name only where the table says so. */
const opensInCapital = ({ at, name }: Piece, tokens: readonly Token[]): boolean =>
  at === 0 && !name && /^\p{Lu}\p{Ll}/u.test(tokens[0]?.text ?? '')

/** What a fix may ask of a slot: its verb in a form, or its pronoun as an object. */
type Form = VerbForm | 'object'

/** The words of a slot in the form that the fix asks for. */
function inForm(words: string, form: Form | undefined): string {
  if (form === undefined) return words
  if (form === 'object') return objectCase(words) ?? words
  // “Saw” is rather the past of “see” than a verb of its own.
  const base = baseOf(words, 'past', 'third') ?? baseOf(words)
  return (base !== undefined && inflect(base, form)[0]) || words
}

function textOf(piece: Piece | undefined, block: BlockContent, tokens: readonly Token[]): string {
  const first = piece && tokens[piece.at]
  const last = piece && piece.count > 0 ? tokens[piece.at + piece.count - 1] : undefined
  return first && last ? block.text.slice(first.from, last.to) : ''
}

const modals = /^(?:to|will|would|can|could|may|might|shall|should|must|not|n't|do|does|did)$/u

/** Be also shows the number of its subject: as the form found does, or else the noun before. */
function formOfBe(form: VerbForm, { at }: Piece, tokens: readonly Token[]): string {
  const found = tokens[at]?.lower ?? ''
  if (/^(?:am|are|is|was|were|be)$/u.test(found)) return found
  const before = tokens[at - 1]?.lower ?? ''
  const isPlural = /^(?:you|police)$/u.test(before) || numberOfPronoun(before) === 'plural' || numberOfNoun(before) === 'plural'
  if (form === 'base') return modals.test(before) ? 'be' : 'are'
  return form === 'past' && isPlural ? 'were' : formsOf('be')[form]
}

/** Past and participle are often one word: after have or be it is the participle. */
function formOf(piece: Piece, tokens: readonly Token[]): VerbForm {
  const forms = piece.forms ?? []
  if (!forms.includes('participle')) return forms[0] ?? 'base'
  if (!forms.includes('past')) return forms.includes('base') ? baseOrParticiple(piece, tokens) : 'participle'
  if (followsAuxiliary(piece, tokens)) return 'participle'
  return forms.includes('base') &&
    /^(?:to|will|would|can|could|may|might|shall|should|must)$/u.test(tokens[piece.at - 1]?.lower ?? '')
    ? 'base'
    : 'past'
}

const baseOrParticiple = (piece: Piece, tokens: readonly Token[]): VerbForm =>
  followsAuxiliary(piece, tokens) ? 'participle' : 'base'

function followsAuxiliary(piece: Piece, tokens: readonly Token[]): boolean {
  for (let back = 1; back <= 3; back++) {
    const token = tokens[piece.at - back]
    if (!token) return false
    if (auxiliaries.test(token.lower.replace('’', "'"))) return true
    if (token.pos !== 'ADV' && token.pos !== 'PART') return false
  }
  return false
}

/**
 * Puts `words` in the place of the tokens `first` to `last` of a sentence: keeps the capital at its start, closes the gap where
 * nothing is put, and sets a to an before it.
 */
export function replaceWords(
  block: BlockContent,
  tokens: readonly Token[],
  first: number,
  last: number,
  words: string,
): readonly Edit[] {
  const start = tokens[first]
  const end = tokens[last]
  if (!start || !end) return []
  const before = tokens[first - 1]
  const capital = /^\p{Lu}/u.test(start.text) && (first === 0 || start.pos !== 'PROPN')
  if (words === '') return closeGap(block, tokens, first, last, capital)
  // The full stop of “6 a.m.” ends the sentence as well.
  const stopped = words.endsWith('.') && block.text.charAt(end.to) === '.' ? words.slice(0, -1) : words
  const put = capital ? upperFirst(stopped) : stopped
  const edit = { from: start.from, to: end.to, insert: put }
  if (before && /^an?$/u.test(before.lower)) {
    const article = articleFor(put)
    if (article !== before.lower) {
      const text = /^A/u.test(before.text) ? `A${article.slice(1)}` : article
      return [{ from: before.from, to: before.to, insert: text }, edit]
    }
  }
  return [edit]
}

function closeGap(
  { text }: BlockContent,
  tokens: readonly Token[],
  first: number,
  last: number,
  capital: boolean,
): readonly Edit[] {
  const start = tokens[first]
  const end = tokens[last]
  if (!start || !end) return []
  const isComma = tokens[last + 1]?.text === ',' && first === 0
  const to = isComma ? (tokens[last + 1]?.to ?? end.to) : end.to
  const next = tokens[last + (isComma ? 2 : 1)]
  if (first > 0 || !next) return [{ from: tokens[first - 1]?.to ?? start.from, to, insert: '' }]
  const letter = text.charAt(next.from)
  return [{ from: start.from, to: next.from + 1, insert: capital ? letter.toUpperCase() : letter }]
}
