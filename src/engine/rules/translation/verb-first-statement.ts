import type { BlockContent, Token } from '../../article'
import { type LongNounPhrase, readLongNounPhrase } from '../../language/long-noun-phrase'
import { calendarNames } from '../../language/calendar'
import { lowerFirst, matchCase } from '../../language/match-case'
import { canBe, verbForms } from '../../language/verb-forms'
import { putWords } from '../../proposals'
import { type SentenceRule, type Report } from '../rule'

/**
 * A statement that opens with its verb and has the subject behind it: *Died three people in the crash*, *Was arrested the suspect*, *Has
 * announced the firm a new phone*. Deliberate exceptions: questions, quotations, sentences with a comma (*Gone the money, he left*), what is
 * measured (*Fell two points*), spans of time (*Arrived three days late*), *came the dawn*.
 */
export const verbFirstStatement: SentenceRule = {
  id: 'verb-first-statement',
  category: 'translation',
  name: 'Statement that opens with its verb',
  why: 'Arabic, Spanish and others put the verb first and its subject behind it. In English the subject stands first.',
  scope: 'sentence',
  blocks: ['body'],
  covers: ['BS08'],
  examples: [
    { damaged: '[[Died three people]] in the crash.', repaired: 'Three people died in the crash.' },
    { damaged: '[[Began the trial of the former mayor]] on Monday.', repaired: 'The trial of the former mayor began on Monday.' },
    { damaged: '[[Were killed two soldiers]] in the attack.', repaired: 'Two soldiers were killed in the attack.' },
    { damaged: '[[Were apprehended still 14 tractors]].', repaired: '14 tractors were also apprehended.' },
    { damaged: '[[Were also found two pistols]] and a rifle.', repaired: 'Two pistols were also found and a rifle.' },
    { damaged: '[[Has been found a second box]] in the wreck.', repaired: 'A second box has been found in the wreck.' },
    { damaged: '[[Has announced the company]] a new phone.', repaired: 'The company has announced a new phone.' },
    {
      damaged: '[[Participated in the meeting the ministers]] from six states.',
      repaired: 'The ministers participated in the meeting from six states.',
    },
    { damaged: '[[Won the team]] its third match in a row.', repaired: 'The team won its third match in a row.' },
    { damaged: '[[Was opened in Madrid a new museum]].', repaired: 'A new museum was opened in Madrid.' },
    { damaged: '[[Has died the writer]] at 90.', repaired: 'The writer has died at 90.' },
    { damaged: '[[Died on Sunday the author of the novel]].', repaired: 'The author of the novel died on Sunday.' },
  ],
  sound: [
    'Died three days later. Fell two points to 40. Has the company announced a new phone?',
    'Came the dawn. “Died three people in the crash,” he said. Died in the crash: three people.',
    'Increased traffic is a burden. Continues the work of Smith.',
    'Arrived at the port, the men slept. Rose of Sharon is a plant.',
  ],
  outranks: ['construction', 'opens-with-verb', 'lost-subject', 'subject-behind-passive', 'displaced-clause', 'relative-alone'],
  *check(block, { tokens, text }) {
    const [first, next] = tokens
    if (!first || !next || first.quoted || !/^\p{Lu}\p{Ll}+$/u.test(first.text) || !/[^?!…:]\.$/u.test(text)) return
    const mark = tokens.findIndex((token) => /^[,:;–—“”"]$/u.test(token.text))
    // “Were seized two pistols, a rifle and …”: what follows a comma adds to a passive that is told already.
    if (mark >= 0 && (tokens[mark]?.text !== ',' || !/^(?:was|were|will|has|have)$/u.test(first.lower))) return
    const head = mark < 0 ? tokens : tokens.slice(0, mark)
    if (head.length > longest) return
    const report =
      behindVerb(block, head) ?? beforeObject(block, head) ?? behindPassive(block, head) ?? behindPerfect(block, head)
    if (report) yield report
  },
}

const longest = 26

/** Verbs that hold no object, so that what stands behind them is their subject. */
const alone = new Set(
  'die arrive begin start continue exist appear disappear happen occur emerge collapse escape resign return rise fall increase decrease grow participate come go take speak attend'.split(
    ' ',
  ),
)
/** Those that may hold an object as well, or measure it. */
const holding = /^(?:start|continue|increase|decrease|grow|rise|fall|come|go|take|speak|attend|return|begin)$/u

const measured =
  /^(?:times?|points?|places?|percent|percentage|miles?|kilomet(?:re|er)s?|met(?:re|er)s?|feet|foot|degrees?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|dawn|day|night|morning|evening|way|dollars?|euros?|cents?|part|place|care|steps?)$/u

/** “Died three people in the crash”, “Died on Sunday the author” */
function behindVerb(block: BlockContent, tokens: readonly Token[]): Report | undefined {
  const [verb, next] = tokens
  const reading = verb && verbForms(verb.lower).find(({ base, form }) => alone.has(base) && /^(?:past|third)$/u.test(form))
  if (!verb || !next || !reading || canBe(verb.lower, 'base')) return undefined
  if (next.pos === 'ADP' || next.lower === 'part') return behindPlace(block, tokens, next.lower === 'part' ? 2 : 1)
  if (/^(?:go|take|speak|attend|participate)$/u.test(reading.base)) return undefined
  const subject = subjectAt(tokens, 1)
  if (!subject || (holding.test(reading.base) && !fits(subject, reading.base))) return undefined
  return tokens.slice(subject.end).some(isFinite) ? undefined : report(block, verb, verb, subject, '')
}

/** “Won the team its third match”: behind the subject stands the object. */
function beforeObject(block: BlockContent, tokens: readonly Token[]): Report | undefined {
  const [verb] = tokens
  if (
    !verb ||
    !/^(?:Won|Lost|Scored|Opened|Signed|Received|Rejected|Approved|Published|Presented|Bought|Sold|Visited|Launched|Began|Left|Adopted|Accepted|Confirmed|Stressed|Denied|Criticized|Criticised|Condemned|Praised|Welcomed|Emphasized|Emphasised|Described|Discussed|Attended|Visited)$/u.test(
      verb.text,
    )
  )
    return undefined
  const subject = /^(?:the|its|his|her|their)$/u.test(tokens[1]?.lower ?? '') ? subjectAt(tokens, 1) : undefined
  const next = subject && tokens[subject.end]
  if (!subject || !next || !(/^(?:DET|NUM)$/u.test(next.pos) || /^(?:his|her|its|their)$/u.test(next.lower))) return undefined
  const object = readLongNounPhrase(tokens, subject.end)
  if (!object || object.temporal || measured.test(object.head.lower)) return undefined
  return tokens.slice(subject.end).some(isFinite) ? undefined : report(block, verb, verb, subject, '')
}

/** *Rose the price of oil to*, *Began the trial on Monday*: what may be an object is taken for the subject only where it can be nothing else. */
function fits(subject: LongNounPhrase, base: string): boolean {
  if (/^(?:come|return|start|continue|begin|go)$/u.test(base))
    return (
      /^(?:trial|search|talks|meeting|strike|war|fighting|rescue|hearing|negotiations|match|season|festival|election|elections|campaign|protests?|clashes|tournament|conference|summit|vaccination|evacuation|construction|violence|storm|rain|crisis|debate|dispute|investigation|operation|police|minister|president)$/u.test(
        subject.head.lower,
      ) && subject.first.lower === 'the'
    )
  return (
    subject.first.lower === 'the' &&
    /^(?:price|prices|number|cost|costs|rate|rates|share|shares|value|level|levels|demand|exports|imports|sales|temperature|temperatures|risk|production|output|debt|deficit|inflation|unemployment|profits?|dollar|euro|ruble|yuan|yen|pound)$/u.test(
      subject.head.lower,
    )
  )
}

/** “Participated in the meeting the ministers”, “Died on Sunday the author”, “Took part in the race 300 runners” */
function behindPlace(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [verb] = tokens
  if (!verb || tokens[at]?.pos !== 'ADP') return undefined
  const place = readLongNounPhrase(tokens, at + 1)
  const first = place && tokens[place.end]
  const subject = place && !place.pronoun && first ? subjectAt(tokens, place.end) : undefined
  if (!place || !subject || !(/^(?:DET|NUM)$/u.test(first?.pos ?? '') || first?.lower === 'more')) return undefined
  if (place.temporal && !calendarNames.has(place.head.text)) return undefined
  if (tokens.slice(1).some(isFinite)) return undefined
  return report(block, verb, verb, subject, block.text.slice(verb.to, place.last.to))
}

/** Verbs that may keep an object or a title behind their passive: “Was given a prize”, “Was named the winner”. */
const twofold =
  /^(?:give|award|offer|pay|tell|ask|show|teach|send|grant|promise|lend|deny|bear|name|elect|appoint|make|call|consider|deem|declare|crown|dub|leave|allow|bring|worth|spare|save|refuse|serve|hand|owe|charge|fine|vote|rate|rank|voted|certify|term|think|find)$/u

/** “Was arrested the suspect”, “Will be opened a new school” */
function behindPassive(block: BlockContent, tokens: readonly Token[]): Report | undefined {
  const [first] = tokens
  const at = /^(?:was|were|is|are)$/u.test(first?.lower ?? '')
    ? 1
    : /^(?:has been|have been|will be|had been)$/u.test(`${first?.lower ?? ''} ${tokens[1]?.lower ?? ''}`)
      ? 2
      : 0
  const main = at > 0 ? skipAdverbs(tokens, at) : 0
  const verb = tokens[main]
  if (main === 0 || !first || !verb || !canBe(verb.lower, 'participle')) return undefined
  const bases = verbForms(verb.lower).map(({ base }) => base)
  // “Were also found two pistols”, “Has been found a second box”, but “Was found a job”
  const next = tokens[skipAdverbs(tokens, main + 1)]
  const isFound = verb.lower === 'found' && (next?.pos === 'NUM' || (at === 2 && next?.pos === 'DET'))
  if (!isFound && bases.some((base) => twofold.test(base))) return undefined
  // “Was opened in Madrid a new museum”
  const place =
    tokens[main + 1]?.pos === 'ADP' && tokens[main + 1]?.lower !== 'by' ? readLongNounPhrase(tokens, main + 2) : undefined
  const behind =
    place && !place.pronoun && /^(?:DET|NUM)$/u.test(tokens[place.end]?.pos ?? '') ? subjectAt(tokens, place.end) : undefined
  if (place && behind)
    return tokens.slice(main + 1).some(isFinite)
      ? undefined
      : report(block, first, verb, behind, block.text.slice(verb.to, place.last.to))
  const start = skipAdverbs(tokens, main + 1)
  const subject = subjectAt(tokens, start)
  if (!subject || /^(?:first|last|best|same|next)$/u.test(tokens[start + 1]?.lower ?? '')) return undefined
  if (tokens.slice(subject.end).some(isFinite)) return undefined
  return report(block, first, verb, subject, '', start > main + 1 ? tokens[main + 1] : undefined)
}

/** “were also found”, “were arrested still” */
function skipAdverbs(tokens: readonly Token[], at: number): number {
  let end = at
  while (
    /^(?:also|still|already|then|now|again|even|immediately|subsequently|later|meanwhile|yesterday|today|tomorrow|finally|recently)$/u.test(
      tokens[end]?.lower ?? '',
    )
  )
    end++
  return end
}

/** “Has announced the company a new phone” */
function behindPerfect(block: BlockContent, tokens: readonly Token[]): Report | undefined {
  const [first, verb] = tokens
  if (!first || !verb || !/^(?:has|have|had)$/u.test(first.lower) || !canBe(verb.lower, 'participle') || verb.lower === 'been')
    return undefined
  const subject = subjectAt(tokens, 2)
  // “Has died the writer of the novel”
  if (subject && verbForms(verb.lower).some(({ base }) => alone.has(base) && !holding.test(base)))
    return tokens.slice(subject.end).some(isFinite) ? undefined : report(block, first, verb, subject, '')
  const next = subject && tokens[subject.end]
  if (!subject || !next || !/^(?:DET|NUM)$/u.test(next.pos) || tokens.slice(subject.end).some(isFinite)) return undefined
  return report(block, first, verb, subject, '')
}

function subjectAt(tokens: readonly Token[], at: number): LongNounPhrase | undefined {
  const first = tokens[at]
  if (!first || !(/^(?:the|a|an|his|her|its|their|this|these|many|several|more)$/u.test(first.lower) || first.pos === 'NUM'))
    return undefined
  const more = first.lower === 'more' && tokens[at + 1]?.lower === 'than'
  if (first.lower === 'more' && !more) return undefined
  const subject = readLongNounPhrase(tokens, more ? at + 2 : at)
  if (!subject || subject.pronoun || subject.temporal || measured.test(subject.head.lower) || subject.head.pos === 'NUM')
    return undefined
  return { ...subject, first }
}

const isFinite = ({ pos, lower }: Token): boolean =>
  pos === 'AUX' || (pos === 'VERB' && canBe(lower, 'past', 'third') && !canBe(lower, 'participle'))

function report(block: BlockContent, verb: Token, last: Token, subject: LongNounPhrase, between: string, adverb?: Token): Report {
  const who = block.text.slice(subject.first.from, subject.last.to)
  const plain = block.text.slice(verb.from, last.to) + between
  // “Were arrested still 14 men” → “14 men were still arrested”
  const did = adverb ? plain.replace(' ', ` ${adverb.lower === 'still' ? 'also' : adverb.text} `) : plain
  const put = `${matchCase(who, verb.text)} ${lowerFirst(did)}`
  const range = { from: verb.from, to: subject.last.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${block.text.slice(verb.from, last.to)}” stands before its subject, “${who}”.`,
    repairs: [putWords(range, put)],
  }
}
