import { describe, expect, test } from 'vitest'
import { createProofreader, type ProofreadOptions } from '../../../src/engine'
import type { Entry, EntryKind } from '../../../src/engine/ledger/types'
import { asBody, proofOf } from '../helpers'

/** The entries of one kind, each as “name [note]: spelling ×places, …”, a star before what is mixed. */
function told(kind: EntryKind, text: string, options?: ProofreadOptions): readonly string[] {
  return proofOf(createProofreader([]), { text, blocks: asBody(text) }, options)
    .ledgers.filter((entry) => entry.kind === kind)
    .map(
      ({ name, note, spellings, isMixed }) =>
        `${isMixed ? '*' : ''}${name} [${note}]: ${spellings.map(({ text: words, places }) => `${words} ×${places.length}`).join(', ')}`,
    )
}

describe('the ledger of people', () => {
  test('knows a person by title, role, age or speech, and the surname that stands for the full name', () => {
    expect(
      told(
        'person',
        'President Lula da Costa arrived. His spokeswoman Marta Reis, 41, spoke.\n\nCosta waved. “Good,” Reis said. Lake Paranoá was calm.',
      ),
    ).toEqual(['Lula da Costa [President]: Lula da Costa ×1, Costa ×1', 'Marta Reis [she]: Marta Reis ×1, Reis ×1'])
  })

  test('keeps two people of one surname apart', () => {
    const text = 'The mayor, Ali Demir, 50, met Ayşe Demir, 44, a judge. Mr Demir spoke first. Mrs Demir said no. Demir left.'
    expect(told('person', text)).toEqual(['Ali Demir []: Ali Demir ×1', 'Ayşe Demir []: Ayşe Demir ×1'])
    const titled = 'Mr Ali Demir, 50, met Mrs Ayşe Demir, 44, a judge. Mr Demir spoke first. Mrs Demir said no. Demir left.'
    expect(told('person', titled)).toEqual([
      'Ali Demir [he]: Ali Demir ×1, Demir ×1',
      'Ayşe Demir [she]: Ayşe Demir ×1, Demir ×1',
    ])
  })

  test('puts the spellings of one name together', () => {
    expect(told('person', 'The coach, Mehmet Yildirim, 40, left. Mehmet Yildrim said so.')).toEqual([
      '*Mehmet Yildirim []: Mehmet Yildirim ×1, Mehmet Yildrim ×1',
    ])
  })

  test('counts a surname that opens its sentence where it is a name elsewhere', () => {
    const text =
      'Biden and officials left. Talks with Biden went on, Mr Biden said. Biden, Putin will call. Aides met President Putin.'
    expect(told('person', text)).toEqual(['Biden [he]: Biden ×4', 'Putin [President]: Putin ×2'])
  })

  test('takes the whole title before a name', () => {
    const text = 'White House National Security Adviser Jake Sullivan spoke. Sullivan left. Deputy Legal Advisor Ann Roe stayed.'
    expect(told('person', text)).toEqual([
      'Jake Sullivan [National Security Adviser]: Jake Sullivan ×1, Sullivan ×1',
      'Ann Roe [Deputy Legal Advisor]: Ann Roe ×1',
    ])
  })

  test('leaves out words with the capital of a sentence, and countries', () => {
    const text =
      'Archaeologists said so. “Critics said no.” France said that Poland was calm. Talks with France ended. Mr Jordan left.'
    expect(told('person', text)).toEqual(['Jordan [he]: Jordan ×1'])
  })

  test('knows people of China and Korea by the family name that stands first', () => {
    const text = 'Representative Yoon Tae-seok spoke. Yoon said no. “Xi Jinping came,” said Xi. Jinping, 50, left.'
    expect(told('person', text)).toEqual([
      'Yoon Tae-seok [Representative]: Yoon Tae-seok ×1, Yoon ×1',
      'Xi Jinping []: Xi Jinping ×1, Xi ×1, Jinping ×1',
    ])
  })

  test('knows one person with the accents, without them and with the letters written out', () => {
    const text = 'President Petr Šimek arrived. Simek spoke. “Good,” Shimek said. Prime Minister Jan Őry, 50, left. Ory waved.'
    expect(told('person', text)).toEqual([
      '*Petr Šimek [President]: Petr Šimek ×1, Simek ×1, Shimek ×1',
      '*Jan Őry [Prime Minister]: Jan Őry ×1, Ory ×1',
    ])
  })
})

test('bodies are told with their short forms, and one that is explained in two ways is mixed', () => {
  const text =
    'The Shanghai Cooperation Organization (SCO) met. The SCO, or Shanghai Cooperation Council (SCO), and the XYZ met NATO in 2020.'
  expect(told('body', text)).toEqual([
    '*Shanghai Cooperation Organization [SCO]: Shanghai Cooperation Organization ×1, Shanghai Cooperation Council ×1, SCO ×3',
    'XYZ [not explained]: XYZ ×1',
    'NATO []: NATO ×1',
  ])
})

test('a country that goes by its letters is a place, and is not asked to be explained', () => {
  const text =
    'The US and the United Arab Emirates (UAE) met the EU. Washington, DC, is far from the UK; the UAE is not, US officials said.'
  expect(told('place', text)).toEqual([
    'US []: US ×2',
    'United Arab Emirates [UAE]: United Arab Emirates ×1, UAE ×2',
    'DC []: DC ×1',
    'UK []: UK ×1',
  ])
  expect(told('body', text)).toEqual(['EU []: EU ×1'])
})

test('numbers are told by what they count, and years and days are none', () => {
  expect(told('number', 'On December 7 some 12 people and 30 million euros were lost. In 2019, 14 people were.')).toEqual([
    'people []: 12 people ×1, 14 people ×1',
    '€ []: 30 million euros ×1',
  ])
})

test('days without a year are those nearest to the day of the story', () => {
  const text = 'It began on December 28. On Thursday, 30 December 2021, it ended. The vote is on January 3.'
  expect(told('date', text, { date: '2021-12-30' })).toEqual([
    '28 December 2021 []: December 28 ×1',
    '30 December 2021 []: Thursday, 30 December 2021 ×1',
    '3 January 2022 []: January 3 ×1',
  ])
})

test('the day of the story is read from its head', () => {
  const text = 'Storm hits coast\n\nThursday, December 30, 2021\n\nIt began on December 28. The houses stood for years.'
  const dates = proofOf(createProofreader([]), { text }).ledgers.filter(({ kind }) => kind === 'date')
  expect(dates.map(({ name }) => name)).toContain('28 December 2021')
})

test('spelling and quotation marks are mixed where the draft has two ways', () => {
  const text = 'The colour and the color of “gold” or "gold". The Labor party and organised, Oxford and all.'
  expect(told('spelling', text)).toEqual(['*colour []: colour ×1, color ×1', 'organised []: organised ×1'])
  expect(told('quotation', text)).toEqual(['*Quotation marks []: " " ×2, “ ” ×1'])
})

test('places known under two names are mixed where both are used', () => {
  expect(told('place', 'From Kyiv to Lviv, and back to Kiev.')).toEqual(['*Kyiv []: Kyiv ×1, Kiev ×1', 'Lviv []: Lviv ×1'])
})

test('a place is mixed where one spelling lost its accents', () => {
  expect(told('place', 'Floods hit Călărași on Monday, and in Calarasi the mayor, Ana Pop, 50, left Ulm for Ulm.')).toEqual([
    '*Călărași []: Călărași ×1, Calarasi ×1',
  ])
})

test('what was read of a block is kept, so that another block typed in does not read it anew', () => {
  const proofreader = createProofreader([])
  const first = 'President Ada Roe spoke.'
  const ledgersOf = (text: string): readonly Entry[] => proofOf(proofreader, { text, blocks: asBody(text) }).ledgers
  ledgersOf(`${first}\n\nRoe left.`)
  const [entry] = ledgersOf(`Before it.\n\n${first}\n\nRoe left again.`)
  expect(entry?.spellings.map(({ places }) => places.map(({ from }) => from))).toEqual([[22], [38]])
})
