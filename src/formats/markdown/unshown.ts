import type { Unshown } from '../format'
import type { MarkupLayout } from '../markup/layout'
import { frontMatterLength } from './front-matter'

/** What a text in Markdown has beside the words that are shown. */
export function unshownIn({ source, paragraphs }: MarkupLayout): readonly Unshown[] {
  const isEmphasis = ({ source: { from } }: { readonly source: { readonly from: number } }): boolean =>
    /[*_~]/u.test(source.charAt(from))
  return [
    ...(frontMatterLength(source) > 0 ? (['front-matter'] as const) : []),
    ...(paragraphs.some(({ spans }) => spans.some(isEmphasis)) ? (['emphasis'] as const) : []),
  ]
}
