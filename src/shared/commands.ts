import { message } from '../l10n/t'
import { toolCommands } from './tool-commands'

/** Where a command stands in the menu bar. */
export type MenuName = 'File' | 'Edit' | 'Review' | 'View'

export interface Command {
  readonly title: string
  readonly menu: MenuName
  /** Stands in this submenu of `menu`. */
  readonly submenu?: string
  /** In CodeMirror's notation (Mod is Cmd on macOS, else Ctrl). Physical digit-row keys are written Digit1. */
  readonly keys: readonly string[]
  /** On macOS, where they differ. */
  readonly macKeys?: readonly string[]
}

function repairCommand(digit: number, title: string): Command {
  return {
    title,
    menu: 'Review',
    submenu: 'Apply Repair',
    keys: [`Alt-Digit${digit}`],
    macKeys: [`Mod-Digit${digit}`],
  }
}

/** Every action of the window, once: menu, keys and buttons are made from this table. Titles and menus are messages for `t`. */
export const commands = {
  newDraft: { title: 'New Draft', menu: 'File', keys: ['Mod-n'] },
  open: { title: 'Open…', menu: 'File', keys: ['Mod-o'] },
  openSample: { title: 'Open the Sample Draft', menu: 'File', keys: [] },
  save: { title: 'Save', menu: 'File', keys: ['Mod-s'] },
  saveAs: { title: 'Save As…', menu: 'File', keys: ['Mod-Shift-s'] },
  reopenEncoding: { title: 'Reopen with Encoding…', menu: 'File', keys: [] },
  versions: { title: 'Earlier Versions…', menu: 'File', keys: [] },
  original: { title: 'Put the Original Beside the Draft…', menu: 'File', keys: [] },
  export: { title: 'Export…', menu: 'File', keys: ['Mod-e'] },
  exportText: { title: 'Export as Plain Text…', menu: 'File', submenu: 'Export As', keys: [] },
  exportWord: { title: 'Export as Word…', menu: 'File', submenu: 'Export As', keys: [] },
  exportTracked: { title: 'Export as Word with Tracked Changes…', menu: 'File', submenu: 'Export As', keys: [] },
  exportOdt: { title: 'Export as OpenDocument…', menu: 'File', submenu: 'Export As', keys: [] },
  exportHtml: { title: 'Export as Web Page (HTML)…', menu: 'File', submenu: 'Export As', keys: [] },
  exportMarkdown: { title: 'Export as Markdown…', menu: 'File', submenu: 'Export As', keys: [] },
  exportCritic: { title: 'Export the Changes as CriticMarkup…', menu: 'File', submenu: 'Export As', keys: [] },
  exportProof: { title: 'Export a Proof with the Marks (PDF)…', menu: 'File', submenu: 'Export As', keys: [] },
  exportReport: { title: 'Export a Report as Web Page…', menu: 'File', submenu: 'Export As', keys: [] },
  exportReportCsv: { title: 'Export a Report for Spreadsheets (CSV)…', menu: 'File', submenu: 'Export As', keys: [] },
  exportReportJson: { title: 'Export a Report for Programs (JSON)…', menu: 'File', submenu: 'Export As', keys: [] },
  exportReportSarif: { title: 'Export a Report for Code Hosts (SARIF)…', menu: 'File', submenu: 'Export As', keys: [] },
  undo: { title: 'Undo', menu: 'Edit', keys: ['Mod-z'] },
  redo: { title: 'Redo', menu: 'Edit', keys: ['Mod-y', 'Mod-Shift-z'], macKeys: ['Mod-Shift-z'] },
  copyStory: { title: 'Copy Body (again: Headline)', menu: 'Edit', keys: ['Mod-Shift-c'] },
  nextFinding: { title: 'Next Finding', menu: 'Review', keys: ['F8'], macKeys: ['F8', 'Ctrl-.'] },
  previousFinding: { title: 'Previous Finding', menu: 'Review', keys: ['Shift-F8'] },
  repair1: repairCommand(1, message('Apply First Repair')),
  repair2: repairCommand(2, message('Apply Second Repair')),
  repair3: repairCommand(3, message('Apply Third Repair')),
  repair4: repairCommand(4, message('Apply Fourth Repair')),
  repair5: repairCommand(5, message('Apply Fifth Repair')),
  repair6: repairCommand(6, message('Apply Sixth Repair')),
  repair7: repairCommand(7, message('Apply Seventh Repair')),
  repair8: repairCommand(8, message('Apply Eighth Repair')),
  repair9: repairCommand(9, message('Apply Ninth Repair')),
  repairPassage: { title: 'Repair the Whole Passage', menu: 'Review', keys: ['Alt-Enter'], macKeys: ['Mod-Shift-Enter'] },
  ignore: { title: 'Ignore Here', menu: 'Review', keys: ['Alt-i'], macKeys: ['Mod-Shift-i'] },
  ignoreAll: { title: 'Ignore All Like This', menu: 'Review', keys: ['Alt-Shift-i'], macKeys: ['Mod-Alt-i'] },
  repairAll: { title: 'Repair All Like This…', menu: 'Review', keys: [] },
  ignoreRule: { title: 'Ignore This Rule in This Draft', menu: 'Review', keys: [] },
  turnRuleOff: { title: 'Turn This Rule Off', menu: 'Review', keys: [] },
  query: { title: 'Ask the Reporter', menu: 'Review', keys: ['Alt-q'], macKeys: ['Mod-Shift-q'] },
  showQueries: { title: 'Queries for the Reporter…', menu: 'Review', keys: [] },
  copyQueries: { title: 'Copy the Queries', menu: 'Review', keys: [] },
  nextUnread: { title: 'Next Unread Paragraph', menu: 'Review', keys: [] },
  addWord: { title: 'Add to the Dictionary', menu: 'Review', keys: ['Alt-d'], macKeys: ['Mod-Shift-d'] },
  showDictionary: { title: 'Dictionary…', menu: 'Review', keys: [] },
  editTicket: { title: 'Edit the Ticket', menu: 'Review', keys: [] },
  retype: { title: 'Retype the Sentence', menu: 'Review', keys: ['F2'] },
  settleRetype: { title: 'Settle the Retyped Sentence', menu: 'Review', keys: ['Mod-Enter'] },
  leaveRetype: { title: 'Bring the Old Words Back', menu: 'Review', keys: ['Escape'] },
  filterFindings: { title: 'Filter the Findings', menu: 'Review', keys: [] },
  showSettled: { title: 'Show What Is Settled', menu: 'Review', keys: [] },
  compare: { title: 'Compare with the Draft as Opened…', menu: 'Review', keys: ['Mod-d'] },
  linkOriginal: { title: 'Link with the Original’s Sentence', menu: 'Review', keys: ['Alt-l'], macKeys: ['Mod-Shift-l'] },
  unlinkOriginal: {
    title: 'Unlink the Original’s Sentence',
    menu: 'Review',
    keys: ['Alt-Shift-l'],
    macKeys: ['Mod-Alt-l'],
  },
  mechanicalStop: { title: 'Settle Furniture and Safe Repairs…', menu: 'Review', keys: ['Mod-Shift-f'] },
  toggleMarks: { title: 'Marks Off, to Read in Peace', menu: 'View', keys: ['F9'] },
  toggleOriginal: { title: 'Show or Hide the Original', menu: 'View', keys: ['Alt-o'], macKeys: ['Mod-Shift-o'] },
  toggleLeftovers: { title: 'Show or Fold Leftover Lines', menu: 'View', keys: [] },
  toggleStyle: { title: 'Show Style Findings', menu: 'View', keys: [] },
  toggleDoubtful: { title: 'Show Doubtful Findings', menu: 'View', keys: [] },
  ...toolCommands,
  about: { title: 'About Galley', menu: 'View', keys: [] },
} as const satisfies Record<string, Command>

export type CommandId = keyof typeof commands
