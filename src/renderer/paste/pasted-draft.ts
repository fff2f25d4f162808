import { applyEdits } from '../../engine/edits'
import type { BlockHint, Edit, Range } from '../../engine/types'
import { mapRanges } from '../../formats/changes/map-ranges'
import { type FormattedDraft, orRefused, type Remark } from '../../formats/format'
import { readHtml } from '../../formats/html/read'
import { draftOfMarkup } from '../../formats/markup/layout'

/** What rich text says: words, and as data what kind of paragraphs they are, where links lead and where pictures and embeds are found. */
export type Pasted = Pick<FormattedDraft, 'text' | 'blocks' | 'shields' | 'remarks'>

/**
 * Reads rich text from the clipboard; null where it says nothing or is made to break readers. A picture or embed with an address stands in
 * the text by its name, as “[picture: The harbour]”, which also plain text can hold; one without is left out.
 */
export function pastedDraft(html: string): Pasted | null {
  const layout = orRefused(() => readHtml(withoutFrame(html)))
  if ('kind' in layout) return null
  const pasted = withTokens(draftOfMarkup(layout))
  return pasted.text.trim() === '' ? null : pasted
}

/** Windows puts the address of the page and places in front of the markup. */
function withoutFrame(html: string): string {
  return html
    .replaceAll('\0', '')
    .replace(/^Version:[^<]*/u, '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
}

function withTokens({ text, blocks, shields, remarks }: Pasted): Pasted {
  const objects = remarks.filter(({ kind }) => kind === 'object').toSorted((one, other) => one.from - other.from)
  const edits = objects.map((object) => replacementOf(object, text))
  const said = applyEdits(text, edits)
  const moved = <T extends Range>(ranges: readonly T[]): readonly T[] =>
    mapRanges(ranges, edits).filter(({ from, to }) => from < to)
  const kept = moved(remarks.filter(({ kind }) => kind !== 'deleted'))
  const tokens = kept.filter(({ kind }) => kind === 'object').map(({ from, to }) => ({ from, to }))
  // Nobody should take one for page furniture.
  const alone = tokens.filter(({ from, to }) => isAlone(said, from, to)).map((token): BlockHint => ({ ...token, kind: 'body' }))
  return { text: said.trimEnd(), blocks: [...moved(blocks), ...alone], shields: [...moved(shields), ...tokens], remarks: kept }
}

/** One without an address goes with the paragraph that held nothing else. */
function replacementOf({ from, to, text: name, alt, target }: Remark, text: string): Edit {
  if (target !== undefined) {
    const words = alt === undefined ? name : `${name}: ${alt}`
    return { from, to, insert: `[${words.replaceAll(/[\s[\]]+/gu, ' ').trim()}]` }
  }
  const isBetweenSpaces = /(?:^|\s)$/u.test(text.slice(0, from)) && text.startsWith(' ', to)
  const behind = isBetweenSpaces ? 1 : isAlone(text, from, to) && text.startsWith('\n\n', to) ? 2 : 0
  return { from, to: to + behind, insert: '' }
}

function isAlone(text: string, from: number, to: number): boolean {
  return (from === 0 || text.startsWith('\n\n', from - 2)) && (to >= text.length || text.startsWith('\n\n', to))
}
