import type { BlockContent, Sentence, Token } from '../../article'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { matchCase } from '../../language/match-case'
import { numberOfNoun } from '../../language/noun-number'
import { canBe } from '../../language/verb-forms'
import { mayBeFinite } from '../../language/verb-groups'
import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *What* where English has *which*, for the clause before: “sales fell, what led to losses”. Deliberate exceptions: *and, what is more*, *what is
 * now*, *what was called*, questions, and what somebody asks or knows.
 */
export const whatForWhich: SentenceRule = {
  id: 'what-for-which',
  category: 'translation',
  name: 'What for which',
  why: 'German, Russian, Hungarian and others have one word for “what” and “which”. What takes up the clause before is “which” in English.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR11'],
  examples: [
    {
      damaged: 'In connection with [[what]] the works were stopped for a year.',
      repaired: 'In connection with this the works were stopped for a year.',
    },
    { damaged: 'Sales fell by half, [[what]] led to heavy losses.', repaired: 'Sales fell by half, which led to heavy losses.' },
    {
      damaged: 'Milk went up by a tenth, [[what]] is the highest rise in the region.',
      repaired: 'Milk went up by a tenth, which is the highest rise in the region.',
    },
    {
      damaged: 'The state bought the farms, [[what]] according to the court was too late.',
      repaired: 'The state bought the farms, which according to the court was too late.',
    },
    {
      damaged: 'The bridge, [[what]] was built in 1932, must be repaired.',
      repaired: 'The bridge, which was built in 1932, must be repaired.',
    },
    {
      damaged: 'The bridge over the Sava, [[what]] is the longest in the country, will be closed.',
      repaired: 'The bridge over the Sava, which is the longest in the country, will be closed.',
    },
    {
      damaged: 'The trains have stopped, [[what]] means that nobody can leave.',
      repaired: 'The trains have stopped, which means that nobody can leave.',
    },
    {
      damaged: 'He refused to testify, [[what]] surprised even his lawyers.',
      repaired: 'He refused to testify, which surprised even his lawyers.',
    },
    {
      damaged: 'The shop burned down, [[what]] has left ten people without work.',
      repaired: 'The shop burned down, which has left ten people without work.',
    },
    {
      damaged: 'The state cut the aid, [[what]] angered the unions.',
      repaired: 'The state cut the aid, which angered the unions.',
    },
  ],
  sound: [
    'What led to the crash is not known. What according to him was wrong was the map. What will happen next: nobody knows.',
    'Because of what he said he left. Despite what the police know the man is free. Thanks to what they found, it was closed. Because of what he had to do.',
    'He lost the race and, what is worse, his licence. It is a hall, what is left of it.',
    'The firm runs, in what was once a mill, what is now a hotel. He asked, what is the point?',
    'To this day, what led to the crash is unknown. It came to naught, what was called the great reform.',
    'He knew, and so did she, what was said. After the storm, what has changed is the law.',
    'Prices rose and, according to experts, what drives the market is fear. The hall, what remains of it, was sold.',
    'He told them how, when, what was done. “I know, what has he done,” she said.',
    'The book examines the war, what led to it and who lost. The inquiry will look at the fire, what caused it and why it spread.',
    'It is amazing, what can be done with a potato. The boy saw it all, what was done and what was left undone.',
    'What caused the blaze baffles investigators.',
  ],
  cues: ['what'],
  *check(block, sentence) {
    const linking = behindLink(block, sentence) ?? opensSentence(block, sentence)
    if (linking) yield linking
    for (let at = 3; at + 3 < sentence.tokens.length; at++) {
      if (sentence.tokens[at]?.text === 'what' && (isRelative(sentence, at) || isDescribing(sentence, at)))
        yield report(block, sentence, at)
    }
  },
}

const verbs =
  /^(?:has|is|was|will|would|means|meant|makes|made|leads?|led|causes|caused|allows|allowed|brings|brought|gives|gave|shows|showed|can|could|corresponds|surprised|forced|according)$/u
/** Of these the clause before is the subject, whatever it ends with: “the mine failed, what means that …”. */
const takesUp = /^(?:means|meant|leads?|led|causes|caused|allows|allowed)$/u
/** “refused to testify, what surprised his lawyers” */
const moves =
  /^(?:surprised|angered|shocked|delighted|upset|alarmed|worried|sparked|triggered|prompted|forced|provoked|drew|raised|annoyed|outraged|pleased)$/u
/** What follows *what is* where the clause stands for a thing: “what is now a hotel”. */
const names =
  /^(?:more|worse|better|now|then|today|still|believed|thought|considered|likely|left|called|known|described|termed|seen|perhaps|probably|arguably|supposed|meant|to|once|essentially|effectively|widely|often|being|said|done|it|he|she|they|he|been|become|happening|going|going|needed|wrong|right|true|commonly|generally|usually|expected|sometimes)$/u
const asking =
  /^(?:ask|know|knew|wonder|tell|told|see|say|said|understand|decid|explain|describ|reveal|show|learn|discuss|about|how|when|where|why|who|question|whatever|what|unclear|clear|sure|examin|investigat|study|studies|studied|trac(?:e|es|ed|ing)$|cover(?:s|ed)?$|explor|list(?:s|ed)$|look(?:s|ed|ing)?$|project|guide|course|subject|amazing|miracle|matters|shame|disgrace)/u
const opening =
  /^(?:if|when|while|as|after|before|although|though|because|since|once|until|in|on|at|for|to|with|by|from|despite|during|of|under|over|among|apart|besides|beyond|so|but|and|yet|or)$/u

function isRelative({ tokens, text }: Sentence, at: number): boolean {
  const [comma, verb, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  const before = tokens[at - 2]
  if (comma?.text !== ',' || comma.quoted !== tokens[at]?.quoted || !verb || !next || at < 4 || !mayTellOfClause(verb, next))
    return false
  if (
    (/^(?:is|was|has|will|would|can|could)$/u.test(verb.lower) &&
      names.test(next.lower) &&
      !(verb.lower === 'has' && next.lower === 'left')) ||
    next.pos === 'PUNCT' ||
    /\?[”"’]?$/u.test(text)
  )
    return false
  // “burned down, what has left …”: a particle ends the clause
  const isParticle = /^(?:down|up|out|off|away|over)$/u.test(before?.lower ?? '') && tokens[at - 3]?.pos === 'VERB'
  if (!before || (/^(?:AUX|CCONJ|ADP|SCONJ|PUNCT)$/u.test(before.pos) && !isParticle)) return false
  if (before.pos === 'VERB' && !takesUp.test(verb.lower) && !moves.test(verb.lower)) return false
  const ahead = tokens.slice(0, at)
  // “saw it all, what was done”; “the crash, what caused it and who was driving”
  if (
    before.lower === 'all' ||
    tokens.slice(at + 2, at + 8).some(({ lower }, place, rest) => lower === 'and' && asks.test(rest[place + 1]?.lower ?? ''))
  )
    return false
  if (ahead.some(({ lower }) => asking.test(lower))) return false
  // A phrase or clause that opens the sentence, and its comma: “After the storm, what has changed is the law.”
  const commas = ahead.filter(({ text: mark }) => mark === ',').length
  if (commas === 1 && opening.test(tokens[0]?.lower ?? '')) return false
  return ahead.some(mayBeFinite)
}

const asks = /^(?:why|who|how|what|when|where|whether)$/u

/** “What according to the union will lead to strikes.”: one verb, and so no clause of which the other would tell. */
function opensSentence({ text: whole }: BlockContent, { tokens, text }: Sentence): Report | undefined {
  const [what] = tokens
  if (what?.text !== 'What' || what.quoted || !/[^?!…:]\.$/u.test(text) || tokens.some(({ quoted }) => quoted)) return undefined
  const at = endOfAside(tokens)
  const [verb, next] = tokens.slice(at)
  if (!verb || !next || !takesUpAll(verb, next)) return undefined
  const rest = tokens.slice(at + 1)
  const isAlone = !rest.some(
    ({ pos, lower }, place) =>
      (pos === 'AUX' && !/^(?:be|been|have)$/u.test(lower)) ||
      // “What caused the blaze baffles investigators”
      (place > 1 &&
        pos === 'NOUN' &&
        rest[place - 1]?.pos === 'NOUN' &&
        numberOfNoun(rest[place - 1]?.lower ?? '') === 'singular' &&
        canBe(lower, 'third')) ||
      (pos === 'VERB' && place > 0 && canBe(lower, 'past', 'third') && rest[place - 1]?.pos !== 'AUX') ||
      /^(?:that|who|which|:|;|—|–|-)$/u.test(lower),
  )
  return isAlone ? reportThis(whole, what, what) : undefined
}

/** “according to the union”, “in turn”, “of course”, with its commas or without them. */
function endOfAside(tokens: readonly Token[]): number {
  const start = tokens[1]?.text === ',' ? 2 : 1
  if (
    /^in (?:turn|return|response|particular)$/u.test(
      tokens
        .slice(start, start + 2)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return tokens[start + 2]?.text === ',' ? start + 3 : start + 2
  const end = tokens.findIndex(({ pos }, place) => place >= start && (pos === 'AUX' || (pos === 'VERB' && place > start)))
  const words = tokens.slice(start, Math.max(start, end))
  const isAside = words.length > 1 && /^(?:according|in)$/u.test(words[0]?.lower ?? '')
  return isAside ? end : start
}

const takesUpAll = (verb: Token, next: Token): boolean =>
  (/^(?:will|would|could|may)$/u.test(verb.lower) && next.pos === 'VERB') ||
  /^(?:led|leads|caused|causes|angered|forced|means|meant|sparked|triggered|prompted|surprised|allowed|made|brought)$/u.test(
    verb.lower,
  )

/** What the clause before could be taken up with. */
const links =
  /^(?:in connection with|because of|due to|thanks to|owing to|as a result of|as a consequence of|in consequence of|instead of|in view of|on account of|in spite of|despite|in addition to|after|following|in response to|in return for) what /iu

/** “In connection with what the works were stopped.”: one verb, so that nothing is left for *what* to stand for. */
function behindLink({ text: whole }: BlockContent, sentence: Sentence): Report | undefined {
  const { tokens, text } = sentence
  if (!links.test(text) || !/[^?!…:]\.$/u.test(text) || tokens.some(({ text: mark }) => mark === ',')) return undefined
  const at = tokens.findIndex(({ lower }) => lower === 'what')
  const what = tokens[at]
  const subject = readLongNounPhrase(tokens, at + 1)
  if (!what || what.quoted || !subject || subject.temporal || !/^(?:AUX|VERB)$/u.test(tokens[subject.end]?.pos ?? ''))
    return undefined
  const behind = tokens.slice(subject.end)
  const finite = behind.filter(
    ({ pos, lower }, place) =>
      (pos === 'AUX' && !/^(?:be|been|being)$/u.test(lower) && behind[place - 1]?.pos !== 'AUX') ||
      (pos === 'VERB' && canBe(lower, 'past', 'third', 'base') && !/^(?:AUX|ADV|PART)$/u.test(behind[place - 1]?.pos ?? '')),
  )
  // “Despite what the police know.”: the verb wants an object, which *what* is.
  const main = behind.find(
    ({ pos, lower }, place) => place > 0 && pos !== 'AUX' && !/^(?:not|to|also|still|already)$/u.test(lower),
  )
  const isPassive =
    behind.some(({ lower }) => /^(?:was|were|is|are|be|been)$/u.test(lower)) && canBe(main?.lower ?? '', 'participle')
  const isWhole = main && (isPassive || behind[1]?.lower === 'to') && !wanting.test(main.lower) && !endsOpen(behind)
  if (finite.length !== 1 || !isWhole) return undefined
  return reportThis(whole, tokens[0] ?? what, what)
}

function reportThis(whole: string, first: Token, what: Token): Report {
  const words = whole.slice(first.from, what.to)
  return {
    ranges: [{ from: what.from, to: what.to }],
    tier: 'likely',
    severity: 5,
    message: `“${words}” takes up what was said before; English begins the sentence with “this”.`,
    repairs: [putWords(what, matchCase('this', what.text))],
  }
}

/** Verbs that *what* may be the object of, also in the passive. */
const wanting =
  /^(?:told|asked|given|shown|taught|offered|promised|paid|called|named|said|do|say|offer|see|hear|endure|pay|give|show|lose|do|done|know|sell|tell|suffer)$/u

/** “…, is accused of.”: a preposition at the end waits for *what*. */
const endsOpen = (tokens: readonly Token[]): boolean => tokens.at(-2)?.pos === 'ADP'

/** “what led to”, “what angered the unions” */
const mayTellOfClause = (verb: Token, next: Token): boolean =>
  verbs.test(verb.lower) ||
  (verb.pos === 'VERB' &&
    canBe(verb.lower, 'past') &&
    /^(?:the|his|her|its|their|many|both|even|all|several|hundreds|thousands)$/u.test(next.lower))

/** “The bridge, what was built in 1932, must …”: the noun opens the sentence. */
function isDescribing({ tokens, text }: Sentence, at: number): boolean {
  const [comma, what, verb, next] = tokens.slice(at - 1, at + 3)
  if (comma?.text !== ',' || !what || what.quoted || !verb || !next || /\?[”"’]?$/u.test(text)) return false
  const second = tokens.findIndex(({ text: mark }, place) => place > at && mark === ',')
  if (!/^(?:was|were|is|are)$/u.test(verb.lower) || !/^(?:VERB|DET)$/u.test(next.pos) || names.test(next.lower)) return false
  if (second < at + 3) return false
  return (
    tokens[0]?.pos === 'DET' &&
    /^(?:NOUN|PROPN)$/u.test(tokens[at - 2]?.pos ?? '') &&
    tokens.slice(0, at - 1).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|ADP)$/u.test(pos)) &&
    /^(?:AUX|VERB)$/u.test(tokens[second + 1]?.pos ?? '')
  )
}

function report({ text }: BlockContent, { tokens }: Sentence, at: number): Report {
  const [what, last] = [tokens[at], tokens[at + 1]]
  const range = { from: what?.from ?? 0, to: what?.to ?? 0 }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 1,
    message: `“${text.slice(range.from, last?.to ?? range.to)}” takes up what was said before; English says “which”.`,
    repairs: [putWords(range, 'which')],
  }
}
