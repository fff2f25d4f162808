import { useState } from 'react'
import { t } from '../../l10n/t'
import { commands } from '../../shared/commands'
import type { SettingsChange } from '../../shared/settings'
import { Dialog } from '../app/dialog'
import { useEditor, useSession, useUi } from '../app/session-context'
import { printedKey } from '../commands/match-key'
import { rulesField } from '../editor/rules-field'
import { commandIds, keysFor } from '../keys/choose-keys'
import { changeSettings } from './change-settings'
import { deskSettings } from './desk-settings'
import { KeySetting } from './key-setting'
import { houseListSetting } from './house-list-setting'
import { readerSettings } from './reader-settings'
import { type Setting, speaksOf } from './setting'
import { SettingRow } from './setting-row'
import { strictnessSettings } from './strictness-settings'
import './settings.css'
import { deskOf } from '../ticket/ticket-field'
import { toggleRule } from './toggle-rule'

/** All settings on one screen that can be searched. Whatever is changed holds at once. */
export function SettingsDialog() {
  const { commands: context, ui } = useSession()
  const settings = useUi((state) => state.settings)
  const platform = useUi((state) => state.platform)
  const rules = useEditor((state) => state.field(rulesField))
  const [query, setQuery] = useState('')
  const change = (part: SettingsChange): void => void changeSettings(context, part)
  const ruleSettings = [...rules.values()].map(({ id, name, why }): Setting => {
    const control = {
      kind: 'switch',
      on: !settings.rulesOff.includes(id),
      set: (on: boolean) => change({ rulesOff: toggleRule(settings.rulesOff, id, on) }),
    } as const
    return { id: `rule ${id}`, section: t('Rules'), label: name, help: why, isEnglish: true, control }
  })
  const houseList = houseListSetting(
    context,
    useUi((state) => state.houseList),
  )
  const readers = readerSettings(settings.rulesOff, (rulesOff) => change({ rulesOff }))
  const desk = useEditor(deskOf)
  const verdicts = strictnessSettings(settings.strictness, desk, (strictness) => change({ strictness }))
  const all = [...deskSettings(settings, change), houseList, ...verdicts, ...readers, ...ruleSettings]
  const found = all.filter(({ section, label, help }) => speaksOf(query, section, label, help))
  const keyed = commandIds.filter((id) => {
    const keys = keysFor(id, platform, settings.keys).map((key) => printedKey(key, platform))
    return speaksOf(query, t('Keys'), t(commands[id].menu), t(commands[id].title), ...keys)
  })
  const sections = [...new Set(found.map(({ section }) => section))]
  return (
    <Dialog title={t('Settings')} size="tall">
      <input
        type="search"
        className="text-field"
        data-first-focus
        aria-label={t('Search the settings')}
        placeholder={t('Search: size, theme, a rule’s name, a command’s key …')}
        value={query}
        onChange={({ target }) => setQuery(target.value)}
      />
      <div className="settings-list">
        {sections.map((section) => (
          <section key={section} aria-label={section}>
            <h3>{section}</h3>
            {found
              .filter((setting) => setting.section === section)
              .map(({ id, section: _, ...setting }) => (
                <SettingRow key={id} {...setting} />
              ))}
          </section>
        ))}
        {keyed.length > 0 && (
          <section aria-label={t('Keys')}>
            <h3>{t('Keys')}</h3>
            {keyed.map((id) => (
              <KeySetting key={id} id={id} chosen={settings.keys} onChoose={(keys) => change({ keys })} />
            ))}
          </section>
        )}
        {sections.length === 0 && keyed.length === 0 && <p role="status">{t('No setting speaks of “{query}”.', { query })}</p>}
      </div>
      <div className="dialog-buttons">
        <button type="button" className="button primary" onClick={() => ui.update({ dialog: 'none' })}>
          {t('Done')}
        </button>
      </div>
    </Dialog>
  )
}
