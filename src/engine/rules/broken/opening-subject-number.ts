import type { Sentence, Token } from '../../article'
import { readNounPhrase } from '../../language/noun-phrases'
import { numberOfNoun } from '../../language/noun-number'
import { baseOf, canBe } from '../../language/verb-forms'
import { type SentenceRule, prose, type Report } from '../rule'
import { behindPair, behindSome, several } from './opening-subject-of-many'
import { isDone, isPlainNoun, helpersOfMany, report } from './opening-subject-words'

/**
 * A subject that opens the sentence and a verb of the other number: *The workers of the factory wants more*, *People who lives there*, *The mayor and his deputy was
 * held*. Nothing stands before that could be the subject. Deliberate exceptions: bodies and teams, one of several, names, nouns that read as both.
 */
export const openingSubjectNumber: SentenceRule = {
  id: 'opening-subject-number',
  category: 'broken',
  name: 'Verb does not fit the subject that opens the sentence',
  why: 'A machine often takes the number of the verb from the noun beside it. The subject is the noun that opens the sentence.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['GR05', 'BS24'],
  outranks: ['verb-agreement'],
  examples: [
    {
      damaged: 'The workers of the factory [[wants]] more money.',
      repaired: 'The workers of the factory want more money.',
    },
    { damaged: 'The results of the study [[shows]] a clear trend.', repaired: 'The results of the study show a clear trend.' },
    { damaged: 'The members of the family [[lives]] abroad.', repaired: 'The members of the family live abroad.' },
    { damaged: 'People who [[lives]] near the airport complain.', repaired: 'People who live near the airport complain.' },
    { damaged: 'The man who [[were]] arrested is a teacher.', repaired: 'The man who was arrested is a teacher.' },
    {
      damaged: 'The documents which [[was]] found there were false.',
      repaired: 'The documents which were found there were false.',
    },
    { damaged: 'The prices of bread [[has]] doubled since May.', repaired: 'The prices of bread have doubled since May.' },
    {
      damaged: 'The results of the vote [[was]] announced on Monday.',
      repaired: 'The results of the vote were announced on Monday.',
    },
    { damaged: 'Three of the men [[was]] released on bail.', repaired: 'Three of the men were released on bail.' },
    { damaged: 'The list of demands [[were]] long.', repaired: 'The list of demands was long.' },
    {
      damaged: 'The measures taken by the government [[was]] not enough.',
      repaired: 'The measures taken by the government were not enough.',
    },
    {
      damaged: 'The results of the survey, which was held in May, [[shows]] a decline.',
      repaired: 'The results of the survey, which was held in May, show a decline.',
    },
    { damaged: 'The house and the barn [[was]] destroyed.', repaired: 'The house and the barn were destroyed.' },
    { damaged: 'The mayor and his deputy [[was]] arrested.', repaired: 'The mayor and his deputy were arrested.' },
  ],
  sound: [
    'The workers of the factory want more. The man who was arrested is a teacher, and the staff who were there left.',
    'The results of the game shows were bad. The people of the town works board left. The couple who were held are free.',
    'The members of the family lives lost count. The owners of the family lives abroad fund left. The rules of the game shows.',
    'The firm who were hired to mend the roof went bust. The choir who were singing came from Wales.',
    'The lights of the town was all he saw. Three of the four was the price of a win. One of the men was released.',
    'The Lights of London was published in 1893. Some of the water was lost.',
    'The goods that was what he meant. Those who want to leave may. The minister and mayor was his friend.',
    'The news that comes in is bad. The series which was shown there ended. The players in the team needs list were named.',
  ],
  *check(_, sentence) {
    const report = checkSentence(sentence)
    if (report) yield report
  },
}

const plainThird =
  /^(?:wants|shows|needs|demands|says|claims|makes|gives|takes|hopes|expects|believes|knows|remains|seems|becomes|lives|works|fears|complains|costs|depends|confirms|proves|suggests|indicates|comes|goes|belongs|brings|leads|means|sees|thinks|agrees|refuses|requires|supports|uses|plays|pays|consists|begins|tries|receives|represents|protests)$/u
const opens = /^(?:ADP|DET|ADV|NUM|PART|SCONJ|PRON|ADJ)$/u

function checkSentence({ tokens, text }: Sentence): Report | undefined {
  const first = tokens[0]
  if (!first || first.quoted || /\?[”"’]?$/u.test(text)) return undefined
  if (several.test(first.lower)) return behindSome(tokens)
  if (!(first.pos === 'DET' || first.lower === 'people' || /^(?:his|her|its|their|our)$/u.test(first.lower))) return undefined
  const phrase = readNounPhrase(tokens, 0)
  if (!phrase || phrase.pronoun || phrase.temporal || phrase.head.pos !== 'NOUN') return undefined
  const at = phrase.head.index - first.index + 1
  const number = /^(?:a|an|this|that|each|every)$/u.test(first.lower) ? 'singular' : numberOfNoun(phrase.head.lower)
  if (number === 'either' || collective.test(phrase.head.lower)) return undefined
  switch (tokens[at]?.lower) {
    case 'of':
    case 'in':
    case 'from':
      return number === 'plural'
        ? (behindPhrase(tokens, at, phrase.head) ?? behindClause(tokens, at, phrase.head))
        : behindOne(tokens, at, phrase.head)
    case ',':
      return number === 'plural' ? behindClause(tokens, at - 1, phrase.head) : undefined
    case 'who':
    case 'which':
    case 'that':
      return behindRelative(tokens, at, phrase.head, number)
    case 'and':
      return behindPair(tokens, at, phrase.head)
    default:
      return number === 'plural' && done.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'by'
        ? behindAgent(tokens, at + 1, phrase.head)
        : undefined
  }
}

/** “The measures taken by …” */
const done =
  /^(?:taken|made|announced|imposed|published|used|caused|written|issued|adopted|organized|organised|built|sent|signed|given|seized|proposed|planned|presented|offered|provided)$/u

const helpersOfOne = new Map(Array.from(helpersOfMany, ([one, many]) => [many, one] as const))

const collective =
  /^(?:couple|pair|staff|crew|team|police|majority|minority|group|number|family|crowd|public|government|company|party|band|rest|half|lot|press|media|data|series|news|species|means|politics|economics|mathematics|headquarters|crossroads|works|range|variety|handful|generation|audience|army|club|side|community|population|panel|committee|council|board|jury|duo|trio|gang|class|youth|dozen|percent|majority|cast|squad|enemy|opposition|clergy|cattle|aristocracy|nobility|tribe|sort|kind|type|ones?|measles|odds|troops|remains|proceeds|premises|savings|surroundings|firm|bank|union|association|trust|agency|department|choir|orchestra|quartet|household|regiment|delegation|sweepstakes|shambles|kennels|stables|(?:steel|iron|gas|water)works|barracks)$/u

/** “The workers of the factory wants more” */
function behindPhrase(tokens: readonly Token[], at: number, head: Token): Report | undefined {
  const inner = readNounPhrase(tokens, at + 1)
  if (!inner || inner.pronoun || inner.temporal || inner.head.pos !== 'NOUN') return undefined
  const last = inner.head.index - (tokens[0]?.index ?? 0)
  // “of the family lives abroad”: the verb was taken for a noun, and there is no other.
  const isMisread =
    plainThird.test(inner.head.lower) &&
    tokens[last - 1]?.pos === 'NOUN' &&
    !tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  const end = isMisread ? last : last + 1
  const [noun, verb, next] = tokens.slice(end - 1, end + 2)
  if (!noun || numberOfNoun(noun.lower) === 'plural' || (!isMisread && numberOfNoun(noun.lower) !== 'singular')) return undefined
  const many = isMisread || !isPlainNoun(head) || !isPlainNoun(noun) ? undefined : helpersOfMany.get(verb?.lower ?? '')
  if (verb && many && isDone(tokens, end + 1)) return report(verb, many, head, 'plural')
  if (!verb || !next || !plainThird.test(verb.lower) || verb.text !== verb.lower) return undefined
  if (!opens.test(next.pos) || (next.pos === 'ADP' && verb.pos !== 'VERB' && !isMisread)) return undefined
  return report(verb, baseOf(verb.lower, 'third') ?? verb.lower, head, 'plural')
}

/** One thing or person, told with “of” and several: “The list of demands were long”. */
const single =
  /^(?:list|length|purpose|arrival|leader|head|owner|mayor|president|director|mother|father|daughter|son|wife|husband|spokesman|spokeswoman|author|start|release|sale|death|lack|aim|fate|value|closure|murder|arrest|killing|introduction|opening|construction|removal|price|cost|quality|use|safety|health|size|cause|strength|name|identity)$/u

function behindOne(tokens: readonly Token[], at: number, head: Token): Report | undefined {
  const inner = readNounPhrase(tokens, at + 1)
  if (tokens[0]?.lower !== 'the' || tokens[at]?.lower !== 'of' || !single.test(head.lower)) return undefined
  if (!inner || inner.pronoun || inner.temporal || inner.head.pos !== 'NOUN' || numberOfNoun(inner.head.lower) !== 'plural')
    return undefined
  const place = inner.head.index - (tokens[0]?.index ?? 0) + 1
  const [verb, next] = [tokens[place], tokens[place + 1]]
  const form = helpersOfOne.get(verb?.lower ?? '')
  return verb && form && next && /^(?:VERB|ADJ|ADV|AUX|DET|PART)$/u.test(next.pos)
    ? report(verb, form, head, 'singular')
    : undefined
}

/** “The measures taken by the government was not enough” */
function behindAgent(tokens: readonly Token[], by: number, head: Token): Report | undefined {
  const agent = readNounPhrase(tokens, by + 1)
  if (!agent || agent.pronoun || agent.temporal || numberOfNoun(agent.head.lower) === 'plural') return undefined
  const place = agent.head.index - (tokens[0]?.index ?? 0) + 1
  const [verb, next] = [tokens[place], tokens[place + 1]]
  const form = helpersOfMany.get(verb?.lower ?? '')
  return verb && form && next && /^(?:VERB|ADJ|ADV|AUX|DET|PART)$/u.test(next.pos)
    ? report(verb, form, head, 'plural')
    : undefined
}

/** “The results of the survey, which was held in May, shows a decline” */
function behindClause(tokens: readonly Token[], at: number, head: Token): Report | undefined {
  const isBare = tokens[at]?.lower !== 'of'
  const inner = isBare ? undefined : readNounPhrase(tokens, at + 1)
  if (!isBare && (!inner || inner.pronoun || inner.temporal)) return undefined
  const comma = inner ? inner.head.index - (tokens[0]?.index ?? 0) + 1 : at + 1
  if (tokens[comma]?.text !== ',' || !/^(?:which|who)$/u.test(tokens[comma + 1]?.lower ?? '')) return undefined
  const end = tokens.findIndex(({ text }, place) => place > comma + 1 && text === ',')
  const [verb, next] = [tokens[end + 1], tokens[end + 2]]
  if (end < 0 || end > comma + 12 || !verb || !next || verb.text !== verb.lower) return undefined
  if (tokens.slice(comma + 1, end).some(({ pos }) => pos === 'PUNCT' || pos === 'CCONJ')) return undefined
  const helper = helpersOfMany.get(verb.lower)
  if (helper) return /^(?:VERB|ADJ|AUX)$/u.test(next.pos) ? report(verb, helper, head, 'plural') : undefined
  return plainThird.test(verb.lower) && opens.test(next.pos) && next.pos !== 'ADP'
    ? report(verb, baseOf(verb.lower, 'third') ?? verb.lower, head, 'plural')
    : undefined
}

/** “People who lives there”, “The man who were arrested” */
function behindRelative(tokens: readonly Token[], at: number, head: Token, number: 'singular' | 'plural'): Report | undefined {
  const verb = tokens[at + 1]
  const next = tokens[at + 2]
  if (!verb || !next || tokens[at]?.quoted) return undefined
  if (tokens[at]?.lower === 'that' && next.pos !== 'VERB') return undefined
  if (number === 'plural') {
    const form = helpersOfMany.get(verb.lower)
    if (form && /^(?:VERB|ADJ|AUX|ADP|DET|NUM|ADV)$/u.test(next.pos)) return report(verb, form, head, number)
    return verb.pos === 'VERB' && plainThird.test(verb.lower) && opens.test(next.pos)
      ? report(verb, baseOf(verb.lower, 'third') ?? verb.lower, head, number)
      : undefined
  }
  const form = helpersOfOne.get(verb.lower)
  const isVerb = next.pos === 'VERB' && canBe(next.lower, 'participle', 'ing')
  if (!form || !isVerb || (tokens[0]?.lower !== 'the' && tokens[0]?.lower !== 'a' && tokens[0]?.lower !== 'an')) return undefined
  return report(verb, form, head, number)
}
