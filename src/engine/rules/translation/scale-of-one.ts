import { canBe } from '../../language/verb-forms'
import { mayBeFinite } from '../../language/verb-groups'
import type { Token } from '../../article'
import { countNouns } from '../../language/count-nouns'
import { speakingRoles } from '../../language/roles'
import { pluralOf } from '../../lexicon/inflect'
import { putOrAsk } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *Seven hundred teacher joined the strike*: behind hundreds and thousands Hungarian, Finnish and Turkish keep the noun in the singular. Deliberate
 * exceptions: a noun before another noun (*a two hundred house estate*), measures, a scale behind *a* before a noun, and what is no counted noun.
 */
export const scaleOfOne: SentenceRule = {
  id: 'scale-of-one',
  category: 'translation',
  name: 'Hundreds of one',
  why: 'Hungarian, Finnish and Turkish count in the singular. In English a noun behind hundreds and thousands is in the plural.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['GR05'],
  examples: [
    { damaged: 'Seven hundred [[teacher]] joined the strike.', repaired: 'Seven hundred teachers joined the strike.' },
    { damaged: 'Two hundred [[house]] were burned down.', repaired: 'Two hundred houses were burned down.' },
    { damaged: 'He paid for 12 thousand [[book]] in May.', repaired: 'He paid for 12 thousand books in May.' },
  ],
  sound: [
    'Seven hundred teachers joined the strike. It is a two hundred house estate.',
    'He rode a three hundred mile race and two thousand metre runs. One hundred police stood there.',
    'Two hundred house burglars were held. It was a six hundred dollar fine.',
    'Some two thousand protest in the square every Friday.',
  ],
  cues: ['hundred', 'thousand', 'million'],
  *check({ tokens }) {
    for (let at = 1; at + 2 < tokens.length; at++) {
      if (!/^(?:hundred|thousand|million)$/u.test(tokens[at]?.lower ?? '')) continue
      const report = checkNoun(tokens, at)
      if (report) yield report
    }
  },
}

/** What is counted so in English too: “three million head of cattle”. */
const units =
  /^(?:police|people|crew|staff|head|miles?|met(?:re|er)|kilomet(?:re|er)|foot|yard|inch|acre|hectare|tonn?e?|gallon|lit(?:re|er)|pound|dollar|euro|year|degree|watt|volt|strong|percent|sail|horse|rupee|yen)$/u

/** The verb, the end, or a phrase behind the noun; what stands there is no other noun that is counted instead. */
const behind = /^(?:AUX|ADP|PUNCT|CCONJ|SCONJ|VERB)$/u

function checkNoun(tokens: readonly Token[], scale: number): Report | undefined {
  const [count, word, noun, next] = [tokens[scale - 1], tokens[scale], tokens[scale + 1], tokens[scale + 2]]
  if (!count || !word || !noun || !next || count.pos !== 'NUM' || /^(?:one|1)$/u.test(count.lower)) return undefined
  if (/^(?:an?|[$€£-])$/u.test(tokens[scale - 2]?.text ?? '')) return undefined
  const isCounted = countNouns.has(noun.text) || speakingRoles.has(noun.text)
  if (!isCounted || noun.text !== noun.lower || !behind.test(next.pos) || /^[-–’']/u.test(next.text)) return undefined
  if (/ing$|ed$/u.test(next.lower) && next.pos === 'VERB' && tokens[scale + 3]?.pos === 'NOUN') return undefined
  // “million professional and amateur developers”
  if (units.test(noun.text) || next.pos === 'CCONJ') return undefined
  // “Around four hundred visit on a normal day”: the number stands for people, and the word is their verb
  const others = tokens.filter((token) => token !== noun)
  if (noun.pos === 'VERB' || (canBe(noun.lower, 'base') && !others.some(mayBeFinite))) return undefined
  const put = pluralOf(noun.text)
  return {
    ranges: [{ from: noun.from, to: noun.to }],
    tier: 'likely',
    severity: 1,
    message: `Behind “${word.text}” it is “${put}”.`,
    repairs: [putOrAsk(noun, put, noun.quoted)],
  }
}
