import type { Article, Block, Sentence, Token } from '../../article'
import { cautious, isAttributed, settledByCourt } from '../../ledger/attribution'
import { isSpeech } from '../../language/speech-verbs'
import { isFull, type Named, namesOf, surnameOf } from '../../ledger/names'
import { peopleOf } from '../../ledger/people'
import { crimes, crimesGoingOn, criminal, deedPhrase, loot, theft, took, victim, violence } from '../../language/crimes'
import { asking } from '../../proposals'
import { type ArticleRule, prose, type Report } from '../rule'

const carry = new Set([
  'has',
  'had',
  'have',
  'also',
  'then',
  'later',
  'who',
  'brutally',
  'systematically',
  'illegally',
  'secretly',
  'himself',
  'herself',
])

/**
 * A named person said to have committed a crime, in the desk’s own voice. Deliberate exceptions: whoever attributes it, or an alleged,
 * accused, charged or convicted, in that sentence or the one before; somebody a court has found guilty anywhere in the draft; victims
 * (“was murdered”), history (a year in the sentence), sport.
 */
export const bareAccusation: ArticleRule = {
  id: 'bare-accusation',
  category: 'translation',
  name: 'An accusation in our own voice',
  why: 'A named person is said to have committed a crime, and nobody is named who says so. Translation drops “allegedly” and “is accused of”; printed like this, the paper says it itself.',
  scope: 'article',
  blocks: prose,
  covers: ['LX19'],
  examples: [
    { damaged: 'The town is in mourning. [[Ramesh Yadav stabbed]] his neighbour with a kitchen knife.' },
    { damaged: 'Deputy mayor [[Carlos Braga took bribes]] from a builder for years.' },
    { damaged: 'The house stands empty. The girl was [[murdered by Viktor Melnyk]], 42, a driver.' },
    { damaged: 'The town is quiet. [[Viktor Melnyk set fire to]] the shop of his uncle.' },
    { damaged: 'The town is quiet. The bomb was [[planted by Viktor Melnyk]], a student.' },
    { damaged: 'The town is quiet. [[Viktor Melnyk was smuggling]] gold from Dubai.' },
    { damaged: 'The port is shut. [[Hasan Aydin, 34, a welder, strangled]] his wife.' },
    { damaged: '[[Terrorist Viktor Melnyk]] was brought before the judge on Monday.' },
    { damaged: 'Residents are angry. [[The murderer, Viktor Melnyk]], 24, had rented a room there.' },
    { damaged: 'The town is quiet. [[Viktor Melnyk and his son murdered]] a trader.' },
    { damaged: 'Residents are angry. [[The murderer Viktor Melnyk]], a driver, had rented a room there.' },
  ],
  sound: [
    'Ramesh Yadav allegedly stabbed his neighbour. Yadav had rented a room.',
    'Prosecutors described the night. Ramesh Yadav stabbed his neighbour with a kitchen knife.',
    'Ramesh Yadav, 40, was murdered at home. Carlos Braga took the bus, and Ana Reis shot a film there.',
    'Carlos Braga beat Ana Reis in the final. Ana Reis attacked the plan and stole the show.',
    'The town is quiet. Viktor Melnyk set fire to nothing but hopes, ran a shop and is behind the plan. Kim Lee was found with a bandit.',
    'Convicted terrorist Viktor Melnyk wrote a book. Police said the murderer, Viktor Melnyk, had left. Ana Reis is no thief.',
    'In 1963 Lee Harvey Oswald shot the president. The murderer was never found.',
    'Viktor Melnyk was convicted in May. The street is quiet now. Melnyk murdered two women.',
    'Fans loved it. Harry Kane shot wide and Son Heung-min struck the post. The murderer Charles Manson died in jail.',
  ],
  *check(article) {
    const known = new Set(peopleOf(article).flatMap(({ places }) => places))
    for (const name of namesOf(article)) {
      const isPerson = known.has(name) || (isFull(name) && !name.mention.words.some((word) => noPerson.test(word)))
      if (!isPerson || name.quoted || !this.blocks.includes(name.block.kind)) continue
      yield
      const found = accusationAt(name)
      if (found && !isSettled(article, surnameOf(name))) yield report(name.text, found)
    }
  },
}

/** Storms and armed groups kill; nobody is accused by that. */
const noPerson =
  /^(?:Hurricane|Typhoon|Cyclone|Storm|Tropical|Tornado|Islamic|Haram|Qaeda|Shabab|Shabaab|Taliban|Hamas|Hezbollah|Nazi|Nazis|Allied|Soviet|Viet|Cong)$/u

interface Accusation {
  readonly block: Block
  readonly first: Token
  readonly last: Token
}

function accusationAt({ block, mention }: Named): Accusation | undefined {
  const at = block.sentences.findIndex(
    ({ tokens }) => (tokens[0]?.index ?? 0) <= mention.first && (tokens.at(-1)?.index ?? 0) >= mention.last,
  )
  const sentence = block.sentences[at]
  const { tokens } = block
  const first = tokens[mention.first]
  const last = tokens[mention.last]
  if (!sentence || !first || !last) return undefined
  const label = opensWithLabel(mention) ? first : labelBefore(tokens, mention.first)
  if (label && !spares.test(sentence.text) && !isHistory(sentence) && !saysSo(sentence)) return { block, first: label, last }
  if (isSparing(sentence, last) || (at > 0 && isAttributed(block.sentences[at - 1] ?? sentence))) return undefined
  const deed = deedBehind(tokens, mention.last, sentence) ?? phraseBehind(block, mention.last, sentence)
  if (deed) return { block, first, last: deed }
  const before = tokens[mention.first - 1]
  const by = before?.pos === 'NOUN' && tokens[mention.first - 2]?.lower === 'by' ? mention.first - 2 : mention.first - 1
  if (tokens[by]?.lower === 'by' && isPassive(tokens, by - 1)) return { block, first: tokens[by - 1] ?? first, last }
  return undefined
}

/** A court has found so, or somebody says so: “convicted terrorist”, “described as a thief”. */
const spares =
  /(?<!\p{L})(?:alleg\w+|accus\w+|convict\w+|sentenced|suspect\w*|reportedly|purported\w*|supposed\w*|presum\w+|according to|pleaded|confess\w+|guilty|serving|claim\w*|called|calls|described|so-called|branded|dubbed|film|movie|novel|play(?:s|ed|ing)?|character|serial|series|notorious|notorious|infamous|in (?:prison|jail)|executed|death row|parole)(?!\p{L})|[?]/iu

/** “Terrorist Viktor Melnyk was …” */
const opensWithLabel = ({ opens, words }: Named['mention']): boolean =>
  opens && words.length > 2 && criminal.test(words[0]?.toLowerCase() ?? '')

/** The first token of “the murderer Melnyk”, “the murderer, Viktor Melnyk”, “terrorist Viktor Melnyk”. */
function labelBefore(tokens: readonly Token[], at: number): Token | undefined {
  const near = tokens[at - 1]
  const place = near?.text === ',' ? at - 2 : at - 1
  const noun = tokens[place]
  if (
    !noun ||
    noun.quoted ||
    !criminal.test(noun.lower) ||
    (noun.index > 0 && /^\p{Lu}/u.test(noun.text) && !opensSentence(tokens, place))
  )
    return undefined
  const before = tokens[place - 1]
  if (near?.text === ',' && before?.lower !== 'the') return undefined
  if (before?.lower === 'the') return before
  return near?.text === ',' || /^(?:a|an|no|his|her|their|every|any|one|of|[’']s|-)$/u.test(before?.lower ?? '')
    ? undefined
    : noun
}

const opensSentence = (tokens: readonly Token[], at: number): boolean => at === 0 || /^[.!?”"]$/u.test(tokens[at - 1]?.text ?? '')

const saysSo = ({ tokens }: Sentence): boolean =>
  tokens.some(({ pos, lower, quoted }) => quoted || (pos === 'VERB' && isSpeech(lower)))

const isHistory = ({ text }: Sentence): boolean => /(?<!\d)(?:1\d|20)\d\d(?!\d)|century|[?]/u.test(text)

/** Whom the deed was done to does not speak for it: “bribed a judge”. */
const done =
  /(?<!\p{L})(?:a|the|his|her|two|three|several) (?:\p{Ll}+ )?(?:judges?|police(?:man|men)?|officials?|officers?|guards?|prison\w*)(?!\p{L})/gu

function isSparing(sentence: Sentence, { to }: Token): boolean {
  if (isHistory(sentence)) return true
  if (!isAttributed(sentence)) return false
  if (saysSo(sentence)) return true
  const behind = sentence.text.slice(to - sentence.from)
  const object = behind.slice(0, 60).replace(done, '')
  return cautious.test(sentence.text.slice(0, to - sentence.from) + object + behind.slice(60))
}

/** The last token of “stabbed”, “took bribes” behind a name that is its subject. */
function deedBehind(tokens: readonly Token[], last: number, { tokens: own }: Sentence): Token | undefined {
  const end = own.at(-1)?.index ?? last
  let at = last + 1
  // “Yadav, 40, a cook, …”
  if (tokens[at]?.text === ',') {
    const close = tokens.findIndex(({ text, index }) => index > at + 1 && index < at + 14 && text === ',')
    at = tokens[at + 1]?.lower === 'who' || close < 0 ? at + 1 : close + 1
    if (close > 0 && tokens[close - 1]?.text === ',') return undefined
    // “Yadav, 40, a cook, stabbed …”
    if (/^an?$/u.test(tokens[at]?.lower ?? '')) {
      const behind = tokens.findIndex(({ text, index }) => index > at && index < at + 9 && text === ',')
      if (behind > 0 && behind <= end) at = behind + 1
    }
  }
  // “Yadav and his son murdered …”
  if (tokens[at]?.lower === 'and' && /^(?:his|her)$/u.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.pos === 'NOUN') at += 3
  while (carry.has(tokens[at]?.lower ?? '')) at++
  const goesOn = /^(?:was|is|were|been)$/u.test(tokens[at]?.lower ?? '') && crimesGoingOn.test(tokens[at + 1]?.lower ?? '')
  const verb = goesOn ? tokens[at + 1] : tokens[at]
  if (!verb || at > end) return undefined
  if (goesOn) return verb
  const behind = own.filter(({ index }) => index > at && index <= at + 6)
  const object = behind[0]
  if (!object || /^(?:PUNCT|ADP|CCONJ|SCONJ)$/u.test(object.pos)) return undefined
  if (crimes.test(verb.lower)) return verb
  const reached = behind.slice(0, 5)
  // “Kane shot wide and Son Heung-min struck the post”
  if (violence.test(verb.lower)) return reached.some(({ lower, text }) => text === lower && victim.test(lower)) ? verb : undefined
  if (theft.test(verb.lower)) return reached.some(({ lower }) => loot.test(lower)) ? verb : undefined
  const bribe = took.test(verb.lower) ? reached.find(({ lower }) => /^(?:bribes?|kickbacks?)$/u.test(lower)) : undefined
  return bribe
}

/** “Yadav set fire to the shop”: a deed of several words. */
function phraseBehind({ text, tokens }: Block, last: number, sentence: Sentence): Token | undefined {
  const from = tokens[last]?.to ?? 0
  const gap = /^(?: |, who )/u.exec(text.slice(from, sentence.to))?.[0].length
  const found = gap === undefined ? undefined : deedPhrase.exec(text.slice(from + gap, sentence.to))
  const to = found && gap !== undefined ? from + gap + found[0].length : -1
  return tokens.find((token) => token.to === to)
}

const plots =
  /^(?:bombs?|murders?|killings?|robber(?:y|ies)|thefts?|frauds?|rapes?|crimes?|bombings?|massacre|assassination|arson)$/u

function isPassive(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]
  if (!verb) return false
  const isDeed =
    crimes.test(verb.lower) || (violence.test(verb.lower) && verb.lower !== 'beat') || /^(?:beaten|stolen)$/u.test(verb.lower)
  const isPlot =
    /^(?:committed|planted|masterminded|ordered|planned)$/u.test(verb.lower) &&
    tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => plots.test(lower))
  if (!isDeed && !isPlot) return false
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:was|were|been)$/u.test(lower))
}

/** Somewhere in the draft a court, or the person, has settled it. */
function isSettled(article: Article, surname: string): boolean {
  return article.blocks.some(
    ({ kind, sentences }) =>
      prose.includes(kind) && sentences.some(({ text }) => text.includes(surname) && settledByCourt.test(text)),
  )
}

function report(name: string, { block, first, last }: Accusation): Report {
  const words = block.text.slice(first.from, last.to)
  const ask = asking(`who says that of ${name}, and whether a court has`, `Who says that of ${name}, and has a court said so?`)
  return {
    ranges: [{ from: block.from + first.from, to: block.from + last.to }],
    tier: 'likely',
    severity: 10,
    message: `“${words}” accuses ${name} in the paper’s own voice: nobody is named who says so, and there is no “allegedly” here or in the sentence before.`,
    repairs: [ask],
  }
}
