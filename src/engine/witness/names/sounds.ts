/**
 * Small Latin letters brought nearer to sound, the same way for a name and for the text it is looked for in: one letter for sh and its kin
 * (x; the letter x is ks unless it begins the word), one for ts (z), no doubled letters, no silent e. Keeps spaces.
 */
export function soundsOf(letters: string): string {
  return letters
    .normalize('NFD')
    .replace(/[^a-z ]+/gu, '')
    .replace(/(?<=[a-z])x/gu, 'ks')
    .replace(/sch|tch|tsh|dzh|dj|sh|ch|zh/gu, 'x')
    .replace(/ph/gu, 'f')
    .replace(/[ck]h|ck|qu?/gu, 'k')
    .replace(/[dgtb]h/gu, (pair) => pair.charAt(0))
    .replace(/c(?=[eiy])/gu, 's')
    .replace(/c/gu, 'k')
    .replace(/tz|ts|dz/gu, 'z')
    .replace(/([a-z])\1+/gu, '$1')
    .replace(/(?<=[a-z]{3})e(?= |$)/gu, '')
}

/**
 * The same for pinyin, where the letters stand for other sounds: q for those before an i, which were others once; no vowel in 斯 (si), which
 * is an s; 尔 (er) is an r.
 */
export function soundsOfPinyin(syllable: string): string {
  return syllable
    .replace(/^er$/u, 'r')
    .replace(/^(?:yi|wu|yu)/u, (start) => (start === 'yi' ? 'i' : 'u'))
    .replace(/^([zcs]h?|r)i$/u, '$1')
    .replace(/^[zcs]h/u, 'x')
    .replace(/^[jqx]/u, 'q')
    .replace(/^c/u, 'z')
    .replace(/ng$/u, 'n')
}
