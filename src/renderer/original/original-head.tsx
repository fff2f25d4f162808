import { locale, t } from '../../l10n/t'
import { knownLanguages } from '../../engine/witness/language'
import { useCommands, useEditor, useSession } from '../app/session-context'
import { languageLabel } from './language-label'
import { originalField, originalLanguage, setOriginal } from './original-field'

const byLabel = (codes: readonly string[]): readonly string[] =>
  codes.toSorted((a, b) => languageLabel(a).localeCompare(languageLabel(b), locale()))

/** What the pane says of the original, and what can be done with it. */
export function OriginalHead() {
  const { view } = useSession()
  const { run, keys } = useCommands()
  const original = useEditor((state) => state.field(originalField))
  const language = useEditor(originalLanguage)
  if (original === null) return null
  const recognised = languageLabel(language)
  return (
    <div className="original-head">
      <h2>{t('Original')}</h2>
      <label>
        <span className="only-heard">{t('Language of the original')}</span>
        <select
          className="field"
          value={original.language}
          onChange={({ target }) => view.dispatch({ effects: setOriginal.of({ ...original, language: target.value }) })}
        >
          {recognised === '' ? (
            <option value="">{t('Language not known')}</option>
          ) : (
            <option value="">{t('{language} (guessed)', { language: recognised })}</option>
          )}
          {byLabel(knownLanguages).map((code) => (
            <option key={code} value={code} translate="no">
              {languageLabel(code)}
            </option>
          ))}
        </select>
      </label>
      <div className="row row-links">
        <button
          type="button"
          className="link"
          title={t('Link with the draft’s sentence at the caret')}
          onClick={() => run('linkOriginal')}
        >
          {t('Link')} <kbd>{keys('linkOriginal')}</kbd>
        </button>
        <button
          type="button"
          className="link"
          title={t('The draft does not say this sentence')}
          onClick={() => run('unlinkOriginal')}
        >
          {t('Unlink')} <kbd>{keys('unlinkOriginal')}</kbd>
        </button>
        <button type="button" className="link" onClick={() => run('original')}>
          {t('Replace…')}
        </button>
        <button type="button" className="link" onClick={() => run('toggleOriginal')}>
          {t('Put away')} <kbd>{keys('toggleOriginal')}</kbd>
        </button>
      </div>
    </div>
  )
}
