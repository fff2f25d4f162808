/**
 * For the page: `index.html` carries `<meta name="csp-nonce" content="__CSP_NONCE__" />` and no inline script or style.
 * Main puts a fresh nonce in the placeholder's place each time it serves the page; hand the meta's content to
 * `EditorView.cspNonce`, and put it on any style element made at run time.
 */
export const cspNonceMeta = 'csp-nonce'

/** What main replaces in `index.html`. */
export const cspNoncePlaceholder = '__CSP_NONCE__'

/** The policy of every page and worker of the app. Sent as a response header, so no page can be without it. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "worker-src 'self'",
    "connect-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
