import type { Category, Finding, Guard, Range, Repair, RepairKind, Tier } from '../../../src/engine'

interface Wanted {
  readonly words: string
  readonly becomes?: string
  readonly rule?: string
  readonly category?: Category
  readonly tier?: Tier
  readonly kind?: RepairKind
  readonly guard?: string
  readonly neighbours?: string
}

/** A finding on the first place of the words in a text, with one repair where `becomes` is given. */
export function findingOn(text: string, wanted: Wanted): Finding {
  const {
    words,
    becomes,
    rule = 'test-rule',
    category = 'broken',
    tier = 'sure',
    kind = 'single',
    guard = words,
    neighbours = 'near',
  } = wanted
  const range = rangeOf(text, words)
  const guards: readonly Guard[] = [{ ...rangeOf(text, guard), text: guard }]
  const repairs: readonly Repair[] =
    becomes === undefined ? [] : [{ label: `Make it ${becomes}`, kind, edits: [{ ...range, insert: becomes }], guards }]
  return {
    id: `${rule}~${words}~${neighbours}`,
    rule,
    category,
    tier,
    severity: 5,
    ranges: [range],
    message: `“${words}” looks wrong.`,
    repairs,
  }
}

export function rangeOf(text: string, words: string): Range {
  const from = text.indexOf(words)
  if (from === -1) throw new Error(`no “${words}” in the text`)
  return { from, to: from + words.length }
}
