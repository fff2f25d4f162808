import { appOrigin } from './protocol/manifest'

/** The part of an IPC event that says who sent it. */
export interface Sent {
  readonly sender: { readonly id: number; readonly mainFrame: unknown }
  /** Null once the frame is gone. */
  readonly senderFrame: { readonly url: string } | null
}

/** Only the main frame of a window of ours, showing our own page, is heard. */
export function isTrustedSender(event: Sent, isOurs: (contentsId: number) => boolean): boolean {
  const frame = event.senderFrame
  if (frame === null || frame !== event.sender.mainFrame || !isOurs(event.sender.id)) return false
  return frame.url === pageUrl || frame.url.startsWith(`${pageUrl}#`)
}

/** The one page there is. */
export const pageUrl = `${appOrigin}/index.html`
