/** How a setting is changed. */
export type Control =
  | { readonly kind: 'text'; readonly value: string; readonly most: number; readonly set: (value: string) => void }
  | { readonly kind: 'switch'; readonly on: boolean; readonly set: (on: boolean) => void }
  | {
      readonly kind: 'choice'
      readonly value: string
      readonly options: readonly (readonly [value: string, name: string])[]
      readonly set: (value: string) => void
    }
  | {
      readonly kind: 'range'
      readonly value: number
      readonly limits: { readonly min: number; readonly max: number; readonly step: number }
      readonly unit: string
      readonly set: (value: number) => void
    }
  /** What it is now, and what can be done with it. */
  | {
      readonly kind: 'actions'
      readonly value: string
      readonly actions: readonly { readonly label: string; readonly run: () => void }[]
    }

/** One line of the settings screen. */
export interface Setting {
  readonly id: string
  readonly section: string
  readonly label: string
  readonly help: string
  /** What it says comes from the rules, which are about English. */
  readonly isEnglish?: boolean
  readonly control: Control
}

/** Every word that was typed stands somewhere in what is said of the setting. */
export function speaksOf(query: string, ...said: readonly string[]): boolean {
  const text = said.join(' ').toLowerCase()
  return query
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word))
}
