import { describe, expect, it } from 'vitest'
import data from '../../../resources/lexicon/collocations.json'
import { adjectivesOfNouns, verbsOfNouns } from '../../../src/engine/lexicon/collocations'

const rows = { verbs: data.verbs, adjectives: data.adjectives }

describe.each(['verbs', 'adjectives'] as const)('collocations of %s', (kind) => {
  const pairs = rows[kind].flatMap(({ wrong, nouns }) =>
    wrong.split(' ').flatMap((word) => nouns.split(' ').map((noun) => `${word} ${noun}`)),
  )

  it('say of each pair once what English puts', () => {
    expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([])
  })

  it('never put a word that another row calls wrong', () => {
    const table = kind === 'verbs' ? verbsOfNouns : adjectivesOfNouns
    const chained = rows[kind].flatMap(({ right, nouns }) =>
      nouns
        .split(' ')
        .filter((noun) => table.get(right.split(' ')[0] ?? '')?.has(noun) && !right.includes(' '))
        .map((noun) => `${right} ${noun}`),
    )
    expect(chained).toEqual([])
  })
})
