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

/**
 * By which two spellings of one surname are heard alike: Saksena and Saxena, Meier and Mayer, Schukow and Zhukov, Jakowlew and Yakovlev. More names share it by
 * chance than share a skeleton, so that something else has to tie them.
 */
export const soundOf = onceForText((name: string): string =>
  skeletonOf(
    name
      .normalize('NFD')
      .toLowerCase()
      .replace(/x/gu, 'ks')
      .replace(/s\u030C|sz|sch|sh|ş/gu, 'sh')
      .replace(/c\u030C|tsch|tch|cz|ç/gu, 'ch')
      .replace(/z\u030C|zh|dj|dzh/gu, 'j')
      .replace(/^y(?=[aeou])/gu, 'j')
      .replace(/dt(?!h)/gu, 't')
      .replace(/th/gu, 't')
      .replace(/tz|ts/gu, 'z')
      .replace(/[ea][iy]/gu, 'i')
      .replace(/a[uw](?!a)/gu, 'o')
      .replace(/(?<=[aeiou])h(?![aeiou])/gu, '')
      .replace(/(?<=[^aeiou])e$/gu, '')
      .replace(/y(?=[aeou])/gu, 'i'),
  ),
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
