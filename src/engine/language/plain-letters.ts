/** Latin letters that no accent can be taken off. */
const others: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ŋ: 'n',
  Ŋ: 'N',
  œ: 'o',
  Œ: 'O',
  ə: 'e',
  Ə: 'E',
}

/**
 * A text whose Latin letters beyond U+00FF stand without their accents, each in its place: “Yıldırım” as “Yildirim”. The tagger’s model was
 * made for Latin-1 and cuts words at any other letter.
 */
export function plainLetters(text: string): string {
  return text.replace(/(?=[^\0-\u00ff])\p{Script=Latin}/gu, (letter) => {
    const plain = others[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')
    return plain.length === letter.length ? plain : letter
  })
}
