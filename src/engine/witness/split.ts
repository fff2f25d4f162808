import type { Range } from '../types'
import { cutAtEnds, skipSpace } from '../read/cut-at-ends'

/** A sentence of the original. Offsets are places in the original. */
export interface OriginalSentence extends Range {
  readonly text: string
  /** Which paragraph it stands in, from 0. */
  readonly paragraph: number
}

/** Full stops of all scripts end a sentence where they stand; the Latin one has to be looked at. */
const possibleEnd = /[.!?…]+(?<closers>[”’"')\]»“›]*)(?=\s|$)|[。！？．｡]+[」』”’）〉》"]*|[।॥؟۔։።]+["”’»)]*/gu
/** A Latin mark without a space behind it still ends a sentence in text of these scripts. */
const stuckEnd =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[.!?]+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}“「])/gu

const shortened = new Set(
  'dr prof mr mrs ms st ste nr no art abs bzw ca dipl evtl fr frl ggf hr ing inkl jh lt max min mio mrd sog str tel usw vgl vol z.b z d.h u u.a p pp s ss cf ex fig mme mlle mgr sr sra srta dra ud uds ee.uu av avda etc núm pág dl d-l d-na av.n nov sf sfin al им ул г гг стр руб тыс млн млрд т тов проф акад см рис св род ок др напр тис грн вул обл р рр ім tzv tj č čís např mld mln ul pl al prof inż mgr ks im św godz wg np tzn tys zł itd itp nr ok tk jne nt lk dr st n.ö m.ö ö yy yy.y doç t.c bkz vb sn sayın क्रि पू ක්‍රි ක්රි පු පූ'.split(
    ' ',
  ),
)

/** Cuts the original into its paragraphs (lines) and these into sentences, by the marks of any script. */
export function splitOriginal(text: string): readonly OriginalSentence[] {
  const sentences: OriginalSentence[] = []
  let paragraph = 0
  for (const { 0: line, index } of text.matchAll(/[^\n]+/gu)) {
    if (line.trim() === '') continue
    for (const { from, to } of sentencesOf(line))
      sentences.push({ from: index + from, to: index + to, text: line.slice(from, to), paragraph })
    paragraph++
  }
  return sentences
}

function sentencesOf(line: string): readonly Range[] {
  const ends: number[] = []
  for (const match of line.matchAll(possibleEnd)) if (isEnd(line, match)) ends.push(match.index + match[0].length)
  for (const match of line.matchAll(stuckEnd)) ends.push(match.index + match[0].length)
  return cutAtEnds(line, ends)
}

function isEnd(line: string, match: RegExpExecArray): boolean {
  const [marks] = match
  const closers = match.groups?.['closers'] ?? ''
  if (!/^[.…!?]/u.test(marks)) return true
  const behind = skipSpace(line, match.index + marks.length)
  const next = line.slice(behind, behind + 2)
  if (next === '') return true
  const opensLower = /^[„“"«'’([]*\p{Ll}/u.test(line.slice(behind, behind + 4))
  if (opensLower) return false
  if (/^[!?]/u.test(marks)) return true
  if (closers !== '') return true
  if (/^(?:\.{2,}|…)/u.test(marks)) return true
  const word = /[\p{L}\p{M}\p{N}.’'-]+$/u.exec(line.slice(Math.max(0, match.index - 20), match.index))?.[0] ?? ''
  // “24. Dezember”, “1993. aastal”, “2. / 4.”: an ordinal; a year ends a sentence.
  if (/^\p{N}{1,3}$/u.test(word)) return false
  if (shortened.has(word.toLowerCase())) return false
  // Initials: “D. J. Augustin”, “С.Цыпляев”
  return !/(?:^|\.)\p{Lu}\p{M}*$/u.test(word)
}
