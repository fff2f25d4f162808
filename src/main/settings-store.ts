import * as v from 'valibot'
import { strictnesses } from '../engine/verdict'
import { defaultDeskSettings, type DeskSettings, limits, manuscriptFonts, themes } from '../shared/settings'
import type { FileSystem } from './documents/file-system'
import { openStore, type VersionedStore } from './own-files/versioned-store'

const between = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(v.number(), v.minValue(min), v.maxValue(max))
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(80))
const { reading, ...defaults } = defaultDeskSettings

/** A setting that is missing, as an older Galley left it, is as it comes; one that cannot be makes the whole file damaged. */
export const settingsSchema = v.object({
  theme: v.optional(v.picklist(themes), defaults.theme),
  zoom: v.optional(between(limits.zoom), defaults.zoom),
  reading: v.optional(
    v.object({
      width: v.optional(between(limits.width), reading.width),
      size: v.optional(between(limits.size), reading.size),
      lineHeight: v.optional(between(limits.lineHeight), reading.lineHeight),
      font: v.optional(v.picklist(manuscriptFonts), reading.font),
      focusParagraph: v.optional(v.boolean(), reading.focusParagraph),
    }),
    reading,
  ),
  showStyle: v.optional(v.boolean(), defaults.showStyle),
  showDoubtful: v.optional(v.boolean(), defaults.showDoubtful),
  editorName: v.optional(v.pipe(v.string(), v.maxLength(80)), defaults.editorName),
  rulesOff: v.optional(v.pipe(v.array(name), v.maxLength(1000)), [...defaults.rulesOff]),
  strictness: v.optional(v.record(v.pipe(v.string(), v.maxLength(200)), v.picklist(strictnesses)), {}),
  keys: v.optional(v.record(name, v.pipe(v.array(name), v.maxLength(8))), {}),
  hintsDone: v.optional(v.boolean(), defaults.hintsDone),
  sayJumps: v.optional(v.boolean(), defaults.sayJumps),
  sayAtCaret: v.optional(v.boolean(), defaults.sayAtCaret),
  sayVerdict: v.optional(v.boolean(), defaults.sayVerdict),
  restoreSession: v.optional(v.boolean(), defaults.restoreSession),
  keepRecent: v.optional(v.boolean(), defaults.keepRecent),
  keepVersions: v.optional(v.boolean(), defaults.keepVersions),
})

export type Settings = DeskSettings

/** What the editor chose, once for all windows. */
export function openSettings(fs: FileSystem, path: string, owner: string): Promise<VersionedStore<Settings>> {
  return openStore<Settings>({ fs, path, owner, version: 1, schema: settingsSchema, defaults: defaultDeskSettings })
}
