import type { Language } from '../l10n/language'

/** The id of the data block in which `index.html` is told the window’s language, before anything is drawn. */
export const languageBlock = 'language'

/** The page with the language in the places it keeps for it. */
export function withLanguage(page: string, language: Language): string {
  const { tag, dir } = language
  // In a script element only a “<” could end the data early.
  const data = JSON.stringify(language).replaceAll('<', '\\u003C')
  const places = { __LANG__: tag, __DIR__: dir, __LANGUAGE__: data }
  return page.replace(/__(?:LANG|DIR|LANGUAGE)__/gu, (place) => places[place as keyof typeof places])
}
