import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { diskFileSystem } from '../../../src/disk/file-system'
import { createSettingsDesk } from '../../../src/main/settings/settings-desk'
import { openSettings } from '../../../src/main/settings-store'
import { defaultDeskSettings, type DeskSettings } from '../../../src/shared/settings'
import { tempFolder } from '../temp-folder'

const open = (file: string) => openSettings(diskFileSystem, file, '00000000')

test('a change leaves the other settings as they are, on disk and for all who follow', async () => {
  const file = path.join(tempFolder(), 'settings.json')
  const told: (readonly [DeskSettings, number | null])[] = []
  const desk = createSettingsDesk(await open(file), (settings, from) => told.push([settings, from]))
  await desk.change(1, { editorName: 'Anna', rulesOff: ['long-sentence'] })
  await desk.change(2, { zoom: 110, reading: { size: 20 } })
  const { reading } = defaultDeskSettings
  const wanted = {
    ...defaultDeskSettings,
    ...{ editorName: 'Anna', rulesOff: ['long-sentence'], zoom: 110, reading: { ...reading, size: 20 } },
  }
  expect(desk.get()).toEqual(wanted)
  expect(told.at(-1)).toEqual([wanted, 2])
  expect((await open(file)).get()).toEqual(wanted)
})

test('settings that an older Galley left out are as they come', async () => {
  const file = path.join(tempFolder(), 'settings.json')
  writeFileSync(file, '{"version":1,"content":{"zoom":130,"reading":{"font":"sans"}}}')
  const store = await open(file)
  const { reading } = defaultDeskSettings
  expect(store.origin).toBe('file')
  expect(store.get()).toEqual({ ...defaultDeskSettings, zoom: 130, reading: { ...reading, font: 'sans' } })
})
