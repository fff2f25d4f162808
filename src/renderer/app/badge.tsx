import type { Category } from '../../engine'

const letters: Readonly<Record<Category, string>> = { broken: 'B', translation: 'T', style: 'S' }

/** The category’s letter. Whoever reads the words beside it needs no letter. */
export function Badge({ category }: { readonly category: Category }) {
  return (
    <span className={`badge badge-${category}`} aria-hidden="true">
      {letters[category]}
    </span>
  )
}
