import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.join(import.meta.dirname, 'made-by-libreoffice')

/** The documents that LibreOffice made (made-by-libreoffice/make.py), by what is in them. */
export function madeByLibreOffice(ending: 'docx' | 'odt' | 'rtf'): Readonly<Record<string, Uint8Array>> {
  const names = readdirSync(folder).filter((name) => name.endsWith(`.${ending}`))
  return Object.fromEntries(
    names.map((name) => [
      `${path.basename(name, `.${ending}`)}, by LibreOffice`,
      new Uint8Array(readFileSync(path.join(folder, name))),
    ]),
  )
}
