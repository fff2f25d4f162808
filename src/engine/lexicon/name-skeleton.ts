import { onceForText } from '../once-each'

/**
 * What is left of a name when all is taken off that differs between ways to write it in Latin letters: accents, spaces, hyphens,
 * doubled letters, q or k, y or i. Two spellings of one name have one skeleton; so, now and then, do two names.
 */
export const skeletonOf = onceForText((name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/gu, 'i')
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/(?<!\p{L})(?:al|el|ad|as|ash|an|ar|az|at)-(?=\p{L})/gu, 'al')
    .replace(/(?<!\p{L})abd[ -]?(?:[eauo]|ou)[lrst][ -]?(?=\p{L}{3})/gu, 'abdal')
    .replace(/[^\p{L}]/gu, '')
    .replace(/q|ck|c(?=[^eihy]|$)/gu, 'k')
    .replace(/kh/gu, 'h')
    .replace(/gh/gu, 'g')
    .replace(/ph/gu, 'f')
    .replace(/dh/gu, 'd')
    .replace(/ou|oo/gu, 'u')
    .replace(/ee|ie(?=v|f)/gu, 'e')
    .replace(/w/gu, 'v')
    .replace(/(?:iy|yy|ij|yj|y|j)$/gu, 'i')
    .replace(/y/gu, 'i')
    .replace(/(?<letter>\p{L})\k<letter>+/gu, '$<letter>'),
)

/** Names so common that two spellings are as likely two people. */
const manySpellings = new Set(
  [
    'mohammed',
    'muhammad',
    'ahmed',
    'ali',
    'hussein',
    'hassan',
    'khan',
    'sara',
    'catherine',
    'nicolas',
    'eric',
    'philip',
    'alan',
    'clark',
    'brown',
    'davis',
    'reed',
    'smith',
  ].map(skeletonOf),
)

/** Whether a single word is too common a name for its spellings to tell one person. */
export const isCommonName = (word: string): boolean => manySpellings.has(skeletonOf(word)) || /^m[uo]h?am+[ae]d$/iu.test(word)
