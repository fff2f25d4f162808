import { useState } from 'react'
import { t } from '../../l10n/t'
import { useEditor } from '../app/session-context'
import { SideView } from '../side/side-view'
import { LedgerItem } from './ledger-item'
import './ledger.css'
import { ledgersNow } from './ledger-field'
import { ledgerSections, ledgerSummary } from './ledger-sections'

/** What the draft speaks of and how it writes it: names, bodies, numbers, dates, each with its places. */
export function LedgerView() {
  const ledgers = useEditor(ledgersNow)
  const [query, setQuery] = useState('')
  const sections = ledgerSections(ledgers ?? [], query)
  return (
    <SideView
      label={t('Ledger')}
      title={t('Ledger')}
      about={ledgers === null ? t('The ledgers come with the first check.') : ledgerSummary(ledgers)}
      search={{ label: t('Search the ledger'), query, onSearch: setQuery }}
    >
      <div className="side-scroll">
        {sections.map(({ title, entries, more }) => (
          <section key={title} className="ledger-section" aria-label={t(title)}>
            <h3>{t(title)}</h3>
            <ul>
              {entries.map((entry) => (
                <LedgerItem key={`${entry.kind} ${entry.name}`} entry={entry} />
              ))}
            </ul>
            {more > 0 && <p className="side-empty">{t('and {more} more; search for them', { more })}</p>}
          </section>
        ))}
        {ledgers !== null && sections.length === 0 && (
          <p className="side-empty">
            {query === '' ? t('Nothing to keep a ledger of.') : t('Nothing here reads “{query}”.', { query })}
          </p>
        )}
      </div>
    </SideView>
  )
}
