import { strToU8 } from 'fflate'
import type { DocumentPart, Paragraph } from '../office/layout'
import type { ParagraphPlan } from '../office/plan'
import { type Part, writeParts } from '../package/write-package'
import type { WordDocument } from './document'

/** The document with those parts written anew in which a paragraph changes, and `more` added; `noted` paragraphs change as well. All others stay as they are, byte by byte. */
export function writeChangedParts(
  { file, paragraphs }: WordDocument,
  plans: readonly ParagraphPlan[],
  write: (part: DocumentPart, plans: readonly ParagraphPlan[]) => string,
  more: readonly Part[] = [],
  noted: ReadonlyMap<Paragraph, unknown> = new Map(),
): Uint8Array {
  const parts = new Set(paragraphs.map(({ part }) => part))
  const changed = [...parts].flatMap((part): readonly Part[] => {
    const own = plans.filter(({ paragraph }) => paragraph.part === part)
    if (own.every(({ paragraph, edits, takesUp }) => edits.length === 0 && takesUp === null && !noted.has(paragraph))) return []
    return [{ name: part.name, bytes: strToU8(write(part, own)) }]
  })
  return changed.length + more.length === 0 ? file.bytes : writeParts(file, [...changed, ...more])
}
