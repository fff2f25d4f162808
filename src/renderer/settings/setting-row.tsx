import { useId } from 'react'
import { locale } from '../../l10n/t'
import { assertNever } from '../../shared/assert-never'
import { englishText } from '../app/english-text'
import type { Control, Setting } from './setting'

/** One setting: what it is called, what it does, and what changes it. */
export function SettingRow({ label, help, isEnglish = false, control }: Omit<Setting, 'section' | 'id'>) {
  const id = useId()
  return (
    <div className="setting">
      <div className="setting-words" {...(isEnglish ? englishText : {})}>
        {control.kind === 'actions' ? <span>{label}</span> : <label htmlFor={id}>{label}</label>}
        <p id={`${id}-help`}>{help}</p>
      </div>
      <ControlField id={id} control={control} />
    </div>
  )
}

function ControlField({ id, control }: { readonly id: string; readonly control: Control }) {
  const common = { id, 'aria-describedby': `${id}-help` }
  switch (control.kind) {
    case 'switch':
      return <input {...common} type="checkbox" checked={control.on} onChange={({ target }) => control.set(target.checked)} />
    case 'text':
      return (
        <input
          {...common}
          type="text"
          className="text-field"
          maxLength={control.most}
          value={control.value}
          onChange={({ target }) => control.set(target.value)}
        />
      )
    case 'choice':
      return (
        <select {...common} className="text-field" value={control.value} onChange={({ target }) => control.set(target.value)}>
          {control.options.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )
    case 'range':
      return (
        <span className="setting-range">
          <input
            {...common}
            type="range"
            {...control.limits}
            value={control.value}
            aria-valuetext={`${control.value} ${control.unit}`}
            onChange={({ target }) => control.set(Number(target.value))}
          />
          <output htmlFor={id}>
            {control.value.toLocaleString(locale(), { maximumFractionDigits: 2 })} {control.unit}
          </output>
        </span>
      )
    case 'actions':
      return (
        <span className="setting-actions">
          <span id={id}>{control.value}</span>
          {control.actions.map(({ label, run }) => (
            <button key={label} type="button" className="button" onClick={run}>
              {label}
            </button>
          ))}
        </span>
      )
    default:
      return assertNever(control)
  }
}
