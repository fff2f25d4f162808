import { isolated, stretchesOf } from '../../engine/language/direction'

/**
 * Characters that cannot be seen and yet change what is read: controls, zero width, direction, tags. Joiners make emoji and scripts, and
 * stay; so do the tags that make a flag of a black one.
 */
const unseen =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E001F}]|(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]{0,8})[\u{E0020}-\u{E007F}]/gu

/** The text with a sign in the place of every character an editor would approve without seeing it. */
export function visibleText(text: string): string {
  return text.replace(unseen, (character) => `⟨${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
}

/** A sentence of ours, in which words of another direction go on keeping their order. */
export function visibleSentence(sentence: string): string {
  return stretchesOf(sentence)
    .map(({ text, isIsolated }) => (isIsolated ? isolated(visibleText(text)) : visibleText(text)))
    .join('')
}
