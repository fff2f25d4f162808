import * as v from 'valibot'
import { strictnesses } from '../engine/verdict'
import { changedSettings, defaultDeskSettings, type DeskSettings, limits, manuscriptFonts, themes } from '../shared/settings'
import type { FileSystem } from '../disk/file-system'
import { openStore, type VersionedStore } from './own-files/versioned-store'

const between = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(v.number(), v.minValue(min), v.maxValue(max))
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(80))

const reading = v.object({
  width: v.exactOptional(between(limits.width)),
  size: v.exactOptional(between(limits.size)),
  lineHeight: v.exactOptional(between(limits.lineHeight)),
  font: v.exactOptional(v.picklist(manuscriptFonts)),
  focusParagraph: v.exactOptional(v.boolean()),
})

export const settingsChange = v.object({
  theme: v.exactOptional(v.picklist(themes)),
  zoom: v.exactOptional(between(limits.zoom)),
  reading: v.exactOptional(reading),
  showStyle: v.exactOptional(v.boolean()),
  showDoubtful: v.exactOptional(v.boolean()),
  editorName: v.exactOptional(v.pipe(v.string(), v.maxLength(80))),
  rulesOff: v.exactOptional(v.pipe(v.array(name), v.maxLength(1000))),
  strictness: v.exactOptional(v.record(v.pipe(v.string(), v.maxLength(200)), v.picklist(strictnesses))),
  keys: v.exactOptional(v.record(name, v.pipe(v.array(name), v.maxLength(8)))),
  hintsDone: v.exactOptional(v.boolean()),
  sayJumps: v.exactOptional(v.boolean()),
  sayAtCaret: v.exactOptional(v.boolean()),
  sayVerdict: v.exactOptional(v.boolean()),
  restoreSession: v.exactOptional(v.boolean()),
  keepRecent: v.exactOptional(v.boolean()),
  keepVersions: v.exactOptional(v.boolean()),
})

/** A setting that is missing, as an older Galley left it, is as it comes; one that cannot be makes the whole file damaged. */
const settingsSchema = v.pipe(
  settingsChange,
  v.transform((kept) => changedSettings(defaultDeskSettings, kept)),
)

export type Settings = DeskSettings

/** What the editor chose, once for all windows. */
export function openSettings(fs: FileSystem, path: string, owner: string): Promise<VersionedStore<Settings>> {
  return openStore<Settings>({ fs, path, owner, version: 1, schema: settingsSchema, defaults: defaultDeskSettings })
}
