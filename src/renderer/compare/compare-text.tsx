import type { RefObject } from 'react'
import type { BlockOutline } from '../../engine'
import { paragraphNumber } from '../editor/outline-field'
import { visibleText } from '../panel/visible-text'
import { changeWords } from './change-words'
import type { ComparePiece, CompareRow } from './compare-rows'

interface CompareTextProps {
  readonly rows: readonly CompareRow[]
  readonly blocks: readonly BlockOutline[]
  /** Which change is looked at. */
  readonly current: number
  readonly count: number
  readonly isKept: (piece: ComparePiece & { readonly kind: 'change' }) => boolean
  readonly onPick: (index: number) => void
  readonly currentRef: RefObject<HTMLElement | null>
}

/** The draft with its changes marked up in its own type; paragraphs without any are folded. */
export function CompareText({ rows, blocks, ...changes }: CompareTextProps) {
  return rows.map((row) => {
    if (row.kind === 'unchanged') return <Unchanged key={`u${row.at}`} paragraphs={row.paragraphs} />
    const number = paragraphNumber(blocks, row.at)
    const kind = number === null ? 'body' : (blocks[number - 1]?.kind ?? 'body')
    return (
      <p key={`c${row.at}`} className={`compare-paragraph compare-${kind}`} data-n={number ?? ''}>
        {row.pieces.map((piece, at) => (
          <PieceOfText key={piece.kind === 'change' ? `h${piece.index}` : `s${at}`} piece={piece} {...changes} />
        ))}
      </p>
    )
  })
}

function Unchanged({ paragraphs }: { readonly paragraphs: readonly string[] }) {
  const count = paragraphs.length
  return (
    <details className="compare-unchanged">
      <summary>{count === 1 ? 'One paragraph' : `${count} paragraphs`} unchanged</summary>
      {paragraphs.map((text, at) => (
        <p key={at} className="compare-paragraph">
          {visibleText(text)}
        </p>
      ))}
    </details>
  )
}

interface PieceProps extends Omit<CompareTextProps, 'rows' | 'blocks'> {
  readonly piece: ComparePiece
}

function PieceOfText({ piece, current, count, isKept, onPick, currentRef }: PieceProps) {
  if (piece.kind === 'same') return visibleText(piece.text)
  const isCurrent = piece.index === current
  const kept = isKept(piece)
  const { removed, inserted } = piece.hunk
  const label = `Change ${piece.index + 1} of ${count}: ${changeWords(piece.hunk)}${kept ? ', kept' : ''}`
  return (
    <span
      ref={isCurrent ? currentRef : null}
      role="button"
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isCurrent}
      aria-label={label}
      className={`change${isCurrent ? ' change-on' : ''}${kept ? ' change-kept' : ''}`}
      onFocus={() => onPick(piece.index)}
    >
      {removed !== '' && <del>{shown(removed)}</del>}
      {inserted !== '' && <ins>{shown(inserted)}</ins>}
    </span>
  )
}

/** A line break that came or went has to be seen. */
function shown(text: string): string {
  return visibleText(text).replace(/\n+/gu, '¶\n')
}
