import { t } from '../../l10n/t'
import './not-shown.css'

/** Stands in the place of a part of the window that could not be drawn. */
export function notShown(reason: string, again: () => void) {
  return (
    <div className="not-shown" role="alert">
      <p>{t('This part of the window could not be shown: {reason}', { reason })}</p>
      <button type="button" className="button" onClick={again}>
        {t('Show again')}
      </button>
    </div>
  )
}
