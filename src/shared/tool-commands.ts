import type { Command } from './commands'

/** Commands for what stands around the review: finding, reading, side views, settings. */
export const toolCommands = {
  openSettings: { title: 'Settings…', menu: 'File', keys: ['Mod-,'] },
  find: { title: 'Find…', menu: 'Edit', keys: ['Mod-f'] },
  replace: { title: 'Find and Replace…', menu: 'Edit', keys: ['Mod-h'], macKeys: ['Mod-Alt-f'] },
  findNext: { title: 'Find Next', menu: 'Edit', keys: ['F3'] },
  findPrevious: { title: 'Find Previous', menu: 'Edit', keys: ['Shift-F3'] },
  goToParagraph: { title: 'Go to Paragraph…', menu: 'Edit', keys: ['Mod-g'] },
  palette: { title: 'All Commands…', menu: 'View', keys: ['Mod-k'] },
  showKeys: { title: 'Keys…', menu: 'View', keys: ['F1'] },
  showProof: { title: 'Show the Proof', menu: 'View', keys: [] },
  showLedger: { title: 'Show the Ledger', menu: 'View', keys: [] },
  showRules: { title: 'Show the Rules', menu: 'View', keys: [] },
  showStatistics: { title: 'Show Statistics', menu: 'View', keys: [] },
  focusParagraph: { title: 'Focus on One Paragraph', menu: 'View', keys: [] },
  zoomIn: { title: 'Zoom In', menu: 'View', keys: ['Mod-Equal', 'Mod-Plus', 'Mod-Shift-Plus'] },
  zoomOut: { title: 'Zoom Out', menu: 'View', keys: ['Mod-Minus'] },
  zoomReset: { title: 'Actual Size', menu: 'View', keys: ['Mod-Digit0'] },
} as const satisfies Record<string, Command>
