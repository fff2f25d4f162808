import { useEffect, useMemo, useRef, useState } from 'react'
import { rich } from '../app/rich'
import { t } from '../../l10n/t'
import { Dialog } from '../app/dialog'
import { useCommands, useEditor, useSession } from '../app/session-context'
import { commandFor } from '../commands/match-key'
import { paragraphsOf } from '../editor/outline-field'
import { compareWithFile } from '../banners/disk-actions'
import './compare.css'
import { compareField, keepHunk, keyOf } from './compare-field'
import { compareRows } from './compare-rows'
import { CompareText } from './compare-text'
import { answerCompareKey, type CompareMoves } from './compare-keys'
import { hunksBetween } from '../../formats/changes/hunks'
import { revertHunk } from './revert-hunk'

/** The draft as it was opened, or its file, against the text as it stands, change by change: each stays or is taken back. */
export function CompareDialog() {
  const { view, ui, commands } = useSession()
  const { run, keys } = useCommands()
  const doc = useEditor((state) => state.doc)
  const paragraphs = useEditor(paragraphsOf)
  const { baseline, isFromFile, kept } = useEditor((state) => state.field(compareField))
  const text = useMemo(() => doc.toString(), [doc])
  const hunks = useMemo(() => hunksBetween(baseline.toString(), text), [baseline, text])
  const rows = useMemo(() => compareRows(text, hunks), [text, hunks])
  const [picked, setPicked] = useState(0)
  const current = Math.min(picked, hunks.length - 1)
  const hunk = hunks[current]
  const currentElement = useRef<HTMLElement>(null)
  useEffect(() => {
    currentElement.current?.focus({ preventScroll: true })
    currentElement.current?.scrollIntoView({ block: 'center' })
  }, [current, hunks])

  const step = (by: 1 | -1): void => setPicked((current + by + hunks.length) % Math.max(1, hunks.length))
  const moves: CompareMoves = {
    next: () => step(1),
    previous: () => step(-1),
    first: () => setPicked(0),
    last: () => setPicked(hunks.length - 1),
    keep: () => {
      if (hunk === undefined) return
      const keep = !kept.has(keyOf(hunk))
      view.dispatch({ effects: keepHunk.of({ hunk, keep }) })
      if (keep && current < hunks.length - 1) step(1)
    },
    revert: () => {
      const spec = hunk === undefined ? null : revertHunk(view.state, hunk)
      if (spec !== null) view.dispatch(spec)
    },
    undo: () => run('undo'),
    redo: () => run('redo'),
  }
  useEffect(() => {
    // On the whole window: after the last change was taken back nothing has the focus, and undo still has to be heard.
    const listener = (event: KeyboardEvent): void => {
      const { platform, settings } = ui.get()
      answerCompareKey(event, moves, commandFor(event, platform, settings.keys))
    }
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  })
  const isKept = hunk !== undefined && kept.has(keyOf(hunk))
  const keptCount = hunks.filter((one) => kept.has(keyOf(one))).length
  return (
    <Dialog title={isFromFile ? t('Compare with the file') : t('Compare with the draft as opened')} size="wide">
      <div className="compare-head">
        <p>
          {t(
            '{count, plural, =0 {Nothing differs} =1 {One change} other {# changes}} from {source, select, file {the file} other {the draft as it was opened}}{kept, plural, =0 {} other {, # kept}}.',
            { count: hunks.length, source: isFromFile ? 'file' : 'draft', kept: keptCount },
          )}
        </p>
        {!isFromFile && (
          <button type="button" className="link" onClick={() => compareWithFile(commands)}>
            {t('Compare with the file instead')}
          </button>
        )}
        {hunks.length > 0 && (
          <p className="compare-keys">
            {rich('{arrows} go round {enter} keep {r} take back {undo} undo', {
              arrows: <kbd>↑ ↓</kbd>,
              enter: <kbd>Enter</kbd>,
              r: <kbd>R</kbd>,
              undo: <kbd>{keys('undo')}</kbd>,
            })}
          </p>
        )}
      </div>
      <div className="compare-paper" role="group" aria-label={t('Changes')}>
        {hunks.length === 0 ? (
          <p className="compare-empty">{t('Every word is as it was. Changes you make will be listed here one by one.')}</p>
        ) : (
          <CompareText
            rows={rows}
            paragraphs={paragraphs}
            current={current}
            count={hunks.length}
            isKept={(piece) => kept.has(keyOf(piece.hunk))}
            onPick={setPicked}
            currentRef={currentElement}
          />
        )}
      </div>
      <div className="dialog-buttons">
        {hunk !== undefined && (
          <>
            <span className="compare-count" aria-hidden="true">
              {t('Change {number, number} of {count, number}', { number: current + 1, count: hunks.length })}
            </span>
            <button type="button" className="button" onClick={moves.previous}>
              <span aria-hidden="true">‹&nbsp;</span>
              {t('Previous')}
            </button>
            <button type="button" className="button" onClick={moves.next}>
              {t('Next')}
              <span aria-hidden="true">&nbsp;›</span>
            </button>
            <button type="button" className="button" aria-pressed={isKept} onClick={moves.keep}>
              {isKept ? t('Kept') : t('Keep')}
              <kbd>Enter</kbd>
            </button>
            <button type="button" className="button" onClick={moves.revert}>
              {t('Take back')}
              <kbd>R</kbd>
            </button>
          </>
        )}
        <button type="button" className="button primary" onClick={() => ui.update({ dialog: 'none' })}>
          {t('Done')}
        </button>
      </div>
    </Dialog>
  )
}
