import type { Strictness } from '../engine/verdict'

/** How the manuscript is set. Lengths are CSS pixels at a zoom of 100 %. */
export interface ReadingSettings {
  readonly width: number
  readonly size: number
  readonly lineHeight: number
  readonly font: ManuscriptFont
  /** The paragraph at the caret stands out, the others step back. */
  readonly focusParagraph: boolean
}

export const manuscriptFonts = ['serif', 'sans', 'system'] as const
export type ManuscriptFont = (typeof manuscriptFonts)[number]

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** What an editor chose for the desk, in all windows and for ever. */
export interface DeskSettings {
  readonly theme: Theme
  /** Per cent. */
  readonly zoom: number
  readonly reading: ReadingSettings
  /** Style findings are shown when a draft is opened. */
  readonly showStyle: boolean
  readonly showDoubtful: boolean
  /** Whose name stands at tracked changes and comments; empty: nobody’s. */
  readonly editorName: string
  /** Ids of rules that are to say nothing. */
  readonly rulesOff: readonly string[]
  /** How strict each desk is with its drafts, by the desk’s key; only where it is not as usual. */
  readonly strictness: Readonly<Record<string, Strictness>>
  /** Keys by command, in the notation of the command table; only where they were changed. */
  readonly keys: Readonly<Record<string, readonly string[]>>
  /** The five hints of the first run are wanted no more. */
  readonly hintsDone: boolean
  /** Said aloud to a screen reader: a finding one goes to, a mark the caret comes to, the verdict when a draft was read. */
  readonly sayJumps: boolean
  readonly sayAtCaret: boolean
  readonly sayVerdict: boolean
  /** Open again at start what was open at the end. */
  readonly restoreSession: boolean
  /** List in the menu what was opened last. */
  readonly keepRecent: boolean
  /** Keep earlier states of saved files. */
  readonly keepVersions: boolean
}

/** The smallest and the largest value, and by how much a step goes. */
export const limits = {
  zoom: { min: 50, max: 300, step: 10 },
  width: { min: 480, max: 1200, step: 40 },
  size: { min: 12, max: 36, step: 0.5 },
  lineHeight: { min: 1.2, max: 2.4, step: 0.02 },
} as const

/** Some of the settings, with the values they are to have. */
export interface SettingsChange extends Partial<Omit<DeskSettings, 'reading'>> {
  readonly reading?: Partial<ReadingSettings>
}

/** The settings after a change; what it does not speak of stays. */
export function changedSettings(settings: DeskSettings, change: SettingsChange): DeskSettings {
  const reading = change.reading === undefined ? settings.reading : { ...settings.reading, ...change.reading }
  return { ...settings, ...change, reading }
}

export const defaultDeskSettings: DeskSettings = {
  theme: 'system',
  zoom: 100,
  reading: { width: 760, size: 17.5, lineHeight: 1.62, font: 'serif', focusParagraph: false },
  showStyle: false,
  showDoubtful: false,
  editorName: '',
  rulesOff: [],
  strictness: {},
  keys: {},
  hintsDone: false,
  sayJumps: true,
  sayAtCaret: false,
  sayVerdict: true,
  restoreSession: true,
  keepRecent: true,
  keepVersions: true,
}

/** The value, or the nearest one that is allowed. */
export function within({ min, max }: { readonly min: number; readonly max: number }, value: number): number {
  return Math.min(max, Math.max(min, value))
}
