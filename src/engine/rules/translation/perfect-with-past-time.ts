import type { BlockContent, Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import { readNounPhrase } from '../../language/noun-phrases'
import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'
import { inSimplePast, type Perfect, readPerfect } from './perfect-to-past'

/**
 * *Has* or *have* with a participle and a time that is over: “He has resigned yesterday”, “were born” said as “have been born in 1990”.
 * Deliberate exceptions: *since*, *until* and spans (“has worked since last year”), a second verb between, to which the time may belong
 * (“has said that he left yesterday”), a time after a comma, the future (*has been planned for*), and quotations.
 */
export const perfectWithPastTime: SentenceRule = {
  id: 'perfect-with-past-time',
  category: 'translation',
  name: 'Present perfect with a time that is over',
  why: 'German, French, Spanish and Italian say “has done yesterday”. English takes the simple past as soon as the time is named.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['GR06'],
  examples: [
    { damaged: 'The minister [[has resigned]] yesterday.', repaired: 'The minister resigned yesterday.' },
    { damaged: 'Two boats [[have been found]] three days ago.', repaired: 'Two boats were found three days ago.' },
    { damaged: 'The school [[has been built]] in 1987.', repaired: 'The school was built in 1987.' },
    { damaged: 'Yesterday he [[has resigned]].', repaired: 'Yesterday he resigned.' },
    {
      damaged: 'The fire [[has started]] around 3 a.m. in the kitchen.',
      repaired: 'The fire started around 3 a.m. in the kitchen.',
    },
    {
      damaged: 'The regulator [[has also fined]] the firm last month.',
      repaired: 'The regulator also fined the firm last month.',
    },
    { damaged: 'The bridge [[has officially been opened]] in 1974.', repaired: 'The bridge was officially opened in 1974.' },
    { damaged: 'Two climbers [[have not returned]] yesterday.', repaired: 'Two climbers did not return yesterday.' },
    {
      damaged: 'Maria and her brother [[have been found]] yesterday.',
      repaired: 'Maria and her brother were found yesterday.',
    },
    { damaged: 'In 2010 the team [[has won]] the cup.', repaired: 'In 2010 the team won the cup.' },
  ],
  sound: [
    'He has said that he left yesterday. She has lived here since last year.',
    'The price has risen from the level of last year. The law has been in force since 1987.',
    'Sales have fallen, compared with last year. The number has doubled in ten years.',
    '“He has left yesterday,” she said. It has been postponed until last.',
    'They have shown it in the last year. Yesterday, she said, he has left. In 1987 he left and has stayed away.',
    'Police have released images of a robbery last month. The UN has condemned the strike last week that killed 12 people.',
    'She has been praised for her performance last night, and has won gold in 2008, 2012 and 2016.',
    'The ship has already been retired following the end of a voyage last month.',
    'Profits have doubled on last year. The police have named the man killed last night. The pub has closed at midnight for decades.',
    'The club has not won there in 2009 or 2010. She has never lost in 2010, 2012 and 2014. He seems not to have left last week.',
    'Last year has been hard. Since 2010 she has won twice. In 2010 terms, it has doubled.',
    'Those who have worked there know what happened last week. Fossils have been dated to 1.6 to 1.7 billion years ago.',
  ],
  cues: ['has', 'have'],
  *check(block, { tokens }) {
    const told = toldFirst(tokens)
    for (let at = 0; at < tokens.length; at++) {
      const found = at === told?.at ? told.perfect : findPerfect(tokens, at)
      if (found) yield report(block, tokens, at, found)
    }
  },
}

/** “Yesterday he has resigned”: the time opens the sentence, and its subject and verb follow at once. */
function toldFirst(tokens: readonly Token[]): { readonly at: number; readonly perfect: Perfect } | undefined {
  if (!isPastTime(tokens, 0)) return undefined
  const time = /^(?:yesterday)$/u.test(tokens[0]?.lower ?? '') ? 1 : tokens[2]?.lower === 'ago' ? 3 : 2
  const subject = readNounPhrase(tokens, tokens[time]?.text === ',' ? time + 1 : time)
  if (!subject || subject.temporal) return undefined
  const at = subject.head.index - (tokens[0]?.index ?? 0) + 1
  const perfect = perfectAt(tokens, at)
  return perfect && { at, perfect }
}

function perfectAt(tokens: readonly Token[], at: number): Perfect | undefined {
  const perfect = readPerfect(tokens, at)
  return perfect && !perfect.have.quoted && !/^(?:been|had|got)$/u.test(perfect.verb.lower) ? perfect : undefined
}

const longest = 9

/** The perfect that begins at a token, where a time that is over follows in the same clause. */
function findPerfect(tokens: readonly Token[], at: number): Perfect | undefined {
  const perfect = perfectAt(tokens, at)
  if (!perfect || /^(?:to|would|could|may|might|should|must|will|not)$/u.test(tokens[at - 1]?.lower ?? '')) return undefined
  const { last } = perfect
  for (let to = last + 1; to <= last + longest; to++) {
    const token = tokens[to]
    if (!token || /^(?:VERB|AUX|SCONJ)$/u.test(token.pos) || token.quoted) return undefined
    if (
      /^(?:since|until|till|from|between|than|as|to|for|that|which|who|whose|where|what|of|by|compared|over|following|during|amid|after|before|and|or|but|,|;|:|\(|–|—)$/u.test(
        token.lower,
      )
    ) {
      if (!/^(?:of|for|by|to)$/u.test(token.lower) || isPastTime(tokens, to + 1)) return undefined
    }
    // “in the last year”: a time that has not ended yet
    if (token.lower === 'last' && tokens[to - 1]?.lower === 'the') return undefined
    // “has been praised for her performance last night”
    if (/^(?:with|about|against)$/u.test(token.lower)) return undefined
    if (isPastTime(tokens, to)) return isOtherwise(tokens, last, to) || isUntilNow(perfect, token) ? undefined : perfect
  }
  return undefined
}

/** “has not won in 2009 or 2010”: what is denied of a year is told of all the time until now. */
const isUntilNow = ({ isDenied }: Perfect, time: Token): boolean => isDenied && /^(?:in|at|around|about)$/u.test(time.lower)

/** What happens at a time: “has condemned the strike last week”, “for crowd trouble last month”. */
const events =
  /^(?:attacks?|strikes?|raids?|bombings?|shootings?|killings?|murders?|robber(?:y|ies)|crash|crashes|fires?|explosions?|floods?|riots?|protests?|clash|clashes|unrest|trouble|violence|incidents?|accidents?|delays?|outages?|decisions?|rulings?|verdicts?|votes?|elections?|referendum|performances?|win|victory|defeat|loss|draw|match|game|final|summit|talks|meetings?|visits?|trip|speech|remarks|comments|interview|statement|death|deaths|arrests?|collapse|storm|earthquake|derailment|sinking|invasion|coup|siege|outbreak|cuts?|increase|rise|fall|launch|release|sale|deal|eruptions?|reforms?|wars?|revolution|crisis|quake|tsunami|famine|massacre|genocide|coronation|wedding|concert|festival|tournament)$/u

/** “has condemned the strike last week”: the noun before tells of what happened then. */
const isTimeOfEvent = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.pos === 'NOUN' && events.test(tokens[at - 1]?.lower ?? '')

/** “has won gold in 2008, 2012 and 2016”: at several times until now */
const isOneOfYears = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'in' && /^(?:,|and)$/u.test(tokens[at + 2]?.text ?? '') && /^\d{4}$/u.test(tokens[at + 3]?.text ?? '')

/** The time belongs to something else than the verb, or comes again and again. */
const isOtherwise = (tokens: readonly Token[], last: number, at: number): boolean => {
  const [time, before] = [tokens[at], tokens[at - 1]]
  // “Profits have doubled on last year”, “have named the man shot last night”
  if (time?.lower === 'last' && before?.lower === 'on') return true
  if (at - 1 > last && canBe(before?.lower ?? '', 'participle') && !canBe(before?.lower ?? '', 'base')) return true
  // “has closed at midnight for as long as anyone can recall”, “has resumed at 6.30 a.m. every day”
  const isEachTime =
    /^(?:around|about|at)$/u.test(time?.lower ?? '') &&
    tokens.slice(at + 1, at + 6).some(({ lower }) => /^(?:since|for|every|each|daily)$/u.test(lower))
  return isEachTime || isTimeOfEvent(tokens, at) || isOneOfYears(tokens, at)
}

/** yesterday; last week; three days ago; in 1987. */
function isPastTime(tokens: readonly Token[], at: number): boolean {
  const [one = '', two = '', three = ''] = tokens.slice(at, at + 3).map(({ lower }) => lower)
  if (one === 'yesterday') return tokens[at + 1]?.lower !== "'s" && tokens[at + 1]?.lower !== '’s'
  if (one === 'last')
    return (
      /^(?:night|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
        two,
      ) && !/^['’]/u.test(three)
    )
  if (/^(?:around|about|at)$/u.test(one)) return isClock(two, three)
  if (three === 'ago') return tokens[at]?.pos === 'NUM' && !isReachedBackTo(tokens, at)
  return one === 'in' && /^(?:1[5-9]\d\d|200\d|201[0-5])$/u.test(two)
}

/** around 3 a.m.; at 15:30; at midnight */
const isClock = (two: string, three: string): boolean =>
  /^(?:noon|midnight|(?:[01]?\d|2[0-3])[:.][0-5]\d)$/u.test(two) ||
  (/^\d/u.test(two) && /^(?:a\.?m\.?|p\.?m\.?|o'clock|o’clock)$/u.test(three))

/** “Dated back to 1.6 to 1.7 billion years ago”: the time is what the verb leads to, not when it was done. */
function isReachedBackTo(tokens: readonly Token[], at: number): boolean {
  let start = at
  while (tokens[start - 1]?.pos === 'NUM' || (tokens[start - 1]?.lower === 'to' && tokens[start - 2]?.pos === 'NUM')) start--
  return tokens[start - 1]?.lower === 'to'
}

function report({ text }: BlockContent, tokens: readonly Token[], at: number, perfect: Perfect): Report {
  const range = { from: perfect.have.from, to: perfect.verb.to }
  const put = inSimplePast(tokens, at, perfect)
  return {
    ranges: [range],
    tier: 'likely',
    severity: 1,
    message: `The time is over, so it is “${put}”, not “${text.slice(range.from, range.to)}”.`,
    repairs: [putWords(range, put)],
  }
}
