import type { BlockContent, Sentence, Token } from '../../article'
import { nationalities } from '../../language/nationalities'
import { canBe } from '../../language/verb-forms'
import { askFirst, askIfSaid } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * An adjective of belonging behind its noun: *the situation economic of the country*, *the elections presidential will be held*. Only adjectives are looked
 * at that hardly ever follow. Deliberate exceptions: *made the case political*, *all things military*, *the body politic*, several qualities (*causes social and political*).
 */
export const adjectiveBehindNoun: SentenceRule = {
  id: 'adjective-behind-noun',
  category: 'translation',
  name: 'Adjective behind its noun',
  why: 'French, Spanish, Arabic, Vietnamese and others put the adjective behind the noun. English puts it before.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR12', 'GR14'],
  examples: [
    { damaged: 'The [[company German]] will build a plant.', repaired: 'The German company will build a plant.' },
    { damaged: 'The [[situation economic]] of the country is bad.', repaired: 'The economic situation of the country is bad.' },
    {
      damaged: 'The [[elections presidential]] will be held in May.',
      repaired: 'The presidential elections will be held in May.',
    },
    {
      damaged: 'The firm sells [[products agricultural]] for export.',
      repaired: 'The firm sells agricultural products for export.',
    },
    {
      damaged: 'The [[authorities local]] in Split closed the beach.',
      repaired: 'The local authorities in Split closed the beach.',
    },
    { damaged: 'The [[singer Colombian]] was born in 1977.', repaired: 'The Colombian singer was born in 1977.' },
    { damaged: 'The [[forces armed]] were placed on alert.', repaired: 'The armed forces were placed on alert.' },
    { damaged: 'The [[police federal]] opened an inquiry.', repaired: 'The federal police opened an inquiry.' },
    {
      damaged: 'It was a [[decision very difficult]] for the family.',
      repaired: 'It was a very difficult decision for the family.',
    },
  ],
  sound: [
    'The word German is old, and her teacher French was not, though the teacher, German by birth, spoke German. The company Danish Crown grew.',
    'The television commercial was dull, and the few legalist military were indecisive. The economic situation of the country is bad. It made the case political. They love all things military.',
    'He saw causes social, political and other. The conflict is now international in scope. The party remained regional.',
    'They kept the talks political in tone. The crisis economic experts feared came. It is a matter international courts settle.',
    'He is the secretary general of the body politic. It had a skull very similar to that, a bit very late and a year very much like it.',
    'The former youth international passed a club medical. The union local in Detroit met at a church social in May.',
    'It is a region very rich in oil, a dish very popular in Kerala, and he is a player very good at set pieces.',
    'A man very dear to her came. It was a debate very well led, and she is a woman very happy in Rome.',
  ],
  *check(block, sentence) {
    for (let at = 2; at + 1 < sentence.tokens.length; at++) {
      const adjective = sentence.tokens[at]
      const very = adjective?.text === 'very' ? checkVery(block, sentence, at) : undefined
      if (very) yield very
      // Nearly every word falls here.
      if (!adjective) continue
      const report = belonging.has(adjective.text)
        ? checkAdjective(block, sentence, at)
        : nationalities.has(adjective.text)
          ? checkNationality(block, sentence, at)
          : undefined
      if (report) yield report
    }
  },
}

const belonging: ReadonlySet<string> = new Set(
  `economic local political presidential parliamentary national international social financial medical agricultural industrial electoral
  judicial governmental municipal regional federal communist environmental educational cultural historical religious ministerial constitutional
  humanitarian diplomatic monetary nuclear technological scientific ecological meteorological legislative budgetary fiscal seismic
  maritime rural urban coastal agrarian academic artistic touristic epidemiological consecutive preventive precautionary penal climatic
  pharmaceutical provincial territorial theatrical literary archaeological statistical logistical sanitary armed structural macroeconomic geopolitical
  bilateral multilateral demographic migratory institutional administrative cinematographic geological bureaucratic sectoral`.split(
    /\s+/u,
  ),
)
const ends =
  /^(?:of|in|will|was|is|are|were|has|have|had|for|with|on|at|to|from|by|between|who|which|that|said|after|during|[.,;:])$/u
/** Verbs that say of a thing what it becomes or is. */
const sayWhat =
  /^(?:ma[dk]e|makes|making|keep|keeps|kept|call|calls|called|consider(?:s|ed)?|find|finds|found|deem(?:s|ed)?|render(?:s|ed)?|think|thought|declare[sd]?|leave|leaves|left|turn(?:s|ed)?|prove[sd]?|get|got|went|go|goes|more|less|as|so|how|too|very|both)$/u

function checkAdjective(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [before, noun, adjective, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]]
  if (
    !before ||
    noun?.pos !== 'NOUN' ||
    !adjective ||
    !next ||
    noun.quoted !== adjective.quoted ||
    !/^\p{Ll}{4,}$/u.test(noun.text)
  )
    return undefined
  if (
    /^(?:things?|matters?|something|anything|nothing|everything|court|secretary|attorney|state|party-?political)$/u.test(
      noun.text,
    )
  )
    return undefined
  if (mayBeNoun.test(adjective.text) && belongTo.test(noun.text)) return undefined
  if (!/^(?:DET|ADP|VERB|ADJ|NUM)$/u.test(before.pos) && !/^(?:its|their|his|her|our)$/u.test(before.lower)) return undefined
  // “The police federal opened an inquiry”
  const hasVerb =
    (before.lower === 'the' || before.pos === 'NUM') &&
    next.pos === 'VERB' &&
    canBe(next.lower, 'past') &&
    !mayBeNoun.test(noun.text)
  if (!ends.test(next.lower) && !hasVerb) return undefined
  if (
    (next.text === ',' || next.lower === 'and') &&
    tokens.slice(at + 2, at + 5).some(({ pos, text }) => pos === 'ADJ' || belonging.has(text))
  )
    return undefined
  if (
    /^(?:in|to)$/u.test(next.lower) &&
    /^(?:scope|nature|tone|character|outlook|form|origin|scale|the)$/u.test(tokens[at + 2]?.lower ?? '')
  )
    return next.lower === 'in' && tokens[at + 2]?.lower === 'the' ? found(block, noun, adjective) : undefined
  if (tokens.slice(Math.max(0, at - 6), at - 1).some(({ lower }) => sayWhat.test(lower))) return undefined
  return found(block, noun, adjective)
}

/** “a youth international”, “a union local”, “a club medical”, “a law academic”: the adjective is a noun, and the one before tells of which kind. */
const mayBeNoun =
  /^(?:international|local|national|regional|medical|social|academic|communist|religious|federal|territorial|provincial|industrial)$/u
const belongTo =
  /^(?:youth|junior|schoolboy|student|women|men|rugby|football|cricket|hockey|netball|basketball|volleyball|handball|tennis|golf|athletics|union|teachers|village|pub|club|transfer|fitness|company|university|college|law|history|church|school|parish|ice-cream|wrestling|softball|baseball)$/u

/** Who or what has a nationality; *the word German* and *the subject French* name a language. */
const bearers =
  /^(?:company|firm|bank|minister|president|premier|government|parliament|team|club|coach|player|striker|goalkeeper|singer|actor|actress|director|writer|author|artist|painter|army|police|navy|citizen|citizens|tourist|tourists|politician|scientist|scientists|doctor|engineer|journalist|embassy|ministry|court|athlete|swimmer|cyclist|pilot|economy|market|airline|carmaker|newspaper|magazine|journal|researchers?|journalists|activists?|lawyers?|workers|students?|voters|rapper|dancer|model|boxer|driver|rider|manager|defender|midfielder|forward|winger|skier|diplomat|officials?|chef|architect|city|town|capital|ambassador|soldiers|authorities)$/u

/** “The company German will build”, “a singer Italian.” */
function checkNationality(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [before, noun, adjective, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !noun || !adjective || !next || noun.quoted || !bearers.test(noun.text)) return undefined
  if (!/^(?:the|an?|his|her|their|its|two|three|several|many)$/u.test(before.lower)) return undefined
  const ends =
    next.pos === 'AUX' ||
    /^(?:of|in|at|from|with|who|said|[.,;])$/u.test(next.lower) ||
    (next.pos === 'VERB' && canBe(next.lower, 'past', 'third'))
  return ends ? found(block, noun, adjective) : undefined
}

const ofThings =
  /^(?:difficult|important|dangerous|serious|big|large|high|small|low|good|bad|strong|weak|old|new|expensive|long|short|complicated|complex|beautiful|interesting|popular|famous|positive|negative|sad|hard|easy|useful|successful|rare|special|painful|necessary|delicate|sensitive|modern|simple|emotional|tense|wide|fast|slow|rich|poor|cheap|heavy|valuable|attractive|talented|influential|respected)$/u

/** “a decision very difficult for the family” */
function checkVery(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [article, noun, very, adjective, next] = tokens.slice(at - 2, at + 3)
  if (!article || !noun || !very || !adjective || !next || noun.pos !== 'NOUN' || noun.quoted) return undefined
  if (!/^an?$/u.test(article.lower) || !/^\p{Ll}{4,}$/u.test(noun.text) || !ofThings.test(adjective.lower)) return undefined
  // “a region very rich in oil”, “a player very good at set pieces”: what follows belongs to the adjective.
  if (!/^(?:for|and|of|because|which|that|[.,;])$/u.test(next.lower)) return undefined
  const range = { from: article.from, to: adjective.to }
  const put = `${/^\p{Lu}/u.test(article.text) ? 'A' : 'a'} very ${adjective.text} ${noun.text}`
  return {
    ranges: [{ from: noun.from, to: adjective.to }],
    tier: 'likely',
    severity: 1,
    message: `“${block.text.slice(noun.from, adjective.to)}” has its adjective behind the noun; English says “${put}”.`,
    repairs: askFirst(noun.quoted, askIfSaid(`“${block.text.slice(noun.from, adjective.to)}”`), {
      label: `Put “${put}”`,
      kind: 'single',
      edits: [{ ...range, insert: put }],
    }),
  }
}

function found(block: BlockContent, noun: Token, adjective: Token): Report {
  const words = block.text.slice(noun.from, adjective.to)
  const put = `${adjective.text} ${noun.text}`
  return {
    ranges: [{ from: noun.from, to: adjective.to }],
    tier: 'likely',
    severity: 1,
    message: `“${words}” has its adjective behind the noun; English says “${put}”.`,
    repairs: askFirst(noun.quoted, askIfSaid(`“${words}”`), {
      label: `Put “${put}”`,
      kind: 'single',
      edits: [{ from: noun.from, to: adjective.to, insert: put }],
    }),
  }
}
