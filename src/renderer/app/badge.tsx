import { message, t } from '../../l10n/t'
import type { Category } from '../../engine'

const letters: Readonly<Record<Category, string>> = { broken: message('B'), translation: message('T'), style: message('S') }

/** The category’s letter. Whoever reads the words beside it needs no letter. */
export function Badge({ category }: { readonly category: Category }) {
  return (
    <span className={`badge badge-${category}`} aria-hidden="true">
      {t(letters[category])}
    </span>
  )
}
