import { type ChildProcess, spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { version } from '../../package.json'
import { electron } from './launch'
import { answer } from './questions'
import { type Run, scene, windowWith } from './recovery-app'

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** What Chromium itself says of the machine, such as that it has no message bus. */
const chromiumLog = /^\[\d+:\d+\/[^\n]*:(?:WARNING|ERROR):[^\n]*\n/gmu

/** Starts Galley a second time, or without a window, as a command line does. */
function start(
  args: readonly string[],
  { cwd = '.', input = '', display = true } = {},
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const { executablePath, before } = electron()
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => display || !/DISPLAY$/u.test(name)))
  const child = spawn(executablePath, [...before, ...args], { cwd, env })
  onTestFinished(() => void child.kill('SIGKILL'))
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  child.stdin.end(input)
  const ended = new Promise<Ended>((resolve) =>
    child.on('close', (code) => resolve({ code, out, err: err.replace(chromiumLog, '') })),
  )
  return { child, ended }
}

const drafts = async (run: Run): Promise<string[]> => {
  const names = run.app.windows().map((page) =>
    page
      .getByRole('textbox', { name: /^Draft: / })
      .getAttribute('aria-label', { timeout: 1000 })
      .catch(() => null),
  )
  return (await Promise.all(names)).flatMap((name) => (name === null ? [] : [name.replace('Draft: ', '')])).toSorted()
}

/** The line of the draft in which the caret stands, by its words. */
const caretLine = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest('.cm-line')?.textContent ?? undefined)

test.each([
  [['--help'], 0, /^galley: a desk for copy editors\n[^]*--line N[^]*--wait/u, ''],
  [['--version'], 0, new RegExp(`^${version.replaceAll('.', '\\.')}\n$`, 'u'), ''],
  [['--line', 'x', 'a.txt'], 2, /^$/u, 'galley: --line wants a number from 1, as in --line 12 draft.txt\n'],
])('C20 %j is answered without a display, with the exit status that says how it went', async (args, code, out, err) => {
  const ended = await start(args, { display: false }).ended
  expect(ended).toMatchObject({ code, err })
  expect(ended.out).toMatch(out)
})

test('C20 five files have five windows, the first with the line that was asked for; what is not there is begun', async () => {
  const { folder, start: launch } = await scene()
  const names = ['1.txt', '2.txt', '3.txt', '4.txt']
  for (const name of names) await writeFile(path.join(folder, name), `Draft ${name}\n\nIts first words.\n\nIts last words.\n`)
  const run = await launch('--line', '5', ...names, 'new.txt')
  await expect.poll(() => drafts(run)).toEqual([...names, 'new.txt'])
  const first = await windowWith(run, '1.txt')
  await expect.poll(() => caretLine(first)).toBe('Its last words.')
  const begun = await windowWith(run, 'new.txt')
  await begun.getByText('Edited').waitFor()
  await begun.getByRole('textbox', { name: 'Draft: new.txt' }).focus()
  await begun.keyboard.type('Words that are new.')
  await begun.keyboard.press('Control+s')
  await begun.getByRole('status', { name: 'Last action' }).filter({ hasText: 'Saved new.txt' }).waitFor()
  expect(await readFile(path.join(folder, 'new.txt'), 'utf8')).toBe('Words that are new.')
  await run.quit()
})

test('C20 a second Galley hands its files over from its own folder, waits for them, and hands over what comes from a pipe', async () => {
  const { folder, start: launch } = await scene()
  for (const name of ['open.txt', 'wait.txt']) await writeFile(path.join(folder, name), 'One.\n\nTwo.\n\nThree.\n')
  const run = await launch('open.txt')
  const profile = `--user-data-dir=${path.join(folder, 'profile')}`
  const waiting = start([profile, '--wait', 'wait.txt', '--line=3'], { cwd: folder })
  const waited = await windowWith(run, 'wait.txt')
  await expect.poll(() => caretLine(waited)).toBe('Two.')
  // The first window goes to a line of the draft it has, and nobody waits for that.
  expect(await start([profile, '--line', '5', 'open.txt'], { cwd: folder }).ended).toMatchObject({ code: 0 })
  await expect.poll(async () => caretLine(await windowWith(run, 'open.txt'))).toBe('Three.')
  expect(waiting.child.exitCode).toBeNull()
  await waited.close()
  expect(await waiting.ended).toMatchObject({ code: 0 })

  expect(await start([profile, '-'], { cwd: folder, input: 'Words from a pipe.\n' }).ended).toMatchObject({ code: 0 })
  const piped = await windowWith(run, 'Standard input.txt')
  await piped.locator('.cm-content').filter({ hasText: 'Words from a pipe.' }).waitFor()
  expect(await start([profile, '-'], { cwd: folder }).ended).toMatchObject({
    code: 2,
    err: expect.stringContaining('no text') as string,
  })
  await answer(run, 1)
  await run.quit()
})
