import type { Token } from '../../article'
import { inflect, verbForms } from '../../language/verb-forms'
import { mayBeFinite } from '../../language/verb-groups'
import { askFirst, askIfSaid } from '../../proposals'
import { type Proposal, type SentenceRule, prose, type Report } from '../rule'

/**
 * *He is suspected of that he stole the car*, *the delay is due to that the parts are late*: a preposition and a clause with *that*. Deliberate
 * exceptions: *apart from that the film was good*, *on top of that the fight is funny* (*that* stands for what was said), *in that*.
 */
export const prepositionBeforeThat: SentenceRule = {
  id: 'preposition-before-that',
  category: 'translation',
  name: 'Preposition before “that” and a clause',
  why: 'Swedish, Danish, German, Polish, Spanish and others say “suspected of that he stole”. In English no preposition stands before a clause with “that”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR03'],
  outranks: ['verb-frame'],
  examples: [
    {
      damaged: 'The man is [[suspected of that he stole]] a car.',
      repaired: 'The man is suspected of stealing a car.',
    },
    { damaged: 'The delay is [[due to that the]] parts are late.', repaired: 'The delay is because the parts are late.' },
    { damaged: 'They [[complained about that the]] tax is high.', repaired: 'They complained that the tax is high.' },
    {
      damaged: 'The firm [[insists on that the]] price is fair.',
      repaired: 'The firm insists that the price is fair.',
    },
    { damaged: 'It [[depends on that the]] rain comes.', repaired: 'It depends on whether the rain comes.' },
  ],
  sound: [
    'Apart from that the film was a surprise. On top of that the fight was funny. It differs in that the rain is cold.',
    'He was sure of that. The firm insists on that price and complained about that man.',
    'He was told of that the day he arrived. She thought about that a lot when she was ill. He spoke about that a few days before he died.',
  ],
  cues: ['that'],
  *check({ text }, { tokens }) {
    for (let at = 1; at + 4 < tokens.length; at++) {
      const report = tokens[at + 1]?.lower === 'that' ? checkAt(text, tokens, at) : undefined
      if (report) yield report
    }
  },
}

/** What takes a clause with “that” by itself, so that the preposition goes. */
const takesThat =
  /^(?:sure|certain|convinced|aware|afraid|proud|worried|concerned|surprised|shocked|angry|happy|glad|sorry|informed|complain(?:s|ed|ing)?|insist(?:s|ed|ing)?|learn(?:s|ed|t)?|hear(?:s|d)?|kn(?:ow|ows|ew)|warn(?:s|ed|ing)?|remind(?:s|ed)?|dream(?:s|ed|t)?|agree(?:s|d)?|boast(?:s|ed)?|brag(?:s|ged)?|hope|hopes|fear|fears|idea|news|claim|claims|reports|rumou?rs|proof|evidence|opinion|confident|conscious|told|testif(?:y|ies|ied)|wr[io]te|decid(?:e|es|ed)|speculat(?:e|es|ed)|joke[sd]?|fact|assumption)$/u
const accused =
  /^(?:suspected|accused|convicted|guilty|blamed|fined|charged|criticis?ed|criticized|praised|thanked|punished|arrested|sentenced|convinced)$/u
const talked =
  /^(?:talk(?:s|ed|ing)?|sp(?:eak|eaks|oke)|debate[sd]?|discuss(?:es|ed)?|th(?:ink|inks|ought)|apologi[sz](?:e|es|ed)|laugh(?:s|ed)?|joy|anger|debate|protest(?:s|ed)?|argu(?:e|es|ed))$/u
const times = /^(?:moment|minutes?|hours?|day|days|night|morning|evening|weeks?|months?|years?|time|times|while|lot|bit)$/u
const prepositions = /^(?:of|about|from|on|for|with|at|by|against|over)$/u

function checkAt(text: string, tokens: readonly Token[], at: number): Report | undefined {
  const [ahead, preposition, that, subject, next] = tokens.slice(at - 1, at + 4)
  if (!ahead || !preposition || !that || !subject || !next || that.quoted !== ahead.quoted) return undefined
  const isPronoun = /^(?:he|she|they|we|it)$/u.test(subject.lower)
  if (!isPronoun && !/^(?:the|his|her|their|its|a|an|no|there|some|many)$/u.test(subject.lower)) return undefined
  if (!tokens.slice(at + 3, at + 10).some(mayBeFinite) || (isPronoun && !mayBeFinite(next))) return undefined
  const isCause = preposition.lower === 'to' && /^(?:due|thanks|owing)$/u.test(ahead.lower)
  if (isCause) {
    const put = `because ${subject.text}`
    return report(text, ahead, subject, [put, `${ahead.text} to the fact that ${subject.text}`])
  }
  if (!prepositions.test(preposition.lower)) return undefined
  // “thought about that a lot when”, “told of that the day he came”
  if (!isPronoun && tokens.slice(at + 3, at + 6).some(({ lower }) => times.test(lower))) return undefined
  if (accused.test(ahead.lower)) {
    const ing = isPronoun ? formIn(next) : undefined
    if (ing !== undefined) return report(text, ahead, next, [`${ahead.text} ${preposition.text} ${ing}`])
    return report(text, ahead, subject, [`${ahead.text} because ${subject.text}`])
  }
  if (/^depend/u.test(ahead.lower)) return report(text, ahead, subject, [`${ahead.text} on whether ${subject.text}`])
  if (takesThat.test(ahead.lower)) return report(text, ahead, subject, [`${ahead.text} that ${subject.text}`])
  if (!talked.test(ahead.lower)) return undefined
  return report(text, ahead, subject, [`${ahead.text} ${preposition.text} the fact that ${subject.text}`])
}

/** “stole” → “stealing”, “had stolen” → “having” */
function formIn(verb: Token): string | undefined {
  if (/^(?:has|have|had)$/u.test(verb.lower)) return 'having'
  if (/^(?:is|are|was|were)$/u.test(verb.lower)) return 'being'
  if (verb.pos !== 'VERB') return undefined
  const base = verbForms(verb.lower).find(({ form }) => form === 'past' || form === 'third' || form === 'base')?.base
  return base === undefined ? undefined : inflect(base, 'ing')[0]
}

function report(text: string, first: Token, last: Token, puts: readonly string[]): Report {
  const words = text.slice(first.from, last.to)
  const [change, ...others] = puts.map(
    (put): Proposal => ({
      label: `Put “${put}”`,
      kind: puts.length === 1 ? 'single' : 'choice',
      edits: [
        { from: first.from, to: last.to, insert: /^\p{Lu}/u.test(first.text) ? put.charAt(0).toUpperCase() + put.slice(1) : put },
      ],
    }),
  )
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 1,
    message: `In “${words}” a preposition stands before a clause.`,
    repairs: change ? askFirst(first.quoted, askIfSaid(`“${words}”`), change, ...others) : [],
  }
}
