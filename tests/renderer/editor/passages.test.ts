import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/engine'
import { goOnFromAwaited } from '../../../src/renderer/editor/awaited'
import { awaitedField } from '../../../src/renderer/editor/awaited-field'
import { goTo } from '../../../src/renderer/editor/go-to'
import { ignoreFinding } from '../../../src/renderer/editor/ignore-findings'
import { passageChoices } from '../../../src/renderer/editor/passage-choices'
import { passageOf, walkProgress } from '../../../src/renderer/editor/passages-field'
import { currentFinding } from '../../../src/renderer/editor/selectors'
import { type Choice, repairFindings } from '../../../src/renderer/editor/settle-findings'
import { findingOn } from '../helpers/findings'
import { apply, found, stateOf } from '../helpers/state'

const one = 'One red fox runs past two blue birds.'
const text = `${one} They sing. Nothing is wrong here. Three old dogs sleep.\n\nFour grey cats wake.`
const fox = findingOn(text, { words: 'red fox', becomes: 'fox', guard: one })
const birds = findingOn(text, { words: 'blue birds', becomes: 'birds', guard: one })
const sing = findingOn(text, { words: 'sing', becomes: 'sang' })
const dogs = findingOn(text, { words: 'old dogs' })
const cats = findingOn(text, { words: 'grey cats', becomes: 'cats' })
const all = [fox, birds, sing, dogs, cats]

const idsOf = (findings: readonly Finding[]) => findings.map(({ id }) => id)

function firstOf(finding: Finding): Choice {
  const [repair] = finding.repairs
  if (repair === undefined) throw new Error('no repair')
  return { finding, repair }
}

function repaired(state: ReturnType<typeof stateOf>, choices: readonly Choice[]) {
  const settling = repairFindings(state, choices, 'aloud')
  if (settling.kind === 'stale') throw new Error('stale')
  return apply(state, settling.spec)
}

describe('a passage', () => {
  it('is marks of one sentence and of sentences side by side; a sound sentence or a new paragraph parts them', () => {
    const state = stateOf(text, all)
    expect(walkProgress(state)).toEqual({ stop: null, open: 3, total: 3 })
    expect(idsOf(passageOf(state, birds))).toEqual(idsOf([fox, birds, sing]))
    expect(idsOf(passageOf(state, dogs))).toEqual([dogs.id])
    expect(idsOf(passageOf(state, cats))).toEqual([cats.id])
  })

  it('stays one stop until the last mark in it is settled', () => {
    let state = stateOf(text, [dogs, cats])
    state = apply(state, goTo(state, cats, 'aloud'))
    expect(walkProgress(state)).toEqual({ stop: 2, open: 2, total: 2 })
    state = apply(stateOf(text, all), ignoreFinding(stateOf(text, all), fox, 'aloud'))
    expect(walkProgress(state)).toEqual({ stop: 1, open: 3, total: 3 })
    for (const finding of [birds, sing]) state = apply(state, ignoreFinding(state, finding, 'aloud'))
    expect(walkProgress(state)).toMatchObject({ open: 2, total: 3 })
  })

  it('is repaired whole as far as its repairs do not collide', () => {
    const state = stateOf(text, all)
    expect(passageChoices(state, birds).map(({ finding }) => finding.id)).toEqual(idsOf([fox, birds, sing]))
    expect(repaired(state, passageChoices(state, birds)).doc.toString()).toContain('One fox runs past two birds. They sang.')
    const other = { ...findingOn(text, { words: 'fox runs', becomes: 'fox ran', guard: one }), id: 'other' }
    expect(passageChoices(stateOf(text, [fox, other]), fox)).toHaveLength(1)
    expect(passageChoices(stateOf(text, [fox, birds, other]), other)).toEqual([])
    expect(passageChoices(state, dogs)).toEqual([])
  })
})

describe('the walk after a repair', () => {
  it('goes to what stands in the same sentence, although that is being read again', () => {
    const state = repaired(apply(stateOf(text, all), goTo(stateOf(text, all), fox, 'aloud')), [firstOf(fox)])
    expect(currentFinding(state)).toBeNull()
    expect(state.field(awaitedField)).toBe(birds.id)
    expect(state.sliceDoc(state.selection.main.head)).toMatch(/^blue birds/u)
    const back = findingOn(state.doc.toString(), { words: 'blue birds', becomes: 'birds' })
    const after = found(state, [back])
    expect(currentFinding(after)?.id).toBe(birds.id)
    expect(apply(after, goOnFromAwaited(after, 'aloud') ?? {}).field(awaitedField)).toBeNull()
  })

  it('goes to what it made void in another paragraph before what stands behind that', () => {
    const sleep = findingOn(text, { words: 'old dogs', becomes: 'dogs' })
    const grey = findingOn(text, { words: 'grey cats', becomes: 'cats', guard: 'Three old dogs sleep.\n\nFour grey cats wake.' })
    const wake = findingOn(text, { words: 'wake' })
    const state = repaired(stateOf(text, [sleep, grey, wake]), [firstOf(sleep)])
    expect(state.field(awaitedField)).toBe(grey.id)
    expect(state.sliceDoc(state.selection.main.head)).toMatch(/^grey cats/u)
  })

  it('stays where it was when the mechanical is settled, also where that made it void', () => {
    const past = findingOn(text, { words: 'past', becomes: 'by', kind: 'safe', guard: one })
    const start = stateOf(text, [fox, past, birds, dogs])
    const state = repaired(apply(start, goTo(start, birds, 'aloud')), [firstOf(past)])
    expect(state.field(awaitedField)).toBe(birds.id)
    expect(state.sliceDoc(state.selection.main.head)).toMatch(/^blue birds/u)
  })

  it('goes on to the next stop where the repair has done away with it', () => {
    const state = repaired(apply(stateOf(text, all), goTo(stateOf(text, all), fox, 'aloud')), [firstOf(fox)])
    const left = found(state, [findingOn(state.doc.toString(), { words: 'old dogs' })])
    const move = goOnFromAwaited(left, 'aloud')
    expect(move && currentFinding(apply(left, move))?.id).toBe(dogs.id)
  })

  it('goes on where what it went to is gone, or known by another word beside it, once the text was read again', () => {
    const state = repaired(apply(stateOf(text, all), goTo(stateOf(text, all), sing, 'aloud')), [firstOf(sing)])
    expect(currentFinding(state)?.id).toBe(dogs.id)
    const now = state.doc.toString()
    const gone = found(state, [findingOn(now, { words: 'grey cats' })])
    const move = goOnFromAwaited(gone, 'aloud')
    expect(move && currentFinding(apply(gone, move))?.id).toBe(cats.id)
    const renamed = findingOn(now, { words: 'old dogs', neighbours: 'others' })
    expect(currentFinding(found(state, [{ ...cats, id: dogs.id }, renamed]))?.id).toBe(renamed.id)
  })

  it('waits no longer once the editor goes elsewhere', () => {
    const state = repaired(apply(stateOf(text, all), goTo(stateOf(text, all), fox, 'aloud')), [firstOf(fox)])
    expect(goOnFromAwaited(apply(state, { selection: { anchor: 0 } }), 'aloud')).toBeNull()
    expect(goOnFromAwaited(apply(state, { changes: { from: 0, insert: 'x' } }), 'aloud')).toBeNull()
  })
})
