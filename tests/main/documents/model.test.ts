import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import type { Edit } from '../../../src/engine'
import { createDocuments } from '../../../src/main/documents/documents'
import { isEdited } from '../../../src/main/documents/draft-document'
import { diskFileSystem, type FileSystem } from '../../../src/disk/file-system'
import { tempFolder } from '../temp-folder'

/** The same steps for the same seed. */
function randomOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0
    return (state >>> 0) % below
  }
}

const words = ['a', 'word ', 'é', '\n', '', 'two\nlines', '“', ' – ']

/** What a line of the model ends with; it is kept beside each line and moves with it. */
interface Line {
  readonly text: string
  readonly end: string
}

const encode = (lines: readonly Line[], encoding: string): Buffer =>
  iconv.encode(lines.map(({ text, end }) => text + end).join(''), encoding)
const textOf = (lines: readonly Line[]): string => lines.map(({ text, end }) => text + (end === '' ? '' : '\n')).join('')

/** The model's way to edit: character by character, with nothing clever in it. */
function splice(lines: readonly Line[], from: number, to: number, insert: string, newEnd: string): readonly Line[] {
  const characters = lines.flatMap(({ text, end }) => [...text.split(''), ...(end === '' ? [] : [end])])
  const added = insert.split('').map((character) => (character === '\n' ? newEnd : character))
  characters.splice(from, to - from, ...added)
  const result: Line[] = []
  let text = ''
  for (const character of characters) {
    if (/[\r\n]/u.test(character)) {
      result.push({ text, end: character })
      text = ''
    } else text += character
  }
  return [...result, { text, end: '' }]
}

/** Every call takes its time: none while it is fast, up to a few milliseconds each while it is slow. */
function slowedDisk(delay: () => number): FileSystem {
  const slowed = Object.entries(diskFileSystem).map(([name, call]) => [
    name,
    async (...args: readonly unknown[]): Promise<unknown> => {
      const time = delay()
      if (time > 0) await wait(time)
      // Each entry keeps its own signature; only this wrapper does not know it.
      return (call as (...given: readonly unknown[]) => unknown)(...args)
    },
  ])
  return Object.fromEntries(slowed) as FileSystem
}

const steps = 2000

test.each([
  [1, 'utf8', '\r\n'],
  [2, 'win1252', '\n'],
  [3, 'utf16le', '\r'],
  [4, 'utf8', '\n'],
])(
  'B05 two thousand random steps (seed %i, %s): the bytes on disk are always those of the model',
  async (seed, encoding, firstEnd) => {
    const random = randomOf(seed)
    let slowness = 0
    const fs = slowedDisk(() => (slowness > 0 && random(5) === 0 ? random(slowness) : 0))
    const file = path.join(tempFolder(), 'story.txt')
    const first: readonly Line[] = [
      { text: 'Rescue teams “reached” the café', end: firstEnd },
      { text: '', end: firstEnd },
      { text: 'They stayed until the snow was gone.', end: firstEnd },
      { text: 'One more line', end: '\n' },
      { text: 'and another', end: firstEnd },
      { text: 'the end', end: '' },
    ]
    writeFileSync(file, encode(first, encoding))
    const documents = createDocuments(tempFolder(), fs)
    const opened = await documents.open(file)
    if (opened.kind !== 'opened') throw new Error(opened.kind)
    const { id } = opened
    let model = first
    let newEnd = firstEnd
    /** What the file holds; null once another program took it away or wrote into it. */
    let agreed: Buffer | null = encode(first, encoding)
    let undo: (readonly Line[])[] = []
    let savedTexts = new Map([[textOf(first), first]])
    let version = 0
    const done = { edit: 0, repair: 0, undo: 0, save: 0, conflict: 0, during: 0, mine: 0, theirs: 0 }
    const text = (): string => textOf(model)

    /** All speak of the text before any of them and stand apart, as a repair’s do. */
    function make(edits: readonly Edit[]): void {
      for (const { from, to, insert } of edits.toReversed()) model = splice(model, from, to, insert, newEnd)
      version += 1
      expect(documents.edit(id, version, edits)).toBe(true)
    }

    /** The mirror leaves out what an edit does not change, so that such a line keeps its end; the model is not given such an edit. */
    const isPlain = ({ from, to, insert }: Edit): boolean => !(text().slice(from, to).includes('\n') && insert.includes('\n'))

    function typeSomething(most: number): boolean {
      const places = Array.from({ length: 2 * (1 + random(most)) }, () => random(text().length + 1)).toSorted((a, b) => a - b)
      const edits = places.flatMap((from, at) => {
        const to = Math.min(places[at + 1] ?? from, from + random(6))
        return at % 2 === 0 ? [{ from, to, insert: words[random(words.length)] ?? '' }] : []
      })
      if (!edits.every(isPlain)) return false
      undo.push(model)
      make(edits)
      return true
    }

    /** Undo comes as an edit as well: the whole stretch that differs. */
    function goBackTo(target: string): void {
      let head = 0
      while (head < target.length && target[head] === text()[head]) head += 1
      let tail = 0
      while (tail < Math.min(target.length, text().length) - head && target.at(-1 - tail) === text().at(-1 - tail)) tail += 1
      make([{ from: head, to: text().length - tail, insert: target.slice(head, target.length - tail) }])
    }

    async function save(): Promise<void> {
      const taken = documents.snapshot(id, version)
      if (taken.kind !== 'taken') throw new Error(taken.kind)
      // Brought back to what was saved, a text has the line ends it had then.
      model = savedTexts.get(text()) ?? model
      const kept = model
      const wanted = encode(kept, encoding)
      expect(taken.snapshot.bytes.equals(wanted)).toBe(true)
      const saving = documents.save(taken.snapshot)
      // Nobody stops typing while a disk is slow.
      for (let more = random(3); more > 0; more -= 1) done.during += typeSomething(1) ? 1 : 0
      const outcome = await saving
      if (agreed === null || outcome?.kind === 'conflict') {
        // What another program wrote stands until the editor agrees.
        expect(outcome?.kind).toBe('conflict')
        done.conflict += 1
        const found = outcome?.kind === 'conflict' ? outcome.found : null
        expect((await documents.save(taken.snapshot, found))?.kind).toBe('saved')
      } else expect(outcome?.kind).toBe('saved')
      agreed = wanted
      savedTexts = new Map([[textOf(kept), kept]])
      expect(readFileSync(file).equals(wanted)).toBe(true)
    }

    /** What stands in the file may be what we wrote there: then it is no change. */
    async function changeOutside(step: number): Promise<void> {
      const theirs: readonly Line[] = [
        { text: `Theirs ${step} é`, end: '\n' },
        { text: 'and more of it', end: '' },
      ]
      const what = random(4)
      if (what === 0) rmSync(file, { force: true })
      else writeFileSync(file, encode(theirs, encoding))
      agreed = null
      expect(await documents.checkDisk(id)).toBe(what === 0 ? 'deleted' : 'changed')
      if (what < 2) return
      const takes = what === 2 ? 'mine' : 'theirs'
      expect((await documents.settleDisk(id, takes)).kind).toBe('text')
      agreed = encode(theirs, encoding)
      savedTexts = new Map([[textOf(theirs), theirs]])
      done[takes] += 1
      if (takes === 'mine') return
      undo.push(model)
      newEnd = '\n'
      goBackTo(textOf(theirs))
      expect(documents.get(id)).toMatchObject({ mirror: { text: textOf(theirs) }, disk: 'same' })
    }

    for (let step = 0; step < steps; step += 1) {
      const what = random(20)
      if (what < 7) done.edit += typeSomething(1) ? 1 : 0
      else if (what < 10) done.repair += typeSomething(4) ? 1 : 0
      else if (what < 13) {
        const before = undo.pop()
        if (before === undefined) continue
        goBackTo(textOf(before))
        done.undo += 1
      } else if (what < 17) {
        await save()
        done.save += 1
      } else if (what === 17) await changeOutside(step)
      else if (what === 18) slowness = random(3) === 0 ? 5 : 0
      else {
        const draft = documents.get(id)
        expect(draft?.mirror.text).toBe(text())
        expect(draft && isEdited(draft)).toBe(!savedTexts.has(text()))
        undo = undo.slice(-50)
      }
    }
    expect(documents.get(id)?.mirror.text).toBe(text())
    // Each kind of step was taken, and often enough to meet the others.
    for (const [kind, count] of Object.entries(done)) expect(count, kind).toBeGreaterThan(10)
  },
  120_000,
)
