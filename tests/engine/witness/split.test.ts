import { describe, expect, it } from 'vitest'
import { splitOriginal } from '../../../src/engine/witness/split'

const split = (text: string) => splitOriginal(text).map((sentence) => sentence.text)

describe('sentences of the original', () => {
  it('end at the marks of their script', () => {
    expect(split('他来了。他走了！为什么？')).toEqual(['他来了。', '他走了！', '为什么？'])
    expect(split('वह आया। वह गया।')).toEqual(['वह आया।', 'वह गया।'])
    expect(split('لماذا جاء؟ لا أعرف.')).toEqual(['لماذا جاء؟', 'لا أعرف.'])
    expect(split('「来た。」と言った。次の日')).toEqual(['「来た。」', 'と言った。', '次の日'])
  })

  it('do not end at ordinals, initials and shortened words', () => {
    expect(split('Am 24. Dezember kam Dr. J. Augustin an. Er blieb.')).toEqual([
      'Am 24. Dezember kam Dr. J. Augustin an.',
      'Er blieb.',
    ])
    expect(split('В 1996 г. Цыпляев, А. С. Иванов и др. пришли. Всё.')).toEqual([
      'В 1996 г. Цыпляев, А. С. Иванов и др. пришли.',
      'Всё.',
    ])
    expect(split('1993. aastal ilmus artikkel. Ta arutles.')).toEqual(['1993. aastal ilmus artikkel.', 'Ta arutles.'])
  })

  it('keep their places and paragraphs', () => {
    const text = 'Eins. Zwei.\n\n  Drei.'
    expect(splitOriginal(text).map(({ from, to, paragraph }) => [text.slice(from, to), paragraph])).toEqual([
      ['Eins.', 0],
      ['Zwei.', 0],
      ['Drei.', 1],
    ])
  })
})
