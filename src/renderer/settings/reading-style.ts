import type { CSSProperties } from 'react'
import type { ManuscriptFont, ReadingSettings } from '../../shared/settings'

const fonts: Readonly<Record<ManuscriptFont, string>> = {
  serif: 'var(--manuscript)',
  sans: 'var(--interface)',
  system: 'system-ui, sans-serif',
}

/** How the manuscript is set, as the custom properties its styles go by. */
export function readingStyle({ width, size, lineHeight, font }: ReadingSettings): CSSProperties {
  const properties = {
    '--reading-width': `${width}px`,
    '--reading-size': `${size}px`,
    '--reading-leading': String(lineHeight),
    '--reading-font': fonts[font],
  }
  return properties as CSSProperties // React types know no custom properties
}
