import * as v from 'valibot'
import { longestOriginal, type ReviewNotes, type WordChange } from '../../shared/review-notes'
import { objectSorts } from '../../formats/objects'
import { blockKind } from '../block-kind'
import { maxDraftBytes } from '../../shared/limits'

const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 * maxDraftBytes))
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))
const short = v.pipe(v.string(), v.maxLength(400))
/** A sentence, or a run of furniture. */
const long = v.pipe(v.string(), v.maxLength(100_000))

const base = {
  id: short,
  rule: short,
  category: v.picklist(['broken', 'translation', 'style']),
  mechanical: v.boolean(),
  at: place,
  quote: long,
}
const change = v.strictObject({ from: place, to: place, was: long, is: long, order: v.exactOptional(count) })
const changes = v.pipe(v.array(change), v.maxLength(1000))
const repair = v.picklist(['safe', 'single', 'choice', 'delete', 'query'])

const settlement = v.variant('kind', [
  v.strictObject({
    ...base,
    kind: v.literal('repaired'),
    label: v.pipe(v.string(), v.maxLength(4000)),
    repair,
    changes,
    version: count,
  }),
  v.strictObject({ ...base, kind: v.literal('retyped'), changes, version: count }),
  v.strictObject({ ...base, kind: v.literal('queried'), query: short }),
  v.strictObject({ ...base, kind: v.literal('ignored') }),
  v.strictObject({ ...base, kind: v.literal('ignored-all'), likeness: short }),
  v.strictObject({ ...base, kind: v.literal('ignored-rule') }),
])

const query = v.strictObject({
  id: short,
  from: place,
  to: place,
  question: long,
  quote: long,
  rule: v.nullable(short),
  answered: v.boolean(),
  finding: v.exactOptional(short),
  original: v.exactOptional(long),
})

const ticket = v.strictObject({ date: short, language: short, desk: short, style: short, slug: short })

const range = v.strictObject({ from: place, to: place })
const original = v.strictObject({
  name: short,
  text: v.pipe(v.string(), v.maxLength(longestOriginal)),
  language: v.pipe(v.string(), v.maxLength(8)),
  links: v.pipe(v.array(v.strictObject({ original: range, draft: v.nullable(range) })), v.maxLength(2000)),
})

const pasted = v.strictObject({
  blocks: v.pipe(v.array(v.strictObject({ ...range.entries, kind: blockKind })), v.maxLength(20_000)),
  shields: v.pipe(v.array(range), v.maxLength(20_000)),
  remarks: v.pipe(
    v.array(
      v.strictObject({
        ...range.entries,
        kind: v.picklist(['link', 'object']),
        author: v.literal(''),
        text: v.pipe(v.string(), v.maxLength(4000)),
        object: v.exactOptional(v.picklist(objectSorts)),
        alt: v.exactOptional(v.pipe(v.string(), v.maxLength(4000))),
        target: v.exactOptional(v.pipe(v.string(), v.maxLength(4000))),
        words: long,
        before: short,
        behind: short,
      }),
    ),
    v.maxLength(20_000),
  ),
})

const marks = v.strictObject({ broken: count, translation: count, style: count, words: count })

/** What a page may have kept, and what a file of notes may hold. */
export const reviewNotes: v.GenericSchema<unknown, ReviewNotes> = v.strictObject({
  textKey: short,
  settled: v.pipe(v.array(settlement), v.maxLength(20_000)),
  queries: v.pipe(v.array(query), v.maxLength(1000)),
  read: v.pipe(v.array(short), v.maxLength(100_000)),
  ticket: v.nullable(ticket),
  caret: place,
  // A count that cannot be read costs no other note: the marks are counted anew.
  marksBefore: v.fallback(v.nullable(marks), null),
  original: v.exactOptional(original),
  pasted: v.exactOptional(pasted),
})

const word = v.pipe(v.string(), v.minLength(1), v.maxLength(100))

/** More words are no dictionary that an editor keeps by hand. */
export const mostWords = 50_000

/** The editor’s own words and names. */
export const dictionaryWords: v.GenericSchema<unknown, readonly string[]> = v.pipe(v.array(word), v.maxLength(mostWords))

export const wordChange: v.GenericSchema<unknown, WordChange> = v.strictObject({ kind: v.picklist(['added', 'removed']), word })
