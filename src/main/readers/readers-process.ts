import { join } from 'node:path'
import { app, utilityProcess } from 'electron'
import type { FromReaders, ReadersWire } from '../../shared/readers/protocol'

/** Starts the readers' process. It has no window, no network and no rights but this program's own. */
export function startReadersProcess(): ReadersWire {
  const resources = join(app.getAppPath(), 'resources')
  const child = utilityProcess.fork(join(__dirname, 'readers.cjs'), [resources], { serviceName: 'Galley Readers' })
  return {
    post: (message) => child.postMessage(message),
    listen(heard, died) {
      child.on('message', (message: FromReaders) => heard(message))
      child.once('exit', died)
    },
    end: () => void child.kill(),
  }
}
