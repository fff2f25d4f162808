import { t } from '../../l10n/t'
import { useEditor, useSession, useUi } from '../app/session-context'
import { optionsField, setOptions } from '../editor/options-field'
import { reviewField } from '../editor/review-field'
import { settledBy } from './settled-words'

type Tiers = 'sure' | 'likely' | 'doubtful'

/** What the panel lists: findings that hold some words, by how certain they are; or what is settled, by how. */
export function ListFilterRow() {
  const { ui, view } = useSession()
  const list = useUi((state) => state.list)
  const options = useEditor((state) => state.field(optionsField))
  const doubtful = useEditor((state) => state.field(reviewField).doubtful)
  const tiers: Tiers = options.doubtful ? 'doubtful' : list.sureOnly ? 'sure' : 'likely'
  const choose = (value: string): void => {
    ui.update({ list: { ...list, sureOnly: value === 'sure' } })
    view.dispatch({ effects: setOptions.of({ ...options, doubtful: value === 'doubtful' }) })
  }
  return (
    <div className="panel-filter">
      <input
        className="field"
        type="search"
        placeholder={t('Words, rule or reason')}
        aria-label={list.settled ? t('Search what is settled') : t('Search the findings')}
        value={list.search}
        autoFocus
        onChange={({ target }) => ui.update({ list: { ...list, search: target.value } })}
      />
      {list.settled ? (
        <select
          className="field panel-tiers"
          aria-label={t('How it was settled')}
          value={list.settledBy}
          onChange={({ target }) => {
            const by = settledBy.find(([id]) => id === target.value)?.[0] ?? 'all'
            ui.update({ list: { ...list, settledBy: by } })
          }}
        >
          {settledBy.map(([id, name]) => (
            <option key={id} value={id}>
              {t(name)}
            </option>
          ))}
        </select>
      ) : (
        <select
          className="field panel-tiers"
          aria-label={t('How certain')}
          value={tiers}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="likely">{t('Sure and likely')}</option>
          <option value="sure">{t('Sure only')}</option>
          <option value="doubtful">{t('Doubtful too ({count, number})', { count: doubtful })}</option>
        </select>
      )}
    </div>
  )
}
