import { appOrigin } from '../protocol/manifest'

/** The part of Session that grants things. */
export interface Granter {
  setPermissionRequestHandler(handler: (contents: unknown, permission: string, answer: (granted: boolean) => void) => void): void
  setPermissionCheckHandler(handler: () => boolean): void
  setDevicePermissionHandler(handler: () => boolean): void
}

/** Electron grants by default. Galley's page needs none: even the clipboard is written by main. */
export function denyPermissions(session: Granter): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
}

/** The part of Session that sees every request. */
export interface RequestFilter {
  readonly webRequest: {
    onBeforeRequest(
      listener: (details: { readonly url: string }, answer: (response: { readonly cancel: boolean }) => void) => void,
    ): void
  }
}

/** No word of a draft leaves the machine: whatever is not the app's own page is cancelled. */
export function denyNetwork(session: RequestFilter, devTools: boolean): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwn(details.url, devTools) }))
}

function isOwn(url: string, devTools: boolean): boolean {
  return url.startsWith(`${appOrigin}/`) || (devTools && url.startsWith('devtools://'))
}
