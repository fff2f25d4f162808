import { t } from '../../l10n/t'
import { Refused } from '../format'
import { firstUnwritable } from '../xml/entities'
import type { XmlElement } from '../xml/tree'
import { piecesIn } from './hosts'
import type { DocumentPart } from './layout'
import type { ParagraphPlan } from './plan'
import { whole } from './sources'

/** Throws Refused at a character that no XML can hold. */
export function writable(text: string): string {
  const at = firstUnwritable(text)
  if (at === null) return text
  const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const near = text.slice(Math.max(0, at - 20), at).trimStart()
  throw new Refused(
    t(
      'Nothing was written: behind “{near}” stands a character (U+{code}) that such a document cannot hold; delete it and try again.',
      { near, code },
    ),
  )
}

/** Pictures and notes that edits took away in one place, for the place that they were put to. */
export interface MovedObjects {
  /** The next one. Throws Refused where there is none. */
  take(): string
}

/** The objects that these plans take out of a part and that may be put elsewhere in it. */
export function movedObjects(
  part: DocumentPart,
  plans: readonly ParagraphPlan[],
  canMove: (object: XmlElement) => boolean,
): MovedObjects {
  const waiting = plans
    .filter(({ paragraph }) => paragraph.part === part)
    .flatMap(({ paragraph, edits }) => edits.flatMap((edit) => piecesIn(paragraph, edit)))
    .flatMap((piece) => (piece.kind === 'object' && canMove(piece.node) ? [piece.node] : []))
  return {
    take() {
      const node = waiting.shift()
      if (node === undefined)
        throw new Refused(t('Nothing was written: the place of a picture or note was copied; take the copy out and try again.'))
      return whole(part.xml.source, node)
    },
  }
}
