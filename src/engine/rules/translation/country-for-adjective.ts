import type { BlockContent, Token } from '../../article'
import { matchCase } from '../../language/match-case'
import { articleFor } from '../../lexicon/inflect'
import { askIfSaid, putOrAsk } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

const adjectives: ReadonlyMap<string, string> = new Map(
  'Germany German,France French,Italy Italian,Spain Spanish,Poland Polish,Ukraine Ukrainian,Russia Russian,Turkey Turkish,China Chinese,Japan Japanese,Egypt Egyptian,Greece Greek,Serbia Serbian,Hungary Hungarian,Austria Austrian,Brazil Brazilian,Mexico Mexican,Australia Australian,Canada Canadian,Sweden Swedish,Norway Norwegian,Denmark Danish,Finland Finnish,Portugal Portuguese,Belgium Belgian,Romania Romanian,Bulgaria Bulgarian,Croatia Croatian,Albania Albanian,Britain British,Syria Syrian,Lebanon Lebanese,Vietnam Vietnamese,Argentina Argentine,Chile Chilean,Cuba Cuban,Indonesia Indonesian,Iran Iranian,Iraq Iraqi,Venezuela Venezuelan,Slovakia Slovak,Slovenia Slovenian,Switzerland Swiss,Ireland Irish,America American,Peru Peruvian,Tunisia Tunisian,Algeria Algerian,Morocco Moroccan,Nigeria Nigerian,Kenya Kenyan,Ethiopia Ethiopian,Uganda Ugandan,Rwanda Rwandan,Somalia Somali,Sudan Sudanese,Libya Libyan,Yemen Yemeni,Israel Israeli,Colombia Colombian,Ecuador Ecuadorian,Bolivia Bolivian,Paraguay Paraguayan,Uruguay Uruguayan,Zimbabwe Zimbabwean,Malaysia Malaysian,Cambodia Cambodian,Nepal Nepalese,Armenia Armenian,Azerbaijan Azerbaijani,Estonia Estonian,Latvia Latvian,Lithuania Lithuanian,Moldova Moldovan,Belarus Belarusian,Cyprus Cypriot,Iceland Icelandic,Haiti Haitian,Ghana Ghanaian,Senegal Senegalese,Angola Angolan'
    .split(',')
    .map((pair): [string, string] => {
      const [country = '', adjective = ''] = pair.split(' ')
      return [country, adjective]
    }),
)
const small = new Map(Array.from(adjectives, ([country, adjective]) => [country.toLowerCase(), adjective]))

/**
 * The name of a country where English has its adjective: *the Germany president*, *a Turkey minister*. Deliberate exceptions: teams and what is named after
 * the country (*the Spain coach, the Iran deal, the Ukraine war*), and countries whose name serves as an adjective (*the UK government*).
 */
export const countryForAdjective: SentenceRule = {
  id: 'country-for-adjective',
  category: 'translation',
  name: 'Country for its adjective',
  why: 'Many languages put the name of the country before its president. English says “the German president”.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['GR12', 'GR14'],
  examples: [
    { damaged: '[[The Germany president]] visited Warsaw.', repaired: 'The German president visited Warsaw.' },
    { damaged: 'He met [[the Turkey foreign minister]] there.', repaired: 'He met the Turkish foreign minister there.' },
    { damaged: '[[A Nigeria minister]] has resigned.', repaired: 'A Nigerian minister has resigned.' },
    { damaged: '[[The Poland government]] said no.', repaired: 'The Polish government said no.' },
  ],
  sound: [
    'The Spain coach, the Iran deal and the UK government were named. He met the president of Germany and Germany’s president.',
    'The Iraq army base was hit. She led the China economy team and joined the Japan economy desk.',
    'The Germany Foreign Minister Scholz saw fell. In the Germany he knew, president after president failed.',
  ],
  cues: [...small.keys()],
  *check(block, { tokens }) {
    for (let at = 0; at + 2 < tokens.length; at++) {
      const report = checkName(block, tokens, at)
      if (report) yield report
    }
  },
}

const heads =
  /^(?:president|government|parliament|chancellor|king|queen|army|navy|police|authorities|people|citizens?|ambassador|economy|soldiers|troops|ministers?)$/u
const ministers = /^(?:prime|foreign|defence|defense|interior|finance|health|economy|justice|culture|education)$/u

function checkName(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [article, country, head, next] = tokens.slice(at, at + 4)
  const adjective = adjectives.get(country?.text ?? '')
  if (!article || !country || !head || adjective === undefined || !/^(?:the|an?)$/u.test(article.lower)) return undefined
  const isMinister = ministers.test(head.text) && /^(?:minister|ministry)$/u.test(next?.text ?? '')
  const last = isMinister ? next : head
  if (!last || !(isMinister || heads.test(head.text)) || article.quoted !== last.quoted) return undefined
  // “the Iraq army base”, “the China economy team”: the country belongs to the noun that follows.
  const behind = tokens[at + (isMinister ? 4 : 3)]
  if (behind?.pos === 'NOUN' && head.pos === 'NOUN') return undefined
  const lead = article.lower === 'the' ? article.text : matchCase(articleFor(adjective), article.text)
  const put = `${lead} ${adjective} ${block.text.slice(head.from, last.to)}`
  const range = { from: article.from, to: last.to }
  const words = block.text.slice(range.from, range.to)
  return {
    ranges: [range],
    tier: 'likely',
    severity: 1,
    message: `“${words}” has the name of the country for its adjective: “${put}”.`,
    repairs: [putOrAsk(range, put, last.quoted, askIfSaid(`“${words}”`))],
  }
}
