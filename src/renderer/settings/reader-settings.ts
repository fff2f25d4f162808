import { message, t } from '../../l10n/t'
import { readerCards } from '../../shared/readers/reader-cards'
import { type ReaderId, readerIds } from '../../shared/readers/reader-ids'
import type { Setting } from './setting'

const words: Readonly<Record<ReaderId, { readonly label: string; readonly help: string }>> = {
  spelling: {
    label: message('Spelling'),
    help: message('Words in lower case, by the American and the British dictionary together.'),
  },
  harper: {
    label: message('Grammar by Harper'),
    help: message(
      'Agreement, articles, prepositions and words that get confused. Takes some 350 MB of memory while it is at work.',
    ),
  },
  'second-reader': {
    label: message('Second reader'),
    help: message('A small neural model on this machine marks words that an editor would probably change.'),
  },
}

/** One switch for each reader: it is off when all its rules are, and then it is not even loaded. */
export function readerSettings(rulesOff: readonly string[], change: (rulesOff: readonly string[]) => void): readonly Setting[] {
  return readerIds.map((reader) => {
    const rules = readerCards.filter((card) => card.reader === reader).map(({ id }) => id)
    const others = rulesOff.filter((rule) => !rules.includes(rule))
    return {
      id: `reader ${reader}`,
      section: t('Readers'),
      label: t(words[reader].label),
      help: t(words[reader].help),
      control: {
        kind: 'switch',
        on: rules.some((rule) => !rulesOff.includes(rule)),
        set: (on) => change(on ? others : [...others, ...rules]),
      },
    }
  })
}
