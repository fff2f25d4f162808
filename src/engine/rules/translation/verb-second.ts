import type { BlockContent, Sentence, Token } from '../../article'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { readNounPhrase } from '../../language/noun-phrases'
import { endOfAdverbial } from '../../language/opening-adverbial'
import { calendarNames } from '../../language/calendar'
import { canBe, verbForms } from '../../language/verb-forms'
import { nominativePronouns } from '../../language/word-lists'
import { type SentenceRule, prose, type Report } from '../rule'
import { beForms, behindClause, completes, helpers, pronounBehindClause, reportSecond as report } from './verb-second-clause'

/**
 * The order of German, Dutch and the Nordic languages, with the verb in second place: *Yesterday has the minister said*, *The plan will the council
 * review*, *According to him is it too late*. Deliberate exceptions: questions, what English turns round as well (*never has he*, *only then did she*,
 * *nor is it*, *so will they*), and *In the hall were the guests*, where the subject may stand last.
 */
export const verbSecond: SentenceRule = {
  id: 'verb-second',
  category: 'translation',
  name: 'Verb between the opening and its subject',
  why: 'German and its kin put the verb right behind whatever opens the sentence. In English the subject comes first.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS08', 'BS32'],
  outranks: ['lost-verb', 'verb-final'],
  examples: [
    {
      damaged: 'Yesterday [[has the minister]] announced a new law.',
      repaired: 'Yesterday the minister has announced a new law.',
    },
    {
      damaged: 'According to him [[is it]] a question of national security.',
      repaired: 'According to him it is a question of national security.',
    },
    {
      damaged: 'In August [[had the minister]] announced a new law.',
      repaired: 'In August the minister had announced a new law.',
    },
    { damaged: 'This [[must we]] stop at once.', repaired: 'This we must stop at once.' },
    { damaged: 'On Friday [[holds the party]] a vote.', repaired: 'On Friday the party holds a vote.' },
    { damaged: 'The plan [[will the council]] evaluate in May.', repaired: 'The plan the council will evaluate in May.' },
    { damaged: 'Perhaps [[will he]] come.', repaired: 'Perhaps he will come.' },
    {
      damaged: 'Because of the snow [[were many roads]] closed.',
      repaired: 'Because of the snow many roads were closed.',
    },
    { damaged: 'After the war [[came he]] home.', repaired: 'After the war he came home.' },
    { damaged: 'If it rains, [[will the match]] be put off.', repaired: 'If it rains, the match will be put off.' },
    { damaged: 'When he was young, [[lived he]] in Rome.', repaired: 'When he was young, he lived in Rome.' },
    { damaged: 'According to the police [[was the driver]] drunk.', repaired: 'According to the police the driver was drunk.' },
    {
      damaged: 'According to the agency [[are the talks]] far from over.',
      repaired: 'According to the agency the talks are far from over.',
    },
    {
      damaged: 'Last night [[has a bus driver]] been attacked in Malmo.',
      repaired: 'Last night a bus driver has been attacked in Malmo.',
    },
    {
      damaged: 'If the vote fails, [[must the government]] step down.',
      repaired: 'If the vote fails, the government must step down.',
    },
    {
      damaged: 'When the ferry sank, [[swam the captain]] to the shore.',
      repaired: 'When the ferry sank, the captain swam to the shore.',
    },
    { damaged: 'From Monday [[must visitors]] pay a fee.', repaired: 'From Monday visitors must pay a fee.' },
    { damaged: 'If the dam breaks, [[will some]] not survive.', repaired: 'If the dam breaks, some will not survive.' },
    { damaged: 'When the dam broke, [[was it]] too late to flee.', repaired: 'When the dam broke, it was too late to flee.' },
  ],
  sound: [
    'On Tuesdays he has his hair cut, although he has no hair.',
    'Whether anybody has a line left to draw is another matter.',
    'Never before has the party won so many seats. Only in May did the state pay, and in no case will it pay more.',
    'In the hall were the guests. On the list is he who paid. Not until Monday had the rain stopped.',
    'Today offers a chance of redemption. Yesterday proved a turning point in the trial. Tomorrow holds the promise of better weather.',
    'In which year has the team won the cup? Nor has the minister resigned, and neither will she.',
    'So has the mayor. By then the state will have won. At issue is the law.',
    'By then the state will have won. At issue is the law. With the law has come the money.',
    'If the dam breaks, will they live? When it rained, in the hall were the guests. As it rained, so did he.',
    'The plan has the support needed, and the firm has the minister beaten. The man has the right to vote.',
  ],
  *check(block, sentence) {
    const report = checkSentence(block, sentence)
    if (report) yield report
  },
}

/** What opens a sentence so besides the adverbials that `endOfAdverbial` knows. */
const adverbs =
  /^(?:perhaps|maybe|here|hence|consequently|accordingly|fortunately|unfortunately|certainly|probably|surely|presumably|apparently|tomorrow|already|moreover|furthermore|however|besides)$/u
/** What turns the order round in English too. */
const turning =
  /^(?:not|no|never|nor|neither|only|so|such|rarely|seldom|hardly|scarcely|little|few|barely|nothing|nobody|none|nowhere|what|which|who|whose|whom|how|why|when|where|whether|if|than|as|but|n't)$/u

function checkSentence(block: BlockContent, { tokens, text }: Sentence): Report | undefined {
  if (tokens.length < 5 || !/\.[”"’]?$/u.test(text)) return undefined
  return (
    behindObject(block, tokens) ??
    behindTime(block, tokens) ??
    behindClause(block, tokens) ??
    pronounBehindClause(block, tokens) ??
    fullVerb(block, tokens) ??
    behindOpening(block, tokens)
  )
}

/** “This must we stop”, “That can he not say” */
function behindObject(block: BlockContent, tokens: readonly Token[]): Report | undefined {
  const [object, modal, subject, next, after] = tokens[0]?.pos === 'PUNCT' ? tokens.slice(1) : tokens
  if (!object || !modal || !subject || !next || !/^(?:This|That|These|Those)$/u.test(object.text)) return undefined
  if (!/^(?:must|can|could|should|will|would)$/u.test(modal.lower) || !/^(?:we|he|she|they|I|you)$/u.test(subject.text))
    return undefined
  const verb = next.pos === 'ADV' || next.lower === 'not' ? after : next
  return verb?.pos === 'VERB' && canBe(verb.lower, 'base') ? report(block, modal, subject, subject) : undefined
}

const unturned =
  /^(?:come|begin|start|open|follow|fall|go|stand|lie|sit|live|hang|rise|die|arrive|end|close|appear|take|see|say|remain|mark|bring|run|get|break|dawn|play|sing|offer|give|promise|represent|mean|prove|deliver|spell|belong|provide|signal|herald|usher|turn|become|make|feel|look|sound|seem|leave|put|keep|show|resume|reopen)$/u

/** “On Wednesday holds the government a …” */
function behindTime(block: BlockContent, tokens: readonly Token[]): Report | undefined {
  const at = /^(?:Yesterday|Today|Tomorrow)$/u.test(tokens[0]?.text ?? '')
    ? 1
    : /^(?:On|In)$/u.test(tokens[0]?.text ?? '') && calendarNames.has(tokens[1]?.text ?? '')
      ? 2
      : 0
  const [verb, first] = [tokens[at], tokens[at + 1]]
  if (at === 0 || !verb || !first || verb.pos !== 'VERB' || !/^(?:the|a|an|his|her|its|their)$/u.test(first.lower))
    return undefined
  if (!canBe(verb.lower, 'third', 'past') || unturned.test(verbForms(verb.lower)[0]?.base ?? '') || verb.quoted) return undefined
  const subject = readNounPhrase(tokens, at + 1)
  if (!subject || subject.temporal) return undefined
  // “Tomorrow holds the promise of better weather”: the day is the subject.
  if (at === 1 && tokens[subject.head.index - (tokens[0]?.index ?? 0) + 1]?.lower === 'of') return undefined
  const end = subject.head.index - (tokens[0]?.index ?? 0) + 1
  // Behind the subject stands an object of its own, or a preposition; a verb would make the words before it another thing.
  return /^(?:DET|NUM|ADP)$/u.test(tokens[end]?.pos ?? '') || tokens[end]?.pos === 'PUNCT'
    ? report(block, verb, first, subject.head)
    : undefined
}

const moving =
  /^(?:went|came|became|began|lived|ran|fell|left|returned|arrived|died|started|stayed|moved|remained|travelled|traveled|flew|worked)$/u

/** “Then went he home”, “After the war came he home” */
function fullVerb(block: BlockContent, tokens: readonly Token[]): Report | undefined {
  const [opener] = tokens
  const opens =
    opener &&
    !turning.test(opener.lower) &&
    (/^(?:ADP|SCONJ)$/u.test(opener.pos) || /^(?:then|thus|later|afterwards|here|there|yesterday|so)$/u.test(opener.lower))
  if (!opens) return undefined
  const at = tokens.findIndex(({ lower }, place) => place > 0 && moving.test(lower))
  const [verb, subject, next] = tokens.slice(at, at + 3)
  if (!verb || !subject || !next || at > 7 || verb.quoted || !/^(?:he|she|they|we)$/u.test(subject.lower)) return undefined
  if (/^(?:AUX|VERB|PUNCT)$/u.test(next.pos) && next.lower !== 'home') return undefined
  return tokens.slice(0, at).every(({ pos }) => !/^(?:VERB|AUX|PUNCT)$/u.test(pos))
    ? report(block, verb, subject, subject)
    : undefined
}

function behindOpening(block: BlockContent, tokens: readonly Token[]): Report | undefined {
  const at = tokens.findIndex(
    ({ pos, lower }, place) =>
      pos === 'AUX' || pos === 'PUNCT' || turning.test(lower) || (pos === 'VERB' && !(place === 0 && lower === 'according')),
  )
  const verb = tokens[at]
  const first = tokens[at + 1]
  if (at < 1 || !verb || !first || !(helpers.test(verb.lower) || beForms.test(verb.lower)) || verb.quoted !== first.quoted)
    return undefined
  // “On Tuesdays he has his hair cut”: the subject stands before it
  if (nominativePronouns.has(tokens[at - 1]?.lower ?? '')) return undefined
  // “For years had the villagers waited”
  if (verb.lower === 'had' && tokens[0]?.lower === 'for') return undefined
  const because = behindCause(block, tokens, at)
  if (because) return because
  const isAdverbial = opensAdverbially(tokens, at)
  if (!isAdverbial && !opensWithObject(tokens, at)) return undefined
  if (/^(?:he|she|it|they|we)$/u.test(first.lower))
    return isAdverbial && tokens[at + 2]?.lower !== 'who' ? report(block, verb, first, first) : undefined
  if (beForms.test(verb.lower)) return accordingTo(block, tokens, at)
  // “From Monday must travellers show”
  const isPlural = !/^ha/u.test(verb.lower) && first.pos === 'NOUN' && /s$/u.test(first.lower)
  if (!isPlural && !/^(?:the|this|its|his|her|their|a|an)$/u.test(first.lower)) return undefined
  const subject = readLongNounPhrase(tokens, at + 1)
  if (!subject || subject.temporal || subject.pronoun) return undefined
  // “Yesterday has the court …”: whatever follows, nothing is asked.
  if (at === 1 && /^ha/u.test(verb.lower) && !/^(?:now|then)$/u.test(tokens[0]?.lower ?? ''))
    return report(block, verb, first, subject.last)
  return completes(verb, tokens, subject.end) ? report(block, verb, first, subject.last) : undefined
}

/** “According to the police was the driver drunk”, “In May was the bridge closed” */
function accordingTo(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [verb, first] = [tokens[at], tokens[at + 1]]
  const isTime =
    /^(?:In|On|Since|At|During|Until)$/u.test(tokens[0]?.text ?? '') &&
    (/^(?:evening|morning|afternoon|night|summer|winter|autumn|spring|war|week|year|month)$/u.test(tokens[at - 1]?.lower ?? '') ||
      calendarNames.has(tokens[at - 1]?.text ?? '') ||
      /^\d{4}$/u.test(tokens[at - 1]?.text ?? ''))
  if (
    !verb ||
    !first ||
    !(tokens[0]?.lower === 'according' || isTime) ||
    !/^(?:the|this|these|his|her|its|their)$/u.test(first.lower)
  )
    return undefined
  const subject = readLongNounPhrase(tokens, at + 1)
  if (!subject || subject.temporal) return undefined
  // “According to the agency are the talks far from over”: nothing can be there, so that whatever follows tells of the subject.
  const goesOn = tokens[0]?.lower === 'according' && /^(?:ADV|ADJ|VERB|DET|NUM|ADP)$/u.test(tokens[subject.end]?.pos ?? '')
  return goesOn || completes(verb, tokens, subject.end) ? report(block, verb, first, subject.last) : undefined
}

/** “Because of the snow were many roads closed”: a cause is no place where something could be. */
function behindCause(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const opening = `${tokens[0]?.lower ?? ''} ${tokens[1]?.lower ?? ''}`
  const [verb, first] = [tokens[at], tokens[at + 1]]
  if (!/^(?:because of|due to|despite the|despite this|thanks to)$/u.test(opening) || !verb || !first) return undefined
  const subject = /^(?:DET|NUM|NOUN|ADJ|PROPN)$/u.test(first.pos) ? readNounPhrase(tokens, at + 1) : undefined
  if (!subject || subject.temporal || subject.head.pos === 'ADJ') return undefined
  const main = tokens[subject.head.index - (tokens[0]?.index ?? 0) + 1]
  const fits =
    main?.pos === 'VERB'
      ? canBe(main.lower, 'participle', 'base')
      : main?.lower === 'not' && completes(verb, tokens, subject.head.index - (tokens[0]?.index ?? 0) + 1)
  return fits ? report(block, verb, first, subject.head) : undefined
}

/** “Yesterday has”, “In May has”: no verb and no comma before. */
const opensAdverbially = (tokens: readonly Token[], at: number): boolean =>
  (at === 1 && adverbs.test(tokens[0]?.lower ?? '')) ||
  (at > 1 &&
    (/^(?:ADP|SCONJ)$/u.test(tokens[0]?.pos ?? '') ||
      (tokens[0]?.lower === 'already' && tokens[1]?.pos === 'ADP') ||
      tokens[0]?.lower === 'according') &&
    /^(?:NOUN|PROPN|NUM|PRON|ADV|ADJ)$/u.test(tokens[at - 1]?.pos ?? '')) ||
  endOfAdverbial(tokens) === at

/** “The plan will the council review”: only modals, since “has the council” may be an object. */
const opensWithObject = (tokens: readonly Token[], at: number): boolean =>
  /^(?:will|can|must|should|would|could)$/u.test(tokens[at]?.lower ?? '') &&
  tokens[0]?.pos === 'DET' &&
  tokens[at - 1]?.pos === 'NOUN' &&
  tokens.slice(0, at).every(({ pos }) => /^(?:DET|ADJ|NOUN|NUM)$/u.test(pos))
