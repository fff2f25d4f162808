import type { Range } from '../../types'
import { putOrAsk } from '../../proposals'
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
/** Those that mean something else in English as well, and what a draft speaks of where they do not. */
const told: ReadonlyMap<string, { readonly put: string; readonly about: RegExp }> = new Map([
  [
    'PIB',
    { put: 'GDP', about: /(?<!Information )(?:growth|grew|shr[aiu]nk|debt|deficit|econom|inflation|quarter)|\d ?%|per ?cent/iu },
  ],
  ['TVA', { put: 'VAT', about: /\b(?:tax|taxes|rate|prices?|fiscal|budget)\b/iu }],
  ['IVA', { put: 'VAT', about: /\b(?:tax|taxes|rate|prices?|fiscal|budget)\b/iu }],
  ['OMS', { put: 'WHO', about: /\b(?:health|virus|vaccin\p{L}+|pandemic|epidemic|outbreak|disease|doctors)\b/iu }],
  [
    'OEA',
    { put: 'OAS', about: /\b(?:elect\p{L}+|observers?|secretary|hemisphere|America|American|states|democracy|mission)\b/iu },
  ],
  ['OMC', { put: 'WTO', about: /\b(?:trade|tariffs?|duties|dispute)\b/iu }],
  [
    'FMI',
    { put: 'IMF', about: /\b(?:loans?|debts?|credit|econom\p{L}+|monetary|growth|bailout|programme|program|reserves)\b/iu },
  ],
  ['BCE', { put: 'ECB', about: /\b(?:central bank|interest|euro|eurozone|inflation|Lagarde|Frankfurt|rates)\b/iu }],
  ['UE', { put: 'EU', about: /\b(?:Brussels|European|Europe|bloc|member|Commission|tariffs?|treaty)\b/u }],
])
const toldPattern = /(?<![\p{L}\p{N}(.-]|\d )(?:PIB|TVA|IVA|OMS|OEA|OMC|FMI|BCE|UE)(?![\p{L}\p{N}-]|\))/gu
const pattern =
  /(?<![\p{L}\p{N}(.-])(?:EE\. ?UU\.|EEUU|OTAN|ONU|URSS|OPEP|OIEA|AIEA|VIH|ONGs?|OSZE|UNICEFF|SUA|Sf\.|(?<!, |[Tt]he )IA)(?![\p{L}\p{N}-]|\)| (?:Femmes|Mujeres|Brasil|Convention|Protocols?|Act)(?!\p{L}))/gu
/** IA is Iowa as well, and the internal affairs of a police force. */
const ofMachines = /intelligen|machine|algorithm|technolog|comput|robot|chatbot|digital/iu

/**
 * A short form left in the other language: OTAN for NATO. Deliberate exceptions: in brackets, where it explains a foreign name; in names
 * joined to it (ONU Femmes); short forms that mean something else in English (CPI, and BCE, PIB, OMS where the
 * draft does not speak of what they stand for).
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
    { damaged: 'The debt fell to 106% of the [[PIB]].', repaired: 'The debt fell to 106% of the GDP.' },
    { damaged: 'The [[FMI]] gave a loan.', repaired: 'The IMF gave a loan.' },
    { damaged: 'Computers with [[IA]] write the news.', repaired: 'Computers with AI write the news.' },
  ],
  sound: [
    'NATO (OTAN) met in Vilnius.',
    'The work of ONU Femmes goes on.',
    'The CPI rose, the BCE era ended and the OMS magazine closed.',
    'The TVA built dams, a fort of 300 BCE lay there, and the Press Information Bureau (PIB) denied it.',
    'The SUA Convention was signed in 1988. BCE cut its dividend as interest costs rose, the telecom firm said.',
    'Interest grew when jars of the first century BCE were found. A PIB release said exports grew 5%.',
    'The power company said the TVA board approved a rate increase. Debtors who enter an IVA can include tax arrears.',
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
    for (const match of text.matchAll(toldPattern)) {
      const form = told.get(match[0])
      if (!form?.about.test(text) || isEnglish(text, match)) continue
      const range = { from: match.index, to: match.index + match[0].length }
      yield report(
        match[0],
        form.put,
        range,
        quotations.some(({ from, to }) => from <= range.from && to >= range.to),
      )
    }
  },
}

/** What the same letters stand for in English copy, by what the text speaks of. */
const others: ReadonlyMap<string, RegExp> = new Map([
  ['TVA', /Tennessee|\b(?:power|electric\p{L}*|utility|gas|nuclear|dams?|plants?)\b/iu],
  ['IVA', /\b(?:debtors?|creditors?|insolven\p{L}+|bankrupt\p{L}*|arrears|voluntary)\b/iu],
  [
    'BCE',
    /Canad|Toronto|Montreal|\b(?:Bell|telecoms?|wireless|dividend|shares|excavat\p{L}+|coins|ruins|temple|archaeolog\p{L}+)\b/iu,
  ],
  [
    'PIB',
    /PIB (?:said|says|releases?|statements?|officials?|fact|Fact)\b|(?:[Aa]ccording to|by|the|from) (?:the )?PIB(?=,| on| in)|\b(?:Delhi|lakh|crore|rupees|goods and services tax)\b/u,
  ],
])

/** “a rate increase of the TVA”, “the first century BCE” */
const isEnglish = (text: string, { 0: word, index }: RegExpExecArray): boolean =>
  (others.get(word)?.test(text) ?? false) ||
  (word === 'BCE' && /(?:century|centuries|millennium|millennia|era|circa|c\.) $/iu.test(text.slice(0, index)))

function report(words: string, put: string, range: Range, quoted: boolean): Report {
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${words}” is the short form of another language; English says ${put}.`,
    repairs: [putOrAsk(range, put, quoted)],
  }
}
