import type { Edit } from '../types'
import { callsOf, surnameIn, withSurname } from './surnames'
import type { Entry } from './types'

/** Edits that write an entry in one way everywhere. Quotations are left alone unless told: what was said is not changed by the way. */
export function unify(entry: Entry, chosen: string, includeQuotations = false): readonly Edit[] {
  return entry.spellings
    .flatMap((spelling) => {
      const insert = rewritten(entry, spelling.text, chosen)
      return insert === spelling.text
        ? []
        : spelling.places.filter(({ quoted }) => includeQuotations || !quoted).map(({ from, to }) => ({ from, to, insert }))
    })
    .toSorted((a, b) => a.from - b.from)
}

/** How a spelling reads once `chosen` rules: of a full name the surname follows a chosen surname, and the other way round. */
function rewritten({ kind, spellings }: Entry, text: string, chosen: string): string {
  const formOf = (wanted: string) => spellings.find((spelling) => spelling.text === wanted)?.form ?? 'whole'
  const [mine, theirs] = [formOf(text), formOf(chosen)]
  if (mine === theirs) return chosen
  if (kind !== 'person') return text
  if (mine === 'short') return callsOf(chosen).includes(text) ? text : surnameIn(chosen)
  return callsOf(text).includes(chosen) ? text : withSurname(text, chosen)
}
