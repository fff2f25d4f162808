import type { Article, Sentence } from '../../article'
import { alikePairsOf, gistOf, sharedWords, wordsOf } from '../../ledger/sense'
import type { Edit, Range, Tier } from '../../types'
import { sentenceRemoval } from '../removal'
import { type ArticleRule, type Proposal, prose, type Report } from '../rule'
import { isCollection, isWhollyQuoted, type Repeat, standsFar } from './repeats'

const fewest = 6
/** Short sentences side by side may be built alike on purpose: they must be alike but for a word. */
const alike = 0.85
/** Of so many words of sense no two sentences are alike by chance, however far apart they stand. */
const fewestLong = 9
const alikeLong = 0.65

/**
 * A sentence that says again what another has said, in nearly the same words: a short one close by, a long one anywhere. Deliberate exceptions:
 * word for word the same (repeated-sentence), other names or figures, one that denies the other (lost-not), words quoted without their speaker.
 */
export const nearRepeat: ArticleRule = {
  id: 'near-repeat',
  category: 'broken',
  name: 'Said twice in nearly the same words',
  why: 'Two sentences say the same thing. A machine sometimes translates one sentence twice, and pages copy a paragraph and change a few of its words.',
  scope: 'article',
  blocks: prose,
  covers: ['NM03'],
  examples: [
    {
      damaged:
        'The bridge in Chapecó was closed on Sunday by firefighters after heavy rain. [[Firefighters closed the bridge in Chapecó on Sunday after the heavy rains.]]',
      repaired: 'The bridge in Chapecó was closed on Sunday by firefighters after heavy rain.',
    },
    {
      damaged:
        'The ministry in Pune said 12 people were hurt when the bus left the road.\n\nPolice came.\n\nA crane came. [[In Pune the ministry said that 12 people were hurt as the bus left the road.]]',
      repaired: 'The ministry in Pune said 12 people were hurt when the bus left the road.\n\nPolice came.\n\nA crane came.',
    },
    {
      damaged:
        'Passengers with tickets for Tuesday or Wednesday can travel on Monday or Friday instead, or claim a full refund.\n\nPolice came.\n\nA crane came. [[Ticket holders for Tuesday or Wednesday can travel on Monday or Friday instead or claim a full refund.]]',
      repaired:
        'Passengers with tickets for Tuesday or Wednesday can travel on Monday or Friday instead, or claim a full refund.\n\nPolice came.\n\nA crane came.',
    },
    {
      damaged:
        '“We had ten minutes to get the horses out,” said Carla Reed, whose ranch lies near the camp.\n\nPolice came.\n\n[[“We had only ten minutes to get the horses out,” Carla Reed, whose ranch lies near the camp, said.]]',
      repaired: '“We had ten minutes to get the horses out,” said Carla Reed, whose ranch lies near the camp.\n\nPolice came.\n',
    },
  ],
  sound: [
    'Water tends toward a sphere round the centre. Air tends toward a sphere round the water.',
    '“We had ten minutes to get the horses out of the barn near the old mill.” He sat. “We had only ten minutes to get the horses out of the barn near the old mill.”',
    'Ada Roe won the first race of the season in Oslo. It rained.\n\nMen ran next.\n\nAda Roe won the last race of the season in Oslo.',
    'Sales in the first quarter rose to 40 million euros. Sales in the second quarter rose to 55 million euros.',
    'Firefighters closed the bridge on Sunday after heavy rain. Police closed the bridge on Monday after heavy rain.',
    'The team won the cup in 2019 with a young side. The team lost the cup in 2020 with a young side.',
    'Men who drank two cups a day had a lower risk of heart disease over ten years. Women who drank two cups a day had a higher risk of heart disease over ten years.',
  ],
  compare: (article) => alikePairsOf.inSteps(article),
  *check(article) {
    const repeats = [...findRepeats(article)]
    const isDoubled = isCollection(repeats)
    for (const { block, sentence, isFar } of repeats) {
      yield
      const range = { from: block.from + sentence.from, to: block.from + sentence.to }
      yield report(range, sentenceRemoval(article, block, sentence), isFar, isFar && isDoubled ? 'doubtful' : 'likely')
    }
  },
}

function* findRepeats(article: Article): Iterable<Repeat> {
  const told = new Set<Sentence>()
  for (const [one, other] of alikePairsOf(article)) {
    const [a, b] = [gistOf(one.sentence), gistOf(other.sentence)]
    const isFar = standsFar(one.block, other.block)
    const isLong = Math.min(a.words.size, b.words.size) >= fewestLong
    if (told.has(other.sentence) || a.words.size < (isFar ? fewestLong : fewest) || !prose.includes(one.block.kind)) continue
    if (a.negators.length !== b.negators.length || !holdsMarksOf(one.sentence, other.sentence)) continue
    if (!holdsMarksOf(other.sentence, one.sentence)) continue
    if (sharedWords(a, b) < (isLong ? alikeLong : alike) || wordsOf(one.sentence) === wordsOf(other.sentence)) continue
    if ([one, other].some(({ sentence }) => isWhollyQuoted(sentence)) || areOpposed(one.sentence, other.sentence)) continue
    told.add(other.sentence)
    yield { ...other, isFar }
  }
}

const opposites: readonly (readonly [string, string])[] = [
  ['men', 'women'],
  ['boys', 'girls'],
  ['higher', 'lower'],
  ['better', 'worse'],
  ['more', 'fewer'],
  ['more', 'less'],
  ['above', 'below'],
  ['rises', 'falls'],
  ['rose', 'fell'],
  ['first', 'last'],
  ['north', 'south'],
  ['east', 'west'],
]

/** “Men had a lower risk. Women had a higher risk”: built alike to set two things against each other. */
function areOpposed(one: Sentence, other: Sentence): boolean {
  const [a, b] = [one, other].map(({ tokens }) => new Set(tokens.map(({ lower }) => lower)))
  if (!a || !b) return false
  const parts = (word: string, opposite: string) => a.has(word) && b.has(opposite) && !a.has(opposite) && !b.has(word)
  return opposites.some(([word, opposite]) => parts(word, opposite) || parts(opposite, word))
}

/** A name that opens a sentence is no mark of it, and may be one of the other. */
function holdsMarksOf(one: Sentence, other: Sentence): boolean {
  const { marks } = gistOf(one)
  return [...gistOf(other).marks].every((mark) => marks.has(mark) || one.tokens[0]?.lower === mark)
}

function report(range: Range, cut: Edit, isFar: boolean, tier: Tier): Report {
  const drop: Proposal = { label: 'Delete this sentence', kind: 'choice', edits: [cut] }
  return {
    ranges: [range],
    tier,
    severity: 5,
    message: `This sentence says again what one ${isFar ? 'further up' : 'right before it'} has said in nearly the same words.`,
    repairs: [drop],
  }
}
