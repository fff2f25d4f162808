import type { Sentence, Token } from '../../article'
import { numberOfNoun } from '../../language/noun-number'
import { canBe } from '../../language/verb-forms'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *The* left out on one side of *of*: *the cause of accident is*, *the opening of exhibition*, *spoke about importance of the law*, *since outbreak of the war*.
 * Deliberate exceptions: nouns that stand bare as well (*head of state, consequences of failure*), what belongs to another noun behind it, headlines and captions.
 */
export const ofWithoutArticle: SentenceRule = {
  id: 'of-without-article',
  category: 'translation',
  name: 'Article missing before or behind “of”',
  why: 'Languages without articles say “cause of accident” and “about future of plant”. In English it is “the cause of the accident”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR01'],
  outranks: ['missing-article'],
  examples: [
    {
      damaged: 'The [[cause of accident]] is not known.',
      repaired: 'The cause of the accident is not known.',
    },
    {
      damaged: 'The [[opening of exhibition]] will take place on Friday.',
      repaired: 'The opening of the exhibition will take place on Friday.',
    },
    {
      damaged: 'The mayor spoke [[about importance of]] the law.',
      repaired: 'The mayor spoke about the importance of the law.',
    },
    {
      damaged: 'The [[residents of district]] complained to the mayor.',
      repaired: 'The residents of the district complained to the mayor.',
    },
    {
      damaged: 'They have lived there [[since outbreak of]] the war.',
      repaired: 'They have lived there since the outbreak of the war.',
    },
  ],
  sound: [
    'The head of state spoke of the consequences of failure. The cause of the accident and the risk of accident are known.',
    'He spoke about the importance of the law, in terms of the deal, by order of the court and in protection of the coast.',
    'The date of accident insurance is May. The members of club sides and victims of car crashes met. It is a day of meeting after meeting.',
    'In construction of the bridge, two died, and the results of project work came in. It is about number of seats.',
    'The centre of town is shut, and the edge of town was dark. The terms of agreement are set out. The future of film is digital.',
    'Police seek a man wanted for murder of a child. He is the author of letter after letter.',
    'The union calls for closure of the mine. The act provides for creation of a fund.',
    'The drivers of company owned vans met, and the crew of ship chartered boats left.',
    'After adoption of the euro, prices rose. During reconstruction of the bridge, a ferry will run.',
  ],
  *check(block, sentence) {
    for (let at = 1; at + 2 < sentence.tokens.length; at++) {
      if (sentence.tokens[at]?.text !== 'of') continue
      const report = behindOf(block.text, sentence, at) ?? beforeOf(block.text, sentence, at)
      if (report) yield report
    }
  },
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** What one thing has. */
const heads = list(`
  opening cause causes victim victims scene site consequences circumstances organiser organisers organizer organizers participant participants witness witnesses outcome start
  end beginning author authors owner owners director text signing adoption result results course leader leaders territory roof wall walls entrance details date venue winner
  winners success failure inhabitants residents population future capital border outskirts construction closure destruction purchase sale organisation organization conditions
  terms content subject importance scale intensity duration anniversary framework leadership management staff employees members passengers crew driver survivors route
  guests visitors initiator initiators supporters opponents building renovation reconstruction centre center suburbs edge
`)
/** One of many, which does not stand bare behind *of*. */
const single = list(`
 accident agreement exhibition earthquake bridge airport factory company village country district hotel museum contract campaign conference meeting summit
 festival ceremony match tournament election referendum session film letter report document statement commission committee ministry club team bank firm
 association explosion crash incident rally demonstration island river street square station port tunnel dam pipeline road farm apartment flat treaty
 investigation operation competition programme event concert plane ship train bus vehicle monument cathedral castle palace stadium 
 championship 
`)
const ends =
  /^(?:is|was|are|were|has|had|have|will|would|in|on|at|to|for|by|with|from|after|before|when|where|which|who|that|since|during|said|rose|fell|live|remain|began|left|[.,;])$/u

/** “cause of accident is” */
function behindOf(text: string, { tokens }: Sentence, at: number): Report | undefined {
  const [head, of, noun, next] = tokens.slice(at - 1, at + 3)
  if (!head || !of || !noun || !next || head.quoted || noun.pos !== 'NOUN' || noun.text !== noun.lower) return undefined
  if (!heads.has(head.lower) || !single.has(noun.lower) || !(ends.test(next.lower) || isVerb(next, tokens[at + 3])))
    return undefined
  if (next.text === ',' && tokens[at + 3]?.pos === 'NOUN') return undefined
  // “the author of letter after letter”, “the terms of agreement”, “the future of film”
  if (tokens[at + 3]?.lower === noun.lower || standing.has(`${head.lower} of ${noun.lower}`)) return undefined
  return report(text, head, noun, { from: noun.from, to: noun.from, insert: 'the ' })
}

/** “residents of district complained”, not “drivers of company owned vans” */
const isVerb = (verb: Token, next: Token | undefined): boolean =>
  verb.pos === 'AUX' ||
  (verb.pos === 'VERB' && canBe(verb.lower, 'past') && next !== undefined && !/^(?:NOUN|ADJ|PROPN)$/u.test(next.pos))

/** Said so of law, trade and art as such. */
const standing: ReadonlySet<string> = new Set(
  ['terms', 'conditions']
    .flatMap((head) =>
      ['agreement', 'contract', 'competition', 'treaty', 'sale', 'operation'].map((noun) => `${head} of ${noun}`),
    )
    .concat(['future', 'content', 'importance', 'success', 'population'].map((head) => `${head} of film`)),
)

const doing =
  /^(?:adoption|introduction|reconstruction|renovation|moderni[sz]ation|liberation|annexation|closure|creation|establishment|transfer)$/u

/** “calls for closure of the mine” */
const wanting =
  /^(?:calls?|called|calling|demands?|appeals?|appealed|pleas?|press|pressed|push|pushed|pushing|provides?|provided|vote|voted|campaign|campaigned|plans?|bid|responsible|deadline)$/u

const prepositions = /^(?:about|after|before|since|during|until|despite|against|to|for|through|into)$/u
const qualities = list(`
  importance future arrival creation establishment organisation organization reconstruction closure destruction existence quality role results consequences reduction
  increase rise fall decline death murder arrest appointment resignation departure outbreak victory defeat transfer fate behaviour independence liberation occupation
  annexation introduction modernisation modernization renovation adoption situation activities cause causes
  circumstances background topic issue
`)

/** “about importance of the law” */
function beforeOf(text: string, { tokens }: Sentence, at: number): Report | undefined {
  const [preposition, noun, of, next] = tokens.slice(at - 2, at + 2)
  if (!preposition || !noun || !of || !next || of.quoted || !qualities.has(noun.text)) return undefined
  // “wanted for murder of a child” tells the charge.
  if (preposition.lower === 'for' && (noun.lower === 'murder' || wanting.test(tokens[at - 3]?.lower ?? ''))) return undefined
  // “after adoption of the euro”: what is done stands bare behind the time.
  if (/^(?:after|before|during|until)$/u.test(preposition.lower) && doing.test(noun.lower)) return undefined
  if (!prepositions.test(preposition.lower) || preposition.pos === 'PART') return undefined
  if (!/^(?:the|a|an|this|his|her|its|their)$/u.test(next.lower) && !/^\p{Lu}/u.test(next.text)) return undefined
  if (!/^(?:NOUN|ADJ)$/u.test(noun.pos) || (/^(?:for|to|into)$/u.test(preposition.lower) && numberOfNoun(noun.text) === 'plural'))
    return undefined
  return report(text, preposition, of, { from: noun.from, to: noun.from, insert: 'the ' })
}

function report(text: string, first: Token, last: Token, edit: { from: number; to: number; insert: string }): Report {
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 1,
    message: `“${text.slice(first.from, last.to)}” lacks “the”.`,
    repairs: changeWithin(text, first, last, edit),
  }
}
