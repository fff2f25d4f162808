import { t } from '../../l10n/t'
import { type Format, orRefused, type Reading, type Written } from '../format'
import { draftOfMarkup } from '../markup/layout'
import { readSource, writeSource } from '../markup/source-text'
import { type MarkupFormat, spliceMarkup } from '../markup/write'
import type { Guess } from '../text/detect-encoding'
import type { Codec } from '../text/encodings'
import { htmlCard, startOf } from './card'
import { readHtml } from './read'
import { escapeHtml } from './escape'

/** A page as a site or a newsroom’s system gives it out, whole or a piece of it, read and written in place. */
export function createHtml(codec: Codec): Format {
  return {
    ...htmlCard,
    read: (bytes): Reading =>
      orRefused(() => {
        const source = readSource(bytes, codec, guessBy(bytes))
        const notices = source.guessed === null ? [] : [t('Its encoding was guessed: {encoding}.', { encoding: source.guessed })]
        return { kind: 'read', draft: { ...draftOfMarkup(readHtml(source.text)), notices } }
      }),
    write: (bytes, edits): Written =>
      edits.length === 0
        ? { kind: 'written', bytes }
        : orRefused(() => {
            const source = readSource(bytes, codec, guessBy(bytes))
            return { kind: 'written', bytes: writeSource(source, spliceMarkup(readHtml(source.text), edits, html), codec) }
          }),
  }
}

const html: MarkupFormat = {
  read: readHtml,
  escape: escapeHtml,
  joins: (between) => /^\s*(?:<\/(?<name>p|li)\s*>\s*<\k<name>(?:\s[^<>]*)?>|<br\s*\/?>\s*<br\s*\/?>)\s*$/iu.test(between),
}

/** What a page says of its encoding, where its bytes do not prove one. */
function guessBy(bytes: Uint8Array): Guess {
  const label =
    /<meta\b[^<>]*charset\s*=\s*["']?\s*(?<label>[\w-]+)/iu.exec(startOf(bytes))?.groups?.['label']?.toLowerCase() ?? ''
  return () => [labels.get(label) ?? '']
}

/** As chardet calls them. */
const labels: ReadonlyMap<string, string> = new Map([
  ...['windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254', 'windows-1257'].map(
    (label) => [label, label] as const,
  ),
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['iso-8859-2', 'ISO-8859-2'],
  ['iso-8859-5', 'ISO-8859-5'],
  ['iso-8859-7', 'ISO-8859-7'],
  ['iso-8859-9', 'ISO-8859-9'],
  ['koi8-r', 'KOI8-R'],
  ['shift_jis', 'Shift_JIS'],
  ['euc-jp', 'EUC-JP'],
  ['gb2312', 'GB18030'],
  ['gbk', 'GB18030'],
  ['gb18030', 'GB18030'],
  ['big5', 'Big5'],
  ['euc-kr', 'EUC-KR'],
])
