import * as v from 'valibot'
import { blockKind } from './block-kind'
import { type EncodingName, isEncodingName } from '../formats/text/encodings'
import { maxDroppedFiles, maxPathLength } from '../shared/channels'
import type { Requests } from '../shared/contract'
import type { DocumentId } from '../shared/opened-draft'
import { maxDraftBytes } from '../shared/limits'
import { readerParagraphs, readersAsked } from './readers/paragraph-schema'
import { reviewNotes, wordChange } from './review-notes/schema'
import { settingsChange } from './settings-store'

// A text is never longer in UTF-16 units than in bytes of UTF-8; twice the largest draft leaves room to write.
const maxText = 2 * maxDraftBytes
const maxEdits = 100_000

const text = v.pipe(v.string(), v.maxLength(maxText))
/** Main keeps each line's own end; the page speaks of LF text only. */
const lfText = v.pipe(
  text,
  v.check((value) => !value.includes('\r'), 'line ends must be LF'),
)
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxText))
const version = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))
const id = v.pipe(
  v.string(),
  v.uuid(),
  // The brand says that main minted it; whether it did is looked up where the id is used.
  v.transform((value) => value as DocumentId),
)
const edits = v.pipe(
  v.array(v.strictObject({ from: offset, to: offset, insert: lfText })),
  v.maxLength(maxEdits),
  v.check((list) => list.reduce((length, edit) => length + edit.insert.length, 0) <= maxText, 'too much text'),
)

const encoding = v.custom<EncodingName>((name) => typeof name === 'string' && isEncodingName(name))
const mostBlocks = 200_000
const note = v.strictObject({ from: offset, to: offset, text: v.pipe(v.string(), v.maxLength(4000)) })
const exportOrder = v.strictObject({
  kind: v.picklist(['text', 'docx', 'docx-tracked', 'odt', 'html', 'markdown', 'critic']),
  blocks: v.pipe(v.array(v.strictObject({ from: offset, to: offset, kind: blockKind })), v.maxLength(mostBlocks)),
  notes: v.pipe(v.array(note), v.maxLength(10_000)),
})

const words = v.pipe(v.string(), v.maxLength(4000))
const name = v.pipe(v.string(), v.maxLength(200))
const many = <T extends v.GenericSchema>(schema: T) => v.pipe(v.array(schema), v.maxLength(100_000))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const marks = v.strictObject({ broken: count, translation: count, style: count })
const category = v.picklist(['broken', 'translation', 'style'])
const reportedFinding = v.strictObject({
  ...{ rule: name, from: offset, to: offset, category, tier: v.picklist(['sure', 'likely', 'doubtful']) },
  ...{ paragraph: count, severity: v.picklist([1, 5, 10]), message: words, repair: words, original: words },
})
const reviewReport = v.strictObject({
  words: count,
  before: v.nullable(v.strictObject({ ...marks.entries, words: count })),
  now: marks,
  findings: many(reportedFinding),
  changes: many(v.strictObject({ rule: name, from: offset, to: offset, was: words, is: words, how: words })),
  ignored: many(v.strictObject({ rule: name, quote: words, how: words })),
  queries: many(v.strictObject({ sentence: words, question: words, original: words })),
  rules: many(v.strictObject({ id: name, name, why: words })),
})
const reportKind = v.picklist(['report-html', 'report-csv', 'report-json', 'report-sarif', 'proof'])

/** A kept version's id, which is a file's name of our own making. */
const savedVersion = v.pipe(v.string(), v.regex(/^[0-9a-f-]{1,60}\.version$/u))

/** What each request may carry. A request left out of it is a compile error. */
export const payloads: { readonly [Name in keyof Requests]: v.GenericSchema<unknown, Parameters<Requests[Name]>> } = {
  ready: v.strictTuple([]),
  openDraft: v.strictTuple([]),
  newDraft: v.strictTuple([]),
  openSample: v.strictTuple([]),
  editDraft: v.strictTuple([id, version, edits]),
  restateDraft: v.strictTuple([id, version, lfText]),
  saveDraft: v.strictTuple([id, version]),
  saveDraftAs: v.strictTuple([id, version]),
  exportDraft: v.strictTuple([id, version, exportOrder]),
  dragDraft: v.strictTuple([id, version]),
  exportReport: v.strictTuple([id, version, reportKind, reviewReport]),
  openOriginal: v.strictTuple([]),
  theirText: v.strictTuple([id]),
  keepMine: v.strictTuple([id]),
  takeTheirs: v.strictTuple([id]),
  keepRecovered: v.strictTuple([id]),
  discardRecovered: v.strictTuple([id]),
  encodingPreviews: v.strictTuple([id]),
  reopenDraft: v.strictTuple([id, encoding]),
  listVersions: v.strictTuple([id]),
  readVersion: v.strictTuple([id, savedVersion]),
  settled: v.strictTuple([version]),
  loadReview: v.strictTuple([id]),
  saveReview: v.strictTuple([id, reviewNotes]),
  changeWord: v.strictTuple([wordChange]),
  loadSettings: v.strictTuple([]),
  changeSettings: v.strictTuple([settingsChange]),
  loadHouseList: v.strictTuple([]),
  chooseHouseList: v.strictTuple([]),
  dropHouseList: v.strictTuple([]),
  copyText: v.strictTuple([text, text]),
  readParagraphs: v.strictTuple([readersAsked, readerParagraphs(lfText, offset)]),
}

/** What preload may send of a drop. */
export const droppedPaths = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(maxPathLength))),
  v.minLength(1),
  v.maxLength(maxDroppedFiles),
)
