import type { RefObject } from 'react'
import { t } from '../../l10n/t'
import type { Paragraphs } from '../editor/outline-field'
import { visibleText } from '../panel/visible-text'
import { changeWords, unchangedWords } from './change-words'
import { draftWords } from '../app/draft-words'
import type { ComparePiece, CompareRow } from './compare-rows'

interface CompareTextProps {
  readonly rows: readonly CompareRow[]
  readonly paragraphs: Paragraphs
  /** Which change is looked at. */
  readonly current: number
  readonly count: number
  readonly isKept: (piece: ComparePiece & { readonly kind: 'change' }) => boolean
  readonly onPick: (index: number) => void
  readonly currentRef: RefObject<HTMLElement | null>
}

/** The draft with its changes marked up in its own type; paragraphs without any are folded. */
export function CompareText({ rows, paragraphs, ...changes }: CompareTextProps) {
  return rows.map((row) => {
    if (row.kind === 'unchanged') return <Unchanged key={`u${row.at}`} paragraphs={row.paragraphs} />
    const number = paragraphs.numberAt(row.at)
    const kind = number === null ? 'body' : (paragraphs.at(number)?.kind ?? 'body')
    return (
      <p
        key={`c${row.at}`}
        className={`compare-paragraph compare-${kind}`}
        data-n={number ?? ''}
        {...draftWords(wordsOf(row.pieces))}
      >
        {row.pieces.map((piece, at) => (
          <PieceOfText key={piece.kind === 'change' ? `h${piece.index}` : `s${at}`} piece={piece} {...changes} />
        ))}
      </p>
    )
  })
}

function Unchanged({ paragraphs }: { readonly paragraphs: readonly string[] }) {
  return (
    <details className="compare-unchanged">
      <summary>{unchangedWords(paragraphs.length)}</summary>
      {paragraphs.map((text, at) => (
        <p key={at} className="compare-paragraph" {...draftWords(text)}>
          {visibleText(text)}
        </p>
      ))}
    </details>
  )
}

function wordsOf(pieces: readonly ComparePiece[]): string {
  return pieces.map((piece) => (piece.kind === 'same' ? piece.text : piece.hunk.removed + piece.hunk.inserted)).join('')
}

interface PieceProps extends Omit<CompareTextProps, 'rows' | 'paragraphs'> {
  readonly piece: ComparePiece
}

function PieceOfText({ piece, current, count, isKept, onPick, currentRef }: PieceProps) {
  if (piece.kind === 'same') return visibleText(piece.text)
  const isCurrent = piece.index === current
  const kept = isKept(piece)
  const { removed, inserted } = piece.hunk
  const place = { number: piece.index + 1, count, change: changeWords(piece.hunk) }
  const label = kept
    ? t('Change {number, number} of {count, number}: {change}, kept', place)
    : t('Change {number, number} of {count, number}: {change}', place)
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
