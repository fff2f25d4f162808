/** Larger files are not opened: 20 MB of text is some 3 million words. */
export const largestFile = 20 * 1024 * 1024

/** Why a file is not opened, each in one sentence that stands by itself after the file's name. */
export const refusals = {
  empty: 'The file is empty.',
  tooLarge: 'The file is larger than 20 MB, more than Galley opens.',
  missing: 'There is no such file.',
  folder: 'This is a folder, not a file.',
  notAFile: 'This is not a file that can be read as text.',
  noPermission: 'You do not have permission to read this file.',
  unreadable: 'The file could not be read.',
  utf32: 'The text is in UTF-32, which Galley does not read yet; save it as UTF-8.',
  iso2022: 'The text is in ISO-2022, which Galley does not read yet; save it as UTF-8.',
  binary: 'This is not a text file.',
  image: 'This is an image, not a text file.',
  pdf: 'This is a PDF, which Galley does not read.',
  word: 'This is a Word document, which Galley does not read yet; save it as plain text.',
  odt: 'This is an OpenDocument text, which Galley does not read yet; save it as plain text.',
  rtf: 'This is an RTF document, which Galley does not read yet; save it as plain text.',
  office: 'This is an Office document of an older kind, which Galley does not read; save it as plain text.',
  archive: 'This is a compressed archive, not a text file.',
} as const

/** The sentence for an error of the file system, by its code (ENOENT and the like). */
export function readFailure(code: string | undefined): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return refusals.missing
    case 'EISDIR':
      return refusals.folder
    case 'EACCES':
    case 'EPERM':
      return refusals.noPermission
    case undefined:
      return refusals.unreadable
    default:
      return `The file could not be read (${code}).`
  }
}
