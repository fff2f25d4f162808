/** Small words that tell a language; those that English or names have too are left out. */
const small: Readonly<Record<string, string>> = {
  Spanish:
    'de la el en se un al del que los las una por para con del como más pero sus este esta está han fue sobre entre también hasta desde según sido ser',
  Portuguese:
    'de em um na ao que os uma por para com do da dos das não mais mas sua seu foi pela pelo sobre entre também até são está ser após segundo',
  French:
    'de la le du et en un au il les des une dans pour par que qui sur avec est sont pas plus aux cette ce ont été leur ses mais selon après être',
  German:
    'der die und das den von mit für auf ist nicht ein eine einer dem des sich auch wird sind wurde nach bei aus zum zur über',
  Italian:
    'di la il un del che gli della dei delle nel nella per una con sono non più anche come dal dalla alla degli stato dopo ha',
  Dutch: 'het een van voor met zijn niet ook aan door maar naar bij wordt werd deze zich heeft nog over',
  Romanian: 'de la în pe și că pentru din care este cu au fost mai lui sau sunt această prin după între fi',
  Turkish: 've bir bu için ile olarak da olan daha sonra kadar göre gibi çok ancak değil',
  Polish: 'się nie jest że dla przez jak oraz został była było po przed może ale tego które który',
  Indonesian: 'yang dan dengan untuk dari pada ini itu dalam tidak akan oleh telah juga karena',
}

const languagesOf = new Map<string, string[]>()
for (const [language, words] of Object.entries(small))
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])

/** Languages that have a small word: *que* is Spanish, Portuguese and French. */
export const languagesWithWord = (word: string): readonly string[] => languagesOf.get(word) ?? []

const scripts: readonly (readonly [name: string, letters: RegExp])[] = [
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Korean', /\p{Script=Hangul}/u],
  ['Chinese', /\p{Script=Han}/u],
  ['Russian or another language in Cyrillic letters', /\p{Script=Cyrillic}/u],
  ['Arabic or another language in its letters', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Hindi or another language in its letters', /\p{Script=Devanagari}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Bengali', /\p{Script=Bengali}/u],
  ['Tamil', /\p{Script=Tamil}/u],
  ['Telugu', /\p{Script=Telugu}/u],
  ['Punjabi or Gujarati', /\p{Script=Gurmukhi}|\p{Script=Gujarati}/u],
]

/** The language that words in another script are probably in, as an editor would name it. */
export const languageOfScript = (words: string): string =>
  scripts.find(([, letters]) => letters.test(words))?.[0] ?? 'another language'
