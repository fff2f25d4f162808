import type { Edit, Range } from '../../types'
import { type ParagraphRule, prose } from '../rule'

/**
 * Characters that cannot be seen and break searching, line ends and spelling: zero-width spaces, soft hyphens, byte order marks, marks of
 * direction, control characters, and no-break spaces in a row. Deliberate exceptions: a single no-break space (it is house style in
 * numbers), joiners inside emoji and in scripts that need them, marks of direction beside right-to-left text.
 */
export const invisibleCharacter: ParagraphRule = {
  id: 'invisible-character',
  category: 'translation',
  name: 'Invisible characters',
  why: 'There are characters here that nobody sees: they came from the page, split words for the spelling checker and make searching fail.',
  scope: 'paragraph',
  blocks: [...prose, 'headline', 'subhead', 'caption', 'credit', 'byline', 'dateline', 'notice'],
  covers: ['NS07'],
  examples: [
    { damaged: 'The [[gov\u00adern\u00adment]] fell on [[Fri\u200bday]].', repaired: 'The government fell on Friday.' },
    { damaged: 'The talks[[\u00a0 \u00a0]]failed.', repaired: 'The talks failed.' },
  ],
  sound: [
    'It costs 5\u00a0million euros.',
    'The family 👨‍👩‍👧 was found.',
    'The town is ភូមិ\u200bថ្មី in Khmer.',
    'He said “می‌خواهم” to the judge.',
    '“مرحبا”\u200f, he wrote.',
  ],
  *check({ text, quotations }) {
    if (!anyInvisible.test(text)) return
    const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text)
    const edits: Edit[] = []
    for (const match of text.matchAll(invisible)) {
      const mark = match[0]
      if (/^[\u200b-\u200d]$/u.test(mark) && joins(text, match.index)) continue
      if (rightToLeft && /^[\u200e\u200f\u202a-\u202e\u2066-\u2069]$/u.test(mark)) continue
      edits.push({
        from: match.index,
        to: match.index + mark.length,
        insert: /\s/u.test(mark.replaceAll('\ufeff', '')) ? ' ' : '',
      })
    }
    const [first, ...rest] = mergeWords(text, edits)
    if (!first) return
    const quoted = edits.some((edit) => quotations.some((zone) => zone.from <= edit.from && edit.to <= zone.to))
    const many = edits.length > 1
    yield {
      ranges: [first, ...rest],
      tier: 'sure',
      severity: 1,
      message: many ? `${edits.length} invisible characters stand in this paragraph.` : 'An invisible character stands here.',
      repairs: [{ label: many ? 'Remove them' : 'Remove it', kind: quoted ? 'single' : 'safe', edits }],
    }
  },
}

/** One of these stands in all that is looked for. */
const anyInvisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u
const invisible =
  /[\u200b-\u200f\u00ad\ufeff\u2060\u202a-\u202e\u2066-\u2069]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|[ \u00a0]*\u00a0[ \u00a0]+|[ ]+\u00a0/gu

/** A joiner between parts of an emoji or letters of a script that needs it. */
function joins(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 2), at + 3)
  // Between the words of Khmer, Thai and Burmese there is no space to be seen.
  if (text[at] === '\u200b')
    return /\p{Script=Khmer}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Myanmar}|\p{Script=Tibetan}/u.test(around)
  return /\p{Extended_Pictographic}|\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Kannada}|\p{Script=Malayalam}|\p{Script=Sinhala}|\p{Script=Gujarati}/u.test(
    around,
  )
}

/** The words the edits stand in, for what is invisible cannot be marked by itself. */
function mergeWords(text: string, edits: readonly Edit[]): readonly Range[] {
  const words: Range[] = []
  for (const edit of edits) {
    const last = words.at(-1)
    if (last && edit.from < last.to) continue
    const before = edit.insert === '' ? (/[^\s]*$/u.exec(text.slice(Math.max(0, edit.from - 30), edit.from))?.[0].length ?? 0) : 0
    const after =
      edit.insert === '' ? (/^[\p{L}\p{N}\u00ad\u200b]*/u.exec(text.slice(edit.to, edit.to + 40))?.[0].length ?? 0) : 0
    words.push({ from: Math.max(edit.from - before, last?.to ?? 0), to: edit.to + after })
  }
  return words
}
