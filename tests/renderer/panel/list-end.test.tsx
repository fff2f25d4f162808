// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { draftOf } from '../helpers/state'
import { click, heard, open, press, setupWindow } from '../helpers/window'

setupWindow()

describe('what stands where no finding is listed', () => {
  it('never calls a draft done whose findings are put away with their category', async () => {
    await open()
    const end = () => document.querySelector('.panel-empty')?.textContent
    await click('BBroken')
    expect(end()).toBeUndefined()
    await click('TTranslation')
    expect(end()).toBe('3 findings are hidden: their categories are put away at the top.')
    await press('F8')
    expect(heard.at(-1)).toBe(end())
    await click('BBroken')
    await click('TTranslation')
    expect(end()).toBeUndefined()
  })

  it('says nothing of a draft of blank lines, where there is nothing to repair or to export', async () => {
    await open(draftOf('\n\n'))
    expect(document.querySelector('.verdict h2')?.textContent).toBe('Nothing to read yet')
    expect(document.querySelector('.panel-empty')).toBeNull()
  })
})
