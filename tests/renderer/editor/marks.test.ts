import { EditorState } from '@codemirror/state'
import type { DecorationSet } from '@codemirror/view'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/engine'
import { rules } from '../../../src/engine/rules'
import { readerCards } from '../../../src/shared/readers/reader-cards'
import { draftState, nothingCarried } from '../../../src/renderer/editor/create-editor-state'
import { gapPlaces } from '../../../src/renderer/editor/gap'
import { goTo } from '../../../src/renderer/editor/go-to'
import { invalid } from '../../../src/renderer/editor/invalid'
import { placed } from '../../../src/renderer/editor/findings-field'
import { marksIn } from '../../../src/renderer/editor/marks'
import { mechanicalChoices, mechanicalSummary } from '../../../src/renderer/editor/mechanical'
import { defaultOptions, optionsField, setOptions } from '../../../src/renderer/editor/options-field'
import { setOutline } from '../../../src/renderer/editor/outline-field'
import { linesIn } from '../../../src/renderer/editor/paragraph-lines'
import { markRead } from '../../../src/renderer/review/read-field'
import { reviewField } from '../../../src/renderer/editor/review-field'
import { blocksOf } from '../helpers/fake-proofreader'
import { findingOn, rangeOf } from '../helpers/findings'
import { apply, draftOf, stateOf } from '../helpers/state'

const text = 'Headline\n\nWashington is “nothing”. Committed to\n\nThree old dogs.\n\nSubscribe\nDownload'
const at = rangeOf(text, '“nothing').from
const clause: Finding = {
  ...findingOn(text, { words: 'Committed to' }),
  repairs: [
    {
      label: 'Move',
      kind: 'single',
      edits: [
        { from: at, to: at, insert: 'committed to ' },
        { ...rangeOf(text, ' Committed to'), insert: '' },
      ],
      guards: [],
    },
  ],
}
const dogs = findingOn(text, { words: 'old dogs', category: 'translation' })
const furniture = findingOn(text, { words: 'Subscribe\nDownload', becomes: '', kind: 'delete', category: 'translation' })
const whole = [{ from: 0, to: text.length }]

function drawn(marks: DecorationSet): readonly string[] {
  const all: string[] = []
  marks.between(
    0,
    text.length,
    (from, to, { spec }: { readonly spec: { readonly class?: string } }) => void all.push(`${from}-${to} ${spec.class ?? 'gap'}`),
  )
  return all
}

describe('marks', () => {
  it('are drawn only on what is on the screen', () => {
    const state = stateOf(text, [clause, dogs])
    const { from, to } = rangeOf(text, 'old dogs')
    expect(drawn(marksIn(state, [{ from: from - 2, to }]))).toEqual([`${from}-${to} mark mark-translation`])
    expect(drawn(marksIn(state, whole))).toHaveLength(2)
  })

  it('are on again in the next draft', () => {
    const carried = { ...nothingCarried, options: { ...defaultOptions, marks: false, doubtful: true } }
    const state = EditorState.create({ doc: text, extensions: [draftState(draftOf(text), carried)] })
    expect(state.field(optionsField)).toEqual({ ...defaultOptions, doubtful: true })
  })

  it('say in a screen reader’s terms what is misspelt and what is ungrammatical', () => {
    const attributes = (rule: string) => {
      const found: unknown[] = []
      const marks = marksIn(stateOf(text, [{ ...dogs, rule }]), whole)
      marks.between(0, text.length, (_from, _to, { spec }) => void found.push(spec.attributes['aria-invalid']))
      return found
    }
    expect(['unknown-word', 'verb-form', 'calque'].map(attributes)).toEqual([['spelling'], ['grammar'], [undefined]])
  })

  it('speak so of rules that there are', () => {
    const known = new Set([...rules, ...readerCards].map(({ id }) => id))
    expect([...invalid.keys()].filter((rule) => !known.has(rule))).toEqual([])
  })

  it('are gone when they are turned off, but for the current one', () => {
    const state = stateOf(text, [clause, dogs])
    const off = apply(state, { effects: setOptions.of({ ...state.field(optionsField), marks: false }) })
    expect(drawn(marksIn(off, whole))).toEqual([])
    const { from, to } = rangeOf(text, 'old dogs')
    expect(drawn(marksIn(apply(off, goTo(off, dogs, 'silently')), whole))).toEqual([
      `${from}-${to} mark mark-translation mark-on mark-on-translation`,
    ])
  })

  it('show the gap a moved clause goes to, for the current finding only', () => {
    const state = stateOf(text, [clause, dogs])
    expect(gapPlaces(clause)).toEqual([at])
    expect(drawn(marksIn(state, whole)).some((mark) => mark.endsWith('gap'))).toBe(false)
    expect(drawn(marksIn(apply(state, goTo(state, clause, 'aloud')), whole))).toContain(`${at}-${at} gap`)
  })

  it('hatch every line of furniture', () => {
    const lines = drawn(marksIn(stateOf(text, [furniture]), whole)).filter((mark) => mark.endsWith('line-residue'))
    expect(lines).toHaveLength(2)
  })

  it('say of a sentence that it could not be made out, until it is typed in', () => {
    const { from, to } = rangeOf(text, 'Three old dogs.')
    const state = apply(stateOf(text, []), {
      effects: setOutline.of({ blocks: blocksOf(text), words: 9, sentences: 3, unanalysed: [{ from, to }], source: '' }),
    })
    expect(drawn(marksIn(state, whole))).toEqual([`${from}-${to} mark-unanalysed`])
    const before = apply(state, { changes: { from: 0, insert: 'The ' } })
    expect(drawn(marksIn(before, whole))).toEqual([`${from + 4}-${to + 4} mark-unanalysed`])
    expect(drawn(marksIn(apply(state, { changes: { from: from + 1, insert: 'x' } }), whole))).toEqual([])
  })

  it('of an empty place are left to the gap, because a mark may not be empty', () => {
    const missing: Finding = { ...dogs, ranges: [{ from: 20, to: 20 }] }
    const state = stateOf(text, [missing])
    expect(drawn(marksIn(apply(state, goTo(state, missing, 'aloud')), whole))).toEqual(['20-20 gap'])
  })
})

describe('lines', () => {
  it('are numbered by paragraph, but not the headline, show what is unread, and are narrow where blank', () => {
    const blocks = blocksOf(text)
    const outline = setOutline.of({ blocks, words: 1, sentences: 1, unanalysed: [], source: '' })
    const state = apply(stateOf(text), { effects: [outline, markRead.of(blocks.slice(0, 3))] })
    const lines: string[] = []
    linesIn(state, whole).between(
      0,
      text.length,
      (from, _to, { spec }: { readonly spec: { readonly class: string; readonly attributes?: object } }) => {
        lines.push(`${spec.class} ${JSON.stringify(spec.attributes ?? {})} ${state.doc.lineAt(from).text.slice(0, 5)}`.trim())
      },
    )
    expect(lines).toEqual([
      'line-headline {} Headl',
      'line-blank {}',
      'line-body {"data-n":"2"} Washi',
      'line-blank {}',
      'line-body {"data-n":"3"} Three',
      'line-blank {}',
      'line-body line-unread {"data-n":"4"} Subsc',
      'line-body line-unread {"data-n":"5"} Downl',
    ])
  })
})

it('items of a list have a bullet where the words have none of their own', () => {
  const list = 'First\n\n• Second\n\n3. Third'
  const blocks = blocksOf(list).map((block) => ({ ...block, kind: 'list' as const }))
  const outline = setOutline.of({ blocks, words: 5, sentences: 3, unanalysed: [], source: '' })
  expect(classesIn(apply(stateOf(list), { effects: [outline, markRead.of(blocks)] }))).toEqual([
    'line-list line-bullet',
    'line-blank',
    'line-list',
    'line-blank',
    'line-list',
  ])
})

it('a paragraph left in Arabic runs as that does; one in English with an Arabic name does not', () => {
  const arabic = 'قال الرئيس جو بايدن\n\n“الحرية” is a movement of farmers.'
  expect(classesIn(stateOf(arabic))).toEqual(['line-rtl', 'line-blank'])
})

it('the line of an empty draft is as high as one with words', () => {
  expect(classesIn(stateOf(''))).toEqual([])
})

function classesIn(state: EditorState): readonly string[] {
  const classes: string[] = []
  linesIn(state, [{ from: 0, to: state.doc.length }]).between(
    0,
    state.doc.length,
    (_from, _to, { spec }: { readonly spec: { readonly class: string } }) => void classes.push(spec.class),
  )
  return classes
}

describe('the mechanical', () => {
  it('counts lines of furniture and safe repairs', () => {
    const safe = findingOn(text, { words: 'Three', becomes: 'Four', kind: 'safe' })
    const state = stateOf(text, [clause, safe, furniture])
    const { stops, mechanical } = state.field(reviewField)
    expect(stops).toEqual([clause])
    const choices = mechanicalChoices(placed(state, mechanical))
    expect(mechanicalSummary(state, mechanical, new Map())).toBe('2 leftover lines, test rule')
    expect(choices.map(({ repair }) => repair.kind)).toEqual(['safe', 'delete'])
  })
})
