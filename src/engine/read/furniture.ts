import type { FurnitureSign } from '../article'
import type { BlockKind } from '../types'
import { countWords } from './count-words'
import { type Weighed, weighLine } from './furniture-line'
import { hasFinalMark, looksLikeHeading } from './headings'

/** A line as the search for furniture sees it. */
export interface Line {
  readonly text: string
  /** What it was found to be for a reason of its own; such lines are never swept and part two runs. */
  readonly standing?: BlockKind | undefined
  /** What its words say. */
  readonly weighed?: Weighed | undefined
}

/** As many lines between two pieces of furniture may be furniture for that reason alone (the headlines of a list of links). */
const mostBetween = 4
/** As many may be so after the last piece, down to the end of the draft. */
const mostAtEnd = 10

/**
 * Finds the lines that were left over from a page. First each line is judged by its words; then by its neighbours, as jusText does
 * (https://corpus.tools/wiki/Justext): halves of one line are read together, a weak cue counts beside a strong one, and a line like a
 * heading is furniture between furniture but a heading between paragraphs. Before the first paragraph only words decide, for the headline stands there.
 */
export function findFurniture(lines: readonly Line[]): readonly (FurnitureSign | undefined)[] {
  const weighed = lines.map((line) => line.weighed)
  joinHalves(lines, weighed)
  const signs = weighed.map((found): FurnitureSign | undefined => found && toSign(found))
  raiseWeak(lines, weighed, signs)
  raiseAtEnds(lines, signs)
  adoptHeadings(lines, signs)
  return signs
}

const toSign = ({ weight, ...said }: Weighed): FurnitureSign => ({ ...said, tier: weight === 'weak' ? 'doubtful' : weight })
const isFirm = (sign: FurnitureSign | undefined) => sign !== undefined && sign.tier !== 'doubtful'

/** “download” over “Our App Now!!” is one line that the page had set on two. */
function joinHalves(lines: readonly Line[], weighed: (Weighed | undefined)[]): void {
  for (let at = 0; at + 1 < lines.length; at++) {
    const first = lines[at]
    const second = lines[at + 1]
    if (!first || !second || first.standing || second.standing) continue
    if (isStrong(weighed[at]) && isStrong(weighed[at + 1])) continue
    if (hasFinalMark(first.text) || countWords(first.text) > 6 || countWords(second.text) > 8) continue
    if (weighed[at]?.isMarks || weighed[at + 1]?.isMarks) continue
    const both = weighLine(`${first.text} ${second.text}`)
    // A whole line that happens to stand before or after would be taken in as well.
    if (both?.weight !== 'sure' || isStrong(weighed[at]) || isStrong(weighed[at + 1])) continue
    weighed[at] = both
    weighed[at + 1] = both
  }
}

const isStrong = (found: Weighed | undefined) => found !== undefined && found.weight !== 'weak'

/** Weak cues count where a firm one or another weak one stands next to them. */
function raiseWeak(
  lines: readonly Line[],
  weighed: readonly (Weighed | undefined)[],
  signs: (FurnitureSign | undefined)[],
): void {
  for (let at = 0; at < lines.length; ) {
    let end = at
    while (end < lines.length && weighed[end] !== undefined) end++
    const run = signs.slice(at, end)
    const raised = run.some((sign) => isFirm(sign) && !sign?.isMarks) || run.length >= 3
    for (let index = at; index < end; index++) {
      const sign = signs[index]
      if (raised && sign?.tier === 'doubtful') signs[index] = { ...sign, tier: 'likely' }
    }
    at = Math.max(end, at + 1)
  }
}

/** No subhead stands right over the first paragraph, below the headline, nor at the end of a draft: there a weak cue is a label of the page. */
function raiseAtEnds(lines: readonly Line[], signs: (FurnitureSign | undefined)[]): void {
  const raise = (at: number) => {
    const sign = signs[at]
    if (sign?.tier === 'doubtful') signs[at] = { ...sign, tier: 'likely' }
  }
  const first = lines.findIndex(({ text }) => isParagraph(text))
  if (first < 0) return
  if (first > 1) raise(first - 1)
  let last = lines.length - 1
  while (last > first && (lines[last]?.standing || isFirm(signs[last]))) last--
  if (last > first) raise(last)
}

/** Lines like headings become furniture between two pieces of it, after a line that announces links, and after the last piece. */
function adoptHeadings(lines: readonly Line[], signs: (FurnitureSign | undefined)[]): void {
  const firstParagraph = lines.findIndex((line, index) => !signs[index] && !line.standing && isParagraph(line.text))
  if (firstParagraph < 0) return
  for (let at = firstParagraph + 1; at < lines.length; at++) {
    const before = signs[at - 1]
    if (signs[at] || !before || !isFirm(before) || before.isMarks) continue
    let end = at
    while (end < lines.length && !signs[end] && isAdoptable(lines[end])) end++
    const count = end - at
    const closes = end === lines.length ? count <= mostAtEnd : isFirm(signs[end]) && count <= mostBetween
    const announced = announces(lines[at - 1]?.text ?? '') && count > 0
    const taken = closes ? count : announced ? 1 : 0
    for (let index = at; index < at + taken; index++)
      signs[index] = { tier: 'likely', what: 'stands among lines left over from the page', isAdopted: true }
    at = Math.max(at, end - 1)
  }
}

const isParagraph = (text: string) => countWords(text) >= 12 && hasFinalMark(text)

function isAdoptable(line: Line | undefined): boolean {
  if (!line || line.standing) return false
  const text = line.text.replace(/^[•▪●◦‣*·–-]\s+/u, '')
  return countWords(text) <= 18 && !hasFinalMark(text) && (looksLikeHeading(text) || countWords(text) <= 3)
}

/** “Also read:”, “Related news”: the next line is a link. */
const announces = (text: string) =>
  /^\W*(?:also (?:read|see|watch)|(?:read|see) (?:also|more)|related|recommended|must[- ]read|more (?:news|stories)|on (?:the|this) topic|(?:don['’]t|do not) miss)\b[^.!?]{0,20}[:|]?\s*$/iu.test(
    text,
  )
