import { writeFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Category, Edit, Range, RepairKind, Severity, Tier } from '../../src/engine'
import { galley as commandLine } from '../cli/galley'

/** A finding as the command line reports it. */
export interface Reported extends Range {
  readonly rule: string
  readonly category: Category
  readonly tier: Tier
  readonly severity: Severity
  readonly quote: string
  readonly ranges: readonly Range[]
  readonly message: string
  readonly repairs: readonly { readonly label: string; readonly kind: RepairKind; readonly edits: readonly Edit[] }[]
}

/** What the command line finds in each of these files, doubtful findings left out. */
export function findInFiles(files: readonly string[], options: readonly string[] = []): readonly (readonly Reported[])[] {
  const { code, out, err } = commandLine(['check', ...files, '--format', 'json', ...options])
  if (code !== 0) throw new Error(err)
  const report = JSON.parse(out) as { readonly files: readonly { readonly findings: readonly Reported[] }[] }
  return report.files.map(({ findings }) => findings)
}

/** What the command line finds in a text. */
export async function findInText(text: string, scratch: string): Promise<readonly Reported[]> {
  await writeFile(scratch, text)
  return findInFiles([scratch])[0] ?? []
}

/** The card of the current finding. */
export function currentCard(page: Page): Locator {
  return page.getByRole('listbox', { name: /^Findings/u }).getByRole('option', { selected: true })
}

/** Goes on to the next finding by F8, and waits until its card is the open one. */
export async function nextStop(page: Page): Promise<void> {
  const place = () => page.locator('.card-on').evaluateAll((cards) => cards.map((card) => card.ariaPosInSet))
  const before = await place()
  await page.keyboard.press('F8')
  await expect.poll(place).not.toEqual(before)
}

/** Walks with F8 until this finding is the current one. */
export async function walkTo(page: Page, finding: Reported): Promise<void> {
  const [repair] = finding.repairs.filter(({ edits }) => edits.length > 0)
  const group = page.getByRole('group', { name: 'Repairs of the current finding' })
  const stops = await countStops(page)
  for (let step = 0; step <= stops; step++) {
    await nextStop(page)
    const says = await currentCard(page).textContent()
    const isIt = says?.includes(finding.message.replaceAll('\n', ' ')) === true
    if (isIt && (repair === undefined || (await group.getByRole('button', { name: repair.label }).count()) > 0)) return
  }
  throw new Error(`F8 does not come to ${finding.rule} “${finding.quote}”`)
}

/** How many findings are open, by the status line. */
export async function countStops(page: Page): Promise<number> {
  const status = await page.getByRole('contentinfo', { name: 'Status' }).textContent()
  return Number(/(\d+) findings? open/u.exec(status ?? '')?.[1] ?? Number.NaN)
}
