import { invertedEffects } from '@codemirror/commands'
import { type ChangeDesc, type EditorState, type Extension, StateEffect, StateField } from '@codemirror/state'
import type { HandLink, Testimony, WitnessLink } from '../../engine'
import { recogniseLanguage } from '../../engine/witness/language'
import { onceEach } from '../../engine/once-each'
import type { KeptOriginal } from '../../shared/review-notes'
import { mapWithEdges } from '../editor/map-range'
import { goOn, type Since } from '../editor/since'

export type { KeptOriginal }

/** Puts the original beside the draft, or takes it away. Places of links are those after the transaction. */
export const setOriginal = StateEffect.define<KeptOriginal | null>({
  map: (original, changes) => original && followLinks(original, changes),
})

/** The text the draft was translated from; its links follow the draft as it is typed. */
export const originalField = StateField.define<KeptOriginal | null>({
  create: () => null,
  update(original, transaction) {
    let next = original
    if (next !== null && transaction.docChanged && next.links.length > 0) next = followLinks(next, transaction.changes)
    for (const effect of transaction.effects) if (effect.is(setOriginal)) next = effect.value
    return next
  },
})

/** Makes undo bring the original and its links back as they were. */
export function undoOriginal(): Extension {
  return invertedEffects.of(({ effects, startState }) =>
    effects.some((effect) => effect.is(setOriginal)) ? [setOriginal.of(startState.field(originalField))] : [],
  )
}

/** What the last whole check had to tell of the original; null without one. */
export const setTestimony = StateEffect.define<Testimony | null>()

export const testimonyField = StateField.define<Since<Testimony> | null>({
  create: () => null,
  update(testimony, transaction) {
    let next = testimony
    if (next !== null && transaction.docChanged) next = goOn(next, transaction.changes.desc)
    for (const effect of transaction.effects) {
      if (effect.is(setTestimony)) next = effect.value && { was: effect.value, changes: null }
      if (effect.is(setOriginal) && effect.value === null) next = null
    }
    return next
  },
})

/** The same with its links where the sentences of the draft stand now. */
export function testimonyOf(state: EditorState): Testimony | null {
  const kept = state.field(testimonyField)
  return kept && testimonyNow(kept)
}

const testimonyNow = onceEach(({ was, changes }: Since<Testimony>) => followTestimony(was, changes))

/** The links where the sentences of the draft stand after changes. */
export function followTestimony(testimony: Testimony, changes: ChangeDesc | null): Testimony {
  if (changes === null) return testimony
  const links = testimony.links.map((link) => ({ ...link, draft: link.draft.map((range) => mapWithEdges(range, changes)) }))
  return { ...testimony, links }
}

/** The link of the sentence a place of the draft stands in. */
export function linkAt(state: EditorState, position: number): WitnessLink | null {
  const links = testimonyOf(state)?.links ?? []
  return links.find(({ draft }) => draft.some(({ from, to }) => from <= position && position <= to)) ?? null
}

/** The words of the original that say what a stretch of the draft says; empty where nothing is linked with it. */
export function originalOf(state: EditorState, from: number, to: number): string {
  const original = state.field(originalField)
  const links = testimonyOf(state)?.links ?? []
  if (original === null) return ''
  return links
    .filter(({ draft }) => draft.some((range) => range.from < to && range.to > from))
    .flatMap((link) => link.original)
    .map((range) => original.text.slice(range.from, range.to))
    .join(' ')
}

/** The language of the original: as the editor said, else as it is recognised. */
export function originalLanguage(state: EditorState): string {
  const original = state.field(originalField)
  return original === null ? '' : original.language || recognised(original)
}

const recognised = onceEach(({ text }: KeptOriginal) => recogniseLanguage(text) ?? '')

function followLinks(original: KeptOriginal, changes: ChangeDesc): KeptOriginal {
  return {
    ...original,
    links: original.links.map((link): HandLink => ({ ...link, draft: link.draft && mapWithEdges(link.draft, changes) })),
  }
}
