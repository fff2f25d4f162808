import { t } from '../../l10n/t'

/** A desk as settings know it: “World desk” and “world” are the same one; empty for none. */
export function deskKey(desk: string): string {
  return desk
    .trim()
    .replace(/\s*\bdesk$/iu, '')
    .toLowerCase()
}

/** “World desk”, also where the desk is called but “World”. */
export function deskWords(desk: string): string {
  return /desk$/iu.test(desk) ? desk : t('{desk} desk', { desk })
}
