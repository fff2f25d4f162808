import type { BlockKind, Range } from '../../engine/types'
import { isSafeTarget } from '../markup/targets'
import type { ObjectSort } from '../objects'
import { escapeMarkup } from '../escape'

/** What a page is made of. */
export interface PagePart {
  readonly text: string
  readonly kind: BlockKind | null
  /** Places in `text`, in order, none in another. */
  readonly links?: readonly Link[]
  /** Names of pictures and embeds in `text`, and where those are found. */
  readonly embeds?: readonly Embed[]
}

export interface Embed extends Link {
  readonly object: ObjectSort | undefined
  readonly alt: string | undefined
}

/** Words that lead somewhere. */
export interface Link extends Range {
  readonly target: string
}

/** A page of its own with these paragraphs, and nothing in it that a newsroom’s system would have to take out. */
export function makeHtml(paragraphs: readonly PagePart[]): string {
  const title = paragraphs.find(({ kind }) => kind === 'headline')?.text ?? paragraphs[0]?.text ?? ''
  const head = `<meta charset="utf-8">\n<title>${escapeMarkup(title.replaceAll('\n', ' '))}</title>`
  return `<!doctype html>\n<html lang="en">\n<head>\n${head}\n</head>\n<body>\n<article>\n${htmlBody(paragraphs)}\n</article>\n</body>\n</html>\n`
}

/** Paragraphs as elements, list items that follow one another in one list. */
export function htmlBody(paragraphs: readonly PagePart[]): string {
  return paragraphs
    .map(({ text, kind, links = [], embeds = [] }, at) => {
      const words = linked(text.trimEnd(), links, embeds)
      if (kind !== 'list') return inElement(words, kind)
      const opens = paragraphs[at - 1]?.kind === 'list' ? '' : '<ul>\n'
      return `${opens}<li>${words}</li>${paragraphs[at + 1]?.kind === 'list' ? '' : '\n</ul>'}`
    })
    .join('\n')
}

function linked(text: string, links: readonly Link[], embeds: readonly Embed[]): string {
  const plain = (from: number, to: number): string => escapeMarkup(text.slice(from, to)).replaceAll('\n', '<br>')
  const words = (from: number, to: number): string =>
    replaced(
      embeds.filter((embed) => embed.from >= from && embed.to <= to),
      { from, to },
      plain,
      (embed) => embedElement(embed, plain(embed.from, embed.to)),
    )
  return replaced(links, { from: 0, to: text.length }, words, ({ from, to, target }) => {
    return `<a href="${escapeMarkup(target)}">${words(from, to)}</a>`
  })
}

/** What stands in `whole`, with those of the items that lead somewhere safe written in their own way. */
function replaced<T extends Link>(
  items: readonly T[],
  whole: Range,
  between: (from: number, to: number) => string,
  write: (item: T) => string,
): string {
  let result = ''
  let at = whole.from
  for (const item of items.toSorted((one, other) => one.from - other.from)) {
    if (item.from < at || item.to > whole.to || !isSafeTarget(item.target)) continue
    result += between(at, item.from) + write(item)
    at = item.to
  }
  return result + between(at, whole.to)
}

/** Its words stand for what a page has no one element for. */
function embedElement({ object, alt = '', target }: Embed, words: string): string {
  const source = `src="${escapeMarkup(target)}"`
  switch (object) {
    case 'picture':
      return `<img ${source} alt="${escapeMarkup(alt)}">`
    case 'embedded-page':
      return `<iframe ${source}></iframe>`
    case 'video':
      return `<video ${source} controls></video>`
    case 'sound':
      return `<audio ${source} controls></audio>`
    default:
      return words
  }
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
