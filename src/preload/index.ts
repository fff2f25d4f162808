import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { dropChannel } from '../shared/channels'
import { type Events, eventNames, requestNames } from '../shared/contract'

const requests = Object.fromEntries(
  requestNames.map((name) => [name, (...payload: readonly unknown[]): Promise<unknown> => ipcRenderer.invoke(name, ...payload)]),
)

function on<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): () => void {
  // The names are checked here because the page could ask for any channel.
  if (!eventNames.includes(name)) throw new TypeError('no such event')
  // The page's listener must never get Electron's event object: it carries the sender.
  const forward = (_: unknown, event: Events[Name]): void => listener(event)
  ipcRenderer.on(name, forward)
  // In a block: what comes of it is Electron's emitter, which can send to any channel.
  return () => {
    ipcRenderer.removeListener(name, forward)
  }
}

contextBridge.exposeInMainWorld('desktop', { ...requests, on })

/** Newer Electrons tell a file's path by webUtils; older ones carry it on the file. */
function pathOf(file: File & { readonly path?: string }): string {
  return (webUtils as typeof webUtils | undefined)?.getPathForFile(file) ?? file.path ?? ''
}

function dropFiles(event: DragEvent): void {
  const transfer = event.dataTransfer
  if (!transfer?.types.includes('Files')) return
  // Here, before the page hears of it: a dropped file must neither navigate nor be typed into the draft.
  event.preventDefault()
  event.stopImmediatePropagation()
  if (event.type !== 'drop') return
  const paths = [...transfer.files].map(pathOf).filter((path) => path !== '')
  if (paths.length > 0) ipcRenderer.send(dropChannel, paths)
}

for (const type of ['dragenter', 'dragover', 'drop'] as const) window.addEventListener(type, dropFiles, { capture: true })
