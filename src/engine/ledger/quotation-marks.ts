import { addTo } from '../add-to'
import type { Article, BlockContent } from '../article'
import { onceEach } from '../once-each'
import { prose } from '../types'
import type { Place } from './types'

export type MarkStyle = 'straight' | 'curly' | 'guillemets' | 'low'

const styles: readonly (readonly [MarkStyle, RegExp])[] = [
  ['straight', /"/gu],
  ['curly', /“/gu],
  ['guillemets', /«/gu],
  ['low', /„/gu],
]

/** How each style is shown to an editor. */
export const marksOfStyle: Readonly<Record<MarkStyle, string>> = { straight: '" "', curly: '“ ”', guillemets: '« »', low: '„ “' }

/** The marks of each style in a block. */
export const marksIn = onceEach(({ text }: BlockContent) =>
  styles.flatMap(([style, mark]) => Array.from(text.matchAll(mark), ({ index }) => ({ style, index }))),
)

/** The marks that open (or, where they are straight, also close) quotations, by style. */
export const quotationMarksOf = onceEach((article: Article): ReadonlyMap<MarkStyle, readonly Place[]> => {
  const found = new Map<MarkStyle, Place[]>()
  for (const block of article.blocks) {
    if (!prose.includes(block.kind)) continue
    for (const { style, index } of marksIn(block.content)) {
      const from = block.from + index
      const place = { from, to: from + 1, quoted: true }
      addTo(found, style, place)
    }
  }
  return found
})
