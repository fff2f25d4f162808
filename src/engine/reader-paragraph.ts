import type { BlockContent } from './article'
import { onceEach } from './once-each'
import type { ReaderParagraph } from './readers'
import { trialKey } from './rivals'

/** A block as readers get it. */
export const toReaderParagraph = onceEach((content: BlockContent): ReaderParagraph => {
  const { key, text, kind, quotations } = content
  return { key, text, kind, quotations: quotations.map(({ from, to }) => ({ from, to })), names: namesIn(content) }
})

/** A paragraph as it would be after a repair. */
export function toTrial(text: string): ReaderParagraph {
  return { key: trialKey(text), text, kind: 'body', quotations: [], names: [], isTrial: true }
}

/** Numbers, and words with a capital that the start of a sentence does not account for. */
function namesIn({ sentences, tokens }: BlockContent): ReaderParagraph['names'] {
  const starts = new Set(sentences.map((sentence) => sentence.tokens.find(({ text }) => /^[\p{L}\p{N}]/u.test(text))))
  return tokens
    .filter(
      (token) =>
        token.pos === 'NUM' ||
        /\p{N}/u.test(token.text) ||
        (/^\p{Lu}/u.test(token.text) && token.text !== 'I' && (!starts.has(token) || token.pos === 'PROPN')),
    )
    .map(({ from, to }) => ({ from, to }))
}
