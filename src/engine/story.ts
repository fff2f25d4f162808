/** What the desk knows of a story beside its text. */
export interface Story {
  /** The day the story is of, as 2021-12-30; empty where it is not known. */
  readonly date: string
  readonly houseNames: readonly HouseName[]
}

/** A name as the house spells it, and other words for the same that the house does not use. */
export interface HouseName {
  readonly name: string
  readonly not: readonly string[]
}

export const unknownStory: Story = { date: '', houseNames: [] }

/**
 * Reads a house list: one name or word a line, “Kyiv (not Kiev, Kiew)” or “adviser (not advisor)” where spelling alone does not tell what
 * the house does not write. Empty lines and those that begin with # say nothing.
 */
export function readHouseNames(text: string): readonly HouseName[] {
  return text.split(/\r\n?|\n/u).flatMap((line) => {
    const words = line.trim()
    if (words === '' || words.startsWith('#')) return []
    const [, name = '', others = ''] = /^([^(]*)(?:\(not ([^)]*)\)?)?/u.exec(words) ?? []
    if (name.trim() === '') return []
    return [{ name: name.trim(), not: others.split(',').flatMap((other) => (other.trim() === '' ? [] : [other.trim()])) }]
  })
}
