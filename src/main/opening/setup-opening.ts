import { existsSync } from 'node:fs'
import type { App } from 'electron'
import { t } from '../../l10n/t'
import type { DocumentId } from '../../shared/opened-draft'
import type { Desk } from '../desk/desk'
import { type Named, namedFile } from '../desk/named'
import type { Documents } from '../documents/documents'
import { diskFileSystem } from '../../disk/file-system'
import type { Found } from '../recovery/recovery-folder'
import { holdMark, pruneHanded, takeText } from './hand-over'
import { type Launch, parseLaunch, pathsOf } from './launch-arguments'

/** The part of Electron’s app that says what is to be opened. */
export type Openings = Pick<App, 'on'>

/** Opens the first windows. */
export type OpenQueued = (desk: Desk, documents: Documents, before: Before) => Promise<void>

/** What the run before left behind. */
export interface Before {
  readonly recovered: Found
  /** The files that were open. */
  readonly session: readonly string[]
  /** To be called before a recovered draft is opened. */
  readonly resume: (id: DocumentId, sequence: number) => void
}

/** Where instances hand over to each other what is too long to say. */
export interface HandedPorts {
  readonly app: Openings
  readonly folder: string
}

/** Collects what the system asks to open before there is a window to open it in. Must run before the app is ready. */
export function queueOpenings({ app, folder }: HandedPorts, launch: Launch): OpenQueued {
  const queue: string[] = []
  let open = (path: string): void => void queue.push(path)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    open(path)
  })
  return async (desk, documents, before) => {
    open = (path) => void desk.openFromOutside(path)
    const asked = [...queue.map((path) => namedFile(path)), ...(await namedIn(desk, folder, launch))]
    releaseWhenClosed(documents, openAtStart(desk, asked, before), await release(folder, launch))
    await pruneHanded(diskFileSystem, folder, Date.now())
  }
}

/** Recovered drafts first, then what was asked for, or else what was open the last time. Without any of these, the sample. */
export function openAtStart(
  desk: Desk,
  asked: readonly Named[],
  { recovered, session, resume }: Before,
): Promise<readonly (DocumentId | null)[]> {
  const named = asked.length > 0 ? asked : session.filter((path) => existsSync(path)).map((path) => namedFile(path))
  const back = new Map<string, Promise<DocumentId>>()
  for (const { draft, sequence } of recovered.kept) {
    resume(draft.id, sequence)
    const path = draft.file?.path ?? draft.unfiled?.path ?? ''
    back.set(
      path,
      desk.openRecovered(draft, lineAsked(named, path)).then(() => draft.id),
    )
  }
  if (named.length === 0 && recovered.kept.length === 0) desk.openWindowFor(null)
  const opened = named.map((one) => (one.kind === 'file' ? back.get(one.path) : undefined) ?? desk.openNamed(one, 'new-window'))
  if (recovered.lost > 0)
    desk.tell(
      t('Unsaved changes of the run before could not be read. What there is of them was left in Galley’s recovery folder.'),
    )
  return Promise.all(opened)
}

function lineAsked(named: readonly Named[], path: string): number | null {
  return named.flatMap((one) => (one.kind === 'file' && one.path === path ? [one.line] : []))[0] ?? null
}

/** Opens what another instance was started with. Only its message is believed: Chromium puts the words of its command line in another order. */
export function setupSecondInstance(desk: Desk, documents: Documents, { app, folder }: HandedPorts): void {
  app.on('second-instance', (_event, _argv, _cwd, data) => {
    const launch = parseLaunch(data)
    if (launch === null) desk.focusLast()
    else void openLaunch(desk, documents, folder, launch)
  })
}

async function openLaunch(desk: Desk, documents: Documents, folder: string, launch: Launch): Promise<void> {
  const ends = await release(folder, launch)
  const named = await namedIn(desk, folder, launch)
  if (named.length === 0) desk.focusLast()
  const opened: (DocumentId | null)[] = []
  for (const one of named) opened.push(await desk.openNamed(one, 'untouched-window'))
  releaseWhenClosed(documents, Promise.resolve(opened), ends)
}

/** What a launch names: its files, the first with its line, then a text that was handed over. */
async function namedIn(desk: Desk, folder: string, launch: Launch): Promise<readonly Named[]> {
  const files = pathsOf(launch).map((path, at) => namedFile(path, at === 0 ? launch.line : null))
  const bytes =
    launch.handed === null
      ? null
      : await takeText(diskFileSystem, folder, launch.handed).catch(() => {
          desk.tell(t('What came from standard input could not be read.'))
          return null
        })
  return bytes === null ? files : [...files, { kind: 'text', bytes }]
}

async function release(folder: string, { handed }: Launch): Promise<() => Promise<void>> {
  const nothing = async (): Promise<void> => undefined
  // Where it cannot be taken up, whoever waits gives up after a while.
  return handed === null ? nothing : holdMark(diskFileSystem, folder, handed).catch(() => nothing)
}

/** Whoever waits for these drafts waits no longer than until the last of them is closed. */
function releaseWhenClosed(
  documents: Documents,
  opened: Promise<readonly (DocumentId | null)[]>,
  ends: () => Promise<void>,
): void {
  void opened.then((ids) => {
    const isOpen = (): boolean => ids.some((id) => id !== null && documents.get(id) !== null)
    if (!isOpen()) {
      void ends()
      return
    }
    const stop = documents.onChange((after) => {
      if (after !== null || isOpen()) return
      stop()
      void ends()
    })
  })
}
