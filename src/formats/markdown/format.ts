import { type Format, orRefused, type Reading, type Written } from '../format'
import { draftOfMarkup } from '../markup/layout'
import { readSource, writeSource } from '../markup/source-text'
import { type MarkupFormat, spliceMarkup } from '../markup/write'
import type { Codec } from '../text/encodings'
import { markdownCard } from './card'
import { escapeMarkdown } from './escape'
import { readMarkdown } from './read'
import { wholeLines } from './whole-lines'
import { wordNotices } from '../unshown'

/**
 * Text in Markdown, read and written in place. Nothing in its bytes tells it from plain text, so its name is believed; one whose encoding
 * is a guess is opened as plain text, where the guess can be looked at.
 */
export function createMarkdown(codec: Codec): Format {
  return {
    ...markdownCard,
    read: (bytes, chosen): Reading =>
      orRefused(() => {
        const { text } = readSource(bytes, codec, none, chosen)
        const draft = draftOfMarkup(readMarkdown(text))
        return { kind: 'read', draft: { ...draft, notices: wordNotices(draft) } }
      }),
    write: (bytes, edits, chosen): Written =>
      edits.length === 0
        ? { kind: 'written', bytes }
        : orRefused(() => {
            const source = readSource(bytes, codec, none, chosen)
            return {
              kind: 'written',
              bytes: writeSource(source, spliceMarkup(readMarkdown(source.text), edits, markdown), codec),
            }
          }),
  }
}

const markdown: MarkupFormat = {
  read: readMarkdown,
  escape: escapeMarkdown,
  leaving: wholeLines,
  joins: (between) => /^[ \t]*\n(?:[ \t]*\n)+$/u.test(between),
}

const none = (): readonly string[] => []
