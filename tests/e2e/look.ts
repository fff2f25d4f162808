import type { Page } from 'playwright-core'
import { expectAccessible } from './accessible'
import type { Galley } from './launch'
import { picture } from './picture'

const themes = ['light', 'dark'] as const

/** The window in both themes: axe has its say of each, and a picture of each is kept in test-output/. */
export async function look(galley: Galley, name: string): Promise<void> {
  for (const theme of themes) {
    await galley.page.emulateMedia({ colorScheme: theme })
    await expectAccessible(galley, `${name}, ${theme}`)
    await galley.screenshot(`${name}-${theme}`)
  }
}

/** A picture of the window in each theme, in test-output/. */
export async function pictures(page: Page, name: string): Promise<void> {
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme })
    await picture(page, `${name}-${theme}`)
  }
}
