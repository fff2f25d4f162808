import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { launch } from './launch'

interface Outcome {
  /** Attacks that ran. */
  readonly ran: readonly string[]
  /** What the policy refused, by directive. */
  readonly refused: readonly string[]
}

/** Runs in the page, from a timer of its own: what a debugger evaluates is free of the policy. */
function attack(): Promise<Outcome> {
  const ran = new Set<string>()
  const refused: string[] = []
  Reflect.set(globalThis, 'galleyPwned', (name: string) => ran.add(name))
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective))
  const add = (tag: string, set: Readonly<Record<string, string>>, text = ''): Element => {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(set)) element.setAttribute(name, value)
    element.textContent = text
    document.body.append(element)
    return element
  }
  return new Promise((resolve) => {
    setTimeout(() => {
      add('script', {}, 'galleyPwned("inline script")')
      add('img', { src: 'app://bundle/none.png', onerror: 'galleyPwned("handler")' })
      add('script', { src: 'data:text/javascript,galleyPwned("data script")' })
      add('iframe', { src: 'data:text/html,<p>frame' })
      add('object', { data: 'data:text/html,<p>object' })
      add('img', { src: 'https://example.com/pixel.png' })
      add('div', { style: 'color: red' })
      const style = add('style', {}, '.galley-attacked { position: fixed }')
      if (getComputedStyle(add('p', { class: 'galley-attacked' })).position === 'fixed') ran.add('inline style')
      style.remove()
      try {
        // oxlint-disable-next-line no-eval -- the point of the test
        globalThis.eval('galleyPwned("eval")')
      } catch {
        // refused
      }
      fetch('https://example.com/?words').catch(() => undefined)
      const form = add('form', { action: 'https://example.com/' })
      if (form instanceof HTMLFormElement) form.submit()
      document.head.append(Object.assign(document.createElement('base'), { href: 'https://example.com/' }))
      if (!document.baseURI.startsWith('app:')) ran.add('base')
      const link = add('a', { href: 'javascript:galleyPwned("javascript link")' })
      if (link instanceof HTMLElement) link.click()
      setTimeout(() => resolve({ ran: [...ran].toSorted(), refused: [...new Set(refused)].toSorted() }), 1500)
    })
  })
}

const urlOf = (page: Page): string => page.url()

test('A04 A09 an attack on the page that runs is refused in every way, and the page stays where it is', async () => {
  const galley = await launch([], { expected: /Content Security Policy|ERR_|Failed to load|example\.com|data:|frame/u })
  const outcome = await galley.page.evaluate(attack)
  expect(outcome.ran).toEqual([])
  const expected = ['base-uri', 'connect-src', 'form-action', 'frame-src', 'img-src', 'object-src', 'script-src']
  expect(outcome.refused).toEqual(expect.arrayContaining(expected))
  expect(outcome.refused).toEqual(
    expect.arrayContaining(['script-src-attr', 'script-src-elem', 'style-src-attr', 'style-src-elem']),
  )
  expect(urlOf(galley.page)).toBe('app://bundle/index.html')
  await galley.page.evaluate(() => location.assign('https://example.com/'))
  // Were it let go, the page would be Chromium’s own by then, which says that it is offline.
  await expect(galley.page.waitForURL(({ protocol }) => protocol !== 'app:', { timeout: 3000 })).rejects.toThrow(/Timeout/u)
  expect(await galley.page.evaluate(() => window.open('https://example.com/'))).toBeNull()
  expect(urlOf(galley.page)).toBe('app://bundle/index.html')
  expect(galley.app.windows()).toHaveLength(1)
  // No Node in the page.
  expect(
    await galley.page.evaluate(() => [typeof Reflect.get(globalThis, 'require'), typeof Reflect.get(globalThis, 'process')]),
  ).toEqual(['undefined', 'undefined'])
  await galley.close()
})

test('A04 control: without its policy the same page is open to the same attack', async () => {
  const galley = await launch([], { expected: /./u })
  const debug = await galley.page.context().newCDPSession(galley.page)
  await debug.send('Page.enable')
  await debug.send('Page.setBypassCSP', { enabled: true })
  await galley.page.reload()
  await galley.page.getByRole('contentinfo', { name: 'Status' }).waitFor()
  const { ran } = await galley.page.evaluate(attack)
  expect(ran).toEqual(expect.arrayContaining(['base', 'data script', 'eval', 'handler', 'inline script', 'inline style']))
  await galley.close()
})
