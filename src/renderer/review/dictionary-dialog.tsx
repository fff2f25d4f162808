import { isolateHistory } from '@codemirror/commands'
import type { StateEffect } from '@codemirror/state'
import { useState } from 'react'
import { t } from '../../l10n/t'
import { Dialog } from '../app/dialog'
import { englishText } from '../app/english-text'
import { useCommands, useEditor, useSession } from '../app/session-context'
import './dictionary-dialog.css'
import { addWord, dictionaryField, removeWord } from './dictionary-field'

/** Words and names the editor knows to be right: looked through, put in, taken out, and put back. */
export function DictionaryDialog() {
  const { view, ui } = useSession()
  const { keys } = useCommands()
  const words = useEditor((state) => state.field(dictionaryField))
  const [query, setQuery] = useState('')
  const [removed, setRemoved] = useState<readonly string[]>([])
  const typed = query.trim().replaceAll(/\s+/gu, ' ').toLowerCase()
  const listed = [...new Set([...words, ...removed])].filter((word) => word.includes(typed)).toSorted()
  const change = (effect: StateEffect<string>): void =>
    view.dispatch({ effects: effect, annotations: isolateHistory.of('full'), userEvent: 'galley.dictionary' })
  const add = (word: string): void => {
    change(addWord.of(word))
    setRemoved(removed.filter((one) => one !== word))
  }
  const remove = (word: string): void => {
    change(removeWord.of(word))
    setRemoved([...removed, word])
  }
  return (
    <Dialog title={t('Dictionary')}>
      <p>
        {t(
          'Words and names that are right as they are, for all drafts. {keys} adds what is selected, or the words of the current finding.',
          { keys: keys('addWord') },
        )}
      </p>
      <form
        className="dictionary-add"
        onSubmit={(event) => {
          event.preventDefault()
          if (typed === '' || words.has(typed)) return
          add(typed)
          setQuery('')
        }}
      >
        <input
          className="field"
          data-first-focus
          aria-label={t('Search, or a word to add')}
          placeholder={t('Search, or a word to add')}
          maxLength={100}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
        <button type="submit" className="button" disabled={typed === '' || words.has(typed)}>
          {t('Add')}
        </button>
      </form>
      <ul className="dialog-list dictionary-words" aria-label={t('Words')}>
        {listed.map((word) => (
          <li key={word}>
            {words.has(word) ? <span {...englishText}>{word}</span> : <del {...englishText}>{word}</del>}
            <button type="button" className="link" onClick={() => (words.has(word) ? remove(word) : add(word))}>
              {words.has(word) ? t('Remove') : t('Put back')}
              <span className="only-heard" {...englishText}>
                {' '}
                {word}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {listed.length === 0 && (
        <p role="status">{typed === '' ? t('No words yet.') : t('“{typed}” is not in the dictionary.', { typed })}</p>
      )}
      <div className="dialog-buttons">
        <button type="button" className="button primary" onClick={() => ui.update({ dialog: 'none' })}>
          {t('Done')}
        </button>
      </div>
    </Dialog>
  )
}
