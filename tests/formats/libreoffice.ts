import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

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
  readonly comments: number
}

// Debian's python3-uno belongs to Debian's own Python, whatever other is first on the path.
const python = ['/usr/bin/python3', 'python3'].find((program) => spawnSync(program, ['-c', 'import uno']).status === 0)

/** Why LibreOffice cannot be asked; null where it can. */
export const missingOffice: string | null = whyNot()

function whyNot(): string | null {
  if (spawnSync('soffice', ['--version']).status !== 0) return 'LibreOffice is not installed'
  if (python === undefined) return 'LibreOffice’s Python bridge (python3-uno) is not installed'
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', 'libreoffice-writer-nogui'], {
    encoding: 'utf8',
  })
  return stdout === 'installed' ? 'Debian’s LibreOffice without windows falls over at comments; install libreoffice-writer' : null
}

/** What LibreOffice says of all these documents, in one run of it. */
export function askOffice(jobs: readonly OfficeJob[]): readonly OfficeText[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-office-'))
  const list = jobs.map(({ name, bytes, ending, changes }, at) => {
    const file = path.join(folder, `${at}.${ending}`)
    writeFileSync(file, bytes)
    return { name, file, changes }
  })
  const request = path.join(folder, 'jobs.json')
  writeFileSync(request, JSON.stringify(list))
  const script = path.resolve('tests/formats/libreoffice.py')
  const out = execFileSync(python ?? 'python3', [script, request], { encoding: 'utf8', maxBuffer: 1 << 28 })
  return JSON.parse(out) as OfficeText[]
}

/** Blank lines, and how many there are, mean nothing to a document; nor do white space at the edges of a line, and bullets and numbers of lists are not text. */
export function sameText(text: string | null): string {
  return (text ?? 'not opened')
    .split('\n')
    .map((line) => line.trim().replace(/^(?:[•◦▪]|\d+\.)\s*/u, ''))
    .filter((line) => line !== '')
    .join('\n')
}
