import type { Range } from '../../engine'

/** What the model says of a word. Offsets count from the start of the paragraph; probabilities go from 0 to 1. */
export interface ReadWord extends Range {
  /** That an editor would change it. */
  readonly bad: number
  /** That words are missing before it. */
  readonly gap: number
  /** That it is damaged, in a draft that is damaged at all. */
  readonly damage: number
  /** That it belongs to a broken sentence, if it is damaged. */
  readonly broken: number
  /** Where it stands in the windows of its paragraph: which one, and its first piece in it. */
  readonly window: number
  readonly piece: number
}

/** Neighbouring words that are odd together. */
export interface Span extends Range {
  readonly words: readonly ReadWord[]
  /** The oddest of them. */
  readonly peak: ReadWord
}

/** Runs of words at or above `low` that reach `high` somewhere. */
export function findSpans(words: readonly ReadWord[], high: number, low: number): readonly Span[] {
  const spans: Span[] = []
  let run: ReadWord[] = []
  const close = () => {
    const [first] = run
    const peak = run.reduce<ReadWord | undefined>(
      (top, word) => (top === undefined || word.bad > top.bad ? word : top),
      undefined,
    )
    if (first && peak && peak.bad >= high) spans.push({ words: run, peak, from: first.from, to: run.at(-1)?.to ?? first.to })
    run = []
  }
  for (const word of words) {
    if (word.bad >= low) run.push(word)
    else close()
  }
  close()
  return spans
}
