// node scripts/eval/witness.mjs [--half odd|even] [--seed N] [--verbose KIND] [SET.jsonl…]: how well a draft is compared with its original, on sets of
// {"lang", "original", "english"}. Pairs of a language are joined into documents of 30. It prints, by language and for all:
//   found      share of errors that a finding of the right rule marks, by kind: a number changed, a scale slipped, a name swapped, a denial dropped, a pair lost, a pair added
//   false      findings of sound documents, for each pair (sure and likely ones)
//   links      share of sentences of the original linked with what says the same, when neighbours were merged and split at random
//   language   share of documents whose language was recognised
//   each pair alone  the same for pairs that are no document
//   ms         time to compare 5,000 words, the median of five
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { finish } from '../lib/finish.mjs'
import { loadEngine } from './load-engine.mjs'
import { damages } from './witness/damage.mjs'
import { createRandom } from './random.mjs'
import { scoreLinks } from './witness/score-links.mjs'

const { values, positionals } = parseArgs({
  options: { half: { type: 'string' }, seed: { type: 'string', default: '1' }, verbose: { type: 'string' } },
  allowPositionals: true,
})
const engine = await loadEngine(`
  export { createArticleReader } from './src/engine/read/article'
  export { createWitnessStand } from './src/engine/witness/witness'
  export { recogniseLanguage } from './src/engine/witness/language'
`)
const files = positionals.length > 0 ? positionals : ['tests/articles/public/pairs-dev.jsonl']
for (const file of files) scoreSet(file)

/** English of the other sets, which tells everyday words from names. */
function otherTexts() {
  return ['mlqe-ro-en-dev', 'mlqe-et-en-dev', 'clean-gum-news'].flatMap((name) =>
    readFileSync(`tests/articles/public/${name}.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).text),
  )
}

/** @param {string} file */
function scoreSet(file) {
  const pairs = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter((_, at) => values.half === undefined || at % 2 === (values.half === 'odd' ? 1 : 0))
    .map((pair) => ({ ...pair, original: oneLine(pair.original), english: oneLine(pair.english) }))
  const everyday = new Set(
    [...pairs.map((pair) => pair.english), ...otherTexts()].flatMap((text) => text.match(/(?<!\p{L})\p{Ll}+/gu) ?? []),
  )
  console.log(`${basename(file)}: comparison with the original`)
  const all = new Map()
  const alone = new Map()
  for (const lang of [...new Set(pairs.map((pair) => pair.lang))].toSorted()) {
    const tally = new Map()
    const own = pairs.filter((pair) => pair.lang === lang)
    const documents = Array.from({ length: Math.ceil(own.length / 30) }, (_, at) => own.slice(at * 30, at * 30 + 30)).filter(
      (rows) => rows.length > 1,
    )
    scoreAlone(own, lang, alone, everyday)
    documents.forEach((rows, at) => scoreDocument(rows, lang, at, tally, everyday))
    print(lang, tally)
    for (const [kind, [hits, tries]] of tally) add(all, kind, hits, tries)
  }
  print('all', all)
  print('each pair alone', alone)
  console.log(`  5,000 words in ${time(pairs).toFixed(0)} ms`)
}

/** The same errors where a pair is all there is to compare; names come from all pairs of the language. */
function scoreAlone(rows, lang, tally, everyday) {
  const random = createRandom(Number(values.seed))
  const others = rows.map((row) => row.english)
  for (const { original, english } of rows) {
    add(tally, 'false', compare([original], [english], lang).findings.length, 1)
    for (const { kind, rule, damage } of damages) {
      const damaged = damage(english, random, others, everyday)
      if (damaged === undefined || damaged === english) continue
      add(tally, kind, compare([original], [damaged], lang).findings.some((finding) => finding.rule === rule) ? 1 : 0, 1)
    }
  }
}

function scoreDocument(rows, lang, at, tally, everyday) {
  const random = createRandom(Number(values.seed) * 1000 + at)
  const originals = rows.map((row) => row.original)
  const others = rows.map((row) => row.english)
  add(tally, 'language', engine.recogniseLanguage(originals.join('\n\n')) === lang ? 1 : 0, 1)
  const sound = compare(originals, others, lang).findings
  for (const finding of sound) tell('false', finding)
  add(tally, 'false', sound.length, rows.length)
  for (const { kind, rule, damage } of damages) {
    const texts = [...others]
    const hurt = new Set()
    rows.forEach((row, place) => {
      if (random.next() < 0.5) return
      const damaged = damage(row.english, random, others, everyday)
      if (damaged === undefined || damaged === row.english) return
      texts[place] = damaged
      hurt.add(place)
    })
    const { findings, placeOf } = compare(originals, texts, lang)
    for (const place of hurt) {
      const found = findings.some((finding) => finding.rule === rule && placeOf(finding.ranges[0].from) === place)
      add(tally, kind, found ? 1 : 0, 1)
      if (!found && values.verbose === kind) console.log(`    ${kind}: ${texts[place]} | ${others[place]} | ${originals[place]}`)
    }
  }
  scoreLost(originals, others, lang, random, tally)
  const links = scoreLinks(
    originals,
    others,
    random,
    (original, english) => compareTexts(original, english, lang).testimony.links,
  )
  add(tally, 'links', links.right, links.all)
}

/** Every tenth pair is lost from the draft, every tenth stands in the draft alone. */
function scoreLost(originals, others, lang, random, tally) {
  const lost = others.map((_, place) => place % 10 === Math.floor(random.next() * 3) + 2)
  const kept = others.filter((_, place) => !lost[place])
  const before = compare(originals, kept, lang)
  let offset = 0
  originals.forEach((text, place) => {
    const from = offset
    offset += text.length + 2
    if (!lost[place]) return
    const found = before.findings.some(
      ({ rule, witness }) => rule === 'sentence-not-in-draft' && witness.from < from + text.length && witness.to > from,
    )
    add(tally, 'lost', found ? 1 : 0, 1)
    if (!found && values.verbose === 'lost') console.log(`    lost: ${text} | ${others[place]}`)
  })
  const shorter = originals.filter((_, place) => !lost[place])
  const after = compare(shorter, others, lang)
  others.forEach((_, place) => {
    if (!lost[place]) return
    const found = after.findings.some(
      ({ rule, ranges }) =>
        rule === 'sentence-not-in-original' && after.placeOf(ranges[0].from) <= place && after.placeOf(ranges[0].to - 1) >= place,
    )
    add(tally, 'added', found ? 1 : 0, 1)
  })
}

function compare(originals, texts, lang) {
  const starts = []
  let at = 0
  for (const text of texts) {
    starts.push(at)
    at += text.length + 2
  }
  const { reports } = compareTexts(originals.join('\n\n'), texts.join('\n\n'), lang)
  const findings = reports.filter(({ tier }) => tier !== 'doubtful')
  return { findings, placeOf: (offset) => starts.findLastIndex((start) => start <= offset) }
}

function compareTexts(original, text, lang) {
  const article = engine.createArticleReader().read({ text })
  return finish(engine.createWitnessStand().compare(article, { text: original, language: lang }))
}

function time(pairs) {
  const rows = []
  for (let words = 0, at = 0; words < 5000 && at < pairs.length; at++) {
    rows.push(pairs[at])
    words += pairs[at].english.split(/\s+/u).length
  }
  const runs = Array.from({ length: 5 }, () => {
    const article = engine.createArticleReader().read({ text: rows.map((row) => row.english).join('\n\n') })
    const start = performance.now()
    finish(
      engine
        .createWitnessStand()
        .compare(article, { text: rows.map((row) => row.original).join('\n\n'), language: rows[0].lang }),
    )
    return performance.now() - start
  })
  return runs.toSorted((a, b) => a - b)[2] ?? 0
}

function add(tally, kind, hits, tries) {
  const [before, all] = tally.get(kind) ?? [0, 0]
  tally.set(kind, [before + hits, all + tries])
}

function print(name, tally) {
  const cell = ([kind, [hits, tries]]) =>
    `${kind} ${(hits / tries).toFixed(kind === 'false' ? 3 : 2)}${kind === 'language' || kind === 'links' ? '' : ` of ${tries}`}`
  console.log(`  ${name.padEnd(4)} ${[...tally].map(cell).join(' | ')}`)
}

function tell(kind, { rule, message }) {
  if (values.verbose === kind) console.log(`    ${kind}: ${rule}: ${message}`)
}

function oneLine(text) {
  return text.replace(/\s+/gu, ' ').trim()
}
