import { offHouseOf } from '../../ledger/house'
import { namedIn } from '../../ledger/names'
import { asking, putOrAsk } from '../../proposals'
import type { ArticleRule } from '../rule'

/**
 * A name, or a word, that the desk’s own list spells otherwise. Deliberate exceptions: without a list it says nothing; short surnames whose full name
 * the draft does not give; of two people on the list with one surname neither is taken for the other.
 */
export const houseName: ArticleRule = {
  id: 'house-name',
  category: 'translation',
  name: 'Not as the house spells it',
  why: 'The desk keeps a list of names, and this one stands in it with another spelling. The list is chosen in the settings.',
  scope: 'article',
  blocks: namedIn,
  covers: ['NS01', 'NS10'],
  outranks: ['name-variant', 'place-name-variant'],
  examples: [
    {
      damaged: 'President [[Volodymyr Zelensky]] spoke in [[Kiev]] on Friday.',
      repaired: 'President Volodymyr Zelenskyy spoke in Kiev on Friday.',
      houseNames: ['Volodymyr Zelenskyy', 'Kyiv (not Kiev)'],
    },
    {
      damaged: 'The [[advisor]] of President Kova spoke.',
      repaired: 'The adviser of President Kova spoke.',
      houseNames: ['adviser (not advisor)'],
    },
    {
      damaged: 'President [[Alexander Lukašenko]] spoke. Later [[Lukašenko]] left.',
      repaired: 'President Alexander Lukashenko spoke. Later Lukašenko left.',
      houseNames: ['Alexander Lukashenko'],
    },
  ],
  sound: ['President Volodymyr Zelensky spoke in Kiev on Friday.'],
  *check(article) {
    for (const { from, to, text, put, quoted } of offHouseOf(article)) {
      const range = { from, to }
      yield {
        ranges: [range],
        tier: 'sure',
        severity: 5,
        message: `The house writes “${put}”, not “${text}”.`,
        repairs: [
          putOrAsk(
            range,
            put,
            quoted,
            asking(`whether “${put}” may stand in what was said`, `May “${put}” stand in what was said?`),
          ),
        ],
      }
    }
  },
}
