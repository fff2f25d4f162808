import { type ChangeDesc, type EditorState, StateEffect, StateField } from '@codemirror/state'
import type { BlockOutline, Proof, Range } from '../../engine'
import { mapWords } from './map-range'
import { Stretches } from './stretches'

/** What a whole check said of the draft beside its findings, already mapped to the text shown. */
export type Outline = Pick<Proof, 'blocks' | 'words' | 'sentences' | 'unanalysed' | 'source' | 'share'>

export const setOutline = StateEffect.define<Outline>()

/** The blocks of a draft, numbered from 1 as an editor counts paragraphs. */
export type Paragraphs = Stretches<BlockOutline>

/** What the last whole check said of the draft beside its findings. */
export interface KeptOutline extends Omit<Outline, 'blocks'> {
  readonly paragraphs: Paragraphs
}

/** Paragraphs follow the text as it is typed; the counts are those of the last check. Null before the first. */
export const outlineField = StateField.define<KeptOutline | null>({
  create: () => null,
  update(outline, transaction) {
    let next = outline
    if (transaction.docChanged && next !== null)
      next = {
        ...next,
        paragraphs: next.paragraphs.map(transaction.changes.desc),
        unanalysed: mapUntouched(next.unanalysed, transaction.changes),
      }
    for (const effect of transaction.effects) {
      if (!effect.is(setOutline)) continue
      const { blocks, ...counts } = effect.value
      next = { ...counts, paragraphs: Stretches.of(blocks) }
    }
    return next
  },
})

const none: Paragraphs = Stretches.of([])

/** The paragraphs as they stand now; none before the first check. */
export function paragraphsOf(state: EditorState): Paragraphs {
  return state.field(outlineField)?.paragraphs ?? none
}

/** Ranges where they stand after the changes; one that was typed in is left out until the next check has judged it anew. */
function mapUntouched(ranges: readonly Range[], changes: ChangeDesc): readonly Range[] {
  return ranges.filter(({ from, to }) => changes.touchesRange(from, to) === false).map((range) => mapWords(range, changes))
}
