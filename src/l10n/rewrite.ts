import { isPluralElement, isSelectElement, isTagElement, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'

type Elements = MessageFormatElement[]

/** A parsed message with each text and each placeholder of it replaced, in all variants of its plurals and selections. */
export function rewrite(elements: Elements, change: (element: MessageFormatElement) => Elements): Elements {
  return elements.flatMap((element): Elements => {
    if (isTagElement(element)) return [{ ...element, children: rewrite(element.children, change) }]
    if (isPluralElement(element) || isSelectElement(element)) {
      const options = Object.entries(element.options).map(
        ([name, option]) => [name, { value: rewrite(option.value, change) }] as const,
      )
      return [{ ...element, options: Object.fromEntries(options) }]
    }
    return change(element)
  })
}
