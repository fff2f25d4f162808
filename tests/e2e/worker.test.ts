import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Finding, Tier } from '../../src/engine'
import type { FromWorker } from '../../src/renderer/worker/protocol'
import { corpus } from '../drafts/corpus'
import { type Galley, launch, type LaunchOptions } from './launch'
import { findInFiles } from './stops'

const sample = path.resolve('resources/samples/mint-biden-putin.txt')

/** The sample, opened once the app runs: a worker that starts with the app may be there before anybody looks for it. */
async function openSample(options: LaunchOptions = {}): Promise<Galley> {
  const galley = await launch(['no-such-folder/draft.txt'], { ...options, readers: 'off' })
  await galley.openFrom(sample)
  await galley.page.keyboard.press('Control+o')
  await galley.page.getByRole('textbox', { name: /mint-biden-putin\.txt/u }).waitFor()
  await galley.checked()
  return galley
}

/** Lets the worker that checks the draft break down. */
async function killWorker(galley: Galley, how: 'silently' | 'loudly'): Promise<void> {
  const [worker] = galley.page.workers()
  if (worker === undefined) throw new Error('no worker runs')
  // One that has only just been started has nothing in its scope yet.
  await expect.poll(() => worker.evaluate(() => typeof self.close === 'function' && typeof setTimeout === 'function')).toBe(true)
  const gone = new Promise((resolve) => worker.once('close', resolve))
  await worker.evaluate((loudly) => {
    setTimeout(() => {
      if (loudly) throw new Error('broken by the test')
      self.close()
    })
  }, how === 'loudly')
  await gone
}

async function typeInDraft(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Draft: / }).focus()
  await page.keyboard.type(words)
}

test('a worker that is killed is replaced, and the text typed meanwhile is checked', async () => {
  const galley = await openSample()
  await killWorker(galley, 'silently')
  await typeInDraft(galley.page, 'Troops reached the the border. ')
  await galley.page.getByRole('region', { name: 'Mechanical' }).filter({ hasText: 'words doubled' }).waitFor({ timeout: 30_000 })
  await galley.checked()
  await galley.close()
})

test('checking that breaks down again and again is turned off and says so; editing goes on, and it can be tried again', async () => {
  const galley = await openSample({ expected: /broken by the test/u })
  const { page } = galley
  const off = page.getByRole('alert').filter({ hasText: 'Checking is off' })
  for (let times = 0; times < 4; times++) {
    await expect.poll(() => page.workers().length, { timeout: 10_000 }).toBe(1)
    await killWorker(galley, 'loudly')
  }
  await off.waitFor()
  await typeInDraft(page, 'Still here. ')
  await page.getByText('Edited').waitFor()
  await off.getByRole('button', { name: 'Retry' }).click()
  await galley.checked()
  await galley.close()
})

test('the window’s worker finds in every draft what the command line finds', async () => {
  const galley = await openSample()
  const url = galley.page.workers()[0]?.url() ?? ''
  const files = corpus.map(({ name }) => path.join(galley.folder, `${name}.txt`))
  await Promise.all(corpus.map(({ text }, index) => writeFile(files[index] ?? '', text)))
  // The worker holds the rules; what readers say comes to it from outside.
  const onCommandLine = findInFiles(files, ['--no-readers'])
  const inWindow = await galley.page.evaluate(checkInWorker, { url, texts: corpus.map(({ text }) => text) })
  for (const [index, { name }] of corpus.entries())
    expect(inWindow[index]?.filter(isShown).map(essence), name).toEqual(onCommandLine[index]?.map(essence))
  await galley.close()
})

/** Runs in the page: one draft after the other in a worker of their own. */
async function checkInWorker({ url, texts }: { readonly url: string; readonly texts: readonly string[] }) {
  const worker = new Worker(url, { type: 'module' })
  try {
    const all: (readonly Finding[])[] = []
    for (const [draft, text] of texts.entries()) all.push(await check(draft, text))
    return all
  } finally {
    worker.terminate()
  }

  function check(draft: number, text: string): Promise<readonly Finding[]> {
    return new Promise((resolve, reject) => {
      worker.onerror = () => reject(new Error('the worker broke down'))
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        // Of the first proof of a draft all is fresh.
        if (data.kind === 'proof' && data.draft === draft)
          resolve(data.told.findings.flatMap((part) => ('fresh' in part ? part.fresh : [])))
        if (data.kind === 'failed') reject(new Error(data.message))
      }
      worker.postMessage({ kind: 'open', draft, version: 0, text })
      worker.postMessage({ kind: 'check', draft, visible: null, dismissed: [], source: '' })
    })
  }
}

const isShown = ({ tier }: { readonly tier: Tier }): boolean => tier !== 'doubtful'

/** What both sides report of a finding. */
function essence({
  rule,
  category,
  tier,
  severity,
  ranges,
  message,
  repairs,
}: Omit<Finding, 'id' | 'ranges' | 'repairs'> & Reportable): unknown {
  return {
    rule,
    category,
    tier,
    severity,
    message,
    ranges: ranges.map(({ from, to }) => [from, to]),
    repairs: repairs.map(({ label, kind, edits }) => ({
      label,
      kind,
      edits: edits.map(({ from, to, insert }) => [from, to, insert]),
    })),
  }
}

interface Reportable {
  readonly ranges: readonly Finding['ranges'][number][]
  readonly repairs: readonly Omit<Finding['repairs'][number], 'guards'>[]
}

test('pages compile the expressions of the rules once', async () => {
  const galley = await launch([], { readers: 'off' })
  const flags = await galley.app.evaluate(({ app }) => app.commandLine.getSwitchValue('js-flags'))
  expect(flags).toContain('--no-regexp-tier-up')
  await galley.close()
})
