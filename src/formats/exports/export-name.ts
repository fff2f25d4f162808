/** What a draft can be handed on as, beside the format it came in. To add one: a name and an ending here and an entry in `exporters`. */
export type ExportKind = 'docx' | 'docx-tracked' | 'odt' | 'html' | 'markdown' | 'critic'

/** Of the file’s name, with what comes before the dot to tell it from the draft. */
const endings: Readonly<Record<ExportKind, string>> = {
  docx: '.docx',
  'docx-tracked': '.tracked.docx',
  odt: '.odt',
  html: '.html',
  markdown: '.md',
  critic: '.critic.md',
}

/** story.txt, handed on as Word, is story.docx. */
export function exportName(name: string, kind: ExportKind): string {
  return `${withoutEnding(name)}${endings[kind]}`
}

/** A name’s beginning. What begins with its only dot has no ending. */
export function withoutEnding(name: string): string {
  return name.replace(/(?<!^)\.[^.]*$/u, '')
}
