import {
  createLiteralElement,
  isArgumentElement,
  isLiteralElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser'
import { IntlMessageFormat } from 'intl-messageformat'
import { formatters } from './formatters'
import { english, type Language } from './language'
import { disguised } from './pseudo'
import { rewrite } from './rewrite'

/** A message made ready; one without placeholders is its own text. */
type Ready = string | IntlMessageFormat

let current = english
const made = new Map<string, Ready>()
const madeInEnglish = new Map<string, Ready>()

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
  return filled(keptOrRead(made, message, read), values)
}

/** The same in English, whatever the window speaks: for what leaves Galley with an English draft (reports, comments, copied questions). */
export function inEnglish(message: string, values?: Readonly<Record<string, string | number>>): string {
  return filled(keptOrRead(madeInEnglish, message, readEnglish), values)
}

/** The parts of a message that has elements among its values, or functions for tags such as `<b>…</b>`. */
export function parts<Part>(
  message: string,
  values: Readonly<Record<string, string | number | Part | ((inside: (string | Part)[]) => Part)>>,
): readonly (string | Part)[] {
  const ready = keptOrRead(made, message, read)
  const found = typeof ready === 'string' ? ready : ready.format<Part>(values)
  return Array.isArray(found) ? found : [found]
}

/** Marks an English message in a table, where `t` does not stand until it is shown. */
export function message<Message extends string>(text: Message): Message {
  return text
}

function keptOrRead(kept: Map<string, Ready>, message: string, reader: (message: string) => Ready): Ready {
  const known = kept.get(message)
  if (known !== undefined) return known
  const ready = reader(message)
  kept.set(message, ready)
  return ready
}

function filled(ready: Ready, values: Readonly<Record<string, string | number>> | undefined): string {
  return typeof ready === 'string' ? ready : String(ready.format(values))
}

function readEnglish(message: string): Ready {
  return /[{<']/u.test(message) ? readyOf(parse(message), english.tag) : message
}

function read(message: string): Ready {
  if (current.tag === english.tag) return readEnglish(message)
  const own = Object.hasOwn(current.messages, message) ? current.messages[message] : undefined
  const elements = parse(own ?? message)
  const shown = current.pseudo === undefined ? elements : disguised(elements, current.pseudo)
  return readyOf(isolated(shown), own === undefined ? english.tag : current.tag)
}

function readyOf(elements: MessageFormatElement[], tag: string): Ready {
  if (elements.every(isLiteralElement)) return elements.map(({ value }) => value).join('')
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
