import type { Page } from 'playwright-core'

/**
 * Words in the window that did not go through `t`, in a window of the made-up language en-XA: it leaves no letter of ASCII in a message, and
 * sets what a message quotes (a file’s name, words of the draft) between isolates. Keys, and what the page marks as not to be translated, are
 * left out: names of files, words of the draft and of the rules.
 */
export function untranslated(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const quoted = /\u2068([^\u2068\u2069]*)\u2069/gu
    const own = (text: string): string => {
      // From the inside out: what is quoted is left out, unless it is a message itself.
      const rest = text.replace(quoted, (_, inside: string) => (inside.includes('⟦') ? inside : ''))
      return rest === text ? text : own(rest)
    }
    const isEnglish = (text: string | null): text is string => text !== null && /[a-z]/iu.test(own(text))
    const isLeftOut = (element: Element | null): boolean =>
      element?.closest('[translate]')?.getAttribute('translate') === 'no' || !!element?.closest('kbd, script, style')

    const found: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
      // What a field holds was written by an editor, or about the draft.
      if (isEnglish(node.nodeValue) && !isLeftOut(node.parentElement) && !node.parentElement?.closest('textarea'))
        found.push(`${node.nodeValue} in ${node.parentElement?.outerHTML.slice(0, 120)}`)
    for (const element of document.body.querySelectorAll('*')) {
      // What the draft’s own marks say of themselves is the window’s word.
      if (isLeftOut(element) && !element.closest('.cm-content')) continue
      for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'])
        if (isEnglish(element.getAttribute(name))) found.push(`${name}: ${element.outerHTML.slice(0, 160)}`)
    }
    return found
  })
}
