import { t } from '../../l10n/t'
import { cutWords } from '../panel/cut-words'
import { visibleText } from '../panel/visible-text'
import type { Hunk } from '../../formats/changes/hunks'

/** A change as it is read aloud. */
export function changeWords({ removed, inserted }: Hunk): string {
  if (removed === '') return t('put in “{words}”', { words: spoken(inserted) })
  if (inserted === '') return t('taken out “{words}”', { words: spoken(removed) })
  return t('“{old}” became “{new}”', { old: spoken(removed), new: spoken(inserted) })
}

/** What stands for paragraphs between those that changed. */
export function unchangedWords(count: number): string {
  return t('{count, plural, =1 {One paragraph unchanged} other {# paragraphs unchanged}}', { count })
}

const longest = 160

function spoken(text: string): string {
  return cutWords(visibleText(text.trim() === '' ? text.replaceAll('\n', '¶') : text.trim()), longest)
}
