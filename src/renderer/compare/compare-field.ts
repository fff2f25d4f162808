import { StateEffect, StateField, type Text } from '@codemirror/state'
import type { Hunk } from '../../formats/changes/hunks'

/** What the text is compared with, and which changes were looked at and stay. */
export interface Compared {
  /** The draft as it was opened, or as it is in its file. */
  readonly baseline: Text
  readonly isFromFile: boolean
  readonly kept: ReadonlySet<string>
}

/** Compares with another text from now on. */
export const setBaseline = StateEffect.define<Text>()

/** Marks a change as looked at, or as open again. */
export const keepHunk = StateEffect.define<{ readonly hunk: Hunk; readonly keep: boolean }>()

export const compareField = StateField.define<Compared>({
  create: (state) => ({ baseline: state.doc, isFromFile: false, kept: new Set() }),
  update(compared, transaction) {
    let next = compared
    for (const effect of transaction.effects) {
      if (effect.is(setBaseline)) next = { baseline: effect.value, isFromFile: true, kept: new Set() }
      else if (effect.is(keepHunk)) next = { ...next, kept: withKey(next.kept, keyOf(effect.value.hunk), effect.value.keep) }
    }
    return next
  },
})

/** What a change is kept by: its place in the baseline does not move when others are taken back, and one that is typed in is another. */
export function keyOf({ before, inserted }: Hunk): string {
  return `${before.from}-${before.to} ${inserted}`
}

function withKey(keys: ReadonlySet<string>, key: string, has: boolean): ReadonlySet<string> {
  const next = new Set(keys)
  if (has) next.add(key)
  else next.delete(key)
  return next
}
