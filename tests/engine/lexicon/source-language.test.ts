import { describe, expect, it } from 'vitest'
import { createProofreader, packOfLanguage } from '../../../src/engine'
import { proofOf } from '../helpers'

const hindi =
  'Let us tell you that the minister did the inauguration of a bridge.\n\nHe took a dig at the mayor. Cent percent of votes went to him till date.'
const sound = 'The minister opened a bridge on Monday. He took a dig at the mayor, and the crowd laughed.'
const check = (text: string, source = '') => proofOf(createProofreader(), { text, source })
const tiers = (text: string, source?: string) =>
  check(text, source)
    .findings.filter(({ rule }) => rule.startsWith('calque'))
    .map(({ rule, tier, ranges: [{ from, to }] }) => `${tier} ${rule}: ${text.slice(from, to)}`)

describe('the source language', () => {
  it('is told by the calques of a draft', () => expect(check(hindi).source).toBe('Hindi or another Indian language'))

  it('is not told by sound copy', () => expect(check(sound).source).toBe(''))

  it('is not told where two languages speak for themselves', () =>
    expect(check(`${hindi}\n\nTwo men resulted injured. The council gave green light to the project of law.`).source).toBe(''))

  it('is not told by a few calques in a long text', () => {
    const padding = 'The council met on Monday and talked about the roof of the school for an hour.\n\n'.repeat(150)
    expect(check(`${hindi}\n\n${padding}`).source).toBe('')
  })

  it('does not listen to people quoted', () =>
    expect(
      check('The clerk wrote: “Let us tell you that till date cent percent of them came, and it is being said that he fled.”')
        .source,
    ).toBe(''))

  it('is what the ticket says', () => expect(check(hindi, 'Russian').source).toBe('Russian'))

  it('makes doubtful entries of its pack count', () => {
    expect(tiers(hindi)).toContain('likely calque-of-source: took a dig at')
    expect(tiers(sound)).toEqual(['doubtful calque: took a dig at'])
    expect(tiers(sound, 'Urdu')).toEqual(['likely calque-of-source: took a dig at'])
    expect(tiers(sound, 'Russian')).toEqual(['doubtful calque: took a dig at'])
  })

  it('has quotations translated too: there it asks', () => {
    const quoted = `${hindi}\n\n“Cent percent of us came,” she said.`
    expect(tiers(quoted)).toContain('likely calque-of-source: Cent percent')
    const [asked] = check(quoted).findings.filter(({ ranges: [{ from }] }) => from > hindi.length)
    expect(asked?.repairs.map(({ kind }) => kind)).toEqual(['query'])
    expect(tiers('“Cent percent of us came,” she said.')).toEqual([])
  })

  it('is named by what is said of a phrase, or no language is', () => {
    const said = (text: string, source: string) =>
      check(text, source)
        .findings.filter(({ rule }) => rule.startsWith('calque'))
        .map(({ message }) => message)
    const shared = 'In what concerns the tax, the plan is clear.'
    expect(said(hindi, 'Russian').join()).not.toMatch(/Hindi/u)
    expect(said(hindi, 'Russian').join()).toMatch(/carried over from the original/u)
    expect(said(hindi, 'Urdu').join()).toMatch(/carried over from Hindi/u)
    expect(said(shared, '').join()).toMatch(/carried over from French/u)
    expect(said(shared, 'Romanian').join()).toMatch(/carried over from Romanian/u)
    expect(said(shared, 'Turkish').join()).toMatch(/carried over from the original/u)
  })

  it('is told with the help of a related language, which then counts as well', () => {
    const polish = 'Two men bore death. The union acted on own initiative. The talks were held on the territory of Poland.'
    expect(check(polish).source).toBe('Polish, Czech or Slovak')
    expect(tiers(`${polish} The clerk said: “We met on the territory of Poland.”`)).toContain(
      'likely calque-of-source: on the territory of',
    )
  })

  it('is none where several languages speak, and yet all of them count', () =>
    expect(
      tiers(
        `${hindi}\n\nTwo men resulted injured. The council gave green light to the project of law. Thousands of millions of euros went to him in the frame of it.`,
      ),
    ).toContain('likely calque-of-source: took a dig at'))

  it.each([
    ['Portuguese', 'spanish'],
    ['korean', 'japanese-korean'],
    ['Ukrainian', 'russian'],
    ['Czech', 'polish'],
    ['Dutch', 'dutch'],
    ['Bengali', 'bengali'],
    ['Urdu', 'hindi'],
    ['Turkish', 'arabic-persian-turkish'],
    ['Italian', 'italian'],
    ['Filipino', 'indonesian'],
    ['Hausa', 'swahili'],
    ['Georgian', 'caucasus-central-asia'],
    ['Azeri', 'arabic-persian-turkish'],
    ['Basque', undefined],
    ['', undefined],
  ])('named %s has the pack %s', (language, id) => expect(packOfLanguage(language)?.id).toBe(id))
})
