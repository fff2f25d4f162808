import anyAscii from 'any-ascii'
import type { LanguageCode } from '../language'

/**
 * Words of any script in small Latin letters, near to how English would spell its sounds (any-ascii, and what it does not know of single
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
        .replace(/ة(?![\p{L}\p{M}])/gu, 'a')
    case 'ru':
      return text.replace(/х/giu, 'kh').replace(/ж/giu, 'zh')
    case 'el':
      return spelledGreek(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
    case 'hi':
    case 'ne':
    case 'mr':
    case 'si':
      return text.replace(/[\u200d\u200c]/gu, '').replace(/ं|ං/gu, 'n')
    case 'ko':
      return anyAscii(text).toLowerCase().replace(/eu/gu, '')
    default:
      return text.replace(/\u200d|\u200c/gu, '')
  }
}

/** Two letters of Greek for one sound: μπ is b, ου is u. */
const greek: readonly (readonly [RegExp, string])[] = [
  [/μπ/gu, 'b'],
  [/ντ/gu, 'd'],
  [/γ[κγ]/gu, 'g'],
  [/τζ/gu, 'j'],
  [/ου/gu, 'u'],
  [/αι/gu, 'e'],
  [/[εο]ι|υι/gu, 'i'],
  [/(?<=[αε])υ(?=[βγδζλμνραεηιουω])/gu, 'v'],
  [/(?<=[αε])υ/gu, 'f'],
  [/υ/gu, 'i'],
  [/χ/gu, 'h'],
  [/ξ/gu, 'ks'],
]

const spelledGreek = (text: string): string => greek.reduce((spelled, [letters, sound]) => spelled.replace(letters, sound), text)

/** Letters that any-ascii uses otherwise than English. */
function tidy(text: string, language: LanguageCode): string {
  const plain = text.replace(/['`"]/gu, '')
  return /^(?:hi|ne|mr|si|bn)$/u.test(language) ? plain.replace(/c(?!h)/gu, 'ch') : plain
}
