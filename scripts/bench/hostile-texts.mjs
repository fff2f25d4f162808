/** A piece said over and over, up to a length. @param {string} piece */
const repeat = (piece, length = 100_000) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Texts made to be slow: each is 100 KB of what some rule or expression might try over and over. */
export const hostileTexts = [
  { name: 'one word', text: repeat('a') },
  { name: 'spaces', text: `Word${repeat(' ')}word.` },
  { name: 'very very', text: repeat('very ') },
  { name: 'curly quotation marks', text: repeat('“”') },
  { name: 'opening marks', text: repeat('“a ') },
  { name: 'straight quotation marks', text: repeat('" a') },
  { name: 'brackets', text: repeat('([') },
  { name: 'full stops', text: repeat('.') },
  { name: 'foreign marks', text: repeat('。，') },
  { name: 'and others', text: repeat('and others. ') },
  { name: 'of the', text: repeat('of the ') },
  { name: 'Names', text: repeat('Aa Bb ') },
  { name: 'numbers', text: repeat('1,000.5 ') },
  { name: 'apostrophes', text: repeat("'s ") },
  { name: 'dashes', text: repeat('- – — ') },
  { name: 'letters misread', text: repeat('â€™') },
  { name: 'tags', text: repeat('<a ') },
  { name: 'that which', text: repeat('that which was said, ') },
  { name: 'one sentence', text: repeat('the man who saw the dog that ') },
  { name: 'short lines', text: repeat('a,\n') },
  { name: 'digits of another script', text: repeat(`${'१'.repeat(40)}a `) },
  { name: 'faces', text: repeat('😀 ') },
]
