import type { CommandId } from '../../shared/commands'

/** What the keys of the comparison do. */
export interface CompareMoves {
  readonly next: () => void
  readonly previous: () => void
  readonly first: () => void
  readonly last: () => void
  readonly keep: () => void
  readonly revert: () => void
  readonly undo: () => void
  readonly redo: () => void
}

/** Bare keys act on the change that is looked at; undo and redo keep theirs: `command` is what the key means in the window. */
export function answerCompareKey(event: KeyboardEvent, moves: CompareMoves, command: CommandId | null): void {
  const move = command === 'undo' || command === 'redo' ? command : moveFor(event)
  if (move === null) return
  event.preventDefault()
  event.stopPropagation()
  moves[move]()
}

function moveFor({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): keyof CompareMoves | null {
  if (altKey || ctrlKey || metaKey) return null
  // Enter and space press the buttons, and open and close the folded paragraphs.
  if ((key === 'Enter' || key === ' ') && target instanceof Element && target.closest('button, summary') !== null) return null
  return bareKeys[key] ?? null
}

const bareKeys: Readonly<Record<string, keyof CompareMoves>> = {
  ArrowDown: 'next',
  ArrowRight: 'next',
  j: 'next',
  F8: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'previous',
  k: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'keep',
  ' ': 'keep',
  a: 'keep',
  r: 'revert',
  Delete: 'revert',
  Backspace: 'revert',
}
