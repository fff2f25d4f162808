import { useState } from 'react'
import { t } from '../../l10n/t'
import { Badge } from '../app/badge'
import { englishText } from '../app/english-text'
import { useEditor, useSession, useUi } from '../app/session-context'
import { findingsField } from '../editor/findings-field'
import { rulesField } from '../editor/rules-field'
import { changeSettings } from '../settings/change-settings'
import { toggleRule } from '../settings/toggle-rule'
import { exampleParts, type RuleRow, ruleRows } from './rule-rows'
import { SideView } from './side-view'

/** Every rule: what it marks, why, with examples, how often in this draft, and whether it speaks at all. */
export function RulesView() {
  const { commands } = useSession()
  const rules = useEditor((state) => state.field(rulesField))
  const findings = useEditor((state) => state.field(findingsField).list)
  const rulesOff = useUi((state) => state.settings.rulesOff)
  const [query, setQuery] = useState('')
  const rows = ruleRows(rules.values(), findings, query)
  return (
    <SideView
      label={t('Rules')}
      title={t('{count, plural, one {# rule} other {# rules}}', { count: rules.size })}
      about={t(
        '{off, plural, =0 {All of them are on.} one {# is off.} other {# are off.}} Those at work in this draft come first.',
        {
          off: rulesOff.length,
        },
      )}
      search={{ label: t('Search the rules'), query, onSearch: setQuery }}
    >
      <ul className="side-scroll">
        {rows.map((row) => (
          <RuleItem
            key={row.rule.id}
            {...row}
            isOn={!rulesOff.includes(row.rule.id)}
            onToggle={(on) => changeSettings(commands, { rulesOff: toggleRule(rulesOff, row.rule.id, on) })}
          />
        ))}
        {rows.length === 0 && <li className="side-empty">{t('No rule speaks of “{query}”.', { query })}</li>}
      </ul>
    </SideView>
  )
}

interface RuleItemProps extends RuleRow {
  readonly isOn: boolean
  readonly onToggle: (on: boolean) => void
}

function RuleItem({ rule, count, isOn, onToggle }: RuleItemProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <li className={isOn ? 'rule' : 'rule rule-off'}>
      <div className="rule-head">
        <button type="button" className="rule-name" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Badge category={rule.category} />
          <span {...englishText}>{rule.name}</span>
        </button>
        {count > 0 && <span className="rule-count">{t('{count, number} here', { count })}</span>}
        <input
          type="checkbox"
          aria-label={t('{rule} speaks', { rule: rule.name })}
          checked={isOn}
          onChange={({ target }) => onToggle(target.checked)}
        />
      </div>
      {isOpen && (
        <div className="rule-body" {...englishText}>
          <p>{rule.why}</p>
          {(rule.examples ?? []).map(({ damaged, repaired }) => (
            <div key={damaged} className="fix">
              {exampleParts(damaged).map(({ text, isDamage }, at) =>
                isDamage ? (
                  <span key={at} className={`mark-${rule.category}`}>
                    {text}
                  </span>
                ) : (
                  text
                ),
              )}
              {repaired !== undefined && <ins>{repaired}</ins>}
            </div>
          ))}
          <code>{rule.id}</code>
        </div>
      )}
    </li>
  )
}
