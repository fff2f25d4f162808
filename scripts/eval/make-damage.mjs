// node scripts/eval/make-damage.mjs SOUND.jsonl OUT.jsonl [--seed 1] [--each 60] [--every 2]: hurts sound sentences once each and writes what the scorer of short texts reads:
//   {"text", "bad": [[from, to]], "missing": [offset], "kind", "original"}
// SOUND has one sentence a line, as {"english"} or {"text"}. With --every 2 only every second line is used (1, 3, 5 …): make-plausibility --held-out reads the others.
// Kinds: false-stop, cut-end, lost-start, lower-start, moved-clause. The same seed gives the same damage.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadEngine } from './load-engine.mjs'
import { createRandom } from './random.mjs'

const { values, positionals } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    each: { type: 'string', default: '60' },
    every: { type: 'string', default: '1' },
  },
  allowPositionals: true,
})
const [soundPath, outPath] = positionals
const { loadTagger } = await loadEngine(`export { loadTagger } from './src/engine/language/tagger'`)
const tag = loadTagger()

const { next: random, pick } = createRandom(Number(values.seed) * 2654435761)
const upper = (words) => words.charAt(0).toUpperCase() + words.slice(1)

const every = Number(values.every)
const sentences = readFileSync(soundPath, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .filter((row, index) => (row.bad?.length ?? 0) === 0 && (every === 1 || index % every === 1))
  .map((row) => (row.english ?? row.text).replace(/\s+/g, ' ').trim())
  .filter((text) => /^[\p{Lu}"“]/u.test(text) && /[.!?]["”]?$/.test(text) && text.split(' ').length >= 8 && !/[.!?] /.test(text))

const functionTags = new Set(['ADP', 'DET', 'CCONJ', 'PART', 'AUX'])
const words = (text) => tag(text).filter((token) => /^[\p{L}\p{N}]/u.test(token.text))

/** Each takes a sentence and gives its hurt text, the damage and where words are missing (offsets in the hurt text), or nothing. */
const damages = {
  'false-stop'(text) {
    const row = words(text)
    const places = row.slice(1, -2).flatMap((token, index) => {
      const next = row[index + 2]
      const beside = next && text.slice(token.to, next.from) === ' '
      const phrase =
        functionTags.has(token.pos) ||
        (token.pos === 'NOUN' && next?.pos === 'ADP') ||
        (token.pos === 'ADJ' && next?.pos === 'NOUN') ||
        (token.pos === 'VERB' && ['ADP', 'PART'].includes(next?.pos))
      return beside && phrase && next.pos !== 'PROPN' && /^\p{L}/u.test(next.text) ? [[token, next]] : []
    })
    const place = pick(places)
    if (!place) return undefined
    const [left, right] = place
    const next = random() < 0.6 ? upper(right.text) : right.text
    return { text: `${text.slice(0, left.to)}. ${next}${text.slice(right.to)}`, bad: [[left.from, right.to + 1]], missing: [] }
  },
  'cut-end'(text) {
    const row = words(text)
    const place = pick(
      row
        .slice(2, -1)
        .filter((token) => ['ADP', 'DET', 'CCONJ', 'PART'].includes(token.pos) && !/n['’]t|['’]s|not/.test(token.text)),
    )
    if (!place) return undefined
    const before = row[row.indexOf(place) - 1]
    const cut = text.slice(0, place.to) + (random() < 0.6 ? '.' : '')
    return { text: cut, bad: [[before.from, cut.length]], missing: [] }
  },
  'lost-start'(text) {
    const row = words(text)
    const place = pick(row.slice(2, Math.min(9, row.length - 4)).filter((token) => /^\p{Ll}/u.test(token.text)))
    if (!place) return undefined
    return { text: text.slice(place.from), bad: [[0, place.text.length]], missing: [0] }
  },
  'moved-clause'(text) {
    const row = words(text)
    const starts = row.flatMap((token, index) =>
      index >= 2 && index + 7 < row.length && ['ADP', 'PART'].includes(token.pos) && /^[a-z]{2,}$/.test(token.text)
        ? [index]
        : [],
    )
    const at = pick(starts)
    if (at === undefined) return undefined
    const first = row[at]
    const last = row[at + 2 + Math.floor(random() * 4)]
    const moved = text.slice(first.from, last.to)
    const left = text.slice(0, first.from) + text.slice(last.to).trimStart()
    if (/["“”,;:()]/.test(moved) || /^[,.;:]/.test(text.slice(last.to).trimStart())) return undefined
    const put = ` ${upper(moved)}${random() < 0.5 ? '.' : ''}`
    return { text: left + put, bad: [[left.length + 1, left.length + put.length]], missing: [first.from] }
  },
}

/** Sets a hurt sentence between sound ones, as many as chance wants. */
function embed(hurt, original, before, after, kind) {
  const shift = before ? before.length + 1 : 0
  const wrap = (text) => [before, text, after].filter(Boolean).join(' ')
  const move = (at) => at + shift
  return {
    text: wrap(hurt.text),
    bad: hurt.bad.map(([from, to]) => [move(from), move(to)]),
    missing: hurt.missing.map(move),
    kind,
    original: wrap(original),
  }
}

const records = []
for (const kind of [...Object.keys(damages), 'lower-start']) {
  for (let made = 0, tries = 0; made < Number(values.each) && tries < 5000; tries++) {
    const original = pick(sentences)
    const hurt = damages[kind === 'lower-start' ? 'lost-start' : kind](original)
    if (!hurt) continue
    const before = kind === 'lost-start' ? '' : kind === 'lower-start' || random() < 0.5 ? pick(sentences) : ''
    records.push(embed(hurt, original, before, random() < 0.5 ? pick(sentences) : '', kind))
    made++
  }
}
writeFileSync(outPath, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
console.log(`${records.length} records`)
