/** The part of WebContents that decides where a page may go. */
export interface Navigator {
  on(
    event: 'will-navigate' | 'will-redirect' | 'will-frame-navigate' | 'will-attach-webview',
    listener: (event: Stoppable) => void,
  ): unknown
  setWindowOpenHandler(handler: () => { readonly action: 'deny' }): void
}

export interface Stoppable {
  preventDefault(): void
}

const stop = (event: Stoppable): void => event.preventDefault()

/** Keeps a page where it is: no navigation, no redirect, no new window, no webview. Galley's page never leaves itself. */
export function lockDown(contents: Navigator): void {
  contents.on('will-navigate', stop)
  contents.on('will-redirect', stop)
  contents.on('will-frame-navigate', stop)
  contents.on('will-attach-webview', stop)
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
