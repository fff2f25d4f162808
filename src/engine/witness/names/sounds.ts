/**
 * Small Latin letters brought nearer to sound, the same way for a name and for the text it is looked for in: one letter for sh and its kin
 * (x), one for ts (z), no doubled letters, no silent e. Keeps spaces.
 */
export function soundsOf(letters: string): string {
  return letters
    .normalize('NFD')
    .replace(/[^a-z ]+/gu, '')
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

/** The same for pinyin, where the letters stand for other sounds. */
export function soundsOfPinyin(letters: string): string {
  return letters
    .replace(/[^a-z]+/gu, '')
    .replace(/[zcs]h|[qjx]/gu, 'x')
    .replace(/c/gu, 'z')
    .replace(/ng/gu, 'n')
    .replace(/([a-z])\1+/gu, '$1')
}
