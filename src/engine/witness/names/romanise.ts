import anyAscii from 'any-ascii'
import type { LanguageCode } from '../language'

/**
 * A word of any script in small Latin letters, near to how English would spell its sounds (any-ascii, and what it does not know of single
 * languages). Vowels that a script does not write are missing.
 */
export function romanise(text: string, language: LanguageCode): string {
  return tidy(anyAscii(spelled(text, language)).toLowerCase(), language)
}

function spelled(text: string, language: LanguageCode): string {
  switch (language) {
    case 'ar':
    case 'fa':
    case 'ur':
      return text
        .replace(/[\u064b-\u0652\u0640]/gu, '')
        .replace(/خ/gu, 'kh')
        .replace(/غ/gu, 'gh')
        .replace(/ش/gu, 'sh')
        .replace(/ج/gu, 'j')
        .replace(/و/gu, 'w')
        .replace(/ي|ی/gu, 'y')
        .replace(/ء|ع|ئ|ؤ/gu, 'a')
        .replace(/ة$/u, 'a')
    case 'ru':
      return text.replace(/х/giu, 'kh').replace(/ж/giu, 'zh')
    default:
      return text.replace(/\u200d|\u200c/gu, '')
  }
}

/** Letters that any-ascii uses otherwise than English. */
function tidy(text: string, language: LanguageCode): string {
  const plain = text.replace(/['`"]/gu, '')
  return /^(?:hi|ne|mr|si|bn)$/u.test(language) ? plain.replace(/c(?!h)/gu, 'ch') : plain
}
