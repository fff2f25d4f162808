import type { BlockContent } from '../../article'
import { type ParagraphRule, type Report } from '../rule'

/**
 * What a transcript has between the words: times, sounds, names of speakers, *inaudible*, *uh*. Deliberate exceptions: *(applause)* in round
 * brackets, which printed speeches keep, clock times without brackets, and an editor’s addition (*[the minister]*).
 */
export const transcriptMark: ParagraphRule = {
  id: 'transcript-mark',
  category: 'translation',
  name: 'Mark of a transcript',
  why: 'The machine that wrote down what was spoken also notes times, sounds and speakers. Readers do not need them.',
  scope: 'paragraph',
  blocks: ['body', 'list', 'quotation', 'headline', 'subhead', 'caption'],
  covers: ['BP16'],
  examples: [
    { damaged: '[[[00:01:12]]] The tax stays, she said.', repaired: 'The tax stays, she said.' },
    { damaged: 'The tax [[[inaudible 00:04]]] stays, she said.', repaired: 'The tax stays, she said.' },
    { damaged: 'The tax stays, she said. [[[music]]]', repaired: 'The tax stays, she said.' },
    { damaged: '[[SPEAKER 2:]] The tax stays, she said.', repaired: 'The tax stays, she said.' },
    { damaged: '[[>> ANNA BERG:]] The tax stays, she said.', repaired: 'The tax stays, she said.' },
    { damaged: 'The tax, [[uh,]] stays, she said.', repaired: 'The tax stays, she said.' },
    { damaged: 'When it came, [[uh,]] he left.', repaired: 'When it came, he left.' },
  ],
  sound: [
    'The tax [the levy of 2010] stays, she said [in May]. It was 00:01 by the clock.',
    'Speaker 2 of the stereo hums. The speaker: a man of the left. “Uh-huh,” he said.',
    'The result was, um, underwhelming. “I was, uh, surprised,” she said. “I was terrible at school [laughs],” he said.',
    'Thank you (applause) and good night. Rates are > 5 and >> 3.',
  ],
  *check(block) {
    if (!/[[>]|SPEAKER|Speaker| (?:uh|um),/u.test(block.text)) return
    for (const pattern of [inBrackets, speakers])
      for (const match of block.text.matchAll(pattern)) if (!isSpoken(block, match)) yield report(block, match)
  },
}

/** “The result was, um, underwhelming.”, “I was, uh, surprised”: said so, or written so in jest behind *be*. */
const isSpoken = ({ text, quotations }: BlockContent, { 0: words, index }: RegExpMatchArray): boolean =>
  /^[uU][hm],$/u.test(words) &&
  (/(?:is|was|are|were|be|been|a|an|the|of), $/u.test(text.slice(0, index)) ||
    quotations.some(({ from, to }) => from <= (index ?? 0) && to > (index ?? 0)))

/** Laughs and sighs stay out: printed interviews keep “[laughs]”. */
const sounds =
  'music|music playing|applause|cheering|cheers|inaudible|unintelligible|indistinct|cross-?talk|silence|background (?:noise|music)|foreign language|phonetic|overlapping voices|(?:end|start) of (?:transcript|recording|audio|tape)|video clip|video plays?|audio clip|(?:begin|end) video(?: clip)?|theme music'
const time = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?'
/** In brackets, in small letters or capitals. */
const inBrackets = new RegExp(`\\[(?:${time}|(?:${sounds})(?: ${time})?)\\]`, 'giu')
const speakers = new RegExp(
  [
    `(?:^|(?<=\\n))Speaker (?:\\d{1,2}|[A-Z])(?: \\(${time}\\))?:`,
    `(?<![\\p{L}\\p{N}])SPEAKER (?:\\d{1,2}|[A-Z]):`,
    `>> \\p{Lu}[\\p{Lu}.’'-]+(?: \\p{Lu}[\\p{Lu}.’'-]+){0,3}:`,
    `(?<=\\p{Ll},? )(?:uh|um),(?= \\p{Ll})`,
  ].join('|'),
  'gu',
)

const opensClause = /^ (?:I|he|she|it|we|they|you|the|an?|this|that|there|and|but|so|or|because|when|if|who|which)(?!\p{L})/u

function report({ text }: BlockContent, match: RegExpExecArray): Report {
  const [words] = match
  const range = { from: match.index, to: match.index + words.trimEnd().length }
  const isSpaced = text[range.to] === ' ' || range.to === text.length
  // “The tax, uh, stays”: both commas set the sound apart, unless a clause begins behind it.
  const isApart = /^[uU][hm],$/u.test(words) && text[range.from - 2] === ',' && !opensClause.test(text.slice(range.to))
  const start = range.from - (isApart ? 1 : 0)
  const edit =
    range.from > 0 && text[range.from - 1] === ' ' && isSpaced
      ? { from: start - 1, to: range.to, insert: '' }
      : { from: range.from, to: isSpaced && range.to < text.length ? range.to + 1 : range.to, insert: '' }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${words.trim()}” comes from a transcript and is no part of the story.`,
    repairs: [{ label: `Leave out “${words.trim()}”`, kind: 'single', edits: [edit] }],
  }
}
