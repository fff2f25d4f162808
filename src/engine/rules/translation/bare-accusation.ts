import type { Article, Block, Sentence, Token } from '../../article'
import { isAttributed, settledByCourt } from '../../ledger/attribution'
import { isFull, type Named, namesOf, surnameOf } from '../../ledger/names'
import { peopleOf } from '../../ledger/people'
import { type ArticleRule, type Proposal, prose, type Report } from '../rule'

/** Crimes whatever the object is. */
const crimes =
  /^(?:murdered|raped|strangled|embezzled|molested|defrauded|laundered|bribed|extorted|kidnapped|abducted|trafficked|smuggled|blackmailed|massacred|beheaded|misappropriated|swindled|groped|falsified|forged)$/u
/** Crimes only where somebody suffers them. */
const violence =
  /^(?:killed|shot|stabbed|attacked|beat|abused|assaulted|poisoned|tortured|burned|burnt|drowned|hanged|executed)$/u
const victim =
  /^(?:wife|husband|woman|women|man|men|girl|girls|boy|boys|child|children|daughter|daughters|son|sons|mother|father|brother|sister|parents|people|person|civilians|colleague|colleagues|neighbour|neighbours|neighbor|neighbors|teacher|student|students|pupils|officer|officers|policeman|guard|guards|journalist|journalists|prisoners|villagers|girlfriend|boyfriend|partner|victim|victims|baby|infant|couple|family|prostitute|driver|cashier|worker|workers|nurse|passengers)$/u
const theft = /^(?:stole|robbed|pocketed|diverted)$/u
const loot =
  /^(?:money|funds|fund|million|millions|billion|bank|cash|jewellery|jewelry|car|cars|savings|pensions|aid|grain|donations|euros|dollars|rupees|hryvnias|lira|reais|budget|store|shop)$/u
const took = /^(?:took|accepted|received|paid|offered|demanded)$/u
const criminal =
  /^(?:murderer|killer|rapist|thief|fraudster|swindler|terrorist|paedophile|pedophile|gangster|bandit|embezzler|kidnapper|arsonist|smuggler)$/u
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
    { damaged: 'Residents are angry. [[The murderer Viktor Melnyk]], a driver, had rented a room there.' },
  ],
  sound: [
    'Ramesh Yadav allegedly stabbed his neighbour. Yadav had rented a room.',
    'Prosecutors described the night. Ramesh Yadav stabbed his neighbour with a kitchen knife.',
    'Ramesh Yadav, 40, was murdered at home. Carlos Braga took the bus, and Ana Reis shot a film there.',
    'Carlos Braga beat Ana Reis in the final. Ana Reis attacked the plan and stole the show.',
    'In 1963 Lee Harvey Oswald shot the president. The murderer was never found.',
    'Viktor Melnyk was convicted in May. The street is quiet now. Melnyk murdered two women.',
  ],
  *check(article) {
    const known = new Set(peopleOf(article).flatMap(({ places }) => places))
    for (const name of namesOf(article)) {
      const isPerson = known.has(name) || (isFull(name) && !name.mention.words.some((word) => noPerson.test(word)))
      if (!isPerson || name.quoted || !this.blocks.includes(name.block.kind)) continue
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
  if (!sentence || isSparing(sentence) || (at > 0 && isAttributed(block.sentences[at - 1] ?? sentence))) return undefined
  const { tokens } = block
  const first = tokens[mention.first]
  const last = tokens[mention.last]
  if (!first || !last) return undefined
  const deed = deedBehind(tokens, mention.last, sentence)
  if (deed) return { block, first, last: deed }
  const before = tokens[mention.first - 1]
  if (before?.lower === 'by' && isPassive(tokens, mention.first - 2))
    return { block, first: tokens[mention.first - 2] ?? first, last }
  if (before && criminal.test(before.lower))
    return { block, first: tokens[mention.first - 2]?.lower === 'the' ? (tokens[mention.first - 2] ?? before) : before, last }
  return undefined
}

function isSparing(sentence: Sentence): boolean {
  return isAttributed(sentence) || /(?<!\d)(?:1\d|20)\d\d(?!\d)|century|[?]/u.test(sentence.text)
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
  }
  while (carry.has(tokens[at]?.lower ?? '')) at++
  const verb = tokens[at]
  if (!verb || at > end) return undefined
  const behind = own.filter(({ index }) => index > at && index <= at + 6)
  const object = behind[0]
  if (!object || /^(?:PUNCT|ADP|CCONJ|SCONJ)$/u.test(object.pos)) return undefined
  if (crimes.test(verb.lower)) return verb
  const reached = behind.slice(0, 5)
  if (violence.test(verb.lower)) return reached.some(({ lower }) => victim.test(lower)) ? verb : undefined
  if (theft.test(verb.lower)) return reached.some(({ lower }) => loot.test(lower)) ? verb : undefined
  const bribe = took.test(verb.lower) ? reached.find(({ lower }) => /^(?:bribes?|kickbacks?)$/u.test(lower)) : undefined
  return bribe
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]
  if (!verb || !(crimes.test(verb.lower) || violence.test(verb.lower) || /^beaten$/u.test(verb.lower))) return false
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
  const ask: Proposal = { label: `Ask who says that of ${name}, and whether a court has`, kind: 'query', edits: [] }
  return {
    ranges: [{ from: block.from + first.from, to: block.from + last.to }],
    tier: 'likely',
    severity: 10,
    message: `“${words}” accuses ${name} in the paper’s own voice: nobody is named who says so, and there is no “allegedly” here or in the sentence before.`,
    repairs: [ask],
  }
}
