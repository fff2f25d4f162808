import type { ReactNode } from 'react'

interface SideViewProps {
  readonly label: string
  /** The heading, which may say more than the label. */
  readonly title: string
  readonly about: string
  readonly search?: SearchProps
  readonly children?: ReactNode
}

interface SearchProps {
  readonly label: string
  readonly query: string
  readonly onSearch: (query: string) => void
}

/** A view beside the paper: what it is, a field to search it where it is long, and what it shows. */
export function SideView({ label, title, about, search, children }: SideViewProps) {
  return (
    <aside className="panel side-panel" aria-label={label} data-region="panel">
      <div className="side-head">
        <h2>{title}</h2>
        <p>{about}</p>
        {search !== undefined && (
          <input
            type="search"
            className="text-field"
            aria-label={search.label}
            placeholder={search.label}
            value={search.query}
            onChange={({ target }) => search.onSearch(target.value)}
          />
        )}
      </div>
      {children}
    </aside>
  )
}
