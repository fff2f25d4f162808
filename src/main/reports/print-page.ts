import { createHash } from 'node:crypto'
import { session } from 'electron'
import { appOrigin } from '../protocol/manifest'
import { denyNetwork, denyPermissions } from '../security/deny'
import { createPaper } from '../windows/create-window'

/** Kept in memory only, and by itself: nothing of the window’s own page is in it. */
const partition = 'paper'

/**
 * Prints a page made by us to PDF, in a hidden window in the sandbox without scripts or a bridge. It is served at our own address with a
 * policy that allows its one style and nothing else. Rejects when the page cannot be drawn.
 */
export async function printPage(html: string): Promise<Buffer> {
  const paper = session.fromPartition(partition)
  denyPermissions(paper)
  denyNetwork(paper, false)
  paper.protocol.handle('app', ({ url }) => answer(url === pageAddress ? html : null))
  const window = createPaper(paper)
  try {
    await window.loadURL(pageAddress)
    return await window.webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: pageNumbers,
    })
  } finally {
    window.destroy()
    paper.protocol.unhandle('app')
  }
}

/** Chromium fills these classes in, and shows letters only at a size that is given here. */
const pageNumbers =
  '<div style="width: 100%; text-align: center; font: 8pt sans-serif"><span class="pageNumber"></span> / <span class="totalPages"></span></div>'

const pageAddress = `${appOrigin}/proof`

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
