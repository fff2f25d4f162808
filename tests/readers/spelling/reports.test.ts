import { beforeAll, describe, expect, test } from 'vitest'
import type { Range, ReaderParagraph } from '../../../src/engine'
import { atOnce } from '../../../src/engine/pauses'
import { type EnglishDictionary, loadDictionary } from '../../../src/readers/spelling/dictionary'
import { findSpellingReports } from '../../../src/readers/spelling/reports'
import { busyFor } from '../../busy-for'

let dictionary: EnglishDictionary
beforeAll(async () => {
  dictionary = await loadDictionary('resources')
})

const quoted = /“[^”]*”/gu

function paragraph(text: string): ReaderParagraph {
  const quotations: readonly Range[] = [...text.matchAll(quoted)].map(({ 0: words, index }) => ({
    from: index,
    to: index + words.length,
  }))
  return { key: text, text, kind: 'body', quotations, names: [] }
}

const reportsOn = (text: string) => atOnce(findSpellingReports(paragraph(text), dictionary))
const marked = (text: string) =>
  reportsOn(text).map(({ rule, tier, ranges: [{ from, to }] }) => `${rule} ${tier}: ${text.slice(from, to)}`)

describe('spelling', () => {
  test('a word one slip away from an English one is misspelt, and that one is offered', () => {
    const [report] = reportsOn('The wall collasped on Monday.')
    expect(report).toMatchObject({ rule: 'spelling', category: 'translation', tier: 'likely', ranges: [{ from: 9, to: 18 }] })
    expect(report?.repairs).toEqual([
      { label: 'Change “collasped” to “collapsed”', kind: 'single', edits: [{ from: 9, to: 18, insert: 'collapsed' }] },
    ])
  })

  test('a common misspelling is no word in use, nor one made of known parts', () => {
    expect(marked('It definately grew untill bandwith was publically priced.')).toEqual([
      'spelling likely: definately',
      'spelling likely: untill',
      'spelling likely: bandwith',
      'spelling likely: publically',
    ])
  })

  test('several near words are a choice of at most three', () => {
    const [report] = reportsOn('They wore bolets in their hats.')
    expect(report?.repairs.length).toBeGreaterThan(1)
    expect(report?.repairs.length).toBeLessThanOrEqual(3)
    expect(report?.repairs.every(({ kind }) => kind === 'choice')).toBe(true)
  })

  test('a word left in another language or garbled can only be asked about', () => {
    const [report] = reportsOn('The monks painted the stangaminary in 1862.')
    expect(report).toMatchObject({ rule: 'unknown-word', tier: 'likely', severity: 5 })
    expect(report?.repairs).toMatchObject([{ kind: 'query', question: 'What does “stangaminary” stand for?' }])
  })

  test('a scientific name and a word that is introduced as one are doubtful; a word is told once in a paragraph', () => {
    expect(marked('The giant salamander (Andrias davidianus) is held in an embrace called amplexus.')).toEqual([
      'unknown-word doubtful: davidianus',
      'unknown-word doubtful: amplexus',
    ])
    expect(marked('The stangaminara was painted.')).toEqual(['unknown-word likely: stangaminara'])
    expect(marked('The stangaminary was painted. Monks love a stangaminary.')).toEqual(['unknown-word likely: stangaminary'])
    expect(marked('“We painted the stangaminary and all of the red walls,” she said. The stangaminary is old.')).toEqual([
      'unknown-word doubtful: stangaminary',
      'unknown-word likely: stangaminary',
    ])
  })

  test('what a person said is not changed', () => {
    const [report] = reportsOn('“We saw how the wall collasped and we ran,” she said.')
    expect(report?.tier).toBe('doubtful')
    expect(report?.repairs).toMatchObject([{ kind: 'query', question: 'Was “collasped” said?' }])
  })

  test('a name that lost its capital is doubtful', () => {
    expect(marked('The vote in estonia is over.')).toEqual(['spelling doubtful: estonia'])
  })
})

describe('says nothing of', () => {
  test.each([
    [
      'American and British spelling',
      'The colour of labor, the centre of the theater, an organised defense, iodisation programmes.',
    ],
    ['words with a capital', 'Peskov and Zelenskiyy met Rzeczpospolita in Sslin.'],
    [
      'words in use that dictionaries lack',
      'Gamers, netizens and cosplayers trust chatbots and cybersecurity; the telcos reposted it.',
    ],
    [
      'derived and joined words',
      'A citywide, unshaven, ceasefire-like, reopened, meritocratically ideologized gunstock for homebuyers.',
    ],
    ['words that dictionaries split or hyphenate', 'A pro-Beijing, anti-government, ex-mayor’s co-accused.'],
    ['addresses, handles and tags', 'Write to editr@exampel.org, see www.exampel.org/indx or @exampel, #exampel.'],
    ['quotations in another language', 'The book is called “métaphysique dans les postulats de toute connaissance”.'],
    ['contractions', "It wasn’t there, they don’t know and we couldn't say."],
    ['figures and units', 'It ran 5km in 20min at 3pm, the 2nd time.'],
  ])('%s', (_, text) => expect(marked(text)).toEqual([]))
})

test('words nobody wants to be offered are not', () => {
  expect(dictionary.nearTo('shitt')).not.toContain('shit')
  expect(dictionary.nearTo('shitt')).toContain('shift')
})

test('the likelier slip is offered first, of equally likely ones the commoner word', () => {
  expect(dictionary.nearTo('refered')[0]).toBe('referred')
  expect(dictionary.nearTo('gaurd')[0]).toBe('guard')
  expect(dictionary.nearTo('maintainance')).toEqual(['maintenance'])
})

test('near words are looked for once', () => {
  expect(dictionary.nearTo('agricultorilor')).toBe(dictionary.nearTo('agricultorilor'))
})

test('a word without end is like none, and that is known at once', () => {
  const word = 'stangaminara'.repeat(30)
  expect(busyFor(() => expect(dictionary.standingOf(word)).toEqual({ kind: 'unknown' }))).toBeLessThan(500)
  expect(busyFor(() => expect(dictionary.nearTo(word)).toEqual([]))).toBeLessThan(500)
})

test('of a paragraph without English all is told, and near words are looked for a few times', () => {
  const asked: string[] = []
  const without: EnglishDictionary = {
    standingOf: () => ({ kind: 'unknown' }),
    nearTo(word) {
      asked.push(word)
      return [`${word}s`]
    },
  }
  const words = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => letter.repeat(3))
  const rules = atOnce(findSpellingReports(paragraph(words.join(' ')), without)).map(({ rule }) => rule)
  expect(asked).toEqual(words.slice(0, 10))
  expect(rules).toEqual(words.map((_, at) => (at < 10 ? 'spelling' : 'unknown-word')))
})
