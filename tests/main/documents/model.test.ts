import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { createDocuments } from '../../../src/main/documents/documents'
import { isEdited } from '../../../src/main/documents/draft-document'
import { diskFileSystem, type FileSystem } from '../../../src/main/documents/file-system'
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

test.each([
  [1, 'utf8', '\r\n'],
  [2, 'win1252', '\n'],
  [3, 'utf16le', '\r'],
  [4, 'utf8', '\n'],
])(
  'B05 five hundred random steps (seed %i, %s): the bytes on disk are always those of the model',
  async (seed, encoding, newEnd) => {
    const random = randomOf(seed)
    const slow = { until: 0 }
    const open: FileSystem['open'] = async (at, flags, mode) => {
      if (random(4) < slow.until) await wait(random(4))
      return diskFileSystem.open(at, flags, mode)
    }
    const file = path.join(tempFolder(), 'story.txt')
    const first: readonly Line[] = [
      { text: 'Rescue teams “reached” the café', end: newEnd },
      { text: '', end: newEnd },
      { text: 'They stayed until the snow was gone.', end: newEnd },
      { text: 'One more line', end: '\n' },
      { text: 'and another', end: newEnd },
      { text: 'the end', end: '' },
    ]
    writeFileSync(file, encode(first, encoding))
    const documents = createDocuments(tempFolder(), { ...diskFileSystem, open })
    const opened = await documents.open(file)
    if (opened.kind !== 'opened') throw new Error(opened.kind)
    const { id } = opened
    let model = first
    let onDisk: Buffer | null = encode(first, encoding)
    const undo: (readonly Line[])[] = []
    const savedTexts = new Map([[textOf(first), first]])
    let version = 0
    const text = (): string => textOf(model)
    let last = Promise.resolve()

    for (let step = 0; step < 500; step += 1) {
      const what = random(20)
      if (what < 9 || (what === 9 && undo.length === 0)) {
        const from = random(text().length + 1)
        const to = Math.min(text().length, from + random(6))
        const insert = words[random(words.length)] ?? ''
        const removed = text().slice(from, to)
        // The mirror leaves out what an edit does not change, so that such a line keeps its end; the model is given the same edit.
        if (removed.includes('\n') && insert.includes('\n')) continue
        undo.push(model)
        model = splice(model, from, to, insert, newEnd)
        version += 1
        expect(documents.edit(id, version, [{ from, to, insert }])).toBe(true)
      } else if (what < 12) {
        const before = undo.pop()
        if (before === undefined) continue
        // Undo comes as an edit as well: the whole stretch that differs.
        const target = textOf(before)
        let head = 0
        while (head < target.length && target[head] === text()[head]) head += 1
        let tail = 0
        while (tail < Math.min(target.length, text().length) - head && target.at(-1 - tail) === text().at(-1 - tail)) tail += 1
        const edit = { from: head, to: text().length - tail, insert: target.slice(head, target.length - tail) }
        model = splice(model, edit.from, edit.to, edit.insert, newEnd)
        version += 1
        expect(documents.edit(id, version, [edit])).toBe(true)
      } else if (what < 17) {
        const taken = documents.snapshot(id, version)
        if (taken.kind !== 'taken') throw new Error(taken.kind)
        // Brought back to what was saved, a text has the line ends it had then.
        model = savedTexts.get(text()) ?? model
        const wanted = encode(model, encoding)
        expect(taken.snapshot.bytes.equals(wanted)).toBe(true)
        const agreed = onDisk
        last = (async () => {
          const outcome = await documents.save(taken.snapshot)
          if (agreed === null || outcome?.kind === 'conflict') {
            // What another program wrote stands until the editor agrees.
            expect(outcome?.kind).toBe('conflict')
            await documents.save(taken.snapshot, outcome?.kind === 'conflict' ? outcome.found : null)
          } else expect(outcome?.kind).toBe('saved')
        })()
        if (random(2) === 0) documents.edit(id, (version += 1), [{ from: 0, to: 0, insert: '' }])
        await last
        onDisk = wanted
        savedTexts.clear()
        savedTexts.set(text(), model)
        expect(readFileSync(file).equals(wanted)).toBe(true)
      } else if (what === 17) {
        onDisk = encode([{ text: `Theirs ${step} é`, end: '' }], encoding)
        if (random(3) === 0) {
          rmSync(file, { force: true })
          onDisk = null
        } else writeFileSync(file, onDisk)
        await documents.checkDisk(id)
      } else if (what === 18) slow.until = random(4)
      else {
        const draft = documents.get(id)
        expect(draft?.mirror.text).toBe(text())
        expect(draft && isEdited(draft)).toBe(!savedTexts.has(text()))
      }
    }
    expect(documents.get(id)?.mirror.text).toBe(text())
  },
  60_000,
)
