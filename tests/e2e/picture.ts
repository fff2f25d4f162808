import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { vi } from 'vitest'

const output = path.resolve('test-output')

/** A picture of the window, in test-output/. One that is only just opening has no width yet, and gives none. */
export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(output, { recursive: true })
  await vi.waitFor(() => page.screenshot({ path: path.join(output, `${name}.png`) }), { timeout: 10_000, interval: 200 })
}
