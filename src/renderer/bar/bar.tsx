import { t } from '../../l10n/t'
import { useCommands, useEditor, useSession } from '../app/session-context'
import { dragDraft } from '../commands/documents'
import { draftField, isEdited } from '../editor/draft-field'
import { productName } from '../app/product-name'
import './bar.css'
import { CategoryChips } from './category-chips'
import { Meter } from './meter'

/** The slim bar on top: the file, what is left by category, how far one is, and the way on. */
export function Bar() {
  const name = useEditor((state) => state.field(draftField)?.name ?? null)
  const edited = useEditor(isEdited)
  const { commands } = useSession()
  const { run, keys } = useCommands()
  return (
    <header className="bar" data-region="bar">
      <div className="title">
        {name === null ? (
          <span className="title-name" translate="no">
            {productName}
          </span>
        ) : (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the same by keys is the export
          <h1
            className="title-name"
            translate="no"
            dir="auto"
            draggable
            title={t('Drag the corrected text out of the window; Export does the same by keys')}
            onDragStart={(event) => {
              event.preventDefault()
              dragDraft(commands)
            }}
          >
            {name}
          </h1>
        )}
        {edited && <small>{t('Edited')}</small>}
      </div>
      {name !== null && (
        <>
          <CategoryChips />
          <div className="grow" />
          <Meter />
          <div className="bar-actions">
            <button type="button" className="button" onClick={() => run('previousFinding')}>
              <span aria-hidden="true">‹&nbsp;</span>
              {t('Previous')}
            </button>
            <button type="button" className="button" onClick={() => run('nextFinding')}>
              {t('Next')}
              <span aria-hidden="true">&nbsp;›</span>
              <kbd>{keys('nextFinding')}</kbd>
            </button>
            <button type="button" className="button" onClick={() => run('compare')}>
              {t('Compare')}
            </button>
            <button type="button" className="button primary" onClick={() => run('export')}>
              {t('Export…')}
            </button>
          </div>
        </>
      )}
    </header>
  )
}
