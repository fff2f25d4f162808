import { describe, expect, it } from 'vitest'
import { denial } from './example'
import { inLatinLetters } from './examples-in-latin-letters'
import { inOtherLetters } from './examples-in-other-letters'
import { told } from './pairs'

const examples = [...inOtherLetters, ...inLatinLetters]

const damages = examples.flatMap(({ language, original, sound, damages: all }) =>
  all.map(([rule, right, wrong, marked = wrong]) => ({ language, original, sound, rule, right, wrong, marked })),
)

describe('beside an original of every language', () => {
  it.each(examples)('a sound translation is not found fault with, $language: $sound', ({ language, original, sound }) => {
    expect(told(sound, original, language)).toEqual([])
  })

  it.each(damages)('$rule finds $wrong for $right, $language', ({ language, original, sound, rule, right, wrong, marked }) => {
    const damaged = sound.replace(right, wrong)
    expect(damaged).not.toBe(sound)
    const found = told(damaged, original, language).filter(([id]) => id === rule)
    expect(found).toHaveLength(1)
    if (rule !== denial) expect(found[0]?.[1]).toBe(marked)
  })
})
