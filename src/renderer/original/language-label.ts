import { onceForText } from '../../engine/once-each'
import { locale } from '../../l10n/t'

const namesIn = onceForText((tag: string) => new Intl.DisplayNames(tag, { type: 'language' }))

/** A language, by its code, as the window’s language calls it; empty for none. */
export function languageLabel(code: string): string {
  return /^[a-z]{2,3}$/u.test(code) ? (namesIn(locale()).of(code) ?? code) : ''
}
