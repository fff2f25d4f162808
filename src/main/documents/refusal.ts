import { assertNever } from '../../shared/assert-never'
import type { BinaryKind } from './sniff'

/** Why a file was not opened. */
export type Refusal =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly code: string }
  | { readonly kind: 'folder' }
  | { readonly kind: 'not-a-file' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'changing' }
  | { readonly kind: 'binary'; readonly what: BinaryKind }
  | { readonly kind: 'encoding'; readonly looksLike: string }
  /** A document that its format’s reader did not open; `message` is a whole sentence. */
  | { readonly kind: 'document'; readonly format: string; readonly message: string }

/** One sentence a copy editor understands. */
export function refusalMessage(name: string, refusal: Refusal): string {
  switch (refusal.kind) {
    case 'missing':
      return `There is no file “${name}” in that place.`
    case 'unreadable':
      return unreadableMessage(name, refusal.code)
    case 'folder':
      return `“${name}” is a folder; open the draft that is in it.`
    case 'not-a-file':
      return `“${name}” is a device or a pipe, not a file that could be opened.`
    case 'empty':
      return `“${name}” is empty: there is nothing in it to read.`
    case 'too-large':
      return `“${name}” is larger than 20 MB, more than Galley opens.`
    case 'changing':
      return `“${name}” is being written by another program; open it again when that is done.`
    case 'binary':
      return `“${name}” is ${binaryName(refusal.what)}`
    case 'encoding':
      return `“${name}” is in an encoding that Galley does not read: it looks like ${refusal.looksLike}. Save it as UTF-8 first.`
    case 'document':
      return `“${name}” is ${article(refusal.format)} ${refusal.format}. ${refusal.message}`
    default:
      return assertNever(refusal)
  }
}

function unreadableMessage(name: string, code: string): string {
  if (code === 'EACCES' || code === 'EPERM') return `You are not allowed to read “${name}”.`
  if (code === 'ELOOP') return `“${name}” is a link that leads in a circle.`
  return `“${name}” could not be read (${code}).`
}

function binaryName(what: BinaryKind): string {
  switch (what) {
    case 'word':
      return 'a Word document that Galley cannot read; save it anew in Word.'
    case 'old-office':
      return 'a document of an old Office program, such as Word 97, not plain text; save it as plain text there.'
    case 'opendocument':
      return 'an OpenDocument file, but not a text; Galley opens only texts.'
    case 'rtf':
      return 'a rich text (RTF) document that Galley cannot read; save it anew first.'
    case 'pdf':
      return 'a PDF, not a text that can be edited; copy its text into a plain text file.'
    case 'image':
      return 'an image, not text.'
    case 'archive':
      return 'a zip or another archive, not text; unpack it and open the draft inside.'
    case 'sound-or-film':
      return 'a sound or film file, not text.'
    case 'program':
      return 'a program, not text.'
    case 'unknown':
      return 'a binary file, not text.'
    default:
      return assertNever(what)
  }
}

/** The article that a word wants. */
export function article(word: string): 'a' | 'an' {
  return /^[aeiou]/iu.test(word) ? 'an' : 'a'
}
