import { createLiteralElement, isLiteralElement, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import type { Language } from './language'
import { rewrite } from './rewrite'

type Elements = MessageFormatElement[]

/** Made-up languages, by the tags that other tools give them. */
export const pseudoLanguages: readonly Language[] = [
  { tag: 'en-XA', dir: 'ltr', messages: {}, pseudo: 'accents' },
  { tag: 'ar-XB', dir: 'rtl', messages: {}, pseudo: 'mirrored' },
]

/** An English message as a made-up language has it. */
export function disguised(elements: Elements, pseudo: NonNullable<Language['pseudo']>): Elements {
  const change = pseudo === 'accents' ? accented : mirrored
  const changed = rewrite(elements, (element) =>
    isLiteralElement(element) ? [createLiteralElement(change(element.value))] : [element],
  )
  return pseudo === 'accents' ? [createLiteralElement('⟦'), ...changed, createLiteralElement('⟧')] : changed
}

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const strange = 'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'

/** Letters no ASCII has, each word a third longer, as translations of short English words are. */
function accented(text: string): string {
  return text.replace(/[a-z]+/giu, (word) => {
    const letters = word.replace(/./gu, (letter) => strange.charAt(plain.indexOf(letter)))
    return letters + '·'.repeat(Math.ceil(word.length / 3))
  })
}

/** Words that run from right to left. */
function mirrored(text: string): string {
  return text.replace(/[a-z]+/giu, (word) => `\u200F\u202E${word}\u202C\u200F`)
}
