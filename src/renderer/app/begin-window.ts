import { draftField } from '../editor/draft-field'
import { afterPaint } from './after-paint'
import './app.css'
import { isRoomy, layPaper } from './lay-paper'
import { createSession, type Session, type SessionOptions } from './session'
import { startWork } from './start-work'

/** Milliseconds. A draft that takes longer to be read is waited for in a window that is drawn; so is a frame that nobody sees. */
const patience = 150

/**
 * Begins a window: with the paper, which can be typed in as soon as it is painted, and then with what stands around it, whose code is
 * loaded only then.
 */
export async function beginWindow(root: Element, options: SessionOptions): Promise<Session> {
  const session = createSession(options)
  const started = startWork(session)
  await soon(started)
  if (session.view.state.field(draftField) !== null && isRoomy()) {
    layPaper(root, session)
    await soon(new Promise<void>((resolve) => afterPaint(resolve)))
  }
  const { drawWindow } = await import('./mount')
  drawWindow(root, session)
  return session
}

function soon(event: Promise<void>): Promise<void> {
  return Promise.race([event, new Promise<void>((resolve) => setTimeout(resolve, patience))])
}
