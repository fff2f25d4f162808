import { describe, expect, it } from 'vitest'
import { askWriteGood, type WriteGoodCheck } from '../../../src/engine/adapters/write-good'
import { createArticleReader } from '../../../src/engine/read/article'
import { busyFor } from '../../busy-for'

const reader = createArticleReader()

function marked(check: WriteGoodCheck, text: string): readonly string[] {
  const { blocks } = reader.read({ text, blocks: [{ kind: 'body', from: 0, to: text.length }] })
  return blocks.flatMap((block) => askWriteGood(block, check).map(({ from, to }) => block.text.slice(from, to)))
}

describe('write-good adapter', () => {
  it('asks one check at a time', () => {
    const text = 'There are very many plans. It was utilized badly.'
    expect(marked('weasel', text)).toEqual(['very', 'many'])
    expect(marked('thereIs', text)).toEqual(['There are'])
    expect(marked('passive', text)).toEqual(['was utilized'])
  })

  it('counts from the start of the paragraph, in later sentences too', () => {
    expect(marked('weasel', 'It rained. It was very cold.')).toEqual(['very'])
  })

  it('drops what stands in quotation marks', () => {
    expect(marked('weasel', '“It was very cold,” she said.')).toEqual([])
    expect(marked('passive', 'He said it “was written” by her.')).toEqual([])
  })

  it('drops names', () => {
    expect(marked('weasel', 'He shops at Very and at Several Stores.')).toEqual([])
  })

  it('finds words at the very start of a text', () => {
    expect(marked('weasel', 'Very few came.')).toEqual(['Very', 'few'])
  })

  it('is quick on a long line without a full stop', () => {
    expect(busyFor(() => marked('thereIs', 'there is a word '.repeat(6000)))).toBeLessThan(5000)
  })
})
