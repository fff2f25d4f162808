import type { Sentence, Token } from '../../article'
import { smallCalendarNames } from '../../language/calendar'
import { numberOfNoun } from '../../language/noun-number'
import { canBe, isKnownVerb } from '../../language/verb-forms'
import { asking } from '../../proposals'
import { type Proposal, type SentenceRule, prose, type Report } from '../rule'

/**
 * *Said that* and then a subject without a verb, down to the end of the sentence: *The mayor stressed that the new bridge over the river.*
 * Deliberate exceptions: *that* before a noun it points to (*she confirmed that number*), and what a person said.
 */
export const reportedWithoutVerb: SentenceRule = {
  id: 'reported-without-verb',
  category: 'broken',
  name: 'No verb behind “said that”',
  why: 'What somebody said has a verb of its own. Here the sentence ends before it: it was cut off, or the language before needed no “is”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS09', 'BS25'],
  examples: [
    {
      damaged: 'The mayor stressed [[that the new bridge]] over the river.',
      repaired: 'The mayor stressed that the new bridge was over the river.',
    },
    { damaged: 'The crash was at noon stated [[that Governor Tutulmaz]].' },
    { damaged: 'Analysts say [[that the economy]] in recession.', repaired: 'Analysts say that the economy was in recession.' },
    { damaged: 'He added [[that the situation]] under control.', repaired: 'He added that the situation was under control.' },
  ],
  sound: [
    'The mayor stressed that the new bridge is safe. She confirmed that number. He said that Monday.',
    'They agreed that the sooner the better. He noted that of 40 boats six sank.',
    'The court ruled that night in favour of the firm. We know that people matter. She said that house prices rose.',
    'The mayor said that some years ago. The bank said that three times.',
  ],
  outranks: ['lost-verb'],
  cues: ['that'],
  *check(_, sentence) {
    const report = checkSentence(sentence)
    if (report) yield report
  },
}

const saying =
  /^(?:said|says|say|believe|think|hope|argue|warn|insist|claim|admit|stated|states|stressed|stresses|added|adds|noted|notes|explained|announced|confirmed|confirms|claimed|claims|warned|warns|declared|insisted|believes|thinks|hopes|emphasi[sz]ed|indicated|revealed|pointed|argued|argues|recalled|reported)$/u

function checkSentence({ tokens, text }: Sentence): Report | undefined {
  if (!/[^?!…:]\.$/u.test(text)) return undefined
  const at = tokens.findLastIndex(({ lower }) => lower === 'that')
  const [verb, that, first] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!verb || !that || !first || that.quoted || !saying.test(verb.lower) || !opensSubject(tokens, at + 1)) return undefined
  const rest = tokens.slice(at + 1, -1)
  // “The mayor said that some years ago”, “said that three times”
  if (/^(?:ago|earlier|later|before|times|twice)$/u.test(rest.at(-1)?.lower ?? '') && rest.length < 5) return undefined
  if (rest.length < 2 || !rest.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN')) return undefined
  if (rest.some((token, place) => !isOfPhrase(token, rest[place - 1]))) return undefined
  const end = rest.find(
    ({ pos }, place) => /^(?:NOUN|PROPN)$/u.test(pos) && !/^(?:NOUN|PROPN)$/u.test(rest[place + 1]?.pos ?? ''),
  )
  return {
    ranges: [{ from: that.from, to: end?.to ?? first.to }],
    tier: 'likely',
    severity: 10,
    message: `What “${verb.text} that” leads to has no verb before the sentence ends.`,
    repairs: [...withBe(rest, end), asking(`what was ${verb.lower === 'said' || verb.lower === 'says' ? 'said' : 'told'}`)],
  }
}

/** “the situation (is) under control”: where something follows the first noun, a form of *be* may do. */
function withBe(rest: readonly Token[], end: Token | undefined): readonly Proposal[] {
  const next = end && rest[rest.indexOf(end) + 1]
  if (!end || !next || !/^(?:ADP|ADV|ADJ|DET|NUM)$/u.test(next.pos) || next.lower === 'of') return []
  const verbs = numberOfNoun(end.lower) === 'plural' || /^(?:people|police)$/u.test(end.lower) ? ['were', 'are'] : ['was', 'is']
  return verbs.map((verb) => ({
    label: `Put “${verb}” after “${end.text}”`,
    kind: 'choice',
    edits: [{ from: end.to, to: end.to, insert: ` ${verb}` }],
  }))
}

/** *That* before a bare singular noun may point to it: “confirmed that number”. */
function opensSubject(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (!first || smallCalendarNames.has(first.lower)) return false
  if (/^(?:the|a|an|his|her|its|their|this|these|those|all|many|several|some|most)$/u.test(first.lower))
    return !/(?:er|more|less)$/u.test(second?.lower ?? '') || second?.pos === 'NOUN'
  return first.pos === 'NUM' || first.pos === 'PROPN' || (first.pos === 'NOUN' && numberOfNoun(first.lower) === 'plural')
}

/** A word of a noun phrase; behind a noun one that may be a finite verb is none. */
function isOfPhrase(token: Token, before: Token | undefined): boolean {
  if (token.quoted || !/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|ADV|CCONJ|PART|SYM)$/u.test(token.pos)) return false
  if (token.lower === 'to' || (token.pos === 'PART' && !/^[’']s?$/u.test(token.text))) return false
  const behindNoun = before !== undefined && /^(?:NOUN|PROPN|ADV)$/u.test(before.pos)
  return !(
    behindNoun &&
    (token.pos === 'NOUN' || token.pos === 'ADJ') &&
    isKnownVerb(token.text) &&
    canBe(token.text, 'base', 'third', 'past')
  )
}
