/**
 * Errors as translations have them, put into a sound English sentence; each gives back nothing where the sentence has no place for it.
 * @typedef {{ next: () => number, pick: <Item>(items: readonly Item[]) => Item }} Random
 * @typedef {(text: string, random: Random, others: readonly string[], everyday: ReadonlySet<string>) => string | undefined} Damage
 */

/** @type {Damage} */
function changeNumber(text, random) {
  const numbers = [...text.matchAll(/(?<![\w.,/-])\d[\d,]*(?:\.\d+)?(?![\d/])/gu)].filter(([number]) => number !== '0')
  if (numbers.length === 0) return undefined
  const { 0: number, index } = random.pick(numbers)
  const places = [...number.matchAll(/\d/gu)].map((match) => match.index)
  const at = random.pick(places)
  const old = Number(number[at])
  const fresh = random.pick([1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => digit !== old))
  return splice(text, index + at, 1, String(fresh))
}

/** @type {Damage} */
function slipScale(text, random) {
  const scale = /\b(?:thousand|million|billion|trillion)\b/u.exec(text)
  if (scale !== null) {
    const others = ['thousand', 'million', 'billion', 'trillion'].filter((word) => word !== scale[0])
    return splice(text, scale.index, scale[0].length, random.pick(others))
  }
  const large = /(?<![\w.,/-])\d{1,3}(?:,\d{3})+(?![\d/.])/u.exec(text)
  if (large === null) return undefined
  return random.next() < 0.5
    ? splice(text, large.index + large[0].length, 0, ',000')
    : splice(text, large.index + large[0].length - 4, 4, '')
}

const names = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,}){0,2}(?![\p{L}-])/gu
const noNames =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|This|Mr|Mrs|Dr)/u

/**
 * One name for another of the document. A capital alone makes no name (Supreme Court, the Church): no word of it may stand in small letters
 * in any English text at hand.
 * @type {Damage}
 */
function swapName(text, random, others, everyday) {
  const isName = (/** @type {string} */ name) =>
    !noNames.test(name) && !name.split(' ').some((word) => everyday.has(word.toLowerCase()))
  const here = [...text.matchAll(names)].filter(([name]) => isName(name))
  const there = others.flatMap((other) => other.match(names) ?? []).filter((name) => isName(name) && !text.includes(name))
  if (here.length === 0 || there.length === 0) return undefined
  const { 0: name, index } = random.pick(here)
  const parts = name.split(' ').length
  const alike = there.filter((other) => other.split(' ').length === parts)
  return splice(text, index, name.length, random.pick(alike.length > 0 ? alike : there))
}

/** @type {Damage} */
function dropNegation(text) {
  const full =
    /(?<= )(?:do|does|did) not (?=\w)|(?<= )not (?=\w)|(?<= )never (?=\w)|(?<=\b(?:is|are|was|were|has|have|had|could|would|should|do|does|did)) ?n[’']t\b|(?<=can)not\b|(?<= )no (?=[a-z])|(?<= )without (?=[a-z])/u.exec(
      text,
    )
  if (full === null || /not only/u.test(text)) return undefined
  return splice(text, full.index, full[0].length, full[0].startsWith('without') ? 'with ' : '')
}

const splice = (
  /** @type {string} */ text,
  /** @type {number} */ at,
  /** @type {number} */ length,
  /** @type {string} */ insert,
) => text.slice(0, at) + insert + text.slice(at + length)

/** By kind: the damage, and the rule that should find it. */
export const damages = /** @type {const} */ ([
  { kind: 'number', rule: 'number-against-original', damage: changeNumber },
  { kind: 'scale', rule: 'number-against-original', damage: slipScale },
  { kind: 'name', rule: 'name-against-original', damage: swapName },
  { kind: 'negation', rule: 'negation-against-original', damage: dropNegation },
])
