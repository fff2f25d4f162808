import {
  type DeskSettings,
  limits,
  manuscriptFonts,
  type ManuscriptFont,
  type ReadingSettings,
  type Theme,
  themes,
} from '../../shared/settings'
import type { Setting } from './setting'

const fontNames: Readonly<Record<ManuscriptFont, string>> = { serif: 'Source Serif', sans: 'Inter', system: 'The system’s' }
const themeNames: Readonly<Record<Theme, string>> = { system: 'As the system', light: 'Light', dark: 'Dark' }

/** The settings that are not rules and not keys, with what changes them. */
export function deskSettings(settings: DeskSettings, change: (change: Partial<DeskSettings>) => void): readonly Setting[] {
  const { reading, theme, zoom } = settings
  const read = (part: Partial<ReadingSettings>): void => change({ reading: { ...reading, ...part } })
  const flag = (section: string, id: keyof DeskSettings & FlagName, label: string, help: string): Setting => ({
    ...{ id, section, label, help },
    control: { kind: 'switch', on: settings[id], set: (on) => change({ [id]: on }) },
  })
  const length = (id: keyof typeof limits & keyof ReadingSettings, label: string, help: string, unit: string): Setting => ({
    ...{ id, section: 'Reading', label, help },
    control: { kind: 'range', value: reading[id], limits: limits[id], unit, set: (value) => read({ [id]: value }) },
  })
  return [
    {
      ...{ id: 'font', section: 'Reading', label: 'Type', help: 'The face the manuscript is set in.' },
      control: {
        kind: 'choice',
        value: reading.font,
        options: manuscriptFonts.map((font) => [font, fontNames[font]]),
        set: (value) => read({ font: manuscriptFonts.find((font) => font === value) ?? reading.font }),
      },
    },
    length('size', 'Size', 'How large the manuscript’s letters are.', 'px'),
    length('lineHeight', 'Line height', 'The distance from line to line, in sizes.', '×'),
    length('width', 'Width', 'How wide the paper is.', 'px'),
    {
      ...{ id: 'focusParagraph', section: 'Reading', label: 'Focus on one paragraph' },
      help: 'The paragraph at the caret stands out, the others step back.',
      control: { kind: 'switch', on: reading.focusParagraph, set: (on) => read({ focusParagraph: on }) },
    },
    {
      ...{ id: 'theme', section: 'Window', label: 'Theme', help: 'Light or dark colours.' },
      control: {
        kind: 'choice',
        value: theme,
        options: themes.map((one) => [one, themeNames[one]]),
        set: (value) => change({ theme: themes.find((one) => one === value) ?? theme }),
      },
    },
    {
      ...{ id: 'zoom', section: 'Window', label: 'Zoom', help: 'How large everything in the window is.' },
      control: { kind: 'range', value: zoom, limits: limits.zoom, unit: '%', set: (percent) => change({ zoom: percent }) },
    },
    flag('Findings', 'showStyle', 'Style findings', 'Shown from the start; otherwise style waits until asked for.'),
    flag('Findings', 'showDoubtful', 'Doubtful findings', 'Shown from the start, with more false alarms among them.'),
    flag('Screen reader', 'sayJumps', 'Say each finding', 'When the keys go to it: what it is, the first repair, and its place.'),
    flag('Screen reader', 'sayAtCaret', 'Say marks at the caret', 'When the caret comes to a mark while you read.'),
    flag('Screen reader', 'sayVerdict', 'Say the verdict', 'Once, when a draft was read to its end.'),
    {
      ...{
        id: 'editorName',
        section: 'Files',
        label: 'Your name',
        help: 'Stands at tracked changes and comments in Word files.',
      },
      control: { kind: 'text', value: settings.editorName, most: 80, set: (editorName) => change({ editorName }) },
    },
    flag('Files', 'restoreSession', 'Open again what was open', 'At the next start, the drafts of this one.'),
    flag('Files', 'keepRecent', 'List recent files', 'In the File menu, and in the system’s own list.'),
    flag('Files', 'keepVersions', 'Keep earlier versions', 'What a save writes over can be brought back later.'),
    {
      ...{ id: 'hints', section: 'Help', label: 'First steps', help: 'The line of hints below the bar.' },
      control: { kind: 'switch', on: !settings.hintsDone, set: (on) => change({ hintsDone: !on }) },
    },
  ]
}

type FlagName =
  | 'showStyle'
  | 'showDoubtful'
  | 'sayJumps'
  | 'sayAtCaret'
  | 'sayVerdict'
  | 'restoreSession'
  | 'keepRecent'
  | 'keepVersions'
