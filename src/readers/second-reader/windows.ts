import type { Range } from '../../engine'

/** A word of a paragraph as the model reads it: its word pieces, by number. Offsets count from the start of the paragraph. */
export interface PiecedWord extends Range {
  readonly pieces: readonly number[]
}

/** As many words as the model reads in one go. */
export type Window = readonly PiecedWord[]

/** Word pieces that a window of whole sentences holds, and those of a sentence that is longer by itself. */
const comfortable = 128
const longest = 190

const sentenceEnd = /[.!?]["”’)\]]*$/u

/** Cuts a paragraph into windows of whole sentences; a sentence too long for any is cut between words. */
export function cutWindows(text: string, piecesOf: (word: string) => readonly number[]): readonly Window[] {
  const windows: PiecedWord[][] = []
  let window: PiecedWord[] = []
  let size = 0
  const close = () => {
    if (window.length > 0) windows.push(window)
    window = []
    size = 0
  }
  for (const sentence of cutSentences(text, piecesOf)) {
    const length = sentence.reduce((sum, word) => sum + word.pieces.length, 0)
    if (size + length > comfortable) close()
    for (const word of sentence) {
      if (size + word.pieces.length > longest) close()
      window.push(word)
      size += word.pieces.length
    }
  }
  close()
  return windows
}

function cutSentences(text: string, piecesOf: (word: string) => readonly number[]): readonly (readonly PiecedWord[])[] {
  const sentences: PiecedWord[][] = []
  let sentence: PiecedWord[] = []
  // Pictures and notes (U+FFFC) are no words.
  for (const { 0: word, index } of text.matchAll(/[^\s\uFFFC]+/gu)) {
    sentence.push({ from: index, to: index + word.length, pieces: piecesOf(word).slice(0, longest) })
    if (!sentenceEnd.test(word)) continue
    sentences.push(sentence)
    sentence = []
  }
  return [...sentences, sentence]
}
