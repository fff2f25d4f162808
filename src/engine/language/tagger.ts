import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { PartOfSpeech } from '../article'
import type { Range } from '../types'
import { once } from '../once-each'
import { plainLetters } from './plain-letters'
import { retag } from './retag'

export interface TaggedToken extends Range {
  readonly text: string
  readonly pos: PartOfSpeech
}

export type Tagger = (text: string) => readonly TaggedToken[]

/**
 * The part-of-speech tagger (wink-nlp, about 95 % right on news). Loading costs some 200 ms, so ask for it when first needed. Offsets count
 * from the start of the text. There is one for all: wink 2.4 writes into its model each time it is loaded, and doubles a table there.
 */
export const loadTagger = once((): Tagger => {
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const { its } = nlp
  const tagPiece = (text: string, shift: number): readonly TaggedToken[] => {
    const plain = plainLetters(text).replaceAll(wordAtEnd, '!')
    const tokens = nlp.readDoc(plain).tokens()
    const values: readonly string[] = tokens.out()
    const tags = tokens.out(its.pos) as readonly PartOfSpeech[]
    const tagged: TaggedToken[] = []
    let at = 0
    values.forEach((value, index) => {
      const from = plain.indexOf(value, at)
      // wink gives every token as it stands in the text; one that cannot be found again would shift all that follow.
      if (from < 0) return
      at = from + value.length
      tagged.push({ from: from + shift, to: at + shift, text: text.slice(from, at), pos: tags[index] ?? 'X' })
    })
    return tagged
  }
  return (text) =>
    retag(
      splitContracted(
        joinHyphenated(
          cutAtLongWords(text).flatMap(({ from, to, long }) =>
            long ? [{ from, to, text: text.slice(from, to), pos: 'X' as const }] : tagPiece(text.slice(from, to), from),
          ),
        ),
      ),
    )
})

/** The full stop of “He was ill. The …”, “out in the sun.”: wink takes these words and it for short forms, of Illinois and of Sunday. */
const wordAtEnd =
  /(?<=(?<!\p{N}\s?)(?<![\p{L}\p{N}.-])(?:ill|sun|sat|[Nn]o|in|wed|wash|miss|mar|ark|ore|apt|mass|fig|rep))\.(?=[”’"')\]]*(?:\s+[“‘"'(]?\p{Lu}[\p{Ll}’' ]|\s*$))/gu

/** wink's time grows with the square of a word's length. What is longer than this is no word, and stands as it is. */
const longestWord = 200

function cutAtLongWords(text: string): readonly (Range & { readonly long: boolean })[] {
  const pieces: (Range & { long: boolean })[] = []
  let at = 0
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    if (word.length <= longestWord) continue
    if (index > at) pieces.push({ from: at, to: index, long: false })
    at = index + word.length
    pieces.push({ from: index, to: at, long: true })
  }
  if (at < text.length) pieces.push({ from: at, to: text.length, long: false })
  return pieces
}

/** wink leaves “I’m” whole, and takes it for a name; it cuts all the others. */
function splitContracted(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  return tokens.flatMap((token): readonly TaggedToken[] => {
    if (!/^i[’']m$/iu.test(token.text)) return [token]
    const at = token.from + 1
    const [i, am] = [token.text.slice(0, 1), token.text.slice(1)]
    return [
      { from: token.from, to: at, text: i, pos: 'PRON' },
      { from: at, to: token.to, text: am, pos: 'AUX' },
    ]
  })
}

/** wink cuts “de-escalation” in three; an editor counts one word. The part after the last hyphen decides what it is. */
function joinHyphenated(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const joined: TaggedToken[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) break
    const previous = joined.at(-1)
    const next = tokens[index + 1]
    const isHyphen = token.text === '-' && previous?.to === token.from && next?.from === token.to
    if (isHyphen && /[\p{L}\p{N}]$/u.test(previous.text) && /^[\p{L}\p{N}]/u.test(next.text)) {
      joined[joined.length - 1] = {
        from: previous.from,
        to: next.to,
        text: `${previous.text}-${next.text}`,
        pos: tagOfCompound(previous, next),
      }
      index++
    } else joined.push(token)
  }
  return joined
}

function tagOfCompound(first: TaggedToken, last: TaggedToken): PartOfSpeech {
  if (last.pos === 'VERB' && /(?:ed|en|ing)$/.test(last.text)) return 'ADJ'
  if (first.pos === 'NUM' && last.pos === 'NOUN') return 'ADJ'
  return last.pos === 'PUNCT' ? first.pos : last.pos
}
