import { describe, expect, it } from 'vitest'
import { findHalves } from '../../../src/engine'

const english = 'The minister announced new schools on Monday.\n\nThe opposition called the plan a scandal.'
const german = 'Der Minister kündigte am Montag neue Schulen an.\n\nDie Opposition nannte den Plan einen Skandal und ging.'
const parts = (text: string) => {
  const halves = findHalves(text)
  return halves === null
    ? null
    : [text.slice(halves.draft.from, halves.draft.to), text.slice(halves.original.from, halves.original.to), halves.language]
}

describe('a file that holds a draft and its original', () => {
  it('is parted at a line of marks, or where the language changes, whichever comes first', () => {
    expect(parts(`${english}\n\n-----\n\n${german}\n`)).toEqual([english, german, 'de'])
    expect(parts(`${english}\n\n${german}`)).toEqual([english, german, 'de'])
    expect(parts(`${german}\n\nTranslation\n\n${english}`)?.[1]?.startsWith('Der Minister')).toBe(true)
    expect(parts(`${english}\n\n今年七月，部长宣布建设新学校。\n\n反对派称这是丑闻。`)?.[2]).toBe('zh')
  })

  it('is not seen in one of a single language, or with a quotation in another', () => {
    expect(parts(english)).toBeNull()
    expect(parts(`${english}\n\n***\n\n${english}`)).toBeNull()
    expect(parts('')).toBeNull()
    expect(parts(`${english}\n\n${german}\n\n${english}`)).toBeNull()
  })
})
