import type { BlockContent, Sentence, Token } from '../../article'
import { analyseClauses, type ClauseSense } from '../../language/clause'
import { numberOfNoun } from '../../language/noun-number'
import { canBe, isKnownVerb } from '../../language/verb-forms'
import { asking } from '../../proposals'
import { type ParagraphRule, type Proposal, type Report } from '../rule'

/**
 * A subject that stands alone, with or without a relative clause, while its verb was cut off: “The unions, which met on Monday. They
 * decided to strike.” Deliberate exceptions: quotations, captions and headings, words with a dash or colon, answers to a question,
 * *a* and *an* (“A day that nobody forgot.”), bare subjects that no pronoun takes up.
 */
export const subjectAlone: ParagraphRule = {
  id: 'subject-alone',
  category: 'broken',
  name: 'A subject without its verb',
  why: 'The words name somebody or something and stop before they tell what it did. A machine that cuts long sentences puts a full stop behind the subject.',
  scope: 'paragraph',
  blocks: ['body'],
  covers: ['BS09', 'BS02'],
  examples: [
    {
      damaged: '[[The eight unions of the port, which]] met on Monday night. They decided to strike for a week.',
      repaired: 'The eight unions of the port, which met on Monday night, decided to strike for a week.',
    },
    {
      damaged: 'The roads were closed. [[The people who]] lost their homes in the storm.',
    },
    { damaged: 'The market fell. On the other hand, [[foreigners who]] sold shares on Friday.' },
    { damaged: 'The market fell. However, [[the former president, who]] resigned in 2018.' },
    { damaged: 'The market fell. [[The new law, passed]] by parliament in June after months of debate.' },
    {
      damaged: '[[The Court of Audit]]. It has told the ministers to spend less.',
      repaired: 'The Court of Audit has told the ministers to spend less.',
    },
  ],
  sound: [
    'The man who called the police was her brother. Those who knew him wept.',
    'A day that nobody in the town forgot. It rained.',
    'What was to blame? The dam that broke in May. It was old.',
    'The forces guarding the bay were led by a captain. The company, which was sold in May, closed. The unions regret that it rains.',
    'The progeny feed on a skin layer that is grown for them. The short deals with a teacher whose class is small.',
    'However, the photos, seen below, show it. Workers who left won. The law, passed by the lower house in June entered into force.',
    'The driver, who lives in Rome, plans to appeal. The answer: a law that nobody reads.',
    'Residents who fled fear a second wave. Those who win face Spain. Workers who strike risk the sack.',
    'The Hole Where Tommy Lost His Teeth. The music’s not angry with you. It is waiting at the stop.',
    'People who fled the town dread the coming rain. The songs that made him famous still sound fresh.',
    'The certificate in question authenticates terminals to a gateway through which all traffic must pass.',
    'The trees that line the road need water. The laws that bind us protect us too. The words that matter most come last.',
  ],
  *check(block) {
    for (const sentence of block.sentences) {
      const report = checkSentence(block, sentence)
      if (report) yield report
    }
  },
}

const leads = /^(?:the|this|these|those|his|her|its|their|our|people|residents|many|several|two|three|four|five|six)$/

/** What may stand before the subject and say nothing of it: “However,”, “On the other hand,”, “According to the report,”. */
const opening =
  /^(?:However|Meanwhile|Moreover|Furthermore|Additionally|Earlier|Later|Finally|Nevertheless|Also|In addition|In fact|For example|For instance|On the other hand|On the one hand|At the same time|As a result|In turn|According to [^,.]{3,40}), /u

function checkSentence(block: BlockContent, sentence: Sentence): Report | undefined {
  const { text } = sentence
  const start = opening.exec(text)?.[0].length ?? 0
  const tokens = sentence.tokens.filter(({ from }) => from >= sentence.from + start)
  const [first, second] = tokens
  if (!first || tokens.length < 5 || !/[^.?!…:]\.$/u.test(text) || /\p{L}\.\p{L}\.$/u.test(text)) return undefined
  // “Foreigners who sold shares”
  const isMany =
    /^(?:NOUN|PROPN)$/u.test(first.pos) && /[a-z]s$/u.test(first.lower) && /^(?:who|which)$/u.test(second?.lower ?? '')
  if (!leads.test(first.lower) && !isMany) return undefined
  if (tokens.some((token) => token.quoted || /^[:;…()–—-]$/u.test(token.text))) return undefined
  const before = block.sentences[sentence.index - 1]
  if (before && /[?:…]["”’)]*$/u.test(before.text)) return undefined
  const sense = analyseClauses(sentence)
  if (sense.kind !== 'fragment' || (start === 0 && sense.opening !== 'subject') || sense.lastWantsMore) return undefined
  const next = block.sentences[sentence.index + 1]
  const taken = start === 0 && next && takesUp(next) ? next : undefined
  const end =
    sense.reason === 'only a relative clause' ? relativeOf(tokens, sense) : (setApartOf(tokens) ?? (taken && bareOf(tokens)))
  if (!end || (sense.reason !== 'only a relative clause' && sense.reason !== 'no finite verb')) return undefined
  // “The Hole Where Tommy Lost His Teeth”: a name
  if (/^\p{Lu}/u.test(end.text) && sense.reason === 'only a relative clause') return undefined
  const words = block.text.slice(first.from, end.to)
  return {
    ranges: [{ from: first.from, to: end.to }],
    tier: 'likely',
    severity: 10,
    message: `“${words}${end === tokens.at(-2) ? '' : ' …'}” is a subject, and the sentence ends before its verb.`,
    repairs: [...(taken ? [joinTo(sentence, taken)] : []), asking('what was said of it')],
  }
}

/** The last word of a bare subject; a comma in it makes it a list, or words set apart for effect. */
const bareOf = (tokens: readonly Token[]): Token | undefined =>
  tokens.some(({ text }) => text === ',') ? undefined : tokens.at(-2)

/** “The new law, passed by parliament in June”: a participle in commas, and nothing behind it that could be the verb. */
function setApartOf(tokens: readonly Token[]): Token | undefined {
  const at = tokens.findIndex(({ text }) => text === ',')
  const [participle, link] = tokens.slice(at + 1, at + 3)
  const head = tokens[at - 1]
  if (at < 2 || at > longestSubject || !head || !participle || !link || tokens.length < fewestSetApart) return undefined
  if (
    !/^(?:NOUN|PROPN)$/u.test(head.pos) ||
    link.pos !== 'ADP' ||
    !canBe(participle.text, 'participle') ||
    !/(?:ed|n|t|d)$/u.test(participle.lower)
  )
    return undefined
  if (/^(?:seen|pictured|photographed|shown|left|set|put)$/u.test(participle.lower)) return undefined
  const rest = tokens.slice(at + 3)
  if (rest.some((token) => /^[,–—]$/u.test(token.text) || token.pos === 'AUX' || mayBeMainVerb(tokens, token))) return undefined
  return tokens.slice(1, at).some((token) => mayBeMainVerb(tokens, token)) ? undefined : participle
}

/** In words, marks included; shorter, it may be a caption. */
const fewestSetApart = 9

/** In words, marks included: in a longer one the tagger has probably missed the verb. */
const longestSubject = 11

/** The relative pronoun of the only clause there is: nothing behind it can be the verb of the sentence. */
function relativeOf(tokens: readonly Token[], { finite }: ClauseSense): Token | undefined {
  const at = tokens.findIndex(({ lower }) => /^(?:which|who|whose|that|where)$/.test(lower))
  const relative = tokens[at]
  const verb = finite[0]
  // “said that it”, where “the team that won” is a noun by the word before it
  if (tokens.slice(1, at).some((_, place) => standsAsVerb(tokens, place + 1))) return undefined
  const isNoun = at === 2 && tokens[1]?.pos === 'NOUN' && tokens[0]?.pos === 'DET' && /^(?:VERB|AUX)$/.test(tokens[3]?.pos ?? '')
  if (relative?.lower === 'that' && !isNoun && isKnownVerb(tokens[at - 1]?.text ?? '')) return undefined
  if (!relative || at < 1 || at > longestSubject || !verb || verb.token.index < relative.index) return undefined
  // “Those who currently back independence are divided”: the verb of “who” was taken for another word.
  const inside = tokens.slice(at + 1).filter(({ index }) => index < verb.group.first.index)
  if (
    relative.lower === 'who' &&
    inside.some(({ pos, lower }) => pos === 'NOUN' && !/^(?:day|night|week|month|year|time)$/.test(lower))
  )
    return undefined
  // “Provisions which barred the poor resulted in …”: the verb found is not the first.
  if (tokens.slice(at + 1).some((token) => token.index < verb.token.index && canBe(token.text, 'past'))) return undefined
  if (finite.some(({ role, token }) => role !== 'relative' && token !== verb.token)) return undefined
  const rest = tokens.slice(at + 1)
  if (rest.some(({ text }) => text === ',') || finite.length > 1 + rest.filter(({ lower }) => lower === 'and').length)
    return undefined
  const later = rest.filter(({ index }) => index > verb.group.last.index)
  // “Foreigners who sold shares”: the verb of many has no -s.
  const areMany = /[a-z]s$|^(?:people|men|women|children|those)$/.test(tokens[at - 1]?.lower ?? '')
  // “The trees that line the road need water”: the first verb was taken for a noun.
  if (areMany && rest[0] !== verb.group.first && rest[0]?.pos !== 'ADV' && canBe(rest[0]?.text ?? '', 'base')) return undefined
  if (areMany && later.some((token) => isVerbOfMany(tokens, token))) return undefined
  const agrees = ({ text, pos }: Token) => pos === 'VERB' || pos === 'AUX' || !areMany || canBe(text, 'past')
  return later.some((token) => agrees(token) && mayBeMainVerb(tokens, token)) ? undefined : relative
}

/** “The progeny feed on a layer that …”: a noun by its tag, with another before it and a phrase behind. */
function standsAsVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = tokens.slice(at - 1, at + 2)
  if (!before || !token || !next || !/^(?:NOUN|ADJ)$/.test(before.pos)) return false
  // “The certificate in question authenticates terminals”: between two nouns of a compound no plural stands.
  if (
    before.pos === 'NOUN' &&
    token.pos === 'NOUN' &&
    next.pos === 'NOUN' &&
    [before, token, next].map(({ lower }) => numberOfNoun(lower)).join(' ') === 'singular plural plural'
  )
    return true
  return (
    canBe(token.text, 'base', 'third', 'past') &&
    next.lower !== 'of' &&
    (next.pos === 'DET' || (next.pos === 'ADP' && !/^(?:talks|polls|clashes|attacks|protests)$/.test(token.lower)))
  )
}

/** “The driver who lives in Rome plans an appeal”: a noun by its tag, and yet perhaps the verb. */
function mayBeMainVerb(tokens: readonly Token[], { text, pos, index }: Token): boolean {
  if (!canBe(text, 'third', 'past')) return false
  const before = tokens[index - (tokens[0]?.index ?? 0) - 1]
  // “that won the cup and lost the final”: the second verb of the clause
  if (before?.lower === 'and' && pos === 'VERB') return false
  return pos === 'VERB' || pos === 'AUX' || !/^(?:DET|ADJ|ADP|NUM|PRON)$/.test(before?.pos ?? '')
}

/** “Residents who fled fear a second wave”, “Those who win face Spain”: the plain verb, right behind the clause, and what it holds. */
function isVerbOfMany(tokens: readonly Token[], { text, index }: Token): boolean {
  const place = index - (tokens[0]?.index ?? 0)
  const [before, next] = [tokens[place - 1], tokens[place + 1]]
  return (
    canBe(text, 'base') &&
    /^(?:VERB|ADV|NOUN|PROPN|PRON)$/.test(before?.pos ?? '') &&
    /^(?:DET|NUM|ADJ|NOUN|PROPN|PRON)$/.test(next?.pos ?? '')
  )
}

/** “They decided …”: a sentence that says of the subject what its own was to say. */
function takesUp(next: Sentence): boolean {
  const [pronoun] = next.tokens
  return (
    pronoun !== undefined &&
    !pronoun.quoted &&
    /^(?:it|they|he|she)$/.test(pronoun.lower) &&
    analyseClauses(next).kind === 'statement'
  )
}

function joinTo(sentence: Sentence, { tokens }: Sentence): Proposal {
  const last = sentence.tokens.at(-1)
  const comma = sentence.tokens.some(({ text }) => text === ',')
  const [pronoun] = tokens
  if (!last || !pronoun) throw new Error('a sentence has tokens')
  return {
    label: 'Join to the next sentence',
    kind: 'choice',
    edits: [{ from: last.from, to: pronoun.to, insert: comma ? ',' : '' }],
  }
}
