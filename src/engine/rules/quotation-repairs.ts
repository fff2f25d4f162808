import type { BlockContent } from '../article'
import { isQuoted, type QuoteMark } from '../language/quotes'
import { speakers, speechVerbs } from '../language/speech'
import type { Edit, Range, RepairKind } from '../types'
import type { Proposal } from './rule'

/** Outside quotations a repair of mere punctuation is safe; inside one it wants an editor's eye. */
export function mechanicalKind(block: BlockContent, range: Range): RepairKind {
  return isQuoted(block, range) ? 'single' : 'safe'
}

/** Takes out a mark, and one of the two spaces it stood between. */
export function removalOf(text: string, { at }: QuoteMark): Edit {
  const before = /^\s/u.test(text.charAt(at - 1))
  const after = /^(?:\s|)$/u.test(text.charAt(at + 1))
  if (before && after) return { from: at - 1, to: at + 1, insert: '' }
  if (at === 0 && after) return { from: 0, to: 2, insert: '' }
  return { from: at, to: at + 1, insert: '' }
}

/** Ways to deal with an opening mark that nothing closes: end the quotation where it may have ended, or take the mark out. */
export function repairsOfOpening(block: BlockContent, mark: QuoteMark): readonly Proposal[] {
  const { text } = block
  const char = mark.char === '"' ? '"' : '”'
  return closingPlaces(block, mark).map(
    (at): Proposal => ({
      label: `Close the quotation after “${lastWords(text, at)}”`,
      kind: 'choice',
      edits: [...glyph(mark, char === '"' ? '"' : '“'), ...closeGap(text, mark), { from: at, to: at, insert: char }],
    }),
  )
}

/** Ways to deal with a closing mark that nothing opens: begin the quotation where its sentence begins. */
export function repairsOfClosing(block: BlockContent, mark: QuoteMark): readonly Proposal[] {
  const char = mark.char === '"' ? '"' : '“'
  const sentence = block.sentences.find(({ from, to }) => mark.at > from && mark.at <= to)
  if (!sentence || /["“”«»„]/u.test(block.text.slice(sentence.from, mark.at))) return []
  const words = block.text.slice(sentence.from, mark.at).split(/\s+/u).slice(0, 3).join(' ')
  return [
    {
      label: `Open the quotation before “${words}”`,
      kind: 'choice',
      edits: [{ from: sentence.from, to: sentence.from, insert: char }, ...glyph(mark, char === '"' ? '"' : '”')],
    },
  ]
}

/** A comma and the words that say who spoke: “…, he said”, “…, said the minister”. */
const attribution = new RegExp(
  `,(?=\\s(?:(?:${speakers})\\s(?:${speechVerbs})|(?:said|says|told|added|explained)\\s)(?!\\p{L}))`,
  'u',
)

function closingPlaces({ text, sentences }: BlockContent, { at, plausible }: QuoteMark): readonly number[] {
  const sentence = sentences.find(({ from, to }) => at >= from && at < to)
  if (!sentence) return []
  const rest = text.slice(at + 1, sentence.to)
  const places: number[] = []
  const spoken = attribution.exec(rest)
  if (spoken) places.push(at + 1 + spoken.index + 1)
  const nextMark = rest.search(/["“”„«»]/u)
  if (nextMark < 0) places.push(sentence.to)
  const word = /^\s?[\p{L}\p{N}’'-]+/u.exec(rest)
  if (word && !plausible && word[0].length < rest.length - 1) places.push(at + 1 + word[0].length)
  return places
}

function closeGap(text: string, { at, spacedAfter }: QuoteMark): readonly Edit[] {
  return spacedAfter && /^\s/u.test(text.charAt(at + 1)) ? [{ from: at + 1, to: at + 2, insert: '' }] : []
}

function glyph(mark: QuoteMark, wanted: string): readonly Edit[] {
  return mark.char === wanted || mark.system === 'low' || mark.system === 'angled'
    ? []
    : [{ from: mark.at, to: mark.at + 1, insert: wanted }]
}

function lastWords(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - 60), at)
    .split(/\s+/u)
    .slice(-2)
    .join(' ')
    .replaceAll(/["“”„«»]/gu, '')
}
