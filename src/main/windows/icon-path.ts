import { join } from 'node:path'
import { app } from 'electron'

/** Galley’s icon as a file. */
export function iconPath(): string {
  return join(app.getAppPath(), 'resources/icon/galley.png')
}
