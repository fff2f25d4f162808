import { directionOf } from '../../engine/witness/language'

/** How words of the original are set: their language picks the font and the hyphens, and lines run as that language’s do. */
export function originalAttributes(language: string): { readonly lang?: string; readonly dir: 'ltr' | 'rtl' } {
  return { ...(language === '' ? {} : { lang: language }), dir: directionOf(language) }
}
