import { message } from '../../l10n/t'
import type { ExportChoice } from '../commands/documents'

const names = {
  text: message('Plain text'),
  docx: message('Word'),
  'docx-tracked': message('Word with tracked changes'),
  odt: message('OpenDocument'),
  html: message('Web page (HTML)'),
  markdown: message('Markdown'),
  critic: message('CriticMarkup: the changes in the text'),
  proof: message('PDF proof with the marks and notes'),
  'report-html': message('Report as web page'),
  'report-csv': message('Report for spreadsheets (CSV)'),
  'report-json': message('Report for programs (JSON)'),
  'report-sarif': message('Report for code hosts (SARIF)'),
} satisfies Record<ExportChoice, string>

// Object.entries widens the keys of a table whose keys are known.
/** What the export dialog offers, in its order. */
export const exportChoices = Object.entries(names) as readonly (readonly [ExportChoice, string])[]

export function choiceOf(value: string): ExportChoice | null {
  return exportChoices.find(([choice]) => choice === value)?.[0] ?? null
}
