import type { BlockHint } from '../engine/types'
import { message, t } from '../l10n/t'
import type { FormattedDraft, Unshown } from './format'

/** What an editor is told when such a document opens; of what looks alone are lost nothing is. */
const notices: Readonly<Partial<Record<Unshown, string>>> = {
  'front-matter': message('Its front matter is not shown and stays as it is.'),
  headers: message('Its headers and footers are not shown and stay as they are.'),
  contents: message('Its tables of contents and indexes are not shown and stay as they are.'),
  'raw-html': message('What it says in raw HTML is not shown and stays as it is.'),
  macros: message('Its macros are not shown and stay as they are; an export as Word leaves them out.'),
  aside: message('What the page says outside of its story (menus, forms, hidden parts) is not shown and stays as it is.'),
}

/** What an export that is written anew leaves out of such a document. */
const losses: Readonly<Record<Unshown, string>> = {
  emphasis: message('which of its words are bold or italic'),
  tasks: message('which of its tasks are done'),
  'front-matter': message('its front matter'),
  headers: message('its headers and footers'),
  contents: message('its tables of contents and indexes'),
  'raw-html': message('what it says in raw HTML'),
  macros: message('its macros'),
  aside: message('what the page says outside of its story'),
}

// Object.keys widens the keys of a table whose keys are known.
export const unshownSorts = Object.keys(losses) as readonly Unshown[]

export const unshownLosses = (unshown: readonly Unshown[]): readonly string[] =>
  unshownSorts.filter((one) => unshown.includes(one)).map((one) => t(losses[one]))

/** All that is to be said of a draft’s words when it opens: those that are not shown, and those that no rule looks at. */
export function wordNotices({
  text,
  blocks,
  unshown = [],
}: Pick<FormattedDraft, 'text' | 'blocks' | 'unshown'>): readonly string[] {
  const unseen = unshown.flatMap((one) => notices[one] ?? [])
  return [...unseen.map((one) => t(one)), ...uncheckedNotice(text, blocks)]
}

function uncheckedNotice(text: string, blocks: readonly BlockHint[]): readonly string[] {
  const count = (sort: BlockHint['kind']): number =>
    blocks.filter(({ kind, from, to }) => kind === sort && /\p{L}/u.test(text.slice(from, to))).length
  const [cells, notes] = [count('cell'), count('footnote')]
  if (cells === 0 && notes === 0) return []
  if (notes === 0)
    return [
      t('{cells, plural, one {The cell of its table is} other {The # cells of its tables are}} shown, but not checked.', {
        cells,
      }),
    ]
  if (cells === 0) return [t('{notes, plural, one {Its note is} other {Its # notes are}} shown, but not checked.', { notes })]
  return [
    t(
      'Its {cells, plural, one {table cell} other {# table cells}} and {notes, plural, one {note} other {# notes}} are shown, but not checked.',
      { cells, notes },
    ),
  ]
}
