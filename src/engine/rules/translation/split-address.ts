import { type ParagraphRule, prose } from '../rule'

const domain =
  '(?:com|org|net|gov|edu|info|int|co|ac|in|uk|us|de|fr|it|es|pl|ru|ua|by|kz|tr|cn|jp|kr|br|mx|ir|pk|bd|lk|np|eu|tv|io)'
const dot = ' ?\\. ?'
/** Names within an address are in small letters, so that the next sentence is none. */
const label = '[a-z0-9][a-z0-9-]{0,40}'
const path = '(?: ?/ ?[A-Za-z0-9][\\w.-]{0,80}){0,8}'
const ends = '(?![\\p{L}\\p{N}])'

/** Each holds a white space that no address has; what is marked is written without it. */
const addresses: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\p{N}])https? ?: ?/ ?/ ?(?:www${dot})?${label}(?:${dot}${label}){0,3}${path}`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}/])www${dot}${label}${dot}(?:${label}${dot})?${domain}${ends}${path}`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}.])[a-z0-9][a-z0-9._-]{1,40} ?@ ?${label}${dot}(?:${label}${dot})?${domain}${ends}`, 'gu'),
  /(?<=(?:^|[\s(“"]))@ [a-z][a-z0-9_]{2,30}(?![\p{L}\p{N}])/gu,
]

/** “Jazz @ the Barbican”, “Art @ work”: what a sign for “at” leads to, and no handle. */
const placed =
  /^@ (?:the|our|your|noon|midnight|home|work|night|play|large|one|two|three|four|five|six|seven|eight|nine|ten|a|an|once|all|any|last|least|full|first)$/u

/**
 * Web and mail addresses and handles with white space in them: “www. site. com”, “@ name”. Deliberate exceptions: prices (*5 kg @ $3*),
 * matches (*Lakers @ Celtics*), and a full stop before the next sentence.
 */
export const splitAddress: ParagraphRule = {
  id: 'split-address',
  category: 'translation',
  name: 'Address with a gap in it',
  why: 'A translating machine takes the full stops of an address for ends of sentences and sets white space behind them. Nobody can follow it like that.',
  scope: 'paragraph',
  blocks: [...prose, 'headline', 'subhead', 'caption', 'credit', 'notice'],
  covers: ['NS15'],
  outranks: ['false-stop', 'missing-space', 'lowercase-start', 'space-before-mark', 'displaced-clause', 'cut-off-sentence'],
  examples: [
    { damaged: 'Forms are at [[www. bahia. gov. br]] until Friday.', repaired: 'Forms are at www.bahia.gov.br until Friday.' },
    { damaged: 'Write to [[press @ bahia. com]] by Friday.', repaired: 'Write to press@bahia.com by Friday.' },
    { damaged: 'See [[https: // bahia. com]] for more.', repaired: 'See https://bahia.com for more.' },
    {
      damaged: 'Read [[http: / / bahia.gov.br / news / 15.html]] first.',
      repaired: 'Read http://bahia.gov.br/news/15.html first.',
    },
    { damaged: 'The account [[@ bahia_news]] said so.', repaired: 'The account @bahia_news said so.' },
  ],
  sound: [
    'Forms are at www.bahia.gov.br. In May they were not. Write to press@bahia.com or @bahia_news.',
    'It sold 5 kg @ 3 euros, and the Lakers @ Celtics game was off.',
    'The firm is called Site. In 2019 it was sold by a rival.',
    'Jazz @ the Barbican returns in May. Art @ work, a show in the old mill, runs until June.',
  ],
  *check({ text }) {
    if (!/www|http|@/u.test(text)) return
    let end = 0
    const found = addresses.flatMap((pattern) => [...text.matchAll(pattern)]).toSorted((a, b) => a.index - b.index)
    for (const { 0: words, index: from } of found) {
      const insert = words.replace(/ /gu, '')
      if (insert === words || from < end || placed.test(words)) continue
      end = from + words.length
      yield {
        ranges: [{ from, to: end }],
        tier: 'sure',
        severity: 1,
        message: `An address has no white space: “${insert}”.`,
        repairs: [{ label: `Write “${insert}”`, kind: 'single', edits: [{ from, to: end, insert }] }],
      }
    }
  },
}
