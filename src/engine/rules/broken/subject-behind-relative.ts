import type { Sentence, Token } from '../../article'
import { numberOfNoun } from '../../language/noun-number'
import { isSpeech } from '../../language/speech-verbs'
import { baseOf, canBe, verbForms } from '../../language/verb-forms'
import { beForms, modals } from '../../language/word-lists'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A pronoun that says *that* again as the subject of its clause: *the roads that they will be closed have been listed*. Deliberate exceptions: verbs
 * with two objects and of saying, nouns that say something themselves (*the claims that they were paid are false*), quotations.
 */
export const subjectBehindRelative: SentenceRule = {
  id: 'subject-behind-relative',
  category: 'broken',
  name: 'A pronoun says “that” again',
  why: 'In Arabic, Persian, Turkish and others a pronoun repeats what the relative clause hangs on. In English “that” is the subject already.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR16'],
  examples: [
    {
      damaged: 'He said that the roads [[that they]] will be closed have been listed.',
      repaired: 'He said that the roads that will be closed have been listed.',
    },
    {
      damaged: 'The houses [[that they]] were destroyed belonged to farmers.',
      repaired: 'The houses that were destroyed belonged to farmers.',
    },
    {
      damaged: 'The company [[that it]] won the contract is based in Cairo.',
      repaired: 'The company that won the contract is based in Cairo.',
    },
  ],
  sound: [
    'The claims that they were paid are false, and the day that they won the cup is not forgotten. It was so hot that they closed the pool.',
    'He told the owners that they will be closed down. The roads that they will close have been listed. The report that it made is false.',
    'The roads that they were told are closed have been opened. The seats that they were promised were sold.',
    'The criticism that it was rushed is unfair. The caveat that it was written in haste is important.',
  ],
  cues: ['he', 'she', 'it', 'they'],
  *check(_, { tokens }) {
    for (let at = 1; at + 4 < tokens.length; at++) {
      const isAgain = saysThatAgain(tokens, at)
      const [relative, pronoun] = [tokens[at], tokens[at + 1]]
      if (isAgain && relative && pronoun) yield report(relative, pronoun)
    }
  },
}

type Tokens = Sentence['tokens']

const subject = /^(?:he|she|it|they)$/u
const twoObjects =
  /^(?:call|consider|name|give|make|deem|find|label|send|offer|show|tell|leave|keep|take|bring|put|set|get|spend|turn|declare|elect|lend|owe|pay|sell|buy|teach|wish|cost|ask|dub|hold|want|watch|let|help|see|hear|term|title|earn|win|grant|deny|save|spare|guarantee|refuse|appoint|crown|warn|promise|inform|assure|remind|convince|persuade|award|charge|hand|feed|blame|trust|join|meet|play|serve|follow|marry|beat|love)$/u

/** Nouns that say something: what follows *that* may be all of it. */
const says =
  /^(?:acknowledge?ment|admission|appeal|boast|caveat|cliché|commitment|contention|criticism|defen[cs]e|disclosure|dream|excuse|gibe|implication|inference|insinuation|irony|jibe|line|mantra|misconception|narrative|oath|paradox|pledge|plea|prayer|proviso|reassurance|refrain|regret|relief|shame|slogan|stereotype|stigma|tale|taunt|undertaking|wish|accusation|agreement|allegation|announcement|argument|assertion|assessment|assumption|assurance|attitude|awareness|bet|belief|case|certainty|chance|charge|claim|clue|comment|complaint|conclusion|concern|condition|confession|confidence|confirmation|consensus|conviction|danger|decision|declaration|demand|denial|diagnosis|discovery|doubt|effect|estimate|evidence|evil|example|excuse|expectation|explanation|extent|fact|fear|feeling|finding|forecast|gossip|grounds?|guarantee|guess|hint|hope|hypothesis|idea|illusion|impression|indication|information|insistence|intelligence|joke|judge?ment|knowledge|law|legend|lie|likelihood|message|moment|myth|need|news|note|notice|notification|notion|objection|observation|odds|opinion|order|perception|point|possibility|prediction|premise|presumption|pretext|principle|probability|problem|promise|proof|proposal|proposition|prospect|question|realisation|realization|reason|recommendation|recognition|reminder|reply|report|request|requirement|response|revelation|risk|rule|ruling|rumou?r|saying|sense|sign|signal|speculation|statement|stipulation|story|suggestion|suspicion|talk|testimony|theory|thesis|thing|thought|threat|tip|truth|understanding|verdict|view|vow|warning|way|word|worry|day|time|year|week|month|night|morning|hour|minute|second|season|places?|speed|rate|degree|ease)s?$/u

/** “The roads that they will be closed have been listed”: the clause is whole, and behind it comes the verb of the sentence. */
function saysThatAgain(tokens: Tokens, at: number): boolean {
  const [noun, that, pronoun] = tokens.slice(at - 1, at + 2)
  if (!noun || !that || !pronoun || that.lower !== 'that' || that.quoted || noun.pos !== 'NOUN' || !subject.test(pronoun.lower))
    return false
  if (says.test(noun.lower) || (numberOfNoun(noun.lower) === 'plural') !== (pronoun.lower === 'they')) return false
  const start = phraseStart(tokens, at - 1)
  if (start === undefined) return false
  const end = wholeClauseEnd(tokens, at + 2)
  if (end === undefined) return false
  const rest = tokens.slice(end)
  const next = rest.findIndex(({ pos }) => !/^(?:NOUN|PROPN|NUM|DET|ADJ|ADP)$/u.test(pos))
  const verb = rest[next]
  return (
    verb !== undefined &&
    (beForms.has(verb.lower) ||
      modals.has(verb.lower) ||
      /^(?:has|have|had)$/u.test(verb.lower) ||
      (next === 0 && verb.pos === 'VERB' && canBe(verb.lower, 'past', 'third'))) &&
    next < 9
  )
}

/** Where a phrase begins that opens its clause: at the start of the sentence, or behind *that* or *and*. */
function phraseStart(tokens: Tokens, head: number): number | undefined {
  let at = head - 1
  while (/^(?:ADJ|NOUN)$/u.test(tokens[at]?.pos ?? '')) at--
  if (!/^(?:the|these|those|some|many)$/u.test(tokens[at]?.lower ?? '')) return undefined
  const ahead = tokens[at - 1]
  return ahead === undefined || /^(?:that|and|but|because|while|,)$/u.test(ahead.lower) ? at : undefined
}

/** “will be closed”, “won the contract”: behind the last word of a clause that wants nothing. */
function wholeClauseEnd(tokens: Tokens, from: number): number | undefined {
  const verb = tokens[from]
  if (!verb) return undefined
  let at = from
  while (modals.has(tokens[at]?.lower ?? '') || /^(?:has|have|had|been|be|is|are|was|were)$/u.test(tokens[at]?.lower ?? '')) at++
  const passive = /^(?:be|been|is|are|was|were)$/u.test(tokens[at - 1]?.lower ?? '')
  const main = tokens[at]
  if (!main) return undefined
  if (passive && twoObjects.test(baseOf(main.lower, 'participle') ?? '')) return undefined
  if (passive && at > from && canBe(main.text, 'participle') && !/(?:ing)$/u.test(main.lower))
    return tokens[at + 1]?.pos === 'ADP' && /^(?:AUX|VERB|PUNCT)$/u.test(tokens[at + 2]?.pos ?? '') ? undefined : at + 1
  const reading = verbForms(main.lower)[0]
  if (main.pos !== 'VERB' || isSpeech(main.lower) || !reading || (twoObjects.test(reading.base) && reading.base !== 'win'))
    return undefined
  if (!/^(?:the|a|an)$/u.test(tokens[at + 1]?.lower ?? '')) return undefined
  let end = at + 2
  while (/^(?:ADJ|NOUN)$/u.test(tokens[end]?.pos ?? '')) end++
  return end > at + 2 && tokens[end]?.pos !== 'ADP' ? end : undefined
}

function report(relative: Token, pronoun: Token): Report {
  return {
    ranges: [{ from: relative.from, to: pronoun.to }],
    tier: 'likely',
    severity: 5,
    message: `“${pronoun.text}” says again what “${relative.text}” stands for.`,
    repairs: [
      { label: `Leave out “${pronoun.text}”`, kind: 'single', edits: [{ from: relative.to, to: pronoun.to, insert: '' }] },
    ],
  }
}
