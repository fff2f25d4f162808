import { afterEach, describe, expect, test } from 'vitest'
import { english, type Language } from '../../src/l10n/language'
import { pseudoLanguages } from '../../src/l10n/pseudo'
import { locale, parts, setLanguage, t } from '../../src/l10n/t'

afterEach(() => setLanguage(english))

const words = '{count, plural, one {# word} other {# words}}'

const polish: Language = {
  tag: 'pl',
  dir: 'ltr',
  messages: { [words]: '{count, plural, one {# słowo} few {# słowa} other {# słów}}', 'Saved {name}': 'Zapisano {name}' },
}

function pseudo(tag: string): Language {
  const found = pseudoLanguages.find((one) => one.tag === tag)
  if (found === undefined) throw new Error(`there is no ${tag}`)
  return found
}

describe('C24 messages', () => {
  test('in English read as they are written, with the plurals of English', () => {
    expect([0, 1, 2, 1200].map((count) => t(words, { count }))).toEqual(['0 words', '1 word', '2 words', '1,200 words'])
    expect(t('Saved {name}', { name: 'draft.txt' })).toBe('Saved draft.txt')
  })

  test('in another language go by its plural rules, with names kept apart from the sentence', () => {
    setLanguage(polish)
    expect([1, 3, 5].map((count) => t(words, { count }))).toEqual(['1 słowo', '3 słowa', '5 słów'])
    expect(t('Saved {name}', { name: 'draft.txt' })).toBe('Zapisano \u2068draft.txt\u2069')
    expect(locale()).toBe('pl')
  })

  test('that nobody has translated stay English, with the plurals of English', () => {
    setLanguage(polish)
    expect(t('{count, plural, one {# mark} other {# marks}}', { count: 1 })).toBe('1 mark')
    expect(t('constructor')).toBe('constructor')
  })

  test('take elements and tags', () => {
    const made = parts<{ readonly bold: readonly unknown[] }>('Press {key}, or <b>{count, number} times</b>.', {
      key: 'F8',
      count: 2,
      b: (inside) => ({ bold: inside }),
    })
    expect(made).toEqual(['Press F8, or ', { bold: ['2 times'] }, '.'])
  })
})

describe('C24 made-up languages', () => {
  test('leave no letter of ASCII in a message, and make it a third longer', () => {
    setLanguage(pseudo('en-XA'))
    const text = t('The quick brown fox jumps over a lazy dog, WHICH SLEEPS')
    expect(text).not.toMatch(/[a-z]/iu)
    expect(text.length).toBeGreaterThan('The quick brown fox jumps over a lazy dog, WHICH SLEEPS'.length * 1.3)
    expect(t('{count, plural, one {# word} other {# words}} in {name}', { count: 2, name: 'a.txt' })).toBe(
      '⟦2 ŵöŕðš·· îñ· \u2068a.txt\u2069⟧',
    )
  })

  test('keep the choice of a selection', () => {
    setLanguage(pseudo('en-XA'))
    expect(t('{how, select, open {open} other {shut}}', { how: 'open' })).toBe('⟦öþéñ··⟧')
  })

  test('turn every word round in the mirrored one', () => {
    setLanguage(pseudo('ar-XB'))
    expect(t('Go on')).toBe('\u200F\u202EGo\u202C\u200F \u200F\u202Eon\u202C\u200F')
  })
})
