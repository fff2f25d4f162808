import { watch } from 'node:fs'
import { errorCode } from '../../disk/file-system'
import type { WatchFolder } from './watch-files'

/** The system's own news of a folder, without polling. */
export const watchFolder: WatchFolder = (folder, heard, ended) => {
  try {
    const watcher = watch(folder, { persistent: false }, (_event, name) => heard(name))
    watcher.on('error', () => {
      watcher.close()
      ended()
    })
    return () => watcher.close()
  } catch (error) {
    // Gone, or a disk that cannot tell: what changes there is seen when the window gets the focus.
    errorCode(error)
    return null
  }
}
