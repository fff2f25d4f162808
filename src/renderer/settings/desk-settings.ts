import { message, t } from '../../l10n/t'
import {
  type DeskSettings,
  limits,
  manuscriptFonts,
  type ManuscriptFont,
  type ReadingSettings,
  type SettingsChange,
  type Theme,
  themes,
} from '../../shared/settings'
import type { Setting } from './setting'

const fontNames: Readonly<Record<ManuscriptFont, string>> = {
  serif: message('Source Serif'),
  sans: message('Inter'),
  system: message('The system’s'),
}
const themeNames: Readonly<Record<Theme, string>> = {
  system: message('As the system'),
  light: message('Light'),
  dark: message('Dark'),
}

/** The settings that are not rules and not keys, with what changes them. */
export function deskSettings(settings: DeskSettings, change: (change: SettingsChange) => void): readonly Setting[] {
  const { reading, theme, zoom } = settings
  const read = (part: Partial<ReadingSettings>): void => change({ reading: part })
  const flag = (section: string, id: keyof DeskSettings & FlagName, label: string, help: string): Setting => ({
    ...{ id, section, label, help },
    control: { kind: 'switch', on: settings[id], set: (on) => change({ [id]: on }) },
  })
  const length = (id: keyof typeof limits & keyof ReadingSettings, label: string, help: string, unit: string): Setting => ({
    ...{ id, section: t('Reading'), label, help },
    control: { kind: 'range', value: reading[id], limits: limits[id], unit, set: (value) => read({ [id]: value }) },
  })
  return [
    {
      ...{ id: 'font', section: t('Reading'), label: t('Type'), help: t('The face the manuscript is set in.') },
      control: {
        kind: 'choice',
        value: reading.font,
        options: manuscriptFonts.map((font) => [font, t(fontNames[font])]),
        set: (value) => read({ font: manuscriptFonts.find((font) => font === value) ?? reading.font }),
      },
    },
    length('size', t('Size'), t('How large the manuscript’s letters are.'), t('px')),
    length('lineHeight', t('Line height'), t('The distance from line to line, in sizes.'), '×'),
    length('width', t('Width'), t('How wide the paper is.'), t('px')),
    {
      ...{ id: 'focusParagraph', section: t('Reading'), label: t('Focus on one paragraph') },
      help: t('The paragraph at the caret stands out, the others step back.'),
      control: { kind: 'switch', on: reading.focusParagraph, set: (on) => read({ focusParagraph: on }) },
    },
    {
      ...{ id: 'theme', section: t('Window'), label: t('Theme'), help: t('Light or dark colours.') },
      control: {
        kind: 'choice',
        value: theme,
        options: themes.map((one) => [one, t(themeNames[one])]),
        set: (value) => change({ theme: themes.find((one) => one === value) ?? theme }),
      },
    },
    {
      ...{ id: 'zoom', section: t('Window'), label: t('Zoom'), help: t('How large everything in the window is.') },
      control: { kind: 'range', value: zoom, limits: limits.zoom, unit: '%', set: (percent) => change({ zoom: percent }) },
    },
    flag(t('Findings'), 'showStyle', t('Style findings'), t('Shown from the start; otherwise style waits until asked for.')),
    flag(t('Findings'), 'showDoubtful', t('Doubtful findings'), t('Shown from the start, with more false alarms among them.')),
    flag(
      t('Screen reader'),
      'sayJumps',
      t('Say each finding'),
      t('When the keys go to it: what it is, the first repair, and its place.'),
    ),
    flag(t('Screen reader'), 'sayAtCaret', t('Say marks at the caret'), t('When the caret comes to a mark while you read.')),
    flag(t('Screen reader'), 'sayVerdict', t('Say the verdict'), t('Once, when a draft was read to its end.')),
    {
      ...{
        id: 'editorName',
        section: t('Files'),
        label: t('Your name'),
        help: t('Stands at tracked changes and comments in Word files.'),
      },
      control: { kind: 'text', value: settings.editorName, most: 80, set: (editorName) => change({ editorName }) },
    },
    flag(t('Files'), 'restoreSession', t('Open again what was open'), t('At the next start, the drafts of this one.')),
    flag(t('Files'), 'keepRecent', t('List recent files'), t('In the File menu, and in the system’s own list.')),
    flag(t('Files'), 'keepVersions', t('Keep earlier versions'), t('What a save writes over can be brought back later.')),
    {
      ...{ id: 'hints', section: t('Help'), label: t('First steps'), help: t('The line of hints below the bar.') },
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
