import type { Sentence, Token } from '../../article'
import { readNounPhrase } from '../../language/noun-phrases'
import { canBe, inflect } from '../../language/verb-forms'
import { type Proposal, type SentenceRule, prose, type Report } from '../rule'

const questionWords = new Set(['what', 'where', 'how', 'why', 'when', 'whether'])

/**
 * The word order of a question inside a statement: *asked what is the reason*. Deliberate exceptions: questions, quotations and what
 * stands behind a colon or comma, *who is* (both orders are sound), *what is at stake* and the like, where no noun follows.
 */
export const questionOrder: SentenceRule = {
  id: 'question-order',
  category: 'broken',
  name: 'Word order of a question',
  why: 'Inside a statement the verb goes behind its subject: “asked what the reason is”, not “asked what is the reason”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS32'],
  examples: [
    {
      damaged: 'Reporters asked the minister what [[is the reason]] for the delay.',
      repaired: 'Reporters asked the minister what the reason is for the delay.',
    },
    { damaged: 'They do not know where [[are the documents]].', repaired: 'They do not know where the documents are.' },
    { damaged: 'He explained how [[can the state]] pay for it.', repaired: 'He explained how the state can pay for it.' },
    { damaged: 'Reporters asked him what [[would he]] do.', repaired: 'Reporters asked him what he would do.' },
    { damaged: 'The problem is how [[can we]] pay.', repaired: 'The problem is how we can pay.' },
    { damaged: 'He explained why [[was the bridge]] closed.', repaired: 'He explained why the bridge was closed.' },
    { damaged: 'He asked how old [[is the girl]].', repaired: 'He asked how old the girl is.' },
    {
      damaged: 'Reporters wanted to know why [[did the mayor resign]].',
      repaired: 'Reporters wanted to know why the mayor resigned.',
    },
    {
      damaged: 'She explained where [[did she get]] the money.',
      repaired: 'She explained where she got the money.',
    },
    { damaged: 'Reporters asked what [[did the mayor say]].', repaired: 'Reporters asked what the mayor said.' },
    { damaged: 'He asked whether [[is it]] true.', repaired: 'He asked whether it is true.' },
    { damaged: 'He did not know how long [[would the war]] last.', repaired: 'He did not know how long the war would last.' },
    { damaged: 'He did not say how much [[does it cost]].', repaired: 'He did not say how much it costs.' },
    { damaged: 'The minister explained how [[works the system]].', repaired: 'The minister explained how the system works.' },
    { damaged: 'Nobody knows how long [[will it]] last.', repaired: 'Nobody knows how long it will last.' },
  ],
  sound: [
    'They asked what the reason is. What is the reason, he asked.',
    'He knows who is the boss. She asked: what is the plan?',
    'He asked how old the girl is. They know how great is the need for it, and why did the mayor resign, he asked. He knew how did is spelt.',
    'Nobody knows what is at stake, or what is left.',
    '“Tell me what is the reason,” he said. Do you know where is the exit?',
    'Nobody could say what was the matter with the engine. He wondered what was the point of more talks. It shows how fragile is the truce.',
  ],
  cues: questionWords,
  *check(_, sentence) {
    for (let at = 1; at < sentence.tokens.length - 2; at++) {
      const report =
        checkAt(sentence, at) ??
        checkHow(sentence, at) ??
        checkDid(sentence, at) ??
        checkMuch(sentence, at) ??
        checkVerb(sentence, at)
      if (report) yield report
    }
  },
}

const asking =
  /^(?:ask|asks|asked|asking|know|knows|knew|wonder|wonders|wondered|explain|explains|explained|understand|understands|understood|clarify|clarified|determine|determined|learn|reveal|reveals|revealed|say|said|tell|told|specify|specified|disclose|disclosed|announce|announced|see|decide|decided|unclear|clear|known|unknown|idea|question|discuss|discussed|discussing|explaining|depends|depend|problem|issue|mystery|dilemma|debate|debated|show|shows|showed|check|checked|investigate|investigating|examine|examined|find|found|remember|imagine|describe|described|sure|certain|uncertain|remains)$/

function checkAt({ tokens, text }: Sentence, at: number): Report | undefined {
  const wh = tokens[at]
  const verb = tokens[at + 1]
  if (
    !wh ||
    !verb ||
    wh.quoted ||
    !questionWords.has(wh.lower) ||
    !/^(?:is|are|was|were|can|could|will|would|should|did|does|do|has|have|had)$/.test(verb.lower)
  )
    return undefined
  if (/\?[”’"')]*$/u.test(text) || !tokens.slice(Math.max(0, at - 4), at).some((token) => asking.test(token.lower)))
    return undefined
  if (tokens.slice(Math.max(0, at - 3), at).some((token) => token.pos === 'PUNCT')) return undefined
  const isBe = /^(?:is|are|was|were)$/.test(verb.lower)
  const base = tokens[0]?.index ?? 0
  const first = tokens[at + 2]
  // “where did she get”: the verb changes as well
  if (/^(?:did|does|do)$/.test(verb.lower)) return undefined
  if (first && /^(?:he|she|it|they|we)$/.test(first.lower)) return report(wh, verb, first, first)
  if (!first || !/^(?:the|his|her|its|their|our|this|these)$/.test(first.lower) || (!isBe && wh.lower === 'what'))
    return undefined
  const phrase = readNounPhrase(tokens, at + 2)
  // “what was the matter with it”, “what is the point of more talks”: stock questions keep their order
  if (wh.lower === 'what' && /^(?:matter|point|use|good|harm)$/u.test(phrase?.head.lower ?? '')) return undefined
  const after = phrase && tokens[phrase.head.index - base + 1]
  if (
    !phrase ||
    phrase.pronoun ||
    !after ||
    (isBe &&
      after.pos !== 'PUNCT' &&
      after.pos !== 'ADP' &&
      !(after.pos === 'VERB' && /^(?:why|when|where|how)$/u.test(wh.lower) && canBe(after.lower, 'participle')))
  )
    return undefined
  return report(wh, verb, first, phrase.head)
}

const stops = ({ pos }: Token): boolean => pos === 'PUNCT'

/** Nothing is asked, and one of the words of asking or knowing stands close before. */
const isToldOf = ({ tokens, text }: Sentence, at: number): boolean =>
  !/\?[”"’']*$/u.test(text) &&
  tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => asking.test(lower)) &&
  !tokens.slice(Math.max(0, at - 3), at).some(stops)

/** “how old is the girl.” */
function checkHow(sentence: Sentence, at: number): Report | undefined {
  const { tokens } = sentence
  const [how, adjective, verb, first] = tokens.slice(at, at + 4)
  if (how?.lower !== 'how' || how.quoted || !adjective || !verb || !first || !isToldOf(sentence, at)) return undefined
  if (adjective.pos !== 'ADJ' && !/^(?:long|far|fast)$/u.test(adjective.lower)) return undefined
  if (!/^(?:is|are|was|were)$/u.test(verb.lower)) return undefined
  // “It shows how fragile is the truce”: an exclamation, turned round for weight
  if (tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => /^show(?:s|ed)?$/u.test(lower))) return undefined
  const phrase = readNounPhrase(tokens, at + 3)
  const after = phrase && tokens[phrase.head.index - (tokens[0]?.index ?? 0) + 1]
  return phrase && after && stops(after) ? report(adjective, verb, first, phrase.head) : undefined
}

/** “how long will the war last”, “how could this happen” */
function checkMuch(sentence: Sentence, at: number): Report | undefined {
  const { tokens } = sentence
  const wh = tokens[at]
  if (!wh || wh.quoted || wh.lower !== 'how' || !isToldOf(sentence, at)) return undefined
  const helperAt = /^(?:much|many|long|often|far|soon|fast|well)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const [helper, first, next] = tokens.slice(helperAt, helperAt + 3)
  if (!helper || !first || !next || !/^(?:can|could|will|would|should|has|have|is|are|was|were)$/u.test(helper.lower))
    return undefined
  if (/^(?:he|she|it|they|we)$/u.test(first.lower)) return helperAt > at + 1 ? report(wh, helper, first, first) : undefined
  if (/^(?:this|that)$/u.test(first.lower) && next.pos === 'VERB') return report(wh, helper, first, first)
  const phrase =
    helperAt > at + 1 && /^(?:the|his|her|its|their|this|these)$/u.test(first.lower)
      ? readNounPhrase(tokens, helperAt + 1)
      : undefined
  const verb = phrase && tokens[phrase.head.index - (tokens[0]?.index ?? 0) + 1]
  return phrase && verb && (verb.pos === 'VERB' || (verb.pos !== 'NOUN' && canBe(verb.lower, 'base')))
    ? report(wh, helper, first, phrase.head)
    : undefined
}

/** “how works the system”: the verb right behind, then its subject. */
function checkVerb(sentence: Sentence, at: number): Report | undefined {
  const { tokens } = sentence
  const wh = tokens[at]
  if (!wh || wh.quoted || wh.lower !== 'how' || !isToldOf(sentence, at)) return undefined
  const [verb, first] = tokens.slice(at + 1, at + 3)
  if (
    !verb ||
    !first ||
    verb.pos !== 'VERB' ||
    verb.text !== verb.lower ||
    !canBe(verb.lower, 'third', 'past') ||
    first.pos !== 'DET'
  )
    return undefined
  const phrase = readNounPhrase(tokens, at + 2)
  const after = phrase && tokens[phrase.head.index - (tokens[0]?.index ?? 0) + 1]
  return phrase && after && /^(?:PUNCT|CCONJ)$/u.test(after.pos) ? report(wh, verb, first, phrase.head) : undefined
}

/** “why did the mayor resign”, “how much does it cost” */
function checkDid(sentence: Sentence, at: number): Report | undefined {
  const { tokens } = sentence
  const wh = tokens[at]
  if (!wh || wh.quoted || !/^(?:why|how|when|where|what)$/u.test(wh.lower) || !isToldOf(sentence, at)) return undefined
  const did = /^(?:much|many|long|often|old|far)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const helper = tokens[did]
  const form = helper?.lower === 'did' ? 'past' : helper?.lower === 'does' ? 'third' : helper?.lower === 'do' ? 'base' : undefined
  const phrase = form && readNounPhrase(tokens, did + 1)
  if (!helper || !form || !phrase || phrase.temporal) return undefined
  const verb = tokens[phrase.head.index - (tokens[0]?.index ?? 0) + 1]
  const [put] =
    verb && verb.pos === 'VERB' && canBe(verb.lower, 'base') ? (form === 'base' ? [verb.text] : inflect(verb.lower, form)) : []
  if (!verb || put === undefined) return undefined
  return toldOf(wh, helper, verb.to, {
    label: form === 'base' ? `Leave out “${helper.text}”` : `Put “${put}” and leave out “${helper.text}”`,
    edits: [
      { from: helper.from, to: phrase.first.from, insert: '' },
      { from: verb.from, to: verb.to, insert: put },
    ],
  })
}

function report(wh: Token, verb: Token, first: Token, last: Token): Report {
  return toldOf(wh, verb, last.to, {
    label: `Put “${verb.text}” behind “${last.text}”`,
    edits: [
      { from: verb.from, to: first.from, insert: '' },
      { from: last.to, to: last.to, insert: ` ${verb.text}` },
    ],
  })
}

function toldOf(wh: Token, verb: Token, to: number, repair: Pick<Proposal, 'label' | 'edits'>): Report {
  return {
    ranges: [{ from: verb.from, to }],
    tier: 'likely',
    severity: 1,
    message: `“${wh.text} ${verb.text}” is the order of a question; here nothing is asked.`,
    repairs: [{ ...repair, kind: 'single' }],
  }
}
