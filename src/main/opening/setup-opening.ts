import { app } from 'electron'
import type { Desk } from '../desk/desk'
import { filesNamed, type Launch, parseLaunch, pathsOf } from './launch-arguments'

/** Set where Electron was started with the app's folder as its first argument. Electron's types have it, Node's not. */
declare const process: NodeJS.Process & { readonly defaultApp?: boolean }

/** This start's own working folder and files. */
export function thisLaunch(): Launch {
  return { cwd: process.cwd(), files: filesNamed(process.argv, process.defaultApp ?? false) }
}

/** Collects what the system asks to open before there is a window to open it in. Must run before the app is ready. */
export function queueOpenings(): (desk: Desk) => void {
  const queue: string[] = []
  let open = (path: string): void => void queue.push(path)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    open(path)
  })
  return (desk) => {
    open = (path) => void desk.openFromOutside(path)
    openAtStart(desk, [...queue, ...pathsOf(thisLaunch())])
  }
}

function openAtStart(desk: Desk, paths: readonly string[]): void {
  if (paths.length === 0) desk.openWindowFor(null)
  for (const path of paths) desk.openWindowFor(path)
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
