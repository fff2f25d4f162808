// @vitest-environment happy-dom
import { act } from 'react'
import { expect, it } from 'vitest'
import { defaultDeskSettings, type DeskSettings } from '../../../src/shared/settings'
import { draftOf } from '../helpers/state'
import { desktop, mount, press, session, setupWindow, text, textNow, workerOf } from '../helpers/window'

setupWindow()

const chosen: DeskSettings = { ...defaultDeskSettings, editorName: 'Anna', rulesOff: ['plain-word'], zoom: 130 }

const zoomIn = (): Promise<void> => press('=', { ctrlKey: true })

/** Something main is asked for, which it gives when it is told to. */
function later<Given>(given: Given): { readonly asked: Promise<Given>; readonly give: () => Promise<void> } {
  let give = (_: Given): void => undefined
  const asked = new Promise<Given>((resolve) => {
    give = resolve
  })
  return { asked, give: () => act(async () => give(given)) }
}

it('the settings hold before the first draft was read, and a change of one leaves the others', async () => {
  const opened = { platform: 'linux', opened: { kind: 'opened', draft: draftOf(text) }, notice: null } as const
  const draft = later(opened)
  await mount(draftOf(text), workerOf, (main) => {
    void main.changeSettings(chosen)
    main.ready = () => draft.asked
  })
  expect(session.ui.get()).toMatchObject({ ready: false, settings: chosen })
  await zoomIn()
  expect(await desktop.loadSettings()).toEqual({ ...chosen, zoom: 140 })
  await draft.give()
  expect(textNow()).toBe(text)
  expect(session.ui.get().settings).toEqual({ ...chosen, zoom: 140 })
})

it('no setting is changed before it is known what they are', async () => {
  const settings = later(chosen)
  await mount(draftOf(text), workerOf, (main) => {
    void main.changeSettings(chosen)
    main.loadSettings = () => settings.asked
  })
  await zoomIn()
  expect(session.ui.get().hint).toBe('')
  await settings.give()
  expect(session.ui.get().settings).toEqual(chosen)
  await zoomIn()
  expect(session.ui.get().settings).toEqual({ ...chosen, zoom: 140 })
})

it('a list of names that cannot be read is told of, whichever draft is shown', async () => {
  await mount(draftOf(text), workerOf, (main) => {
    main.loadHouseList = async () => ({ kind: 'failed', file: 'names.txt', message: 'names.txt cannot be read.' })
  })
  expect(textNow()).toBe(text)
  expect(session.ui.get().notices.map((notice) => notice.text)).toEqual(['names.txt cannot be read.'])
})
