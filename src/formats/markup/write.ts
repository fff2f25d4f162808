import { message, t } from '../../l10n/t'
import type { Edit, Range } from '../../engine/types'
import { trimEdits } from '../changes/trim-edits'
import { Refused } from '../format'
import { objectMark } from '../office/layout'
import { type ParagraphPlan, planEdits } from '../office/plan'
import { splice, type Splice } from '../xml/splice'
import type { MarkupLayout, MarkupParagraph } from './layout'
import { flattenParagraph, spliceParagraph, type Writing } from './splices'

/** A format as far as writing in place needs to know it. */
export interface MarkupFormat extends Writing {
  read(source: string): MarkupLayout
  /** Whether what stands between two paragraphs, all between them gone, does nothing but part them. */
  joins(between: string): boolean
  /** What goes with a paragraph of which nothing is left, that stands there. */
  leaving(source: string, range: Range): Range
}

type Plan = ParagraphPlan<MarkupParagraph>

/**
 * What is to be changed in a source so that it reads as the edited draft: in place where the markup allows it. Paragraphs that then read
 * otherwise (marks that lost their words, words that look like marks) are written anew without the markup that was touched. Throws Refused.
 */
export function spliceMarkup(layout: MarkupLayout, edits: readonly Edit[], format: MarkupFormat): readonly Splice[] {
  const plans = planEdits(layout, trimEdits(layout.text, edits), (first, last) => canJoin(layout, first, last, format))
  const expected = expectedOf(layout, plans)
  const flattened = new Set<Plan>()
  const taken = new Set(plans.map(({ takesUp }) => takesUp))
  const edited = plans.filter(isEdited)
  let isHollow = false
  for (let tries = 1; ; tries += 1) {
    const splices = edited.flatMap((plan) => {
      const left = !isHollow && plan.isEmptied && !isBetween(plan, plans) ? plan.paragraph.source : null
      if (left !== null) return [{ ...format.leaving(layout.source, left), insert: '' }]
      const own = flattened.has(plan)
        ? flattenParagraph(layout, plan, format, { goesOn: taken.has(plan.paragraph), isHollow })
        : spliceParagraph(layout, plan, format)
      return [...own, ...joinOf(layout, plans, plan)]
    })
    const wrong = firstWrong(expected, layout.source, splices, format)
    if (wrong === null) return splices
    const next =
      tries < mostTries && isEdited(wrong) && !flattened.has(wrong) ? [wrong] : edited.filter((plan) => !flattened.has(plan))
    if (next.length === 0 && isHollow) throw new Refused(t(cannot))
    isHollow = next.length === 0
    for (const plan of next) flattened.add(plan)
  }
}

/** Each reads the whole source again; after so many all that was edited is written anew. */
const mostTries = 8

const cannot = message(
  'Nothing was written: Galley could not put these changes into the document; save under another name as plain text.',
)

function isEdited({ edits, takesUp }: Plan): boolean {
  return edits.length > 0 || takesUp !== null
}

/** A paragraph as it is to read, of the plan it comes from. */
interface Expected {
  readonly text: string
  readonly plan: Plan
}

function expectedOf({ text }: MarkupLayout, plans: readonly Plan[]): readonly Expected[] {
  const taken = new Map<MarkupParagraph, Plan>()
  for (const plan of plans) if (plan.takesUp !== null) taken.set(plan.takesUp, plan)
  const texts: { text: string; plan: Plan }[] = []
  for (const plan of plans) {
    const left = editedText(text, plan)
    const by = taken.get(plan.paragraph)
    const taker = by === undefined ? undefined : texts.findLast((one) => one.plan === by)
    // Further ones that go on in it go on where it does.
    if (taker !== undefined) {
      taker.text += left
      if (plan.takesUp !== null) taken.set(plan.takesUp, taker.plan)
    } else texts.push({ text: left, plan })
  }
  return texts.flatMap(({ text: all, plan }) => normalParagraphs(all).map((one) => ({ text: one, plan })))
}

function editedText(text: string, { paragraph, edits }: Plan): string {
  let result = ''
  let at = paragraph.from
  for (const { from, to, insert } of edits) {
    result += text.slice(at, from) + insert
    at = to
  }
  return result + text.slice(at, paragraph.to)
}

/**
 * The paragraphs of a text as far as markup can hold them: of white space only that there is some. Whether an object stands in a line
 * or in one of its own is the object’s, not the text’s.
 */
export function normalParagraphs(text: string): readonly string[] {
  return text
    .replaceAll(objectMark, `\n\n${objectMark}\n\n`)
    .replaceAll(/[^\S\n\u00A0\u2000-\u200A\u202F\u205F\u3000\u1680]+/gu, ' ')
    .split(/ ?\n ?/u)
    .join('\n')
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

function firstWrong(
  expected: readonly Expected[],
  source: string,
  splices: readonly Splice[],
  format: MarkupFormat,
): Plan | null {
  const found = normalParagraphs(read(splice(source, splices), format))
  const at = expected.findIndex(({ text }, index) => text !== found[index])
  if (at !== -1) return expected[at]?.plan ?? null
  const last = expected.at(-1)
  return found.length > expected.length && last !== undefined ? last.plan : null
}

/** A source of which nothing is left to read says nothing. */
function read(source: string, format: MarkupFormat): string {
  try {
    return format.read(source).text
  } catch (error) {
    if (error instanceof Refused) return ''
    throw error
  }
}

function canJoin(layout: MarkupLayout, first: MarkupParagraph, last: MarkupParagraph, format: MarkupFormat): boolean {
  if (first.isAlone || last.isAlone || first.isLine || last.isLine) return false
  const gone = layout.paragraphs.filter(({ from }) => from > first.from && from < last.from)
  if (gone.some(({ source }) => source === null)) return false
  const [from, to] = [endOf(first), startOf(last)]
  if (to < from || gone.some(({ source }) => source !== null && (source.from < from || source.to > to))) return false
  const inner = gone.flatMap(({ source }) =>
    source === null ? [] : [{ from: source.from - from, to: source.to - from, insert: '' }],
  )
  return format.joins(splice(layout.source.slice(from, to), inner))
}

/** Whether it stands between a paragraph and the one that goes on in it. */
function isBetween({ paragraph }: Plan, plans: readonly Plan[]): boolean {
  return plans.some((one) => one.takesUp !== null && one.paragraph.from < paragraph.from && paragraph.from < one.takesUp.from)
}

function endOf({ runs, spans }: MarkupParagraph): number {
  return Math.max(...[...runs, ...spans].map(({ source }) => source.to))
}

function startOf({ runs, spans }: MarkupParagraph): number {
  return Math.min(...[...runs, ...spans].map(({ source }) => source.from))
}

/** Takes away what parts a paragraph from the one that goes on in it; what is emptied between them is taken out with its own plan. */
function joinOf({ source }: MarkupLayout, plans: readonly Plan[], { paragraph, takesUp }: Plan): readonly Splice[] {
  if (takesUp === null) return []
  const gone = plans
    .map((plan) => plan.paragraph)
    .filter(({ from }) => from > paragraph.from && from < takesUp.from)
    .flatMap((one) => (one.source === null ? [] : [one.source]))
  const splices: Splice[] = []
  let at = endOf(paragraph)
  for (const next of [...gone, { from: startOf(takesUp), to: source.length }]) {
    if (at < next.from) splices.push({ from: at, to: next.from, insert: '' })
    at = next.to
  }
  return splices
}
