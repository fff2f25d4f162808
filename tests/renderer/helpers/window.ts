import { act } from 'react'
import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import type { Finding } from '../../../src/engine'
import { beginWindow } from '../../../src/renderer/app/begin-window'
import type { Session } from '../../../src/renderer/app/session'
import type { WorkerHandle } from '../../../src/renderer/worker/protocol'
import type { DocumentId } from '../../../src/shared/opened-draft'
import { createFakeDesktop, type FakeDesktop } from './fake-desktop'
import { createFakeProofreader } from './fake-proofreader'
import { findingOn } from './findings'
import { loopWorker } from './loop-worker'
import { draftOf } from './state'

export const text =
  'The headline\n\nOne red fox runs. Two blue birds sing.\n\nThree old dogs sleep. It was was late.\n\nSubscribe now\n\nDownload our app'
export const id = 'draft-1' as DocumentId // what main would have minted

export function find(draft: string): readonly Finding[] {
  const found: Finding[] = []
  const on = (words: string, wanted: Omit<Parameters<typeof findingOn>[1], 'words'>): void => {
    if (draft.includes(words)) found.push(findingOn(draft, { words, ...wanted }))
  }
  on('red fox', { becomes: 'fox', guard: 'One red fox runs.', rule: 'odd-colour' })
  on('blue birds', { becomes: 'birds', guard: 'Two blue birds sing.', category: 'translation', rule: 'odd-colour' })
  on('old dogs', { category: 'translation', rule: 'age-of-dogs' })
  on('was was', { becomes: 'was', guard: 'It was was late.', kind: 'safe', rule: 'doubled-word' })
  on('Subscribe now\n\nDownload our app', { becomes: '', kind: 'delete', category: 'translation', rule: 'page-furniture' })
  on('sleep', { category: 'style', rule: 'plain-word' })
  return found.map((finding) =>
    finding.rule === 'age-of-dogs'
      ? { ...finding, repairs: [{ label: 'Ask', kind: 'query', edits: [], guards: [], question: 'How old are they?' }] }
      : finding,
  )
}

export const rules = [
  { id: 'odd-colour', name: 'Odd colour', why: 'Colours are seldom news.', category: 'broken' as const, covers: [] },
]
export const workerOf = (): WorkerHandle => loopWorker(createFakeProofreader(find), rules)

export let session: Session
export let desktop: FakeDesktop

/** Shows the window, and waits until its draft was read. */
export async function open(draft: ReturnType<typeof draftOf> | null = draftOf(text), spawn = workerOf): Promise<void> {
  await mount(draft, spawn)
  if (draft !== null) await checked()
}

/** Shows the window, after main was prepared for it. */
export async function mount(
  draft: ReturnType<typeof draftOf> | null,
  spawn: () => WorkerHandle,
  prepare: (main: FakeDesktop) => void = () => undefined,
): Promise<void> {
  heard.length = 0
  desktop = createFakeDesktop(draft, draftOf(text))
  prepare(desktop)
  const root = document.createElement('div')
  document.body.append(root)
  listen()
  await act(async () => {
    session = await beginWindow(root, { desktop, spawn, cspNonce: '' })
  })
}

/** What was announced since the window was shown, in order; CodeMirror clears it after a fifth of a second. */
export const heard: string[] = []

const listener = new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes) {
    if (!(target instanceof HTMLElement) || !target.classList.contains('cm-announced')) continue
    for (const node of addedNodes) if (node instanceof HTMLElement) heard.push(node.textContent ?? '')
  }
})

/** The paper is laid beside the element of the window before it stands in it. */
function listen(): void {
  listener.disconnect()
  listener.observe(document.body, { childList: true, subtree: true })
}

export async function checked(): Promise<void> {
  await vi.waitFor(
    () => act(async () => expect(document.querySelector('[aria-label="Checking"]')?.textContent).toBe('Checked')),
    { timeout: 15_000 },
  )
}

export async function press(key: string, init: KeyboardEventInit = {}, target: EventTarget = window): Promise<void> {
  await act(async () => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })))
}

export const digit = (number: number): KeyboardEventInit => ({ code: `Digit${number}`, altKey: true })
export const options = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[role="listbox"] > [role="option"]'),
]
export const current = (): HTMLElement | undefined => options().find((option) => option.getAttribute('aria-selected') === 'true')
export const button = (name: string): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(name))
  if (found === undefined) throw new Error(`no button ${name}`)
  return found
}
export const click = (name: string): Promise<void> => act(async () => button(name).click())
export const textNow = (): string => session.view.state.doc.toString()

/** Mounts nothing by itself: `open` does. Takes down the window after each test. */
export function setupWindow(): void {
  beforeAll(() => {
    // Browsers tell of a new selection later; happy-dom does so in the midst of CodeMirror’s update, which forbids that.
    document.addEventListener('selectionchange', (event) => event.stopImmediatePropagation(), { capture: true })
  })

  beforeEach(() => {
    // React asks for this flag where act is used outside of its own test tools.
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  })

  afterEach(async () => {
    await act(async () => session.stop())
    document.body.replaceChildren()
  })
}
