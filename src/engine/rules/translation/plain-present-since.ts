import type { BlockContent, Token } from '../../article'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { numberOfNoun } from '../../language/noun-number'
import { canBe, inflect, verbForms } from '../../language/verb-forms'
import { askFirst, askIfSaid } from '../../proposals'
import type { Report } from '../rule'

/** “He works in Oslo since 2010”, “they know each other since May”: a subject, its verb and little more. */
export function simplePresent(block: BlockContent, tokens: readonly Token[], start: number, since: number): Report | undefined {
  const at = tokens.findIndex(
    ({ pos, lower }, place) =>
      place > start &&
      place < since &&
      (pos === 'VERB' || isMisreadVerb(tokens, start, place) || isDoneByMany(tokens, start, place)) &&
      canBe(lower, 'third', 'base'),
  )
  const [subject, verb] = [tokens[at - 1], tokens[at]]
  if (!subject || !verb || since - at > 5 || verb.quoted !== subject.quoted || verb.text !== verb.lower) return undefined
  if (tokens.slice(at + 1, since).some(({ pos }) => pos === 'VERB') || looksBack(tokens, at, since)) return undefined
  const reading = verbForms(verb.lower).find(({ form }) => form === 'third' || form === 'base')
  if (!reading) return undefined
  const isOne = reading.form === 'third'
  const isPronoun = isOne
    ? /^(?:he|she)$/u.test(subject.lower) || (subject.lower === 'it' && at === start + 1)
    : /^(?:they|we|i)$/u.test(subject.lower) && lasting.test(reading.base)
  // “Cyclists gather here since 1998”
  const isMany =
    !isOne &&
    ((/^(?:NOUN|PROPN)$/u.test(subject.pos) && verb.pos === 'VERB' && numberOfNoun(subject.lower) === 'plural') ||
      isDoneByMany(tokens, start, at))
  const isLasting =
    lasting.test(reading.base) || (steady.test(reading.base) && (at + 1 === since || isBareObject(tokens, start, at, since)))
  if (!isPronoun && !((isOne || isMany) && /^(?:NOUN|PROPN)$/u.test(subject.pos) && isLasting)) return undefined
  const put = `${isOne ? 'has' : 'have'} ${inflect(reading.base, 'participle')[0] ?? ''}`
  return reportSince(block, verb, verb, put, `What began then and goes on is told with “${put}”.`)
}

const lasting =
  /^(?:live|work|know|exist|play|belong|remain|teach|study|serve|operate|reside|dwell|wait|rule|govern|lead|head|chair|suffer|drive|own|manage|coach|stay|lie|hang|last|gather|fight|protest|negotiate|sleep)$/u

/** With the time right behind it: “produces since 1956 tyres”. */
const steady =
  /^(?:produce|make|sell|offer|build|use|hold|publish|organi[sz]e|support|employ|finance|fund|supply|collect|write|fight|sit|act|function|apply|possess|participate|collaborate|cooperate|represent|train|treat|host)$/u

/** “The factory produces cars since 1960”: it opens the sentence, and what it makes stands bare behind the verb. */
const isBareObject = (tokens: readonly Token[], start: number, at: number, since: number): boolean =>
  start === 0 &&
  tokens[0]?.pos === 'DET' &&
  numberOfNoun(tokens[at - 1]?.lower ?? '') !== 'plural' &&
  since - at <= 3 &&
  tokens.slice(at + 1, since).every(({ pos }) => pos === 'ADJ' || pos === 'NOUN')

/** “The family lives in Oslo”: *lives* behind a determiner and a noun, with a place behind it, is no noun. */
const isMisreadVerb = (tokens: readonly Token[], start: number, at: number): boolean =>
  at === start + 2 &&
  /^(?:lives|works|plays|studies|exists)$/u.test(tokens[at]?.lower ?? '') &&
  tokens[start]?.pos === 'DET' &&
  numberOfNoun(tokens[start + 1]?.lower ?? '') !== 'plural' &&
  /^(?:in|at|with|near|for|as|since)$/u.test(tokens[at + 1]?.lower ?? '')

/** “Four teams from the Mine Rescue Station work there”: the subject is told by its first noun, and its verb, read as a noun, by what stands behind. */
function isDoneByMany(tokens: readonly Token[], start: number, at: number): boolean {
  const [verb, next] = [tokens[at], tokens[at + 1]]
  if (!verb || !/^(?:live|work|wait|stay|sleep|protest|play|fight|gather)$/u.test(verb.lower)) return false
  const subject = readLongNounPhrase(tokens, start)
  if (subject?.number !== 'plural' || subject.end > at) return false
  const [link, ...more] = tokens.slice(subject.end, at)
  const isWhole =
    !link || (link.pos === 'ADP' && more.length > 0 && more.every(({ pos }) => /^(?:DET|PROPN|NOUN|ADJ)$/u.test(pos)))
  return isWhole && /^(?:here|there|in|at|on|outside|without|around)$/u.test(next?.lower ?? '')
}

/** “is writing a history of Ireland since 1922”, “is recalling cars made since 2015”: the time belongs to what is looked back on. */
export function looksBack(tokens: readonly Token[], verb: number, since: number): boolean {
  const base = verbForms(tokens[verb]?.lower ?? '')[0]?.base ?? ''
  const before = tokens[since - 1]
  if (before?.pos === 'VERB' && since - 1 > verb && canBe(before.lower, 'participle')) return true
  return (
    before !== undefined &&
    since - 1 > verb &&
    /^(?:NOUN|PROPN)$/u.test(before.pos) &&
    (/^(?:study|examine|review|check|investigate|count|read|write|analy[sz]e|look|hear|recall|refund|list|cover|track|chart|trace|compare|map|plot|give)$/u.test(
      base,
    ) ||
      tokens
        .slice(verb + 1, since)
        .some(({ lower }) =>
          /^(?:every|each|history|histories|book|study|studies|film|course|account|data|records?)$/u.test(lower),
        ))
  )
}

/** What began then and goes on, or is still to come, put as English tells it. */
export function reportSince(block: BlockContent, first: Token, last: Token, put: string, message: string): Report {
  const words = block.text.slice(first.from, last.to)
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 1,
    message,
    repairs: askFirst(last.quoted, askIfSaid(`“${words}”`), {
      label: `Put “${put}”`,
      kind: 'single',
      edits: [{ from: first.from, to: last.to, insert: put }],
    }),
  }
}
