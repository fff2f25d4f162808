import type { Sentence, Token } from '../../article'
import { speakingRoles } from '../../language/roles'
import { calendarNames } from '../../language/calendar'
import { askFirst, asking } from '../../proposals'
import { type ParagraphRule, prose, type Report } from '../rule'

/**
 * *His* and *her* for what a firm, a town or a state has: *the company announced his results*, *the city wants to sell her stadium*. Only where nobody
 * is named before in the paragraph whom they could mean. Deliberate exceptions: a person or a name before, *his* with what belongs to people.
 */
export const hisForIts: ParagraphRule = {
  id: 'his-for-its',
  category: 'translation',
  name: 'His or her for its',
  why: 'In many languages a company, a town or a ship is “he” or “she”. English says “its”.',
  scope: 'paragraph',
  blocks: prose,
  covers: ['GR08', 'GR09'],
  examples: [
    { damaged: 'The company announced [[his]] results on Monday.', repaired: 'The company announced its results on Monday.' },
    { damaged: 'The country has doubled [[her]] exports.', repaired: 'The country has doubled its exports.' },
    { damaged: 'The club will sell [[his]] stadium.', repaired: 'The club will sell its stadium.' },
  ],
  sound: [
    'The club praised his results. The firm admired her sales record.',
    'Berg is rich, and the company announced his results. The mayor left. The city sold his stadium.',
    'The company announced his resignation, and the court his debts. The country loves her voice.',
    'The firm said it would sell its headquarters. A woman called, and the bank closed her branch.',
    'The union opposes his tariffs. The party rejected his budget, and the government seized his fleet of cars.',
  ],
  cues: ['his', 'her'],
  *check(block) {
    for (const sentence of block.sentences) {
      const report = checkSentence(sentence)
      if (report) yield report
      // Somebody is named: whom the words behind mean can no longer be told.
      if (sentence.tokens.some((token, at) => isSomebody(token, at))) return
    }
  },
}

const bodies =
  /^(?:company|firm|bank|city|town|country|government|state|region|club|team|union|party|airline|ministry|agency|newspaper|corporation|carmaker|manufacturer|group|concern|republic|village|municipality|university|factory|organi[sz]ation|association|retailer|insurer|brewery|alliance|bloc|army|navy|island|province)$/u
/** What none but a body has; a budget, a fleet and tariffs may be those of the president told of before. */
const owned =
  /^(?:results|sales|exports|imports|headquarters|branches|subsidiar(?:y|ies)|shareholders|turnover|stadium|borders|airport|inhabitants|currency|population|workforce|revenues|neighbou?rs|infrastructure|production|sovereignty)$/u

function checkSentence({ tokens }: Sentence): Report | undefined {
  const [article] = tokens
  if (!/^(?:the|this|a|an)$/u.test(article?.lower ?? '') || article?.quoted) return undefined
  let head = 1
  while (/^(?:ADJ|NOUN)$/u.test(tokens[head]?.pos ?? '') && /^(?:ADJ|NOUN)$/u.test(tokens[head + 1]?.pos ?? '')) head++
  if (!bodies.test(tokens[head]?.lower ?? '') || tokens[head]?.pos !== 'NOUN') return undefined
  const verb = tokens[head + 1]
  if (!verb || !/^(?:AUX|VERB)$/u.test(verb.pos)) return undefined
  const at = tokens.findIndex(({ lower }) => lower === 'his' || lower === 'her')
  const word = tokens[at]
  if (!word || word.quoted || at < head + 2 || at > head + 9) return undefined
  // “The club praised his results”, “her sales record”: those of somebody of whom the draft spoke before
  if (weighing.test(verb.lower) || /^(?:NOUN|PROPN)$/u.test(tokens[at + 2]?.pos ?? '')) return undefined
  if (tokens.slice(0, at).some((token, place) => isSomebody(token, place)) || !ownedBehind(tokens, at)) return undefined
  return {
    ranges: [{ from: word.from, to: word.to }],
    tier: 'likely',
    severity: 1,
    message: `Nobody is named whom “${word.text}” could mean; what the ${tokens[head]?.text ?? ''} has is “its”.`,
    repairs: askFirst(word.quoted, asking('whose it is', 'Whose is it?'), {
      label: 'Put “its”',
      kind: 'single',
      edits: [{ from: word.from, to: word.to, insert: 'its' }],
    }),
  }
}

const weighing =
  /^(?:prais|criticis|criticiz|reject|oppos|question|thank|welcom|applaud|dismiss|defend|admir|condemn|doubt|disput|prefer|envi|watch|follow|notic)\p{L}*$/u

/** “his results”, “her annual results” */
const ownedBehind = (tokens: readonly Token[], at: number): boolean =>
  owned.test(tokens[at + 1]?.lower ?? '') || (tokens[at + 1]?.pos === 'ADJ' && owned.test(tokens[at + 2]?.lower ?? ''))

const people =
  /^(?:man|woman|boy|girl|person|child|father|mother|brother|sister|son|daughter|wife|husband|king|queen|prince|princess|pope|he|she|him|who|whom|victim|suspect|founder|owner|boss|chief|head|director|manager|coach|player|captain|leader|emperor|member|widow|singer|actor|actress|author|writer|artist|hero|heroine|star|teacher|student|god|goddess|baby|patient|driver|pilot|ruler|monarch|chairman|chairwoman|executive|candidate|celebrity|heir|model)$/u

const things =
  /^(?:paper|water|power|number|year|border|river|tower|order|matter|manner|summer|winter|quarter|offer|sector|error|floor|carmaker|manufacturer|insurer|retailer|newspaper)$/u

/** A person, or a name that may be one. */
const isSomebody = ({ lower, pos, text }: Token, at: number): boolean =>
  people.test(lower) ||
  (speakingRoles.has(lower) && !bodies.test(lower)) ||
  (pos === 'NOUN' && /(?:er|or|ist|ian|man|woman)$/u.test(lower) && !things.test(lower)) ||
  (at > 0 && pos === 'PROPN' && /^\p{Lu}/u.test(text) && !calendarNames.has(text))
