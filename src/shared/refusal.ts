import { articleFor } from '../engine/lexicon/inflect'
import type { TextRefusal } from '../formats/text/decode'
import type { BinaryKind } from '../formats/text/sniff'
import { message, t } from '../l10n/t'
import { assertNever } from './assert-never'

/** Why a file was not opened. */
export type Refusal =
  | TextRefusal
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly code: string }
  | { readonly kind: 'folder' }
  | { readonly kind: 'not-a-file' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'changing' }
  /** A document that its format’s reader did not open; `message` is a whole sentence. */
  | { readonly kind: 'document'; readonly format: string; readonly message: string }

/** The refusal for an error of the file system, by its code (ENOENT and the like). */
export function unreadable(code: string): Refusal {
  return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'missing' } : { kind: 'unreadable', code }
}

/** One sentence a copy editor understands. */
export function refusalMessage(name: string, refusal: Refusal): string {
  switch (refusal.kind) {
    case 'missing':
      return t('There is no file “{name}” in that place.', { name })
    case 'unreadable':
      return unreadableMessage(name, refusal.code)
    case 'folder':
      return t('“{name}” is a folder; open the draft that is in it.', { name })
    case 'not-a-file':
      return t('“{name}” is a device or a pipe, not a file that could be opened.', { name })
    case 'empty':
      return t('“{name}” is empty: there is nothing in it to read.', { name })
    case 'too-large':
      return t('“{name}” is larger than 20 MB, more than Galley opens.', { name })
    case 'changing':
      return t('“{name}” is being written by another program; open it again when that is done.', { name })
    case 'binary':
      return t(binaryMessages[refusal.what], { name })
    case 'encoding':
      return t('“{name}” is in an encoding that Galley does not read: it looks like {encoding}. Save it as UTF-8 first.', {
        name,
        encoding: refusal.looksLike,
      })
    case 'document':
      return t('“{name}” is {article, select, an {an} other {a}} {format}. {message}', {
        name,
        article: articleFor(refusal.format),
        format: t(refusal.format),
        message: refusal.message,
      })
    default:
      return assertNever(refusal)
  }
}

function unreadableMessage(name: string, code: string): string {
  if (code === 'EACCES' || code === 'EPERM') return t('You are not allowed to read “{name}”.', { name })
  if (code === 'ELOOP') return t('“{name}” is a link that leads in a circle.', { name })
  return t('“{name}” could not be read ({code}).', { name, code })
}

const binaryMessages: Readonly<Record<BinaryKind, string>> = {
  word: message('“{name}” is a Word document that Galley cannot read; save it anew in Word.'),
  'old-office': message(
    '“{name}” is a document of an old Office program, such as Word 97, not plain text; save it as plain text there.',
  ),
  opendocument: message('“{name}” is an OpenDocument file, but not a text; Galley opens only texts.'),
  rtf: message('“{name}” is a rich text (RTF) document that Galley cannot read; save it anew first.'),
  pdf: message('“{name}” is a PDF, not a text that can be edited; copy its text into a plain text file.'),
  image: message('“{name}” is an image, not text.'),
  archive: message('“{name}” is a zip or another archive, not text; unpack it and open the draft inside.'),
  'sound-or-film': message('“{name}” is a sound or film file, not text.'),
  program: message('“{name}” is a program, not text.'),
  unknown: message('“{name}” is a binary file, not text.'),
}
