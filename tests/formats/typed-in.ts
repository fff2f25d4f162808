import type { Edit } from '../../src/engine/types'

/** All that edits put in, in no order. */
export function typedIn(edits: readonly Edit[]): string {
  const typed = edits.map(({ insert }) => insert.replaceAll(/\s/gu, '')).join('')
  return typed.split('').toSorted().join('')
}
