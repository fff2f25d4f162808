/** A desk as settings know it: “World desk” and “world” are the same one; empty for none. */
export function deskKey(desk: string): string {
  return desk
    .trim()
    .replace(/\s*\bdesk$/iu, '')
    .toLowerCase()
}
