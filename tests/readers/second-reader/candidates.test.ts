import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../src/engine'
import { candidatesBefore, candidatesInstead, toEdit } from '../../../src/readers/second-reader/candidates'
import { createCapitals } from '../../../src/readers/second-reader/capitals'

const capitals = createCapitals(['minister', 'Russia', 'Russian', 'May', 'may', 'NASA', 'apple'])

function wordIn(text: string, word: string) {
  const from = text.indexOf(word)
  const end = text.slice(from).search(/\s|$/u)
  return { from, to: from + end, bad: 1, gap: 0, damage: 0, broken: 0, window: 0, piece: 1 }
}

const instead = (text: string, word: string, ...proposals: readonly string[]) =>
  candidatesInstead(text, wordIn(text, word), proposals, capitals).map((one) => applyEdits(text, [toEdit(one)]))
const before = (text: string, word: string, ...proposals: readonly string[]) =>
  candidatesBefore(text, wordIn(text, word), proposals, capitals).map((one) => applyEdits(text, [toEdit(one)]))

describe('a word that is proposed is written as the one it replaces', () => {
  test('with the marks around it', () => {
    expect(instead('He lives in a “hut”, she said.', '“hut”,', 'house')).toEqual(['He lives in a “house”, she said.'])
  })

  test('with the capital of a sentence, of a name, and no other', () => {
    expect(instead('Politic is hard.', 'Politic', 'politics')).toEqual(['Politics is hard.'])
    expect(instead('Troops of the russians left.', 'russians', 'russian', 'nasa', 'may')).toEqual([
      'Troops of the Russian left.',
      'Troops of the NASA left.',
      'Troops of the may left.',
    ])
    expect(instead('Now me go.', 'me', "i'm")).toEqual(["Now I'm go."])
  })

  test('and in its form, where both are verbs', () => {
    expect(instead('The minister closed the road.', 'closed', 'open')).toEqual([
      'The minister open the road.',
      'The minister opened the road.',
    ])
  })

  test('with the article that fits it', () => {
    expect(instead('He ate a pear.', 'pear', 'apple')).toEqual(['He ate an apple.'])
    expect(instead('An apple fell.', 'apple', 'pear')).toEqual(['A pear fell.'])
    expect(instead('He ate of apple.', 'of', 'a')).toEqual(['He ate an apple.'])
  })
})

test('a word that is struck out takes its space along, and stays where marks lean on it or nothing stands before it', () => {
  expect(instead('The storm of hit the coast.', 'of', '')).toEqual(['The storm hit the coast.'])
  expect(instead('The storm hit the of.', 'of', '')).toEqual(['The storm hit the.'])
  expect(instead('The “of coast.', '“of', '')).toEqual([])
  expect(instead('Of the coast.', 'Of', '')).toEqual([])
})

test('words that are missing come with a space, and none is no proposal', () => {
  expect(before('It damaged thousands homes.', 'homes', 'of', '')).toEqual(['It damaged thousands of homes.'])
  expect(before('He ate apple.', 'apple', 'a')).toEqual(['He ate an apple.'])
})
