import type { CommandId } from '../../shared/commands'

/** Commands that a text field outside of the draft has of its own: its undo, and the keys that take and leave what is typed. */
export const ownOfFields: ReadonlySet<CommandId> = new Set(['undo', 'redo', 'settleRetype', 'leaveRetype'])

/** Whether text is typed there that is not the draft’s. */
export function isTextField(target: EventTarget | null): boolean {
  return isWithin(target, 'input:not([type="checkbox"]):not([type="radio"]), textarea')
}

/** Whether a character would be typed there, or would choose something by its name. */
export function isTypedInto(target: EventTarget | null): boolean {
  return isTextField(target) || isWithin(target, 'select, [contenteditable="true"]')
}

function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null
}
