import { t } from '../../l10n/t'
import { withoutUnwritable } from '../exports/plain-paragraphs'
import { Refused } from '../format'
import { type MovedObjects, writable } from '../office/inserting'
import { type DocumentPart, objectMark } from '../office/layout'
import type { XmlElement } from '../xml/tree'
import { escapeMarkup } from '../escape'

/** Writes elements of a part with the prefix the part itself has for them. */
export interface Markup {
  /** `<w:t …>…</w:t>` and the like; without `inner` one tag. `attributes` are written as they are. */
  tag(name: string, attributes: string, inner?: string): string
  open(name: string, attributes?: string): string
  close(name: string): string
  /** An attribute of Word’s own. */
  attribute(name: string, value: string): string
  /** Words as children of a run. Objects are those that were taken away elsewhere, in their order. */
  runContent(text: string): string
  /** Words inside of a text, whose tag they break up where they hold tabs or line breaks. */
  insideText(text: string): string
}

const preserve = ' xml:space="preserve"'

/** Throws Refused where the part has no prefix for Word’s elements, which no program is known to do. */
export function createMarkup({ xml }: DocumentPart, moved: MovedObjects): Markup {
  const prefix = xml.prefixes.get('w')
  if (prefix === undefined || prefix === '')
    throw new Refused(
      t('Nothing was written: this Word file is built in a way that Galley cannot write; save it anew in Word first.'),
    )
  const open = (name: string, attributes = ''): string => `<${prefix}:${name}${attributes}>`
  const close = (name: string): string => `</${prefix}:${name}>`
  const tag = (name: string, attributes: string, inner?: string): string =>
    inner === undefined ? `<${prefix}:${name}${attributes}/>` : `${open(name, attributes)}${inner}${close(name)}`
  const special = (character: string): string =>
    character === '\t' ? tag('tab', '') : character === '\n' ? tag('br', '') : moved.take()
  const isSpecial = (part: string): boolean => part === '\t' || part === '\n' || part === objectMark
  const partsOf = (text: string): readonly string[] => writable(text).split(/([\t\n\uFFFC])/u)
  return {
    tag,
    open,
    close,
    attribute: (name, value) => ` ${prefix}:${name}="${escapeMarkup(withoutUnwritable(value))}"`,
    runContent: (text) =>
      partsOf(text)
        .map((part) => (part === '' ? '' : isSpecial(part) ? special(part) : tag('t', preserve, escapeMarkup(part))))
        .join(''),
    insideText: (text) =>
      partsOf(text)
        .map((part) => (isSpecial(part) ? `${close('t')}${special(part)}${open('t', preserve)}` : escapeMarkup(part)))
        .join(''),
  }
}

/** What stands in a run may be put into another one. */
export function isInRun({ parent }: XmlElement): boolean {
  return parent?.name === 'w:r'
}
