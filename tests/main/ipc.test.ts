import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { type Handlers, serve, serveDrops } from '../../src/main/ipc'
import { payloads } from '../../src/main/payloads'
import { dropChannel } from '../../src/shared/channels'
import { type Requests, requestNames } from '../../src/shared/contract'

type Listener = (event: string, ...payload: unknown[]) => unknown

/** Both ends without Electron: an event is the word “ours” or anything else. */
function wire() {
  const listeners = new Map<string, Listener>()
  const reached: [string, ...unknown[]][] = []
  const channels = {
    handle: (channel: string, listener: Listener) => void listeners.set(channel, listener),
    on: (channel: string, listener: Listener) => void listeners.set(channel, listener),
  }
  const trust = (event: string): number | null => (event === 'ours' ? 1 : null)
  const names = requestNames.map((name) => [name, (...args: unknown[]) => void reached.push([name, ...args])])
  serve(channels, Object.fromEntries(names) as Handlers<number>, trust)
  serveDrops(channels, (key, paths) => void reached.push(['drop', key, paths]), trust)
  const call = (channel: string, event: string, ...payload: unknown[]): unknown => listeners.get(channel)?.(event, ...payload)
  return { listeners, reached, call }
}

const id = '4b1b0a8e-6a53-4bd0-8b8a-0d6b8f8f5c11'

const sound: { readonly [Name in keyof Requests]: readonly unknown[] } = {
  ready: [],
  openDraft: [],
  newDraft: [],
  openSample: [],
  editDraft: [id, 1, [{ from: 0, to: 2, insert: 'x\n' }]],
  restateDraft: [id, 3, 'text'],
  saveDraft: [id, 0],
  saveDraftAs: [id, 0],
  exportDraft: [
    id,
    0,
    { kind: 'docx-tracked', blocks: [{ from: 0, to: 4, kind: 'headline' }], notes: [{ from: 0, to: 4, text: 'Who?' }] },
  ],
  exportReport: [
    id,
    0,
    'proof',
    {
      words: 2,
      before: null,
      now: { broken: 1, translation: 0, style: 0 },
      findings: [
        {
          rule: 'r',
          from: 0,
          to: 1,
          paragraph: 1,
          category: 'broken',
          tier: 'sure',
          severity: 10,
          message: 'Why',
          repair: '',
          original: '',
        },
      ],
      changes: [{ rule: 'r', from: 0, to: 1, was: 'a', is: 'b', how: 'Repaired' }],
      ignored: [{ rule: 'r', quote: 'a', how: 'Ignored here' }],
      queries: [{ sentence: 'It sank.', question: 'When?', original: '' }],
      rules: [{ id: 'r', name: 'R', why: '' }],
    },
  ],
  dragDraft: [id, 1],
  openOriginal: [],
  theirText: [id],
  keepMine: [id],
  takeTheirs: [id],
  keepRecovered: [id],
  discardRecovered: [id],
  encodingPreviews: [id],
  reopenDraft: [id, 'Windows-1252'],
  listVersions: [id],
  readVersion: [id, '1764000000000-0123456789abcdef-0123.version'],
  settled: [1],
  loadReview: [id],
  saveReview: [id, { textKey: '', settled: [], queries: [], read: [], ticket: null, caret: 0, marksBefore: null }],
  changeWord: [{ kind: 'added', word: 'peskov' }],
  loadSettings: [],
  changeSettings: [{ zoom: 110, reading: { size: 20 } }],
  loadHouseList: [],
  chooseHouseList: [],
  dropHouseList: [],
  copyText: ['text', '<p>text</p>'],
  readParagraphs: [
    ['second-reader'],
    [{ key: 'body:A word.', text: 'A word.', kind: 'body', quotations: [], names: [{ from: 0, to: 1 }] }],
  ],
}

test.each(requestNames)('%s reaches its handler with what it carried', (name) => {
  const { reached, call } = wire()
  call(name, 'ours', ...sound[name])
  expect(reached).toEqual([[name, 1, ...sound[name]]])
})

test.each(requestNames)('A06 %s from elsewhere is refused before its payload is looked at', (name) => {
  const { reached, call } = wire()
  expect(() => call(name, 'theirs', ...sound[name])).toThrow(`${name}: sender refused`)
  expect(reached).toEqual([])
})

test('A06 nothing but the contract and the drops is listened to', () => {
  expect([...wire().listeners.keys()].toSorted()).toEqual([...requestNames, dropChannel].toSorted())
})

test.each<[keyof Requests, string, readonly unknown[]]>([
  ['ready', 'something', [1]],
  ['saveDraft', 'no id', []],
  ['saveDraft', 'a path for an id', ['/etc/passwd', 1]],
  ['saveDraft', 'NaN', [id, Number.NaN]],
  ['saveDraft', 'a fraction', [id, 0.5]],
  ['saveDraft', 'a negative version', [id, -1]],
  ['saveDraft', 'too much', [id, 1, 1]],
  ['editDraft', 'an edit with more in it', [id, 1, [{ from: 0, to: 0, insert: '', path: '/x' }]]],
  ['editDraft', 'a line end that is not LF', [id, 1, [{ from: 0, to: 0, insert: 'a\r\n' }]]],
  ['editDraft', 'a text that is an object', [id, 1, [{ from: 0, to: 0, insert: { length: 1 } }]]],
  ['editDraft', 'more edits than there can be', [id, 1, Array.from({ length: 100_001 }, () => ({ from: 0, to: 0, insert: '' }))]],
  [
    'editDraft',
    'more text than there can be',
    [id, 1, Array.from({ length: 5 }, () => ({ from: 0, to: 0, insert: 'a'.repeat(9_000_000) }))],
  ],
  ['restateDraft', 'CR', [id, 1, 'a\rb']],
  ['reopenDraft', 'an encoding there is not', [id, '__proto__']],
  ['readVersion', 'a path', [id, '../../etc/passwd']],
  ['changeWord', 'no word', [{ kind: 'added', word: '' }]],
  ['changeWord', 'a whole list', [['peskov']]],
  ['changeSettings', 'a zoom that cannot be', [{ zoom: 1000 }]],
  ['changeSettings', 'a theme that is no more', [{ theme: undefined }]],
  ['changeSettings', 'nothing', [null]],
  ['copyText', 'more than there can be', ['a'.repeat(42_000_000), '']],
])('A08 %s with %s is refused', (name, _, payload) => {
  const { reached, call } = wire()
  expect(() => call(name, 'ours', ...payload)).toThrow(`${name}: payload refused`)
  expect(reached).toEqual([])
})

test('A08 a refusal does not repeat the payload', () => {
  expect(() => wire().call('copyText', 'ours', { canary: 'canary' })).toThrow(/^copyText: payload refused$/u)
})

const cyclic: Record<string, unknown> = {}
cyclic['self'] = cyclic

const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.constantFrom<unknown>(
    id,
    cyclic,
    [cyclic],
    JSON.parse('{"__proto__":{"from":0}}'),
    Number.NaN,
    Number.POSITIVE_INFINITY,
    () => 1,
  ),
  fc.array(fc.record({ from: fc.anything(), to: fc.nat(), insert: fc.anything() })),
  fc.string({ maxLength: 5000 }),
)

/** `npm run test:trust` tries ten thousand for each request. */
const tries = process.env['GALLEY_TRUST'] === undefined ? 2000 : 10_000

test.each(requestNames)('A08 whatever %s carries, it is refused or is exactly what the contract says', (name) => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 4 }), (payload) => {
      const { reached, call } = wire()
      try {
        call(name, 'ours', ...payload)
      } catch (error) {
        expect(String(error)).toBe(`Error: ${name}: payload refused`)
      }
      for (const [, , ...output] of reached) expect(v.is(payloads[name], output)).toBe(true)
      expect('from' in {}).toBe(false)
    }),
    { numRuns: tries },
  )
}, 180_000)

test('A08 dropped paths are checked as well', () => {
  const { reached, call } = wire()
  const bad = ['/a', [], [1], [''], ['a'.repeat(5000)], Array.from({ length: 21 }, () => '/a'), null, undefined, [['/a']]]
  for (const payload of bad) call(dropChannel, 'ours', payload)
  call(dropChannel, 'theirs', ['/a'])
  expect(reached).toEqual([])
  call(dropChannel, 'ours', ['/a', '/b'])
  expect(reached).toEqual([['drop', 1, ['/a', '/b']]])
})
