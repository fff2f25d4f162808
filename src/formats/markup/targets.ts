import type { Remark } from '../format'

/** Where a link may lead that is handed on: nothing that runs, and nothing without a name of its own. */
export function isSafeTarget(target: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)[^\s"<>\\^`{|}\p{Cc}\p{Bidi_Control}]{1,2000}$/iu.test(target.trim())
}

/** These words lead to a target; null where there are none, or where it is no address of a page or mailbox. */
export function linkRemark(from: number, to: number, target: string): Remark | null {
  return from < to && isSafeTarget(target) ? { kind: 'link', author: '', text: target.trim(), from, to } : null
}

/** Where the words of a field lead that is nothing but a link around them: empty where it does not say; null for other fields. */
export function linkTarget(instruction: string): string | null {
  const link = /^\s*HYPERLINK\b(?:\s+"(?<target>[^"]*)")?/iu.exec(instruction)
  return link === null ? null : (link.groups?.['target'] ?? '')
}
