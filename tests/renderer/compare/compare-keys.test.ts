// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { commandFor } from '../../../src/renderer/commands/match-key'
import { answerCompareKey, type CompareMoves } from '../../../src/renderer/compare/compare-keys'
import type { ChosenKeys } from '../../../src/renderer/keys/choose-keys'

const names = ['next', 'previous', 'first', 'last', 'keep', 'revert', 'undo', 'redo'] as const

/** What a key does in the comparison. */
function answered(init: KeyboardEventInit, platform: 'linux' | 'mac', chosen: ChosenKeys = {}): readonly string[] {
  const done: string[] = []
  const moves = Object.fromEntries(names.map((name) => [name, () => done.push(name)])) as unknown as CompareMoves // every name is there
  const event = new KeyboardEvent('keydown', init)
  answerCompareKey(event, moves, commandFor(event, platform, chosen))
  return done
}

it('undoes by the key that the window has for it', () => {
  expect(answered({ key: 'z', ctrlKey: true }, 'linux')).toEqual(['undo'])
  expect(answered({ key: 'Z', ctrlKey: true, shiftKey: true }, 'linux')).toEqual(['redo'])
  expect(answered({ key: 'z', metaKey: true }, 'mac')).toEqual(['undo'])
  expect(answered({ key: 'z', ctrlKey: true }, 'mac')).toEqual([])
  expect(answered({ key: 'u', altKey: true }, 'linux', { undo: ['Alt-u'] })).toEqual(['undo'])
})

it('takes bare keys only for the change that is looked at', () => {
  expect(answered({ key: 'r' }, 'linux')).toEqual(['revert'])
  expect(answered({ key: 'r', ctrlKey: true }, 'linux')).toEqual([])
})
