import { t } from '../../l10n/t'
import { type Format, orRefused, type Reading, type Written } from '../format'
import { draftOfMarkup } from '../markup/layout'
import { readSource, writeSource } from '../markup/source-text'
import { type MarkupFormat, spliceMarkup } from '../markup/write'
import type { Codec } from '../text/encodings'
import { htmlCard } from './card'
import { guessOf } from './encoding'
import { readHtml } from './read'
import { escapeMarkup } from '../escape'
import { wordNotices } from '../unshown'

/** A page as a site or a newsroom’s system gives it out, whole or a piece of it, read and written in place. */
export function createHtml(codec: Codec): Format {
  return {
    ...htmlCard,
    read: (bytes, chosen): Reading =>
      orRefused(() => {
        const source = readSource(bytes, codec, guessOf(codec), chosen)
        const notices = source.guessed === null ? [] : [t('Its encoding was guessed: {encoding}.', { encoding: source.guessed })]
        const draft = draftOfMarkup(readHtml(source.text))
        return { kind: 'read', draft: { ...draft, notices: [...notices, ...wordNotices(draft)] } }
      }),
    write: (bytes, edits, chosen): Written =>
      edits.length === 0
        ? { kind: 'written', bytes }
        : orRefused(() => {
            const source = readSource(bytes, codec, guessOf(codec), chosen)
            return { kind: 'written', bytes: writeSource(source, spliceMarkup(readHtml(source.text), edits, html), codec) }
          }),
  }
}

const html: MarkupFormat = {
  read: readHtml,
  escape: escapeMarkup,
  leaving: (_source, range) => range,
  joins: (between) => /^\s*(?:<\/(?<name>p|li)\s*>\s*<\k<name>(?:\s[^<>]*)?>|<br\s*\/?>\s*<br\s*\/?>)\s*$/iu.test(between),
}
