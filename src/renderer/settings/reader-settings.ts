import { readerCards } from '../../shared/readers/reader-cards'
import { type ReaderId, readerIds } from '../../shared/readers/reader-ids'
import type { Setting } from './setting'

const words: Readonly<Record<ReaderId, { readonly label: string; readonly help: string }>> = {
  spelling: {
    label: 'Spelling',
    help: 'Words in lower case, by the American and the British dictionary together.',
  },
  harper: {
    label: 'Grammar by Harper',
    help: 'Agreement, articles, prepositions and words that get confused. Takes some 350 MB of memory while it is at work.',
  },
  'second-reader': {
    label: 'Second reader',
    help: 'A small neural model on this machine marks words that an editor would probably change.',
  },
}

/** One switch for each reader: it is off when all its rules are, and then it is not even loaded. */
export function readerSettings(rulesOff: readonly string[], change: (rulesOff: readonly string[]) => void): readonly Setting[] {
  return readerIds.map((reader) => {
    const rules = readerCards.filter((card) => card.reader === reader).map(({ id }) => id)
    const others = rulesOff.filter((rule) => !rules.includes(rule))
    return {
      id: `reader ${reader}`,
      section: 'Readers',
      ...words[reader],
      control: {
        kind: 'switch',
        on: rules.some((rule) => !rulesOff.includes(rule)),
        set: (on) => change(on ? others : [...others, ...rules]),
      },
    }
  })
}
