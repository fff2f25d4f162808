import type { BlockContent, Sentence, Token } from '../article'
import { isCommonWord } from '../language/dictionary-words'
import { lowerFirst } from '../language/match-case'
import { isKnownVerb } from '../language/verb-forms'
import type { Proposal } from '../report'
import type { Edit } from '../types'
import type { Gap, Words } from './find-gaps'
import { isSmallWord } from './word-class'

const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|june|july|august|september|october|november|december|english|french|german|god|christmas|easter|ramadan|islam|christian|muslim|jew)/u
const nations = /(?:ian|ean|ish|ese|iet|can)$/u

/** Whether a word keeps its capital inside a sentence; `unsure` when only somebody who knows the story can say. */
export function keepsCapital(token: Token, block: BlockContent): boolean | 'unsure' {
  const { text, lower } = token
  if (!/^\p{Lu}/u.test(text)) return true
  if (/^I(?:['’]|$)/u.test(text) || /^\p{Lu}{2}|\p{Ll}\p{Lu}|\d/u.test(text)) return true
  if (isSmallWord(lower)) return false
  if (block.tokens.some((other) => other !== token && other.text === lower)) return false
  if (calendar.test(lower)) return true
  if (block.tokens.some((other, index) => other !== token && other.text === text && isInside(block, index))) return true
  if (isInName(token, block)) return true
  if (isKnownVerb(lower) && token.pos !== 'PROPN') return false
  if (nations.test(lower) && text.length > 4 && (token.pos === 'PROPN' || token.pos === 'ADJ')) return true
  if (token.pos === 'PROPN' && !isCommonWord(lower)) return true
  return token.pos === 'PROPN' || opensName(token, block) ? 'unsure' : false
}

/** “The Ministry of. Finance”, “the Chamber of Industry and. Commerce”: a name was begun before. */
function isInName({ index }: Token, { tokens }: BlockContent): boolean {
  const words = tokens.slice(0, index).filter(({ pos }) => pos !== 'PUNCT')
  const [head, link] = words.slice(-2)
  return head !== undefined && words.length > 2 && /^(?:of|and|for)$/u.test(link?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(head.text)
}

/** “President Macron”, “Council of Europe” */
function opensName({ index }: Token, { tokens }: BlockContent): boolean {
  const [next, after] = tokens.slice(index + 1, index + 3)
  return /^\p{Lu}/u.test((/^(?:of|for)$/u.test(next?.text ?? '') ? after : next)?.text ?? '')
}

function isInside(block: BlockContent, index: number): boolean {
  const previous = block.tokens[index - 1]
  return previous !== undefined && /^[\p{L}\p{N},]/u.test(previous.text)
}

/** The words of a fragment as they stand inside a sentence: without its stop, its first letter small unless it is a name's. */
export function inside(words: Words, block: BlockContent, text = block.text): string {
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return ''
  const said = text.slice(first.from, last.to)
  return keepsCapital(first, block) === false ? lowerFirst(said) : said
}

/** Takes the words out, with the stop behind them and the space on one side. */
export function takeOut({ text }: BlockContent, from: number, to: number): Edit {
  let end = to
  while (/\s/u.test(text.charAt(end))) end++
  if (end < text.length) return { from, to: end, insert: '' }
  let start = from
  while (start > 0 && /\s/u.test(text.charAt(start - 1))) start--
  return { from: start, to, insert: '' }
}

/** No paragraph has more; trying repairs in a text that does would take too long. */
const mostSentences = 60

/** The repairs that make one sentence of two: the stop goes, and the next word loses its capital if it is no name. */
export function joinAcross(block: BlockContent, before: Sentence, after: Sentence, link = ' '): readonly Proposal[] {
  if (block.sentences.length > mostSentences) return []
  const next = after.tokens[0]
  const stop = /[.]+$/u.exec(before.text)
  if (!next || !stop || next.from !== after.from) return []
  const edits = (word: string): readonly Edit[] => [{ from: before.to - stop[0].length, to: next.to, insert: `${link}${word}` }]
  const lower = lowerFirst(next.text)
  const keeps = keepsCapital(next, block)
  const last = before.tokens.findLast((token) => /[\p{L}\p{N}]/u.test(token.text))
  const label = (word: string) => `Join to one sentence: “${last?.text.replace(/\.$/u, '') ?? ''}${link}${word}”`
  const isName = keeps === 'unsure' && opensName(next, block)
  const words = keeps === true ? [next.text] : keeps === false ? [lower] : isName ? [next.text, lower] : [lower, next.text]
  return words.map((word) => ({ label: label(word), kind: words.length === 1 ? 'single' : 'choice', edits: edits(word) }))
}

/** Puts the fragment in the gap; the cut is at `from`–`to` of the block, the gap `shift` further in another. */
export function moveInto(gap: Gap, shift: number, words: string, cut: Edit, kind: 'single' | 'choice'): Proposal {
  const after = isOpeningMark(gap.right.text) ? '' : ` ${gap.right.text}`
  const label = `Move it: “${gap.left.text} ${words}${after}”`
  return { label, kind, rival: true, edits: [{ from: gap.left.to + shift, to: gap.left.to + shift, insert: ` ${words}` }, cut] }
}

/** A lone quotation mark between quotation marks cannot be read. */
export function isOpeningMark(text: string): boolean {
  return /^[“"„«]$/u.test(text)
}
