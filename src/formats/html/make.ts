import type { BlockKind, Range } from '../../engine/types'
import { isSafeTarget } from '../markup/targets'
import { escapeHtml } from './escape'

/** What a page is made of. */
export interface PagePart {
  readonly text: string
  readonly kind: BlockKind | null
  /** Places in `text`, in order, none in another. */
  readonly links?: readonly Link[]
}

/** Words that lead somewhere. */
export interface Link extends Range {
  readonly target: string
}

/** A page of its own with these paragraphs, and nothing in it that a newsroom’s system would have to take out. */
export function makeHtml(paragraphs: readonly PagePart[]): string {
  const title = paragraphs.find(({ kind }) => kind === 'headline')?.text ?? paragraphs[0]?.text ?? ''
  const head = `<meta charset="utf-8">\n<title>${escapeHtml(title.replaceAll('\n', ' '))}</title>`
  return `<!doctype html>\n<html lang="en">\n<head>\n${head}\n</head>\n<body>\n<article>\n${htmlBody(paragraphs)}\n</article>\n</body>\n</html>\n`
}

/** Paragraphs as elements, list items that follow one another in one list. */
export function htmlBody(paragraphs: readonly PagePart[]): string {
  return paragraphs
    .map(({ text, kind, links = [] }, at) => {
      const words = linked(text.trimEnd(), links)
      if (kind !== 'list') return inElement(words, kind)
      const opens = paragraphs[at - 1]?.kind === 'list' ? '' : '<ul>\n'
      return `${opens}<li>${words}</li>${paragraphs[at + 1]?.kind === 'list' ? '' : '\n</ul>'}`
    })
    .join('\n')
}

function linked(text: string, links: readonly Link[]): string {
  const words = (from: number, to: number): string => escapeHtml(text.slice(from, to)).replaceAll('\n', '<br>')
  let result = ''
  let at = 0
  for (const { from, to, target } of links) {
    if (from < at || !isSafeTarget(target)) continue
    result += `${words(at, from)}<a href="${escapeHtml(target)}">${words(from, to)}</a>`
    at = to
  }
  return result + words(at, text.length)
}

function inElement(words: string, kind: BlockKind | null): string {
  switch (kind) {
    case 'headline':
      return `<h1>${words}</h1>`
    case 'subhead':
      return `<h2>${words}</h2>`
    case 'quotation':
      return `<blockquote><p>${words}</p></blockquote>`
    default:
      return `<p>${words}</p>`
  }
}
