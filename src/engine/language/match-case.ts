/** Words with a capital in front. */
export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
/** Words with a small letter in front, a name among them too. */
export const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

/** A word with a capital where the word it is put for has one. */
export const matchCase = (word: string, like: string): string => (/^\p{Lu}/u.test(like) ? upperFirst(word) : word)
