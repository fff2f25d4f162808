/** Text as it may stand in an element or a quoted attribute, of XML as well as of HTML. */
export function escapeMarkup(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (character) => escapes[character] ?? character)
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
