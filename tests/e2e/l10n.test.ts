import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { t } from '../../src/l10n/t'
import type { CommandId } from '../../src/shared/commands'
import { expectUncut } from './accessible'
import { type Galley, launch, send, typeInto } from './launch'
import { command, openCopy, speak } from './made-up'
import { nextStop } from './stops'
import { untranslated } from './untranslated'

const original = 'Der Präsident sprach am Donnerstag mit Putin. Er warnte ihn vor neuen Schritten gegen die Ukraine.'

describe('C24 in a made-up language', () => {
  beforeAll(() => speak('en-XA'))
  afterAll(() => speak('en'))

  /** Everything that is on the screen went through the catalogue, and nothing is cut off by words a third longer. */
  async function see({ page }: Galley, what: string): Promise<void> {
    expect(await untranslated(page), what).toEqual([])
    await expectUncut(page, what)
  }

  test('no word of the window is left in English: start, review, panel, side views', async () => {
    const empty = await launch(['--lang=en-XA', 'no-such-folder/draft.txt'])
    await empty.page.locator('.start, .notice').nth(1).waitFor()
    await see(empty, 'the empty window')
    await empty.close()
    const { galley } = await openCopy('en-XA')
    const { page } = galley
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['en-XA', 'ltr'])
    await see(galley, 'opened')
    await galley.screenshot('l10n-opened')
    for (let step = 0; step < 4; step++) {
      await page.locator('.hint button').first().click()
      await see(galley, `hint ${step + 2}`)
    }
    await page.keyboard.press('F8')
    await page.locator('.card-detail [aria-expanded]').click()
    await see(galley, 'a card')
    await galley.screenshot('l10n-card')
    await page.keyboard.press('F2')
    await page.keyboard.type('In short, ')
    await see(galley, 'retyping')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Alt+q')
    await page.keyboard.press('Alt+i')
    await page.keyboard.press('Alt+1')
    await galley.checked()
    for (const order of ['rule', 'severity', 'settled']) {
      await page.locator('.panel-order').selectOption(order)
      if (order === 'rule') await send(galley, 'filterFindings')
      await see(galley, `the list by ${order}`)
    }
    await galley.screenshot('l10n-settled')
    await command(galley, 'editTicket', '.ticket-form')
    await see(galley, 'the ticket')
    await page.keyboard.press('Escape')
    for (const [side, shows] of [
      ['ledger', '.ledger-name'],
      ['rules', '.rule-name'],
      ['statistics', '.marks-table'],
    ] as const) {
      await page.locator(`#side-${side}`).click()
      await page.locator(shows).first().click()
      await see(galley, side)
      await galley.screenshot(`l10n-${side}`)
    }
    await galley.close()
  })

  test('nor in a dialog', async () => {
    const { galley } = await openCopy('en-XA', { readers: 'off' })
    const { page } = galley
    await page.keyboard.press('F8')
    await page.keyboard.press('Alt+q')
    const dialogs = [
      ...(['mechanicalStop', 'export', 'compare', 'palette', 'showKeys', 'openSettings', 'goToParagraph'] as const),
      ...(['reopenEncoding', 'versions', 'original', 'showDictionary', 'showQueries', 'about'] as const),
    ]
    for (const id of dialogs) {
      await command(galley, id, 'dialog')
      await page.locator('dialog h2').waitFor()
      await see(galley, id)
      await galley.screenshot(`l10n-${id}`)
      await page.keyboard.press('Escape')
      await page.locator('dialog').waitFor({ state: 'detached' })
    }
    for (let stops = 0; stops < 12 && (await page.locator('.card-detail .primary').count()) === 0; stops++) await nextStop(page)
    await command(galley, 'repairAll', 'dialog')
    await see(galley, 'repair all like this')
    await page.locator('dialog .button').first().click()
    await command(galley, 'mechanicalStop', 'dialog')
    await page.locator('dialog .primary').click()
    await galley.checked()
    await command(galley, 'compare', 'dialog .change')
    await see(galley, 'changes')
    await page.keyboard.press('Escape')
    await command(galley, 'original', 'dialog')
    await page.locator('#original-paste').fill(original)
    await page.locator('dialog .primary').click()
    await page.locator('.original').waitFor()
    await galley.checked()
    await see(galley, 'the original')
    await page.keyboard.press('Control+h')
    await typeInto(page, page.locator('.find-field').first(), 'Kremlin')
    await see(galley, 'finding')
    await galley.screenshot('l10n-original-and-find')
    await galley.close()
  })

  test('nor in what is said of the last action, in a banner, or in a message', async () => {
    const { galley, file } = await openCopy('en-XA', { readers: 'off' })
    const { page } = galley
    const expectSaid = async (id: CommandId, words: string): Promise<void> => {
      await send(galley, id)
      await page.locator('.status-hint').filter({ hasText: words }).waitFor()
      await see(galley, id)
    }
    await expectSaid('toggleMarks', t('Marks are off'))
    await expectSaid('toggleMarks', t('Marks are on'))
    await expectSaid('zoomIn', t('Zoom {percent} %', { percent: 110 }))
    await expectSaid('zoomReset', t('Zoom {percent} %', { percent: 100 }))
    await expectSaid('copyStory', t('Body copied. Once more copies the headline'))
    await expectSaid('copyStory', t('Headline copied'))
    await expectSaid('addWord', t('“{word}” is in the dictionary', { word: 'Biden' }))
    await nextStop(page)
    await expectSaid(
      'query',
      t('On the query list; {open, plural, one {# query is open} other {# queries are open}}', { open: 1 }),
    )
    await expectSaid('copyQueries', t('{count, plural, one {# query copied} other {# queries copied}}', { count: 1 }))
    await command(galley, 'retype', '.retype-card')
    await expectSaid('undo', t('The sentence reads as it did.'))
    await send(galley, 'leaveRetype')
    await page.locator('.retype-card').waitFor({ state: 'detached' })
    await nextStop(page)
    await expectSaid(
      'turnRuleOff',
      t('“{rule}” is off; Rules turns it on again', {
        rule: (await page.locator('.card-on h3 [translate="no"]').textContent()) ?? '',
      }),
    )
    await expectSaid('save', t('Saved {name}', { name: 'mint.txt' }))
    await page.locator('.cm-content').click()
    await page.keyboard.type('More. ')
    await writeFile(file, 'Another text.\n')
    await page.locator('.banner').waitFor()
    await see(galley, 'changed by another program')
    await galley.screenshot('l10n-banner')
    await page.locator('.banner .button').nth(1).click()
    await page.locator('.banner').waitFor({ state: 'detached' })
    await see(galley, 'kept mine')
    await rm(file)
    await page.locator('.banner').waitFor()
    await see(galley, 'deleted')
    await mkdir(path.join(galley.folder, 'folder.txt'))
    await galley.openFrom(path.join(galley.folder, 'folder.txt'))
    await page.keyboard.press('Control+o')
    const refusal = page.locator('.notice').filter({ hasText: 'folder.txt' }).locator('p')
    await refusal.waitFor()
    await see(galley, 'a refusal')
    expect(await refusal.textContent()).toContain('⟦')
    await galley.close()
  })

  test('nor in the menus and the dialogs of the system', async () => {
    const { galley } = await openCopy('en-XA', { readers: 'off' })
    const { app, page } = galley
    const labels = await app.evaluate(({ Menu }) => {
      const all = (menu: Electron.Menu | null): string[] =>
        (menu?.items ?? []).flatMap(({ label, submenu }) => [label, ...all(submenu ?? null)])
      return all(Menu.getApplicationMenu())
    })
    expect(labels.length).toBeGreaterThan(60)
    // A recent file is listed by its path.
    expect(labels.filter((label) => /[a-z]/iu.test(label) && !label.includes('/'))).toEqual([])

    await app.evaluate(({ dialog }) => {
      const shown: unknown[] = []
      Reflect.set(globalThis, 'shown', shown)
      const answer =
        <Answer>(value: Answer) =>
        (...given: readonly unknown[]): Promise<Answer> => {
          shown.push(given.at(-1))
          return Promise.resolve(value)
        }
      dialog.showOpenDialog = answer({ canceled: true, filePaths: [] })
      dialog.showSaveDialog = answer({ canceled: true, filePath: '' })
      dialog.showMessageBox = answer({ response: 2, checkboxChecked: false })
    })
    await page.locator('.cm-content').click()
    await page.keyboard.type('More. ')
    const shown = () => app.evaluate(() => Reflect.get(globalThis, 'shown') as readonly Readonly<Record<string, unknown>>[])
    for (const [index, id] of (['saveAs', 'exportText', 'exportReport', 'open'] as const).entries()) {
      await send(galley, id)
      // A text that leaves with marks in it is asked about in the window first.
      if (id === 'exportText') await page.locator('dialog .primary').click()
      await expect.poll(shown, { message: id }).toHaveLength(index + 1)
    }
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await expect.poll(shown).toHaveLength(5)
    const words = (await shown()).flatMap(({ title, message, detail, buttons = [], filters = [] }) => [
      ...[title, message, detail].filter((one) => one !== undefined),
      ...(buttons as readonly string[]),
      ...(filters as readonly { readonly name: string }[]).map(({ name }) => name),
    ])
    const english = words
      .map((one) => (typeof one === 'string' ? one : '').replace(/\u2068[^\u2068\u2069]*\u2069/gu, ''))
      .filter((one) => /[a-z]/iu.test(one))
    // A kind of file that has no name is named by its ending.
    expect(english.filter((one) => !one.startsWith('.'))).toEqual([])
    await galley.close()
  })
})
