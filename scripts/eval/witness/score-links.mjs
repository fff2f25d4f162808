/**
 * Joins neighbours of a document and cuts sentences in two, on either side, at random; then counts for how many pairs the links say the same:
 * what of the original is linked belongs to the same pairs as what of the draft it is linked with.
 * @param {readonly string[]} originals
 * @param {readonly string[]} texts
 * @param {{ next: () => number }} random
 * @param {(original: string, text: string) => readonly { original: readonly { from: number, to: number }[], draft: readonly { from: number, to: number }[] }[]} linksOf
 */
export function scoreLinks(originals, texts, random, linksOf) {
  const left = shuffle(originals, random)
  const right = shuffle(texts, random)
  const links = linksOf(left.text, right.text)
  const good = new Set()
  const bad = new Set()
  for (const { original, draft } of links) {
    const here = pairsOf(original, left.owners)
    const there = pairsOf(draft, right.owners)
    const isRight = here.size > 0 && [...here].every((pair) => there.has(pair)) && [...there].every((pair) => here.has(pair))
    for (const pair of new Set([...here, ...there])) (isRight ? good : bad).add(pair)
  }
  const right_ = originals.filter((_, pair) => good.has(pair) && !bad.has(pair)).length
  return { right: right_, all: originals.length }
}

/** A tenth of the neighbours share a paragraph, a tenth of the sentences are cut near their middle. */
function shuffle(texts, random) {
  let text = ''
  const owners = []
  texts.forEach((one, pair) => {
    if (pair > 0) {
      const glue = random.next() < 0.15 ? ' ' : '\n\n'
      text += glue
    }
    const middle = one.indexOf(' ', Math.floor(one.length / 2))
    const cut = random.next() < 0.1 && middle > 0 && one.length > 40 ? middle : -1
    const written = cut < 0 ? one : `${one.slice(0, cut)}\n\n${one.slice(cut + 1)}`
    owners.push({ from: text.length, to: text.length + written.length, pair })
    text += written
  })
  return { text, owners }
}

/** The pairs whose text the ranges hold a fair part of: a mark that hangs over is none. */
function pairsOf(ranges, owners) {
  const found = new Set()
  for (const { from, to } of ranges) {
    for (const owner of owners) if (Math.min(to, owner.to) - Math.max(from, owner.from) > 2) found.add(owner.pair)
  }
  return found
}
