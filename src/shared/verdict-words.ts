import type { CountedReason, Reason, Verdict, VerdictKind } from '../engine/verdict'
import { locale, message, t } from '../l10n/t'

const titles: Readonly<Record<VerdictKind, string>> = {
  fit: message('Fit to edit'),
  heavy: message('Heavy'),
  'send-back': message('Send back'),
}

/** {number} is {count} in figures, or where it reads better in words. */
const reasonWords: Readonly<Record<Reason, string>> = {
  foreign: message('{count, plural, one {{number} passage is not translated} other {{number} passages are not translated}}'),
  nonsense: message('{count, plural, one {{number} sentence makes no sense} other {{number} sentences make no sense}}'),
  accusation: message(
    '{count, plural, one {{number} person is accused in our own voice} other {{number} persons are accused in our own voice}}',
  ),
  contradiction: message(
    '{count, plural, one {{number} statement contradicts another} other {{number} statements contradict others}}',
  ),
  original: message(
    '{count, plural, one {{number} statement differs from the original} other {{number} statements differ from the original}}',
  ),
  name: message(
    '{count, plural, one {{number} person or place has two names} other {{number} persons or places have two names}}',
  ),
  misnamed: message('{count, plural, one {{number} name is written wrongly} other {{number} names are written wrongly}}'),
  body: message('{count, plural, one {{number} official name is wrong} other {{number} official names are wrong}}'),
  office: message('{count, plural, one {{number} office has a wrong title} other {{number} offices have a wrong title}}'),
  hanging: message(
    '{count, plural, one {{number} clause hangs on the wrong word} other {{number} clauses hang on the wrong word}}',
  ),
  quotation: message('{count, plural, one {{number} quotation is damaged} other {{number} quotations are damaged}}'),
  repeated: message('{count, plural, one {{number} passage stands twice} other {{number} passages stand twice}}'),
  wording: message('{count, plural, one {{number} phrase is mistranslated} other {{number} phrases are mistranslated}}'),
  verb: message('{count, plural, one {{number} verb does not fit} other {{number} verbs do not fit}}'),
  mark: message('{count, plural, one {{number} place is badly punctuated} other {{number} places are badly punctuated}}'),
  unread: message(
    '{count, plural, one {{number} sentence cannot be read as a sentence at all} other {{number} sentences cannot be read as sentences at all}}',
  ),
  odd: message('much of the wording is odd'),
}

const numbers = [
  message('no'),
  message('one'),
  message('two'),
  message('three'),
  message('four'),
  message('five'),
  message('six'),
  message('seven'),
  message('eight'),
  message('nine'),
]

/** “Heavy: 5 sentences make no sense”. */
export function headlineWords({ kind, reasons: [first] }: Verdict): string {
  if (first === undefined) return t(titles[kind])
  return t('{verdict}: {reason}', { verdict: t(titles[kind]), reason: wordsFor(first, inFigures(first.count)) })
}

/** What else speaks for a verdict, as a sentence; empty where nothing does. */
export function detailWords({ reasons: [, ...others] }: Verdict): string {
  const said = others.map((reason, at) => {
    const number = inWords(reason.count)
    return at === 0 ? capitalised(wordsFor(reason, capitalised(number))) : wordsFor(reason, number)
  })
  return said.length === 0 ? '' : t('{reasons}.', { reasons: said.join(t('; ')) })
}

function wordsFor({ reason, count }: CountedReason, number: string): string {
  return t(reasonWords[reason], { count, number })
}

function inWords(count: number): string {
  const word = numbers[count]
  return word === undefined ? inFigures(count) : t(word)
}

function inFigures(count: number): string {
  return count.toLocaleString(locale())
}

function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase(locale()) + words.slice(1)
}
