/** Scraped stories stand in tables that are nothing but layout; what reads like a paragraph is one. */
export function readsLikeProse(text: string): boolean {
  return text.length > 80 && /[.!?…][”’"')\]]*\s*$/u.test(text)
}
