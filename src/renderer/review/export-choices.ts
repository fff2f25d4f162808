import type { ExportChoice } from '../commands/documents'

const names = {
  text: 'Plain text',
  docx: 'Word',
  'docx-tracked': 'Word with tracked changes',
  odt: 'OpenDocument',
  html: 'Web page (HTML)',
  markdown: 'Markdown',
  critic: 'CriticMarkup: the changes in the text',
  proof: 'PDF proof with the marks and notes',
  'report-html': 'Report as web page',
  'report-csv': 'Report for spreadsheets (CSV)',
  'report-json': 'Report for programs (JSON)',
} satisfies Record<ExportChoice, string>

// Object.entries widens the keys of a table whose keys are known.
/** What the export dialog offers, in its order. */
export const exportChoices = Object.entries(names) as readonly (readonly [ExportChoice, string])[]

export function choiceOf(value: string): ExportChoice | null {
  return exportChoices.find(([choice]) => choice === value)?.[0] ?? null
}
