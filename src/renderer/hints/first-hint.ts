import { parts, t } from '../../l10n/t'
import type { Session } from '../app/session'
import { keyLabel } from '../commands/match-key'
import { element } from '../find/build-dom'
import { hintSteps, stepToShow, wantsHints } from './hint-steps'
import './hint-line.css'

/** The hint line as it will be drawn, laid with the paper so that nothing moves when it is; null where there will be none. */
export function firstHint({ view, ui }: Pick<Session, 'view' | 'ui'>): HTMLElement | null {
  const { platform, settings } = ui.get()
  const at = stepToShow(view.state, 0)
  const step = hintSteps[at]
  if (!wantsHints(ui.get()) || step === undefined) return null
  const isLast = at === hintSteps.length - 1
  const key = element('kbd', {}, [words(keyLabel(step.command, platform, settings.keys))])
  const told = parts<Node>(step.text, { key }).map((part) => (typeof part === 'string' ? words(part) : part))
  const line = element('section', { className: 'hint' }, [
    element('span', { className: 'hint-count' }, [words(t('{step} of {count}', { step: at + 1, count: hintSteps.length }))]),
    element('p', {}, told),
    element('button', { className: 'button' }, [words(isLast ? t('Done') : t('Next hint'))]),
    ...(isLast ? [] : [element('button', { className: 'link' }, [words(t('No more hints'))])]),
  ])
  // Nothing answers to its buttons yet.
  line.inert = true
  return line
}

function words(text: string): Text {
  return document.createTextNode(text)
}
