/** Where a link may lead that is handed on: nothing that runs, and nothing without a name of its own. */
export function isSafeTarget(target: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)[^\s"<>\\^`{|}\p{Cc}\p{Bidi_Control}]{1,2000}$/iu.test(target.trim())
}
