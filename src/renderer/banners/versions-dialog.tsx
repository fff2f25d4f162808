import { useEffect, useMemo, useState } from 'react'
import { t } from '../../l10n/t'
import type { SavedVersion } from '../../shared/opened-draft'
import { Dialog } from '../app/dialog'
import { englishText } from '../app/english-text'
import { useEditor, useSession } from '../app/session-context'
import { compareRows } from '../compare/compare-rows'
import { unchangedWords } from '../compare/change-words'
import { hunksBetween } from '../../formats/changes/hunks'
import { draftField } from '../editor/draft-field'
import { visibleText } from '../panel/visible-text'
import './choosing.css'
import { clockOf } from './clock'
import { bringBack } from './disk-actions'

/** The states of the file that were kept at its last saves, each as it differs from the text now. */
export function VersionsDialog() {
  const { ui, commands } = useSession()
  const { desktop } = commands
  const id = useEditor((state) => state.field(draftField)?.id)
  const doc = useEditor((state) => state.doc)
  const [versions, setVersions] = useState<readonly SavedVersion[] | null>(null)
  const [picked, setPicked] = useState<SavedVersion | null>(null)
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly text: string } | null>(null)
  const text = loaded !== null && loaded.id === picked?.id ? loaded.text : null
  useEffect(() => {
    let isShown = true
    const show = (found: readonly SavedVersion[]): void => {
      if (!isShown) return
      setVersions(found)
      setPicked(found[0] ?? null)
    }
    if (id !== undefined)
      desktop.listVersions(id).then(show, () => {
        show([])
        ui.notify(t('The earlier versions could not be listed.'))
      })
    return () => {
      isShown = false
    }
  }, [desktop, ui, id])
  useEffect(() => {
    let isShown = true
    if (id !== undefined && picked !== null)
      desktop.readVersion(id, picked.id).then(
        (result) => {
          if (isShown && result.kind === 'text') setLoaded({ id: picked.id, text: result.text })
          if (isShown && result.kind === 'failed') ui.notify(result.message)
        },
        () => ui.notify(t('That version could not be read.')),
      )
    return () => {
      isShown = false
    }
  }, [desktop, ui, id, picked])
  const now = useMemo(() => doc.toString(), [doc])

  return (
    <Dialog title={t('Earlier versions')} size={versions?.length === 0 ? 'fitting' : 'tall'}>
      <p>
        {versions?.length === 0
          ? t('None yet. From its first save on, Galley keeps the last 20 versions of this draft’s file for a week.')
          : t(
              'What this file held at its last saves. Struck words are in that version only, underlined ones in the text as it is now.',
            )}
      </p>
      {versions !== null && versions.length > 0 && (
        <div className="choosing choosing-tall">
          <fieldset className="choosing-list">
            <legend className="only-heard">{t('Versions')}</legend>
            {versions.map((version, at) => (
              <label key={version.id} className={version.id === picked?.id ? 'choosing-on' : ''}>
                <input type="radio" name="version" checked={version.id === picked?.id} onChange={() => setPicked(version)} />
                <b translate="no">{clockOf(version.at)}</b>
                <span>
                  {at === 0
                    ? t('{words, plural, one {# word, the last one saved} other {# words, the last one saved}}', {
                        words: version.words,
                      })
                    : t('{words, plural, one {# word} other {# words}}', { words: version.words })}
                </span>
              </label>
            ))}
          </fieldset>
          <div className="choosing-paper" role="group" aria-label={t('Differences')}>
            {text !== null && <Differences then={text} now={now} />}
          </div>
        </div>
      )}
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={() => ui.update({ dialog: 'none' })}>
          {t('Close')}
        </button>
        {picked !== null && (
          <button
            type="button"
            className="button primary"
            disabled={text === null || text === now}
            onClick={() => text !== null && bringBack(commands, text, clockOf(picked.at))}
          >
            {t('Bring this text back')}
          </button>
        )}
      </div>
    </Dialog>
  )
}

function Differences({ then, now }: { readonly then: string; readonly now: string }) {
  const rows = useMemo(() => compareRows(now, hunksBetween(then, now)), [then, now])
  if (then === now) return <p className="choosing-none">{t('The text is as it was then, word for word.')}</p>
  return rows.map((row) =>
    row.kind === 'unchanged' ? (
      <p key={row.at} className="choosing-none">
        {unchangedWords(row.paragraphs.length)}
      </p>
    ) : (
      <p key={row.at} {...englishText}>
        {row.pieces.map((piece, at) =>
          piece.kind === 'same' ? (
            visibleText(piece.text)
          ) : (
            <span key={at}>
              {piece.hunk.removed !== '' && <del>{visibleText(piece.hunk.removed)}</del>}
              {piece.hunk.inserted !== '' && <ins>{visibleText(piece.hunk.inserted)}</ins>}
            </span>
          ),
        )}
      </p>
    ),
  )
}
