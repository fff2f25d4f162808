import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { makePackage } from '../../src/formats/package/write-package'

/** A document to be opened there, and what to do with its tracked changes before its text is taken. */
export interface OfficeJob {
  readonly name: string
  readonly bytes: Uint8Array
  readonly ending: 'docx' | 'odt' | 'rtf'
  readonly changes: 'accepted' | 'rejected' | 'none'
}

export interface OfficeText {
  readonly name: string
  /** Null where LibreOffice could not open it. */
  readonly text: string | null
  readonly redlines: number
}

// Debian's python3-uno belongs to Debian's own Python, whatever other is first on the path.
const python = ['/usr/bin/python3', 'python3'].find((program) => spawnSync(program, ['-c', 'import uno']).status === 0)

/** Why LibreOffice cannot be asked; null where it can. */
export const missingOffice: string | null =
  spawnSync('soffice', ['--version']).status !== 0
    ? 'LibreOffice is not installed'
    : python === undefined
      ? 'LibreOffice’s Python bridge (python3-uno) is not installed'
      : null

/** What LibreOffice says of all these documents, in one run of it. */
export function askOffice(jobs: readonly OfficeJob[]): readonly OfficeText[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-office-'))
  const list = jobs.map(({ name, bytes, ending, changes }, at) => {
    const file = path.join(folder, `${at}.${ending}`)
    writeFileSync(file, ending === 'docx' ? withoutComments(bytes) : bytes)
    return { name, file, changes }
  })
  const request = path.join(folder, 'jobs.json')
  writeFileSync(request, JSON.stringify(list))
  const script = path.resolve('tests/formats/libreoffice.py')
  const out = execFileSync(python ?? 'python3', [script, request], { encoding: 'utf8', maxBuffer: 1 << 28 })
  return JSON.parse(out) as OfficeText[]
}

/** Debian’s LibreOffice without a screen (7.4) falls over at any document with a comment, also at its own; what they are about stays. */
function withoutComments(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (name !== 'word/document.xml') return { name, bytes: part }
    const source = strFromU8(part).replaceAll(/<w:comment(?:RangeStart|RangeEnd|Reference)\b[^>]*\/>/gu, '')
    return { name, bytes: strToU8(source) }
  })
  return makePackage(parts)
}

/** Blank lines, and how many there are, mean nothing to a document; nor do white space at the edges of a line, and bullets are not text. */
export function sameText(text: string | null): string {
  return (text ?? 'not opened')
    .split('\n')
    .map((line) => line.trim().replace(/^[•◦▪]\s*/u, ''))
    .filter((line) => line !== '')
    .join('\n')
}
