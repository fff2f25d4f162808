import { knownLanguages, languageName } from '../../engine/witness/language'
import { useCommands, useEditor, useSession } from '../app/session-context'
import { originalField, originalLanguage, setOriginal } from './original-field'

/** What the pane says of the original, and what can be done with it. */
export function OriginalHead() {
  const { view } = useSession()
  const { run, keys } = useCommands()
  const original = useEditor((state) => state.field(originalField))
  const language = useEditor(originalLanguage)
  if (original === null) return null
  const recognised = languageName(language)
  return (
    <div className="original-head">
      <h2>Original</h2>
      <label>
        <span className="only-heard">Language of the original</span>
        <select
          className="field"
          value={original.language}
          onChange={({ target }) => view.dispatch({ effects: setOriginal.of({ ...original, language: target.value }) })}
        >
          <option value="">{recognised === '' ? 'Language not known' : recognised}</option>
          {knownLanguages.map((code) => (
            <option key={code} value={code}>
              {languageName(code)}
            </option>
          ))}
        </select>
      </label>
      <div className="row row-links">
        <button
          type="button"
          className="link"
          title="Link with the draft’s sentence at the caret"
          onClick={() => run('linkOriginal')}
        >
          Link<kbd>{keys('linkOriginal')}</kbd>
        </button>
        <button type="button" className="link" title="The draft does not say this sentence" onClick={() => run('unlinkOriginal')}>
          Unlink<kbd>{keys('unlinkOriginal')}</kbd>
        </button>
        <button type="button" className="link" onClick={() => run('original')}>
          Replace…
        </button>
        <button type="button" className="link" onClick={() => run('toggleOriginal')}>
          Put away<kbd>{keys('toggleOriginal')}</kbd>
        </button>
      </div>
    </div>
  )
}
