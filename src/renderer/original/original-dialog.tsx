import { useState } from 'react'
import { rich } from '../app/rich'
import { t } from '../../l10n/t'
import { findHalves, type Halves } from '../../engine/witness/halves'
import { longestOriginal } from '../../shared/review-notes'
import { Dialog } from '../app/dialog'
import { useSession } from '../app/session-context'
import { languageLabel } from './language-label'
import { openOriginal, putOriginal, splitOff } from './original-commands'
import { originalField, setOriginal } from './original-field'
import './original.css'

/** Asks where the original is: pasted here, in a file, or in the second half of the draft. */
export function OriginalDialog() {
  const { view, ui, commands } = useSession()
  const [pasted, setPasted] = useState('')
  const [halves] = useState(() => findHalves(view.state.doc.toString()))
  const has = view.state.field(originalField) !== null
  const isTooLong = pasted.length > longestOriginal
  const close = (): void => ui.update({ dialog: 'none' })
  const takeAway = (): void => {
    close()
    view.dispatch({ effects: setOriginal.of(null) })
  }
  return (
    <Dialog title={t('The original beside the draft')}>
      <p>
        {t(
          'Galley compares the draft with the text it was translated from. Nothing is translated, and nothing leaves this machine.',
        )}
      </p>
      <label htmlFor="original-paste">{t('Paste the original here')}</label>
      <textarea
        id="original-paste"
        className="text-field original-paste"
        data-first-focus
        dir="auto"
        rows={9}
        value={pasted}
        onChange={({ target }) => setPasted(target.value)}
      />
      <p role="status">
        {isTooLong ? t('This is longer than the {most, number} characters that are compared.', { most: longestOriginal }) : ''}
      </p>
      {halves !== null && <SplitOffer halves={halves} />}
      <div className="dialog-buttons">
        {has && (
          <button type="button" className="button" onClick={takeAway}>
            {t('Take the original away')}
          </button>
        )}
        <button type="button" className="button" onClick={close}>
          {t('Cancel')}
        </button>
        <button type="button" className="button" onClick={() => openOriginal(commands)}>
          {t('From a file…')}
        </button>
        <button
          type="button"
          className="button primary"
          disabled={pasted.trim() === '' || isTooLong}
          onClick={() => putOriginal(commands, { name: '', text: pasted })}
        >
          {t('Put it beside the draft')}
        </button>
      </div>
    </Dialog>
  )
}

/** Offers to take one half out of the draft. */
function SplitOffer({ halves }: { readonly halves: Halves }) {
  const { view, commands } = useSession()
  const { original, language } = halves
  const words = view.state.doc.sliceString(original.from, Math.min(original.to, original.from + 90)).replace(/\s+/gu, ' ')
  return (
    <div className="original-split">
      <p>
        {rich(
          '{known, select, yes {This draft seems to hold its original in {language}:} other {This draft seems to hold its original:}} {words}',
          {
            known: language === '' ? 'no' : 'yes',
            language: languageLabel(language),
            words: (
              <q dir="auto" translate="no">
                {words}…
              </q>
            ),
          },
        )}
      </p>
      <button type="button" className="button" onClick={() => splitOff(commands, halves)}>
        {t('Take it out of the draft and put it beside')}
      </button>
    </div>
  )
}
