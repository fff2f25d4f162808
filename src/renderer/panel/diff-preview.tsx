import type { Text } from '@codemirror/state'
import { memo } from 'react'
import type { Repair } from '../../engine'
import { assertNever } from '../../shared/assert-never'
import { draftWords } from '../app/draft-words'
import { type Piece, previewOf } from './diff'
import './diff-preview.css'
import { visibleText } from './visible-text'

interface DiffPreviewProps {
  readonly doc: Text
  readonly repair: Repair
  /** The repair’s number, where there are several. */
  readonly number?: number | null
}

/** What a repair does, marked up in the manuscript’s type. Drawn once for each text: a dialog may hold hundreds. */
export const DiffPreview = memo(function DiffPreview({ doc, repair, number = null }: DiffPreviewProps) {
  const pieces = previewOf(doc, repair)
  return (
    <div className="fix" {...draftWords(pieces.map((piece) => (piece.kind === 'gap' ? '' : piece.text)).join(''))}>
      {number !== null && <span className="fix-number">{number}</span>}
      {pieces.map((piece, at) => (
        <PieceOfDiff key={at} piece={piece} isFirst={at === 0} />
      ))}
    </div>
  )
})

function PieceOfDiff({ piece, isFirst }: { readonly piece: Piece; readonly isFirst: boolean }) {
  switch (piece.kind) {
    case 'same':
      return visibleText(piece.text)
    case 'deleted':
      // What goes with the line break before it begins with no empty line.
      return <del {...spaces(piece.text)}>{visibleText(isFirst ? piece.text.replace(/^\n(?=.)/u, '') : piece.text)}</del>
    case 'inserted':
      return <ins {...spaces(piece.text)}>{visibleText(piece.text)}</ins>
    case 'gap':
      return <span className="fix-gap">{isFirst ? '… ' : ' … '}</span>
    default:
      return assertNever(piece)
  }
}

/** Whether spaces are what a change is about. */
function spaces(text: string): { readonly className?: string } {
  return / {2}|^\s+$/u.test(text) ? { className: 'fix-spaces' } : {}
}
