// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { layPaper } from '../../../src/renderer/app/lay-paper'
import { drawWindow } from '../../../src/renderer/app/mount'
import { createSession, type Session } from '../../../src/renderer/app/session'
import { createFakeDesktop } from '../helpers/fake-desktop'
import { draftOf } from '../helpers/state'
import { workerOf } from '../helpers/window'

const draft = draftOf('The headline\n\nOne red fox runs.')

let session: Session | null = null
let root: HTMLElement

beforeAll(() => {
  // Browsers tell of a new selection later; happy-dom does so in the midst of CodeMirror’s update, which forbids that.
  document.addEventListener('selectionchange', (event) => event.stopImmediatePropagation(), { capture: true })
})

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  root = document.createElement('div')
  document.body.append(root)
})

afterEach(async () => {
  await act(async () => session?.stop())
  document.body.replaceChildren()
})

/** A window whose draft is there and around which nothing is drawn. */
async function begin(hintsDone: boolean): Promise<Session> {
  const desktop = createFakeDesktop(draft, draft)
  const settings = { ...(await desktop.loadSettings()), hintsDone }
  const begun = createSession({
    desktop: { ...desktop, loadSettings: () => Promise.resolve(settings) },
    spawn: workerOf,
    cspNonce: '',
  })
  session = begun
  await act(() => begun.start(window))
  return begun
}

/** What stands in the hint line, with the element each part is in. */
const hint = (): readonly string[] | null => {
  const line = document.querySelector('.hint')
  return line && [...line.children].map(({ tagName, className, innerHTML }) => `${tagName} ${className} ${innerHTML}`)
}

describe('the paper before the window around it', () => {
  it('leaves the hint line its place, with the very words it will have', async () => {
    const begun = await begin(false)
    layPaper(root, begun)
    const laid = hint()
    expect(laid).toHaveLength(4)
    expect(document.querySelector('.paper-first > .above-desk > .hint')?.hasAttribute('inert')).toBe(true)
    await act(async () => drawWindow(root, begun))
    expect(document.querySelector('.paper-first')).toBeNull()
    expect(hint()).toEqual(laid)
  })

  it('lies right below the bar where hints were put away', async () => {
    const begun = await begin(true)
    layPaper(root, begun)
    expect(document.querySelector('.paper-first .cm-content')?.textContent).toContain('One red fox runs.')
    expect(hint()).toBeNull()
    await act(async () => drawWindow(root, begun))
    expect(hint()).toBeNull()
  })
})
