import { Text } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../src/engine'
import { excerptOf } from '../../../src/renderer/panel/excerpt'
import { firstWords, lastWords, previewOf } from '../../../src/renderer/panel/diff'
import { visibleSentence, visibleText } from '../../../src/renderer/panel/visible-text'
import { rangeOf } from '../helpers/findings'

/** A preview as an editor writes it: [-struck-] and {+added+}. */
function marked(text: string, ...edits: readonly Edit[]): string {
  return previewOf(Text.of(text.split('\n')), { label: '', kind: 'single', edits, guards: [] })
    .map((piece) => {
      if (piece.kind === 'gap') return '…'
      if (piece.kind === 'deleted') return `[-${piece.text}-]`
      return piece.kind === 'inserted' ? `{+${piece.text}+}` : piece.text
    })
    .join('')
}

const edit = (text: string, words: string, insert: string): Edit => ({ ...rangeOf(text, words), insert })

describe('a preview', () => {
  it('shows a changed word in its sentence', () => {
    const text = 'NATO denies membership.'
    expect(marked(text, edit(text, 'denies', 'deny'))).toBe('NATO [-denies-]{+deny+} membership.')
  })

  it('strikes only the words that go', () => {
    const text = 'the Organization in Russia and Europe, including'
    expect(marked(text, edit(text, 'Organization in Russia and Europe', 'Organization in Europe'))).toBe(
      'the Organization in [-Russia and -]Europe, including',
    )
  })

  it('shows both places of a moved clause, and the words between them', () => {
    const text = 'Washington is “nothing about you”. Committed to'
    const at = rangeOf(text, '“nothing').from
    expect(marked(text, { from: at, to: at, insert: 'committed to ' }, edit(text, ' Committed to', ''))).toBe(
      'Washington is {+committed to +}“nothing about you”.[- Committed to-]',
    )
  })

  it('leaves out what stands far between two places', () => {
    const middle = 'word '.repeat(60)
    const text = `One ${middle}end.`
    expect(marked(text, edit(text, 'One', 'Two'), edit(text, 'end', 'stop'))).toMatch(
      /^\[-One-\]\{\+Two\+\} word .*…word .* \[-end-\]\{\+stop\+\}\.$/u,
    )
  })

  it('cuts a long deletion in the middle', () => {
    const text = `Keep.\n${'furniture line\n'.repeat(60)}`
    const shown = marked(text, { from: 6, to: text.length, insert: '' })
    expect(shown.length).toBeLessThan(320)
    expect(shown).toContain('-]…[-')
  })

  it('keeps to the paragraph', () => {
    const text = 'First.\n\nThe the end.\n\nLast.'
    expect(marked(text, edit(text, 'The the', 'The'))).toBe('The[- the-] end.')
  })
})

describe('cutting text', () => {
  it('keeps whole words and whole characters', () => {
    expect(firstWords('one two three', 9)).toBe('one two')
    expect(lastWords('one two three', 9)).toBe('two three')
    expect(firstWords('😀😀😀', 3)).toBe('😀')
    expect(lastWords('😀😀😀', 3)).toBe('😀')
    expect(lastWords('words', 0)).toBe('')
  })

  it('gives a finding’s words with some of what is around', () => {
    const text =
      'It was said that movements which have destabilized Ukraine and others. European allies as well as all the others came.'
    expect(excerptOf(Text.of([text]), rangeOf(text, 'and others. European'))).toEqual({
      before: '… which have destabilized Ukraine ',
      words: 'and others. European',
      after: ' allies as well as all the others\u00A0…',
    })
  })

  it('of a long mark ends with its words: what follows it does not follow on those that are cut', () => {
    const sentence = `${'A long sentence goes on and on '.repeat(4)}and ends.`
    const text = `${sentence} forwarded its demands.`
    expect(excerptOf(Text.of([text]), rangeOf(text, sentence))).toEqual({
      before: '',
      words: 'A long sentence goes on and on A long sentence goes on and on A long sentence goes on and\u00A0…',
      after: '',
    })
  })

  it('cuts no word behind a mark that leaves little room', () => {
    const words = 'The White House indicated that Biden would make it clear to Putin that a way is open.'
    const text = `${words} forwarded its demands.`
    expect(excerptOf(Text.of([text]), rangeOf(text, words)).after).toBe('\u00A0…')
  })

  it('keeps spaces that are what is wrong, and none beside a line break', () => {
    const excerpt = (text: string, words: string) => excerptOf(Text.of(text.split('\n')), rangeOf(text, words))
    expect(excerpt('So much snow ,” she said', ' ,').words).toBe(' ,')
    expect(excerpt('One\n\nShare this\n \nTwo', '\n\nShare this\n ').words).toBe('· Share this ·')
  })
})

describe('U14 characters that cannot be seen', () => {
  it('are shown by their number', () => {
    expect(visibleText('a\u202Eb\u200Bc')).toBe('a⟨202E⟩b⟨200B⟩c')
    expect(visibleText('👩‍👩‍👧 café\n')).toBe('👩‍👩‍👧 café\n')
    expect(visibleText('a\u{E0061}b')).toBe('a⟨E0061⟩b')
    const flag = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'
    expect(visibleText(flag)).toBe(flag)
  })

  it('do their work in a sentence of ours that quotes words which run from right to left', () => {
    const told = 'The original says \u20682 مليون\u2069, not 3\u200B million'
    expect(visibleSentence(told)).toBe('The original says \u20682 مليون\u2069, not 3⟨200B⟩ million')
    expect(visibleSentence('\u2068hidden\u2069')).toBe('⟨2068⟩hidden⟨2069⟩')
  })
})
