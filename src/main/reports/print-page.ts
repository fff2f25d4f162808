import { createHash } from 'node:crypto'
import { type Session, session } from 'electron'
import { appOrigin } from '../protocol/manifest'
import { denyNetwork, denyPermissions } from '../security/deny'
import { createPaper } from '../windows/create-window'
import type { PrintPage } from './render-report'

/** Kept in memory only, and by itself: nothing of the window’s own page is in it. */
const partition = 'paper'

/**
 * Prints pages made by us to PDF, each in a hidden window in the sandbox without scripts or a bridge. They are served at addresses of our
 * own with a policy that allows their one style and nothing else. Rejects when a page cannot be drawn.
 */
export function createPrinter(): PrintPage {
  /** What is being printed, by its address: windows print at the same time. */
  const pages = new Map<string, string>()
  let paper: Session | null = null
  let number = 0
  return async (html) => {
    paper ??= paperFor(pages)
    const window = createPaper(paper)
    const address = `${appOrigin}/proof/${++number}`
    pages.set(address, html)
    try {
      await window.loadURL(address)
      return await window.webContents.printToPDF({
        printBackground: true,
        preferCSSPageSize: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: pageNumbers,
      })
    } finally {
      window.destroy()
      pages.delete(address)
    }
  }
}

function paperFor(pages: ReadonlyMap<string, string>): Session {
  const paper = session.fromPartition(partition)
  denyPermissions(paper)
  denyNetwork(paper, false)
  paper.protocol.handle('app', ({ url }) => answer(pages.get(url) ?? null))
  return paper
}

/** Chromium fills these classes in, and shows letters only at a size that is given here. */
const pageNumbers =
  '<div style="width: 100%; text-align: center; font: 8pt sans-serif"><span class="pageNumber"></span> / <span class="totalPages"></span></div>'

function answer(html: string | null): Response {
  const style = /<style>(?<style>[^<]*)<\/style>/u.exec(html ?? '')?.groups?.['style'] ?? ''
  const hash = createHash('sha256').update(style, 'utf8').digest('base64')
  return new Response(html ?? 'Not found', {
    status: html === null ? 404 : 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
