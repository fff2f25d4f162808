/** A short key for a stretch of text: FNV-1a over UTF-16 units and the length. Equal texts have equal keys; it is no secret. */
export function textKey(text: string): string {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return `${(value >>> 0).toString(36)}-${text.length.toString(36)}`
}
