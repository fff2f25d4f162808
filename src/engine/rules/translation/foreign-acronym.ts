import type { Range } from '../../types'
import { putOrAsk } from '../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/** Romance and Slavic short forms that have no other use in English copy, and the English ones. */
const english: ReadonlyMap<string, string> = new Map([
  ['OTAN', 'NATO'],
  ['ONU', 'UN'],
  ['URSS', 'USSR'],
  ['EEUU', 'US'],
  ['EE.UU.', 'US'],
  ['EE. UU.', 'US'],
  ['OPEP', 'OPEC'],
  ['OIEA', 'IAEA'],
  ['AIEA', 'IAEA'],
  ['VIH', 'HIV'],
  ['ONGs', 'NGOs'],
  ['ONG', 'NGO'],
  ['OSZE', 'OSCE'],
  ['UNICEFF', 'UNICEF'],
  ['SUA', 'US'],
  ['IA', 'AI'],
  ['Sf.', 'St'],
])
const pattern =
  /(?<![\p{L}\p{N}(.-])(?:EE\. ?UU\.|EEUU|OTAN|ONU|URSS|OPEP|OIEA|AIEA|VIH|ONGs?|OSZE|UNICEFF|SUA|Sf\.|(?<!, |[Tt]he )IA)(?![\p{L}\p{N}-]|\)| (?:Femmes|Mujeres|Brasil))/gu
/** IA is Iowa as well, and the internal affairs of a police force. */
const ofMachines = /intelligen|machine|algorithm|technolog|comput|robot|chatbot|digital/iu

/**
 * A short form left in the other language: OTAN for NATO. Deliberate exceptions: in brackets, where it explains a foreign name; in names
 * joined to it (ONU Femmes); short forms that mean something else in English (CPI, BCE, PIB, OMS).
 */
export const foreignAcronym: SentenceRule = {
  id: 'foreign-acronym',
  category: 'translation',
  name: 'Short form left untranslated',
  why: 'The short form is that of another language. English has its own for the same body or thing.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['NS09'],
  examples: [
    { damaged: 'The [[OTAN]] met in Vilnius.', repaired: 'The NATO met in Vilnius.' },
    { damaged: 'He flew to the [[EE.UU.]] on Monday.', repaired: 'He flew to the US on Monday.' },
    { damaged: 'Two [[ONGs]] sent aid.', repaired: 'Two NGOs sent aid.' },
    { damaged: 'The church of [[Sf.]] Nicolae burned down.', repaired: 'The church of St Nicolae burned down.' },
    { damaged: 'Computers with [[IA]] write the news.', repaired: 'Computers with AI write the news.' },
  ],
  sound: [
    'NATO (OTAN) met in Vilnius.',
    'The work of ONU Femmes goes on.',
    'The CPI rose, the BCE era ended and the OMS magazine closed.',
    'The firm moved its computers to Ames, IA, and the IA of the police asked why.',
  ],
  *check({ text, quotations }) {
    for (const match of text.matchAll(pattern)) {
      const put = english.get(match[0])
      if (put === undefined || (match[0] === 'IA' && !ofMachines.test(text))) continue
      const range = { from: match.index, to: match.index + match[0].length }
      const quoted = quotations.some(({ from, to }) => from <= range.from && to >= range.to)
      yield report(match[0], put, range, quoted)
    }
  },
}

function report(words: string, put: string, range: Range, quoted: boolean): Report {
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${words}” is the short form of another language; English says ${put}.`,
    repairs: [putOrAsk(range, put, quoted)],
  }
}
