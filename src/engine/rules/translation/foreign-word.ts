import data from '../../../../resources/lexicon/foreign-words.json'
import type { Token } from '../../article'
import { putOrAsk } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/** What a word left standing means. */
const english = new Map<string, string>()
for (const [meaning, words] of Object.entries(data.words)) for (const word of words.split(' ')) english.set(word, meaning)

/**
 * One word of the original that stands among English ones: *the alcalde*, *45 milhões*, *the bombeiros*. Deliberate exceptions: words with a capital (names and titles),
 * words in quotation marks or brackets, words whose meaning is told beside them (*the huelga, or strike*), and words spoken of as words (*known as azienda*).
 */
export const foreignWord: SentenceRule = {
  id: 'foreign-word',
  category: 'translation',
  name: 'Word left in another language',
  why: 'The machine passed over this word, and the reader cannot be asked to know it.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['NS04'],
  examples: [
    { damaged: 'The [[alcalde]] of the town resigned.', repaired: 'The mayor of the town resigned.' },
    { damaged: 'The loss is 45 [[milhões]] of reais.', repaired: 'The loss is 45 million of reais.' },
    { damaged: 'More than 900 [[bombeiros]] fought the fire.', repaired: 'More than 900 firefighters fought the fire.' },
    { damaged: 'The vote is on [[dimarts]].', repaired: 'The vote is on Tuesday.' },
  ],
  sound: [
    'They left the autostrada near Siena. Dust blew from dry playas, and the insula lit up on the scans.',
    'Alcalde Ruiz and the Gobierno de Navarra met. The word alcalde is Spanish.',
    'They call it huelga (strike). The huelga, or strike, went on, and so did a “greve”.',
    'The mayor (alcalde) spoke. It is known as azienda.',
    'The alcalde de Zalamea and the azienda del vento are titles.',
  ],
  *check({ text }, { tokens }) {
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]
      const put = token && english.get(token.text)
      if (!put || token.quoted || isNamed(text, token) || isPartOfName(tokens, at)) continue
      yield report(token, put)
    }
  },
}

/** “The word alcalde”, “(alcalde)”, “the huelga, or strike”: the reader is told. */
const isNamed = (text: string, { from, to }: Token): boolean =>
  /(?:[(["“‘'«*_]|\b(?:called|named|as|word|term|means|so-called|saying|or|say) (?:the |a |an )?)$/iu.test(
    text.slice(Math.max(0, from - 24), from),
  ) || /^[)\]"”’'»*_]|^,? ?(?:\(|“|or |meaning |which means )/u.test(text.slice(to, to + 16))

/** “Comunidad de vecinos Sol”, “pueblo e ciudad”: with other words of its language, which are told elsewhere. */
const isPartOfName = (tokens: readonly Token[], at: number): boolean =>
  /^(?:de|del|della|delle|dei|des|du|la|el|los|las|le|les|il|lo|gli|do|da|dos|das|um|uma|y|e|et|i|și)$/iu.test(
    tokens[at - 1]?.text ?? '',
  ) || /^(?:de|del|della|delle|dei|des|du|do|da|dos|das|y|e|et)$/u.test(tokens[at + 1]?.text ?? '')

const report = ({ text, from, to }: Token, put: string): Report => ({
  ranges: [{ from, to }],
  tier: 'likely',
  severity: 5,
  message: `“${text}” was not translated; it means “${put}”.`,
  repairs: [putOrAsk({ from, to }, put, false)],
})
