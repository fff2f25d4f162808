import { describe, expect, it } from 'vitest'
import { isEnabled } from '../../../src/renderer/commands/enabled'
import type { KeyPress } from '../../../src/renderer/keys/choose-keys'
import { commandFor, keyLabel } from '../../../src/renderer/commands/match-key'
import { goToParagraph } from '../../../src/renderer/find/go-to-paragraph'
import { selectedWords } from '../../../src/renderer/find/selected-words'
import { clashOf, keyProblem, pressedKey, usualKeys, withKeys } from '../../../src/renderer/keys/choose-keys'
import { findCommands } from '../../../src/renderer/palette/find-commands'
import { fuzzyMatch } from '../../../src/renderer/palette/fuzzy'
import { setOutline } from '../../../src/renderer/editor/outline-field'
import { stepToShow } from '../../../src/renderer/hints/hint-steps'
import { goToNext } from '../../../src/renderer/editor/go-to'
import { exampleParts, ruleRows } from '../../../src/renderer/side/rule-rows'
import { perThousand } from '../../../src/renderer/side/per-thousand'
import { optionsField, setOptions } from '../../../src/renderer/editor/options-field'
import { reviewField } from '../../../src/renderer/editor/review-field'
import { speaksOf } from '../../../src/renderer/settings/setting'
import { toggleRule } from '../../../src/renderer/settings/toggle-rule'
import { findingOn } from '../helpers/findings'
import { apply, stateOf } from '../helpers/state'

const press = (code: string, key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  ...{ code, key, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false },
  ...held,
})
const text = 'The headline\n\nOne red fox runs.'

describe('the palette', () => {
  it('finds words, beginnings of words, and letters in order; nothing else', () => {
    expect(fuzzyMatch('next', 'Next Finding')?.at).toEqual([0, 1, 2, 3])
    expect(fuzzyMatch('nf', 'Next Finding')?.at).toEqual([0, 5])
    expect(fuzzyMatch('setl fur', 'Settle Furniture')).not.toBeNull()
    expect(fuzzyMatch('xyz', 'Next Finding')).toBeNull()
    expect(fuzzyMatch('', 'Anything')).toEqual({ score: 0, at: [] })
  })

  it('puts the best first, and what cannot be run last', () => {
    const titles = findCommands('find', () => true).map(({ title }) => title)
    expect(titles.slice(0, 4).toSorted()).toEqual(['Find Next', 'Find Previous', 'Find and Replace…', 'Find…'])
    const [first] = findCommands('find', (id) => id === 'nextFinding')
    expect(first).toMatchObject({ id: 'nextFinding', isEnabled: true })
  })

  it('offers what there is something to do for', () => {
    const state = stateOf(text, [findingOn(text, { words: 'red fox', becomes: 'fox' })])
    expect(isEnabled('nextFinding', state)).toBe(true)
    expect(isEnabled('ignore', state)).toBe(false)
    expect(isEnabled('repair1', state)).toBe(false)
    const move = goToNext(state, 'silently')
    const there = move === null ? state : apply(state, move)
    expect(isEnabled('ignore', there)).toBe(true)
    expect(isEnabled('repair1', there)).toBe(true)
    expect(isEnabled('repair2', there)).toBe(false)
    expect(isEnabled('undo', there)).toBe(false)
  })
})

describe('keys that were chosen', () => {
  it.each([
    [press('KeyM', 'M', { ctrlKey: true, shiftKey: true }), 'Mod-Shift-m'],
    [press('Digit4', '$', { altKey: true, shiftKey: true }), 'Alt-Shift-Digit4'],
    [press('KeyS', 'ы', { ctrlKey: true }), 'Mod-s'],
    [press('F7', 'F7'), 'F7'],
    [press('Digit0', '0', { ctrlKey: true }), 'Mod-Digit0'],
    [press('Minus', '-', { ctrlKey: true }), 'Mod-Minus'],
    [press('ControlLeft', 'Control', { ctrlKey: true }), null],
  ])('a press is written down', (key, written) => {
    expect(pressedKey(key, 'linux')).toBe(written)
  })

  it('none may print a character, and none may be AltGr', () => {
    const typing = ['x', 'Shift-x', 'Enter', 'Space', 'Tab', 'ArrowDown']
    expect(typing.filter((key) => keyProblem(key, 'linux') === null)).toEqual([])
    expect(keyProblem('Mod-Alt-q', 'windows')).toContain('AltGr')
    expect(keyProblem('Alt-q', 'mac')).not.toBeNull()
    const taken = ['Mod-c', 'Mod-w', 'Alt-F4', 'F6', 'Shift-F6']
    expect(taken.filter((key) => keyProblem(key, 'linux') === null)).toEqual([])
    const free = ['F7', 'Shift-F9', 'Mod-Shift-m', 'Alt-x']
    expect(free.filter((key) => keyProblem(key, 'linux') !== null)).toEqual([])
    expect(keyProblem('Mod-Alt-q', 'mac')).toBeNull()
  })

  it('a key has one command: it is taken from the one that had it', () => {
    expect(clashOf('Mod-e', 'toggleMarks', 'linux', {})).toBe('export')
    expect(clashOf('Mod-Digit0', 'toggleMarks', 'linux', {})).toBe('zoomReset')
    const chosen = withKeys(['Mod-e'], 'toggleMarks', 'linux', {})
    expect(commandFor(press('KeyE', 'e', { ctrlKey: true }), 'linux', chosen)).toBe('toggleMarks')
    expect(keyLabel('export', 'linux', chosen)).toBe('')
    expect(keyLabel('toggleMarks', 'linux', chosen)).toBe('Ctrl E')
    expect(commandFor(press('F9', 'F9'), 'linux', chosen)).toBeNull()
  })

  it('the usual keys are given back as they were given away, and are then no longer chosen', () => {
    const taken = withKeys(['F8'], 'save', 'mac', {})
    expect(taken).toEqual({ save: ['F8'], nextFinding: ['Ctrl-.'] })
    expect(withKeys(usualKeys('nextFinding', 'mac'), 'nextFinding', 'mac', taken)).toEqual({ save: [] })
    expect(withKeys(usualKeys('save', 'mac'), 'save', 'mac', { save: [] })).toEqual({})
  })
})

describe('finding one’s way', () => {
  it('goes to a paragraph by the number at its left', () => {
    const from = text.indexOf('One')
    const blocks = [
      { from: 0, to: 12, kind: 'headline', reason: '' },
      { from, to: text.length, kind: 'body', reason: '' },
    ] as const
    const outlined = apply(stateOf(text), {
      effects: setOutline.of({ blocks, words: 6, sentences: 1, unanalysed: [], source: '' }),
    })
    expect(goToParagraph(outlined, 3)).toBeNull()
    const spec = goToParagraph(outlined, 2)
    expect(spec === null ? -1 : apply(outlined, spec).selection.main.head).toBe(from)
    expect(goToParagraph(stateOf(text), 1)).toBeNull()
  })

  it('counts the words selected', () => {
    expect(selectedWords(stateOf(text))).toBeNull()
    expect(selectedWords(apply(stateOf(text), { selection: { anchor: 0, head: 12 } }))).toBe(2)
    const words = 'state-of-the-art isn’t 3.5 “quoted”'
    expect(selectedWords(apply(stateOf(words), { selection: { anchor: 0, head: words.length } }))).toBe(4)
  })
})

describe('beside the paper', () => {
  const rule = (id: string, name: string) => ({ id, name, why: 'Because.', category: 'broken' as const, covers: [] })

  it('rules at work in the draft come first, and are found by what is said of them', () => {
    const findings = [findingOn(text, { words: 'red fox', rule: 'b' })]
    const rows = ruleRows([rule('a', 'Alpha'), rule('b', 'Beta')], findings, '')
    expect(rows.map(({ rule: { id }, count }) => [id, count])).toEqual([
      ['b', 1],
      ['a', 0],
    ])
    expect(ruleRows([rule('a', 'Alpha'), rule('b', 'Beta')], findings, 'alph bec')).toHaveLength(1)
  })

  it('an example shows its damage', () => {
    expect(exampleParts('It [[was was]] late.')).toEqual([
      { text: 'It ', isDamage: false },
      { text: 'was was', isDamage: true },
      { text: ' late.', isDamage: false },
    ])
  })

  it('counts in a thousand words', () => {
    expect(perThousand(8, 796)).toBe('10.1')
    expect(perThousand(0, 0)).toBe('–')
  })
})

it('settings are found by their words', () => {
  expect(speaksOf('line HEI', 'Reading', 'Line height')).toBe(true)
  expect(speaksOf('zoom', 'Reading', 'Line height')).toBe(false)
})

it('a rule that was switched off says nothing, and speaks again when it is switched on', () => {
  const state = stateOf(text, [findingOn(text, { words: 'red fox', rule: 'odd-colour' })])
  const withOff = (rulesOff: readonly string[]) =>
    apply(state, { effects: setOptions.of({ ...state.field(optionsField), rulesOff: new Set(rulesOff) }) })
  const off = toggleRule([], 'odd-colour', false)
  expect(withOff(off).field(reviewField).stops).toEqual([])
  expect(withOff(toggleRule(off, 'odd-colour', true)).field(reviewField).stops).toHaveLength(1)
})

it('a first step that was done gives way to the next', () => {
  const state = stateOf(text, [findingOn(text, { words: 'red fox', becomes: 'fox' })])
  expect(stepToShow(state, 0)).toBe(0)
  const move = goToNext(state, 'silently')
  expect(stepToShow(move === null ? state : apply(state, move), 0)).toBe(1)
  expect(stepToShow(state, 3)).toBe(3)
})
