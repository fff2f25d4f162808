import { lowerFirst } from '../../language/match-case'
import type { BlockContent } from '../../article'
import { isQuoted } from '../../language/quotes'
import { findByWord } from '../../language/text-words'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *The* left out where no English does without it: “one of largest”, “at same time”, “in 1990s”, “in capital of”, “in United States”.
 * Languages without articles leave them open, and the machine does not always put them in. Deliberate exceptions: headlines and captions,
 * quotations, set phrases without the article (*in case of*, *in place of*), and words that stand before another noun (*United States
 * troops*, *same-day*, *19th century France*).
 */
export const missingArticle: SentenceRule = {
  id: 'missing-article',
  category: 'translation',
  name: 'Article missing',
  why: 'Many languages have no articles. In these words English always has “the”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR01'],
  examples: [
    { damaged: 'It is [[one of largest]] ports of the region.', repaired: 'It is one of the largest ports of the region.' },
    { damaged: '[[One of largest]] ports is closed.', repaired: 'One of the largest ports is closed.' },
    { damaged: 'She won it [[for fourth time]].', repaired: 'She won it for the fourth time.' },
    { damaged: 'He fell ill [[at same time]] as his brother.', repaired: 'He fell ill at the same time as his brother.' },
    {
      damaged: 'The bridge was built [[in 1990s]] by a local firm.',
      repaired: 'The bridge was built in the 1990s by a local firm.',
    },
    { damaged: 'Most of it dates [[from 19th century]].', repaired: 'Most of it dates from the 19th century.' },
    { damaged: 'Police closed a road [[in centre of]] the town.', repaired: 'Police closed a road in the centre of the town.' },
    {
      damaged: 'He studied [[in United States]] and then came home.',
      repaired: 'He studied in the United States and then came home.',
    },
    { damaged: '[[Majority of]] voters stayed at home.', repaired: 'The majority of voters stayed at home.' },
    { damaged: '[[Group of]] scientists found it.', repaired: 'A group of scientists found it.' },
    { damaged: '[[Few days later]] he left.', repaired: 'A few days later he left.' },
    { damaged: '[[Number of]] tourists grew by half.', repaired: 'The number of tourists grew by half.' },
    { damaged: 'They sailed [[through Suez Canal]] in May.', repaired: 'They sailed through the Suez Canal in May.' },
    { damaged: '[[Identity of]] the dead man is not known.', repaired: 'The identity of the dead man is not known.' },
    { damaged: '[[Most of residents]] were at home.', repaired: 'Most of the residents were at home.' },
    { damaged: 'It rose [[since beginning of]] the year.', repaired: 'It rose since the beginning of the year.' },
    { damaged: '[[As result of]] the attack, it fell.', repaired: 'As a result of the attack, it fell.' },
    { damaged: 'It fell [[as result of]] the attack.', repaired: 'It fell as a result of the attack.' },
    { damaged: 'They left [[with help of]] the army.', repaired: 'They left with the help of the army.' },
    { damaged: 'It rained [[for second day]] in May.', repaired: 'It rained for the second day in May.' },
    { damaged: '[[In first half of]] the year, exports fell.', repaired: 'In the first half of the year, exports fell.' },
    { damaged: '[[Name of]] the victim was not given.', repaired: 'The name of the victim was not given.' },
    { damaged: 'The mayor [[of city]] Lutsk spoke.', repaired: 'The mayor of the city Lutsk spoke.' },
    { damaged: 'It closed [[due to fact that]] prices rose.', repaired: 'It closed due to the fact that prices rose.' },
  ],
  sound: [
    'There had been two deaths, both of men in their 70s.',
    'It is one of Britain’s largest ports, one of few left and one of many to close.',
    'In case of fire leave. He spoke in place of the mayor, in view of the sea and in front of the house.',
    'United States troops left. It was built in 19th century France and in 1990s style by European Union officials.',
    'They offer same-day flights, at the same time and in the 1990s.',
    'She said: “We came to United States and we won.”',
    'He was in town Friday, in need of help, at time of writing by way of a bridge, and second in line for lack of time.',
    'By end of day, from beginning to end, in town and in city parks, it rained.',
    'Groups of men came. Few days are as long. It is in Black Sea ports, and World Bank staff left for Danube towns.',
    'A large majority of voters stayed. It was in the 2010s, in fact.',
    'The plan was drawn up by White House and Treasury officials. He relies on World Bank and IMF loans.',
    'Clubs from north of the border may join. Prices vary by time of day. She is in town March 5. They lost faith in Hague.',
    'A convoy of United Nations and Red Cross lorries left. She is a specialist in 18th century and 19th century furniture.',
    'He is one of last year’s winners. With benefit of hindsight, it was late. The house is in course of construction.',
  ],
  *check(block) {
    for (const { needs, pattern, article } of placesIn(block)) {
      if (needs?.test(block.text) === false) continue
      for (const match of block.text.matchAll(pattern)) {
        const { before = '', after = '' } = match.groups ?? {}
        if (!mayBeSpoken(block, match)) yield report(match, before, after, article)
      }
    }
  },
}

const preposition =
  '(?:in|at|of|on|from|to|by|for|with|into|near|across|during|since|until|through|under|after|before|about|against)'
/** What stands behind a noun phrase, so that its last word is its noun. */
const end =
  "(?=[,.;:)?!]|$|[ ](?:and|or|but|as|is|was|are|were|has|had|have|will|would|in|on|at|to|for|by|with|from|after|before|when|where|which|who|that|since|during|also|said)(?![\\p{L}’'-]))"

/** “United Nations and Red Cross lorries”: two names before one noun; the article would be that of the noun. */
const noPair = '(?![ ](?:and|or)[ ](?:\\p{Lu}[\\p{L}’-]{0,20} ){1,3}\\p{Ll}{3,20}s(?!\\p{L}))'

const ordinals = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth'
const ordinal = `(?:${ordinals}|\\d+(?:st|nd|rd|th))`

/** Nouns that stand with an article before *of*, behind these prepositions. */
const framed = (prepositions: string, nouns: string): [string, string, string] => [
  nouns,
  `(?:${prepositions})`,
  // “in course of construction”, “with benefit of hindsight”, “from start of play”
  `(?:${nouns}) of(?![\\p{L}]| (?:play|day|business|term|season|hindsight|construction|preparation|service)(?![\\p{L}]))`,
]

/** “in” and “In”, for a list of prepositions in small letters. */
const orCapital = (before: string): string =>
  before.replace(
    /^\(\?:([a-z|]+)\)$/u,
    (_, words: string) => `(?:${words}|${words.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())})`,
  )

interface Place {
  /** A text with it holds one of these words. */
  readonly words: string
  /** And this, which is found faster than the whole. */
  readonly needs?: RegExp
  readonly article: string
  readonly pattern: RegExp
}

const place = (words: string, before: string, after: string, article = 'the'): Place => ({
  words,
  article,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}’'-])(?<before>${orCapital(before)}) (?<after>${after})`, 'gu'),
})

/** Where the article belongs between `before` and `after`; where `before` is empty, at the beginning of a sentence. */
const places: readonly Place[] = [
  place(
    'one',
    '[Oo]ne of',
    '(?:most|largest|biggest|best|oldest|highest|main|greatest|richest|leading|worst|poorest|strongest|youngest|fastest|smallest|first|last(?! (?:year|month|week|season|night|summer|winter|spring|autumn)(?![\\p{L}])))(?![\\p{L}-])',
  ),
  place('same', preposition, 'same (?!sex(?!\\p{L}))[\\p{Ll}]{3,}' + end),
  place('time', 'for', '(?:first|second|third|fourth|last) time' + end),
  place('s', '(?:in|since|during|until|from)', '(?:(?:early|late|mid)[ -])?(?:1[5-9]|20)\\d0s' + end),
  place(
    'century',
    '(?:in|since|during|until|from)',
    '(?:\\d\\d?(?:st|nd|rd|th)|seventeenth|eighteenth|nineteenth|twentieth) century(?! (?:and|or) [\\p{L}\\d]{3,15} century \\p{Ll}{3})' +
      end,
  ),
  place(
    ...framed(
      'in|from|to|near|at|toward|towards|off|along',
      'coast|border|shore|suburbs|middle|centre|center|heart|outskirts|vicinity|capital|beginning|territory|presence|absence|hands',
    ),
  ),
  // “from north of the border”, “to south of the river” are places themselves.
  place(...framed('in|near|at|toward|towards|off', 'north|south|east|west')),
  place(
    'most|some|many|few|several|none|both|each|all',
    '(?:[Mm]ost|[Ss]ome|[Mm]any|[Ff]ew|[Ss]everal|[Nn]one|(?<!, )[Bb]oth|[Ee]ach|[Aa]ll) of',
    '(?:people|women|men|children|countries|cities|villages|houses|schools|students|residents|cases|deaths|accidents|attacks|infections|projects|products|problems|families|shops|firms|companies|flights|roads|matches|parties|states|banks|clubs|books|films|voters|buildings|homes|areas|regions|towns|\\p{Ll}{3,}(?:kers|ners|gers|vers|ders|ters|sers|bers|lers|ors|ists|ants|dents|gents))' +
      end,
  ),
  place(...framed('at|with', 'speed|height|depth|distance|price|cost|rate|value|length|capacity|population|width|majority'), 'a'),
  place(...framed('as', 'result|consequence|sign|token'), 'a'),
  place(
    ...framed(
      'at|in|on|by|from|to|under|with|for|since|until|through|within|during|after|before',
      'initiative|invitation|expense|leadership|auspices|guise|pretext|framework|territory|eve|course|sphere|opinion|aftermath|wake|eyes|shores|banks|streets|edge|verge|brink|foot|outskirts|scene|sake|benefit|purpose|aim|goal|help|participation|basis|start|arrival|signing|opening|limits|day|night|morning|evening|sum|amount|period|level|face|hands|background|root|mouth|corner|walls|roof|ruins|rest',
    ),
  ),
  place(
    'beginning|end|start|middle',
    '(?:since|until|till|by|before|after|from|at|towards)',
    '(?:beginning|end|start|middle) of(?! (?:day|life|play|service|shift|business|term|season|story)(?![\\p{L}]))',
  ),
  place(
    'time',
    '(?:at|by|from|since|until)',
    'time of(?! (?:day|year|week|month|writing|going|publication|press|need|crisis|war|peace)(?![\\p{L}]))',
  ),
  place(
    `${ordinals}|st|nd|rd|th`,
    '(?:[Ff]or|[Ii]n|[Oo]n|[Aa]t|[Ii]s|[Ww]as|[Aa]lready)',
    `${ordinal} (?:(?:consecutive|straight|successive|massive|major|big|official) )?(?:day|week|month|year|night|minute|time|season|quarter|half|round|edition|game|match|attempt|attack|strike|victory|win|defeat|title|visit|case)` +
      end,
  ),
  place(
    'city|town|village|region|district|province|municipality|republic',
    '(?:of|in|near)',
    '(?:city|town|village|region|district|province|municipality|republic)(?= (?:of )?(?!\\p{L}+day(?!\\p{L})|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*[. ]+\\d|\\p{L}+ (?:Day|Eve|Week))\\p{Lu}\\p{Ll}+)',
  ),
  place('half', '(?:[Ii]n|[Dd]uring|[Ff]or|at)', '(?:first|second|latter) half of'),
  place('fact', '(?:due to|despite|because of|by|from|given)', 'fact that'),
  place(
    'united|european|netherlands|philippines|middle|soviet|czech|white|war',
    preposition,
    '(?:United (?:States|Kingdom|Nations|Arab Emirates)|European Union|Netherlands|Philippines|Middle East|Soviet Union|Czech Republic|White House|Cold War|(?:First|Second) World War|Middle Ages)' +
      noPair +
      end,
  ),
  {
    words:
      'name|identity|cause|reason|owner|head|author|aim|goal|purpose|result|duration|cost|size|leader|spokesman|spokeswoman|victim|amount|body|length|price|director|chairman|mayor|minister|family|situation|driver|wife|husband|son|daughter|brother|father|mother|beginning|quantity|majority',
    needs: /[A-Z]\p{Ll}+ of (?:the|this|these|his|her|their|its) /u,
    article: 'the',
    pattern:
      /(?:^|(?<=[.!?] ))(?<after>(?:Name|Identity|Cause|Reason|Owner|Head|Author|Aim|Goal|Purpose|Result|Duration|Cost|Size|Leader|Spokesman|Spokeswoman|Victim|Amount|Body|Length|Price|Director|Chairman|Mayor|Minister|Family|Situation|Driver|Wife|Husband|Son|Daughter|Brother|Father|Mother|Beginning|Quantity|Majority) of)(?= (?:the|this|these|his|her|their|its) [\p{Ll}-]+(?: [\p{Ll}-]+)? (?:is|was|has|had|will|are|were|have|said|did|remains?|remained|rose|fell|lives|says|works|denies|denied|died|resigned|told|called|wants|wanted|fled|confirmed|announced) )/gu,
  },
  {
    words: 'majority|rest',
    article: 'the',
    pattern: /(?:^|(?<=[.!?] ))(?<after>Majority of|Rest of the)(?= \p{Ll})/gu,
  },
  {
    words: 'number|price|population|share|volume|level|value',
    article: 'the',
    pattern:
      /(?:^|(?<=[.!?] ))(?<after>(?:Number|Price|Population|Share|Volume|Level|Value) of)(?= (?:the )?[\p{Ll}-]+(?: [\p{Ll}-]+)? (?:is|was|has|had|will|rose|fell|grew|dropped|doubled|increased|decreased|reached|remained|remains|reaches|exceeds|exceeded) )/gu,
  },
  {
    words: 'group|series|couple|team|handful|few',
    article: 'a',
    pattern:
      /(?:^|(?<=[.!?] ))(?<after>(?:Group|Series|Team|Handful) of(?= \p{Ll}+s )|Couple of(?= (?:days|weeks|months|years|hours|minutes|men|women|people) )|Few (?:days|weeks|months|years|hours|minutes) (?:later|ago|before|after|earlier))(?![\p{L}-])/gu,
  },
  // Seas, ranges, rivers and the like: “through Suez Canal”, “in Alps”
  place(
    'canal|sea|ocean|channel|gulf|alps|andes|himalayas|carpathians|pyrenees|balkans|caucasus|danube|nile|kremlin|pentagon|bank|strip|sahara|tower|bahamas|maldives|republic|rhine',
    `(?:${preposition}|along|over|towards?)`,
    '(?:(?:Suez|Panama) Canal|(?:Black|Red|Mediterranean|Baltic|North|Caspian|Adriatic|Aegean|Dead) Sea|(?:Atlantic|Pacific|Indian|Arctic) Ocean|English Channel|Persian Gulf|Alps|Andes|Himalayas|Carpathians|Pyrenees|Balkans|Caucasus|Danube|Nile|Kremlin|Pentagon|World Bank|West Bank|Gaza Strip|Sahara|Eiffel Tower|Bahamas|Maldives|Dominican Republic|Rhine)' +
      noPair +
      end,
  ),
  // “faith in Hague”: the politician
  place('hague', '(?<!(?:faith|trust|confidence|belief) )in', 'Hague' + end, 'The'),
]
const placesIn = findByWord(places, ({ words }) => words.split('|'))

/** Speech has its own grammar; so has what a closing mark ends whose opening one stands elsewhere. */
function mayBeSpoken(block: BlockContent, { 0: words, index }: RegExpExecArray): boolean {
  const to = index + words.length
  const next = /[“”"]/u.exec(block.text.slice(to))?.[0]
  const straight = (text: string) => text.match(/"/gu)?.length ?? 0
  const isOpen = next === '"' && straight(block.text.slice(0, index)) % 2 === 0 && straight(block.text) % 2 === 1
  return isQuoted(block, { from: index, to }) || next === '”' || isOpen
}

function report({ 0: words, index }: RegExpExecArray, before: string, after: string, article: string): Report {
  const opener = article === 'a' ? 'A' : 'The'
  const put = before === '' ? `${opener} ${lowerFirst(after)}` : `${before} ${article} ${after}`
  const at = index + before.length
  const edit =
    before === ''
      ? { from: index, to: index + 1, insert: put.slice(0, opener.length + 2) }
      : { from: at, to: at, insert: ` ${article}` }
  return {
    ranges: [{ from: index, to: index + words.length }],
    tier: 'likely',
    severity: 1,
    message: `English says “${put}”, with the article.`,
    repairs: [{ label: `Put “${put}”`, kind: 'single', edits: [edit] }],
  }
}
