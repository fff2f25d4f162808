import { createLiteralElement, isArgumentElement, type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser'
import { IntlMessageFormat } from 'intl-messageformat'
import { formatters } from './formatters'
import { english, type Language } from './language'
import { disguised } from './pseudo'
import { rewrite } from './rewrite'

/** A message made ready; one without placeholders is its own text. */
type Ready = string | IntlMessageFormat

let current = english
const made = new Map<string, Ready>()

/** Chooses the language of this process, once, before anything is shown. */
export function setLanguage(language: Language): void {
  current = language
  made.clear()
}

/** The language of this process. */
export function language(): Language {
  return current
}

/** The locale of numbers and dates. English ones are British, as news desks write them. */
export function locale(): string {
  return isEnglish() ? 'en-GB' : current.tag
}

/**
 * What an English message is in the window’s language. Messages are in ICU MessageFormat: `{count, plural, one {# word} other {# words}}`.
 * They stand where they are used, or through `message()` in a table; `npm run language` finds them in either place.
 */
export function t(message: string, values?: Readonly<Record<string, string | number>>): string {
  const ready = make(message)
  return typeof ready === 'string' ? ready : String(ready.format(values))
}

/** The same in English, whatever the window speaks: for what leaves Galley with an English draft (reports, comments, copied questions). */
export function inEnglish(message: string, values?: Readonly<Record<string, string | number>>): string {
  return String(formatOf(parse(message), english.tag).format(values))
}

/** The parts of a message that has elements among its values, or functions for tags such as `<b>…</b>`. */
export function parts<Part>(
  message: string,
  values: Readonly<Record<string, string | number | Part | ((inside: (string | Part)[]) => Part)>>,
): readonly (string | Part)[] {
  const ready = make(message)
  const found = typeof ready === 'string' ? ready : ready.format<Part>(values)
  return Array.isArray(found) ? found : [found]
}

/** Marks an English message in a table, where `t` does not stand until it is shown. */
export function message<Message extends string>(text: Message): Message {
  return text
}

function make(message: string): Ready {
  const known = made.get(message)
  if (known !== undefined) return known
  const ready = read(message)
  made.set(message, ready)
  return ready
}

function read(message: string): Ready {
  if (current.tag === english.tag) return /[{<']/u.test(message) ? formatOf(parse(message), english.tag) : message
  const own = Object.hasOwn(current.messages, message) ? current.messages[message] : undefined
  const elements = parse(own ?? message)
  const shown = current.pseudo === undefined ? elements : disguised(elements, current.pseudo)
  return formatOf(isolated(shown), own === undefined ? english.tag : current.tag)
}

function formatOf(elements: MessageFormatElement[], tag: string): IntlMessageFormat {
  return new IntlMessageFormat(elements, tag, undefined, { formatters })
}

function isEnglish(): boolean {
  return current.tag === english.tag || current.pseudo !== undefined
}

/** Names and quoted words keep their own direction, and cannot turn that of the sentence around them. */
function isolated(elements: MessageFormatElement[]): MessageFormatElement[] {
  return rewrite(elements, (element) =>
    isArgumentElement(element) ? [createLiteralElement('\u2068'), element, createLiteralElement('\u2069')] : [element],
  )
}
