import type { Notes } from '../office/gone-notes'
import { ancestorNamed, type XmlElement } from '../xml/tree'

/** How these footnotes and endnotes, which stand in parts of their own, are tied to their marks. */
export function notesAmong(all: readonly XmlElement[]): Notes {
  const keyOf = (name: string, { attributes }: XmlElement): string => `${name} ${attributes.get('w:id') ?? ''}`
  const byKey = new Map(all.map((note) => [keyOf(note.name, note), note]))
  return {
    markedBy(element) {
      const name = /^(w:(?:foot|end)note)Reference$/u.exec(element.name)?.[1]
      return name === undefined ? null : (byKey.get(keyOf(name, element)) ?? null)
    },
    around: ({ element }) => ancestorNamed(element, 'w:footnote', 'w:endnote'),
  }
}
