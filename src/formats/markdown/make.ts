import type { BlockKind } from '../../engine/types'
import { orRefused } from '../format'
import { normalParagraphs } from '../markup/write'
import { escapeMarkdown } from './escape'
import { readMarkdown } from './read'

/** A text in Markdown of these paragraphs. */
export function makeMarkdown(paragraphs: readonly { readonly text: string; readonly kind: BlockKind | null }[]): string {
  const parts = paragraphs.map(({ text, kind }, at) => {
    const begins = beginnings.get(kind) ?? ''
    const isLine = kind === 'headline' || kind === 'subhead'
    const next = isLine ? '<br>' : `\\\n${begins.replace('-', ' ')}`
    const isListed = kind === 'list' && paragraphs[at + 1]?.kind === 'list'
    const written = [false, true].map((heavily) =>
      text
        .trim()
        .split('\n')
        .map((line) => escapeMarkdown(line.trim(), heavily))
        .join(next),
    )
    const [lightly = '', heavily = ''] = written
    return `${begins}${readsAs(`${begins}${lightly}`, text) ? lightly : heavily}\n${isListed ? '' : '\n'}`
  })
  return parts.join('').replace(/\n+$/u, '\n')
}

function readsAs(source: string, text: string): boolean {
  const read = orRefused(() => readMarkdown(`${source}\n`))
  return !('kind' in read) && normalParagraphs(read.text).join('\n\n') === normalParagraphs(text).join('\n\n')
}

const beginnings: ReadonlyMap<BlockKind | null, string> = new Map([
  ['headline', '# '],
  ['subhead', '## '],
  ['list', '- '],
  ['quotation', '> '],
])
