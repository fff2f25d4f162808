import type { BlockContent, Token } from '../../article'
import { calendarNames } from '../../language/calendar'
import { type LongNounPhrase, readLongNounPhrase } from '../../language/long-noun-phrase'
import { verbForms } from '../../language/verb-forms'
import { putOrAsk } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *Never he had seen it*, *Hardly he had left*, *Only then they understood*: behind such an opening English puts the helping verb before the
 * subject. Deliberate exceptions: *only* that belongs to the subject (*Only he knew*), a noun that the opening may belong to
 * (*Hardly a day passes*, *Not only the north has suffered*), and quotations, where it is asked.
 */
export const noInversion: SentenceRule = {
  id: 'no-inversion',
  category: 'translation',
  name: 'Subject and verb in the wrong order behind an opening',
  why: 'Behind “never”, “hardly”, “not only” and the like at the start of a sentence English says “had he”, not “he had”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS08'],
  examples: [
    { damaged: 'Never [[he had]] seen so much snow.', repaired: 'Never had he seen so much snow.' },
    {
      damaged: 'Not only [[they lost]], they fell to third place.',
      repaired: 'Not only did they lose, they fell to third place.',
    },
    { damaged: 'Only then [[she understood]] what it meant.', repaired: 'Only then did she understand what it meant.' },
    { damaged: 'Under no circumstances [[they will]] pay.', repaired: 'Under no circumstances will they pay.' },
    { damaged: 'Hardly [[the plane had]] landed when it rained.', repaired: 'Hardly had the plane landed when it rained.' },
    { damaged: 'Never before [[so many people have]] voted.', repaired: 'Never before have so many people voted.' },
    { damaged: 'Only after the war [[the family returned]] home.', repaired: 'Only after the war did the family return home.' },
    { damaged: 'Only in 2019 [[the court freed]] him.', repaired: 'Only in 2019 did the court free him.' },
    { damaged: 'Not until May [[the road was]] reopened.', repaired: 'Not until May was the road reopened.' },
    { damaged: 'Nor [[they have]] paid the fine.', repaired: 'Nor have they paid the fine.' },
    { damaged: 'Only then [[the police opened]] the door.', repaired: 'Only then did the police open the door.' },
  ],
  sound: [
    'Never had he seen so much snow. Only he knew. Not only he but she left.',
    'Hardly had he left when it rained. Only then did she see it. Rarely, he said, is it so cold.',
    'Never mind. At no time did they ask. Hardly a day has gone by, and hardly a word was said.',
    'Not only the north has suffered. Never the best has won.',
    'Only after the match the home side had lost did the fans turn on the coach. Only now the children are grown has she gone back to work.',
    'Only with the help the state has promised can the yard survive.',
    'Only in May the month before had it rained less. Not until May, the mayor said, was it clear. Nor did they pay.',
    'Only now the talks are over can he speak.',
  ],
  *check(block, { tokens }) {
    const start = tokens[0]?.pos === 'PUNCT' ? 1 : 0
    const words = tokens.slice(start, start + 5).map(({ lower }) => lower)
    const opening = openings.find((each) => each.every((word, at) => word === words[at]))
    const phrase = opening ? 0 : onlyPhrase(tokens, start)
    const report = opening
      ? checkOrder(block, tokens, start + opening.length, opening.join(' '))
      : phrase > 0
        ? checkOrder(block, tokens, phrase, 'only after')
        : undefined
    if (report) yield report
  },
}

const openings = [
  'not only',
  'nor',
  'never before',
  'never again',
  'never',
  'hardly',
  'scarcely',
  'barely',
  'seldom',
  'rarely',
  'no sooner',
  'not once',
  'nowhere',
  'only then',
  'only now',
  'only later',
  'only afterwards',
  'under no circumstances',
  'in no case',
  'at no time',
  'at no point',
  'in no way',
  'on no account',
].map((words) => words.split(' '))

/** Where “Only after the war”, “Only in May”, “Not until May” ends; 0 for any other opening. */
function onlyPhrase(tokens: readonly Token[], start: number): number {
  const [only, link] = tokens.slice(start, start + 2)
  const isOnly = only?.lower === 'only' && /^(?:after|in|on|with|since|under|through|during|at)$/u.test(link?.lower ?? '')
  if (!isOnly && !(only?.lower === 'not' && link?.lower === 'until')) return 0
  // “Only in 2019”, “Only in May”
  if (/^(?:19|20)\d\d$/u.test(tokens[start + 2]?.text ?? '') || calendarNames.has(tokens[start + 2]?.text ?? '')) return start + 3
  const phrase = readLongNounPhrase(tokens, start + 2)
  // “Only in the north it was still winter”
  if (phrase && tokens[phrase.end]?.lower === 'it') return 0
  return phrase && !phrase.pronoun ? phrase.end : 0
}

function checkOrder(block: BlockContent, tokens: readonly Token[], at: number, opening: string): Report | undefined {
  const first = tokens[at]
  const subject = first && subjectAt(tokens, at, opening)
  const verb = subject && tokens[subject.end]
  if (!first || !subject || !verb || !/^(?:AUX|VERB)$/u.test(verb.pos) || /^['’]/u.test(verb.text)) return undefined
  // “Rarely a day passes”, “Only now the best is good enough”: behind a noun only its helping verb tells.
  if (!subject.pronoun && verb.pos !== 'AUX' && !/^only/u.test(opening)) return undefined
  if (isInvertedLater(tokens, subject.end + 1)) return undefined
  const range = { from: first.from, to: verb.to }
  const put = inverted(block.text.slice(first.from, subject.last.to), verb)
  if (put === undefined) return undefined
  return {
    ranges: [range],
    tier: 'likely',
    severity: 1,
    message: `Behind this opening the helping verb stands before the subject: “${put}”.`,
    repairs: [putOrAsk(range, put, verb.quoted)],
  }
}

/** “Only now the children are grown has she gone back to work”: the first clause belongs to the opening, and the order changes behind it. */
const isInvertedLater = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from)
    .some(
      ({ pos, lower }, place, rest) =>
        pos === 'AUX' &&
        /^(?:do|does|did|has|have|had|is|was|are|were|can|could|will|would|may|might|should)$/u.test(lower) &&
        /^(?:NOUN|PROPN|VERB|ADJ|ADV|ADP|AUX)$/u.test((place > 0 ? rest[place - 1] : tokens[from - 1])?.pos ?? '') &&
        /^(?:he|she|it|they|we|i|you|the|there)$/u.test(rest[place + 1]?.lower ?? ''),
    )

/** *he*, or a noun behind an opening that cannot belong to it: “Hardly the bell had rung”, but not “Hardly a day goes by”. */
function subjectAt(tokens: readonly Token[], at: number, opening: string): LongNounPhrase | undefined {
  const first = tokens[at]
  if (first && /^(?:he|she|it|they|we|i)$/u.test(first.lower)) return readLongNounPhrase(tokens, at)
  if (!first || /^(?:not only|never|barely|scarcely|nowhere near)$/u.test(opening)) return undefined
  const isMany = first.lower === 'so' && /^(?:many|few|much)$/u.test(tokens[at + 1]?.lower ?? '')
  const definite = /^(?:hardly|only)/u.test(opening) ? /^(?:the|his|her|its|their)$/u : /^(?:the|his|her|its|their|a|an)$/u
  if (!isMany && !definite.test(first.lower)) return undefined
  const subject = readLongNounPhrase(tokens, isMany ? at + 1 : at)
  return subject && !subject.temporal && !/^(?:day|night|week|month|year|time|moment)$/u.test(subject.head.lower)
    ? subject
    : undefined
}

function inverted(subject: string, verb: Token): string | undefined {
  if (verb.pos === 'AUX') return `${verb.lower} ${subject}`
  const reading = verbForms(verb.lower).find(({ form }) => form === 'past' || form === 'third' || form === 'base')
  if (!reading) return undefined
  const helper = reading.form === 'past' ? 'did' : reading.form === 'third' ? 'does' : 'do'
  return `${helper} ${subject} ${reading.base}`
}
