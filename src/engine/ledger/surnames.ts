import { isFamilyFirst } from '../language/syllabic-names'

/** The surname in a full name: the last word, and in China and Korea the first. */
export function surnameIn(name: string): string {
  const words = name.split(' ')
  return (isFamilyFirst(words) ? words[0] : words.at(-1)) ?? name
}

/** The words of a full name by which somebody is called: the surname, and where that stands first the last word too. */
export function callsOf(name: string): readonly string[] {
  return [...new Set([surnameIn(name), name.split(' ').at(-1) ?? name])]
}

/** A full name with another surname. */
export function withSurname(name: string, surname: string): string {
  const words = name.split(' ')
  return (isFamilyFirst(words) ? [surname, ...words.slice(1)] : [...words.slice(0, -1), surname]).join(' ')
}
