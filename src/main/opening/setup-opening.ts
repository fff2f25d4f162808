import { existsSync } from 'node:fs'
import { app } from 'electron'
import type { DocumentId } from '../../shared/contract'
import type { Desk } from '../desk/desk'
import type { Found } from '../recovery/recovery-folder'
import { filesNamed, type Launch, parseLaunch, pathsOf } from './launch-arguments'

/** Set where Electron was started with the app's folder as its first argument. Electron's types have it, Node's not. */
declare const process: NodeJS.Process & { readonly defaultApp?: boolean }

/** This start's own working folder and files. */
export function thisLaunch(): Launch {
  return { cwd: process.cwd(), files: filesNamed(process.argv, process.defaultApp ?? false) }
}

/** Opens the first windows. */
export type OpenQueued = (desk: Desk, before: Before) => void

/** What the run before left behind. */
export interface Before {
  readonly recovered: Found
  /** The files that were open. */
  readonly session: readonly string[]
  /** To be called before a recovered draft is opened. */
  readonly resume: (id: DocumentId, sequence: number) => void
}

/** Collects what the system asks to open before there is a window to open it in. Must run before the app is ready. */
export function queueOpenings(): OpenQueued {
  const queue: string[] = []
  let open = (path: string): void => void queue.push(path)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    open(path)
  })
  return (desk, before) => {
    open = (path) => void desk.openFromOutside(path)
    openAtStart(desk, [...queue, ...pathsOf(thisLaunch())], before)
  }
}

/** Recovered drafts first, then what was asked for, or else what was open the last time. Without any of these, the sample. */
export function openAtStart(desk: Desk, asked: readonly string[], { recovered, session, resume }: Before): void {
  for (const { draft, sequence } of recovered.kept) {
    resume(draft.id, sequence)
    desk.openRecovered(draft)
  }
  const back = new Set(recovered.kept.map(({ draft }) => draft.file?.path))
  const wanted = asked.length > 0 ? asked : session.filter((path) => existsSync(path))
  const paths = wanted.filter((path) => !back.has(path))
  if (paths.length === 0 && recovered.kept.length === 0) desk.openWindowFor(null)
  for (const path of paths) desk.openWindowFor(path)
  if (recovered.lost > 0)
    desk.tell('A recovery copy was damaged and could not be read. It was set aside in Galley’s recovery folder.')
}

/** Opens what another instance was started with. */
export function setupSecondInstance(desk: Desk): void {
  app.on('second-instance', (_event, _argv, _cwd, data) => {
    const launch = parseLaunch(data)
    const paths = launch === null ? [] : pathsOf(launch)
    if (paths.length === 0) desk.focusLast()
    void openInOrder(desk, paths)
  })
}

async function openInOrder(desk: Desk, paths: readonly string[]): Promise<void> {
  for (const path of paths) await desk.openFromOutside(path)
}
