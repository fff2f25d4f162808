import type { Block, BlockContent, Sentence } from '../../article'
import { findByWord } from '../../language/text-words'
import { onceEach } from '../../once-each'
import type { Range } from '../../types'
import { askWhich } from '../../proposals'
import { type ArticleRule, prose, type Report } from '../rule'
import { twoPlaces } from '../two-places'

/** Two ways to tell of one thing that cannot both be true of it. `unless` stands in one of the sentences where they can. */
interface Clash {
  /** Words of which whatever tells it has one. */
  readonly cues: string
  readonly one: RegExp
  readonly other: RegExp
  readonly unless?: RegExp
  /** Both have to name the same person. */
  readonly ofOne?: true
  readonly why: string
}

const some = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds)'
const people = '(?: (?:people|men|women|children|workers|passengers|students|soldiers|miners|residents|others))?'
/** “no casualties among the crew” */
const nowhere = '(?! (?:\\p{L}+ )?(?:in|among|on|from|at)(?!\\p{L}))'
const harmed = (verbs: string): string => `(?:${verbs})(?: at least)? ${some}${people}`
const wereHarmed = (verbs: string): string => `${some}${people} (?:were|was) (?:${verbs})`
const compile = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu')

const clashes: readonly Clash[] = [
  {
    cues: 'unanimous unanimously vote votes voted passed approved rejected adopted',
    one: compile('unanimous(?: (?:vote|decision|approval|support|ruling|backing|verdict)|ly)'),
    other: compile(
      '(?:by|of|with) (?:a vote of )?\\d{1,3} votes? (?:to|against) [1-9]\\d{0,2}|(?:voted|passed|approved|rejected|adopted)(?: \\p{L}+){0,4}? \\d{1,3}(?: to |[-–])[1-9]\\d{0,2}(?! percent)',
    ),
    why: 'whoever votes against it is not of one mind',
  },
  {
    cues: 'won winning win victory triumph beat beating success',
    one: compile(
      '(?:won|winning|win|victory|triumph|beat|beating)[^.;,]{0,40} (?:in|after) (?:extra time|overtime|a shoot-?out|penalties)',
    ),
    other: compile('(?:win|victory|triumph|success|won) (?:in|within|inside) (?:normal|regular|regulation|ordinary) time'),
    why: 'a match is won in the one or in the other',
  },
  {
    cues: 'casualties no killed killing injured injuring wounded wounding hurt',
    one: compile(`(?:no|without) casualties${nowhere}|no (?:\\p{L}+ )?casualties were reported${nowhere}`),
    other: compile(`${harmed('killed|killing|injured|injuring|wounded|wounding')}|${wereHarmed('killed|injured|wounded|hurt')}`),
    unless: compile('further|other|more|additional'),
    why: 'whoever was killed or hurt is a casualty',
  },
  {
    cues: 'injuries nobody no injured injuring wounded wounding hurt',
    one: compile(
      `(?:no|without) injuries${nowhere}|(?:no one|nobody) (?:was|has been|had been|is) (?:hurt|injured|harmed)${nowhere}|no (?:\\p{L}+ )?injuries were reported${nowhere}`,
    ),
    other: compile(`${harmed('injured|injuring|wounded|wounding')}|${wereHarmed('injured|wounded|hurt')}`),
    unless: compile('further|other|more|additional'),
    why: 'somebody was hurt or nobody was',
  },
  {
    cues: 'deaths nobody no killed killing',
    one: compile(
      `(?:no|without) deaths${nowhere}|(?:no one|nobody) (?:was|has been|had been|is) killed${nowhere}|no (?:\\p{L}+ )?deaths were reported${nowhere}`,
    ),
    other: compile(`${harmed('killed|killing')}|${wereHarmed('killed')}`),
    unless: compile('further|other|more|additional'),
    why: 'somebody was killed or nobody was',
  },
  {
    cues: 'arrests arrested detained',
    one: compile(
      '(?:no (?:arrests|one has been arrested|one was arrested)|nobody (?:was|has been) arrested|no arrests (?:were|have been) made)(?!(?: (?:were|have been) made)? (?:over|for|in|at|near|among)(?!\\p{L}))',
    ),
    other: compile(
      `(?:arrested|detained)(?: at least)? ${some}${people}|${some}${people} (?:were|was|have been) (?:arrested|detained)`,
    ),
    unless: compile('further|other|more|additional'),
    why: 'somebody was arrested or nobody was',
  },
  {
    cues: 'closed empty stadium spectators fans crowds crowd people supporters attended',
    one: compile(
      '(?:played|held|staged) behind closed doors|(?:in|before|to) an empty stadium|without (?:any )?(?:spectators|fans|crowds)',
    ),
    other: compile(
      '(?:in front of|before) (?:a crowd of |some |about |more than |nearly )?[\\d,]+ (?:fans|spectators|people|supporters)|a crowd of [\\d,]+|attended by [\\d,]+',
    ),
    why: 'there were spectators or there were none',
  },
  {
    cues: 'acquitted absolved cleared exonerated guilty convicted sentenced',
    one: compile(
      '(?:acquitted|absolved|cleared|exonerated) (?:of|on) all (?:the |of the )?(?:charges|counts|accusations)|found not guilty of all',
    ),
    other: compile("convicted|found(?: [\\p{L}\\d’',-]+){1,8} guilty|sentenced(?: [\\p{L}’'-]+){0,6} to"),
    unless: compile('appeal court|court of appeals?|on appeal|overturned|quashed|retrial|should|must|be'),
    ofOne: true,
    why: 'nobody is cleared of all and convicted as well',
  },
]

/** “six years in prison”: no other time. */
const term = /(?<!\p{L})(?:years?|months?)(?: and \p{L}+ months?)? (?:in|of|behind)(?!\p{L})/giu

/** Words by which a draft tells of another time, another place or a change. */
const another =
  /(?<!\p{L})(?:last|previous\w*|earlier|before|ago|again|second|initially|at first|later|then|until|years?|months?|seasons?|weeks?|formerly|once|in (?:19|20)\d\d|although|however|if|not|never|same day|separate|another|similar|would)(?![\p{L}-])/iu

/** A sentence that tells such a thing: of which clash, on which side, and by which words. */
interface Fact extends Range {
  readonly clash: Clash
  readonly isOne: boolean
  readonly words: string
  /** Of its sentence. */
  readonly names: readonly string[]
}

/**
 * A vote that was unanimous and had 17 against it, a match won in extra time and in normal time, no casualties and three killed: two sentences
 * of one draft that cannot both be true. Deliberate exceptions: words that tell of another time, place or event in either sentence, quotations,
 * drafts that tell of more than one such thing.
 */
export const factsAgainstEachOther: ArticleRule = {
  id: 'facts-against-each-other',
  category: 'translation',
  name: 'Two facts that exclude each other',
  why: 'The draft says that something was so, and elsewhere what cannot be if it was. A word was mistaken for its opposite, or put in to fill a sentence, when the text was translated or rewritten.',
  scope: 'article',
  blocks: prose,
  covers: ['NM05'],
  examples: [
    {
      damaged: 'The committee approved the text [[by 24 votes to 17]]. Some left. Vossberg praised the [[unanimous vote]].',
    },
    {
      damaged: 'Karaova [[won 2-1 in extra time]] on Sunday. It rained. The [[victory in normal time]] earned them a bonus.',
    },
    { damaged: 'The blast [[killed three people]] in the market, police said. Shops closed. There were [[no casualties]].' },
    {
      damaged: 'The judges [[found Ramón Ibarrola guilty]] of fraud. He wept. Ibarrola, [[absolved of all charges]], is free.',
    },
    { damaged: 'Police [[arrested 14 people]] at the march. It rained. [[No arrests]] were made, a spokesman said.' },
  ],
  sound: [
    'The committee approved the text by 24 votes to 17. The upper house had passed it in a unanimous vote last year.',
    'Karaova won 2-1 in extra time on Sunday. It was 1-1 after normal time.',
    'The blast killed three people. No further casualties were reported. The drone was shot down, and there were no casualties in the other town.',
    'Police arrested 14 people at the march. No arrests were made at a similar march in Leeds.',
    'The court convicted Ramón Ibarrola and his aide. Elena Soto was cleared of all charges. The appeal court then cleared Ibarrola of all charges.',
    'The blast killed three people. “There were no casualties,” he had written.',
    'The crash injured four people. There were no deaths, police said. The storm injured four people. Nobody was killed.',
    'Fires in Leeds killed two people. In York no one was hurt. The shelling wounded six people in Kherson. In Kharkiv there were no casualties.',
    'Police detained 12 people. No one has been arrested over the stabbing itself.',
    'Police arrested 14 people. No arrests were made in Hull.',
    'Leeds won in extra time against Hull. York wrapped up a win inside normal time.',
  ],
  prepare(content) {
    factsIn(content)
  },
  *check(article) {
    const all = article.blocks.flatMap((block) => (prose.includes(block.kind) ? factsOf(block) : []))
    for (const clash of clashes) {
      const others = all.filter((fact) => fact.clash === clash && !fact.isOne)
      const [one, ...ones] = all.filter((fact) => fact.clash === clash && fact.isOne)
      const other = others.find(({ names }) => one !== undefined && areOfOne(clash, one.names, names))
      if (!one || !other || ones.length > 0 || (others.length > 1 && !clash.ofOne)) continue
      const [there, here] = one.from < other.from ? [one, other] : [other, one]
      yield report(here, there)
    }
  },
}

/** Where both sentences name somebody or some place, they share a name, or tell of two things. */
const areOfOne = ({ ofOne }: Clash, some: readonly string[], others: readonly string[]): boolean =>
  (!ofOne && (some.length === 0 || others.length === 0)) || some.some((name) => others.includes(name))

const clashesIn = findByWord(clashes, ({ cues }) => cues.split(' '))

const factsIn = onceEach((content: BlockContent): readonly Fact[] =>
  content.sentences.flatMap((sentence) => [...factsSaid(content, sentence)]),
)

function* factsSaid(content: BlockContent, { text, from, tokens }: Sentence): Generator<Fact> {
  const names = tokens.flatMap(({ pos, text: word }) => (pos === 'PROPN' && word.length > 3 ? [word] : []))
  for (const clash of clashesIn(content))
    for (const isOne of [true, false]) {
      const match = (isOne ? clash.one : clash.other).exec(text)
      if (!match || another.test(text.replace(term, '')) || clash.unless?.test(text)) continue
      const place = { from: from + match.index, to: from + match.index + match[0].length }
      if (tokens.some((token) => token.quoted && token.from < place.to && token.to > place.from)) continue
      yield { ...place, clash, isOne, words: content.text.slice(place.from, place.to), names }
    }
}

const factsOf = (block: Block): readonly Fact[] =>
  factsIn(block.content).map((fact) => ({ ...fact, from: fact.from + block.from, to: fact.to + block.from }))

function report(here: Fact, there: Fact): Report {
  const ask = askWhich('of the two', `“${here.words}”`, `“${there.words}”`)
  return twoPlaces(here, there, 10, `“${here.words}” here, “${there.words}” there: ${here.clash.why}.`, ask)
}
