import { message, t } from '../../l10n/t'
import { type Strictness, strictnesses } from '../../engine/verdict'
import type { DeskSettings } from '../../shared/settings'
import { upperFirst } from '../../engine/language/match-case'
import { deskKey, deskWords } from '../ticket/desk-key'
import type { Setting } from './setting'

const names: Readonly<Record<Strictness, string>> = {
  strict: message('Strict: half of what is usual'),
  usual: message('As usual'),
  lenient: message('Lenient: twice what is usual'),
}

/** How strict the desk of the open draft is, and every other that was given a word on it. `desk` is as the ticket has it. */
export function strictnessSettings(
  strictness: DeskSettings['strictness'],
  desk: string,
  change: (strictness: DeskSettings['strictness']) => void,
): readonly Setting[] {
  const desks = [...new Set([deskKey(desk), ...Object.keys(strictness)])]
  return desks.map((key) => ({
    id: `strictness ${key}`,
    section: t('Verdict'),
    label: key === '' ? t('Drafts without a desk') : deskWords(upperFirst(key)),
    help: t('How much damage a draft may have before it is called heavy or sent back. The desk is the one on its ticket.'),
    control: {
      kind: 'choice',
      value: strictness[key] ?? 'usual',
      options: strictnesses.map((one) => [one, t(names[one])]),
      set: (value) => {
        const others = Object.entries(strictness).filter(([other]) => other !== key)
        const chosen = strictnesses.find((one) => one === value) ?? 'usual'
        change(Object.fromEntries(chosen === 'usual' ? others : [...others, [key, chosen]]))
      },
    },
  }))
}
