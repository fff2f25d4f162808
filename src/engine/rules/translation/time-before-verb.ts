import type { BlockContent, Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import { readNounPhrase } from '../../language/noun-phrases'
import { putOrAsk } from '../../proposals'
import { type SentenceRule, type Report } from '../rule'

/**
 * *On Sunday morning discovered Eva Lind that …*: a time, the verb, then who did it, as German, Swedish and Dutch say it. Deliberate exceptions:
 * verbs of coming and standing (*On Monday came the reply*), a time that is the subject (*Monday brought rain*), and quotations.
 */
export const timeBeforeVerb: SentenceRule = {
  id: 'time-before-verb',
  category: 'translation',
  name: 'Time, verb, then subject',
  why: 'In German, Dutch, Swedish and Polish the verb follows a time that opens the sentence. In English the subject comes first.',
  scope: 'sentence',
  blocks: ['body'],
  covers: ['BS08'],
  examples: [
    {
      damaged: 'On Sunday morning [[discovered Eva Lind]] that the sheep were dead.',
      repaired: 'On Sunday morning Eva Lind discovered that the sheep were dead.',
    },
    { damaged: 'In May [[signed the mayor]] the contract.', repaired: 'In May the mayor signed the contract.' },
    { damaged: 'On Friday [[rejected the court]] the claim.', repaired: 'On Friday the court rejected the claim.' },
  ],
  sound: [
    'On Monday came the reply. Monday brought the rain. On Sunday she discovered the truth.',
    'In May, signed copies of the book went on sale. On Friday gone are the days of rest.',
    'In 1990 published works were rare.',
  ],
  *check(block, { tokens }) {
    const report = checkSentence(block, tokens)
    if (report) yield report
  },
}

const dated =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d|morning|afternoon|evening|night)$/u
const done =
  /^(?:discovered|found|decided|announced|presented|signed|arrested|visited|said|reported|received|held|lost|won|approved|rejected|confirmed|demanded|published|launched|called|made|gave|took|got|wrote|told|explained|stated|declared|adopted|elected|appointed|sold|bought|built|introduced|ordered|accused|warned|invited|attacked|killed|detained|seized|asked)$/u

function checkSentence(block: BlockContent, tokens: readonly Token[]): Report | undefined {
  if (!/^(?:on|in|at)$/u.test(tokens[0]?.lower ?? '') || tokens[0]?.quoted) return undefined
  const at = tokens.findIndex(({ lower }, place) => place > 1 && place < 6 && done.test(lower))
  const [verb, first] = tokens.slice(at, at + 2)
  if (at < 0 || !verb || !first || !canBe(verb.lower, 'past') || !dated.test(tokens[at - 1]?.lower ?? '')) return undefined
  if (!tokens.slice(1, at).every(({ lower }) => dated.test(lower) || /^(?:the|of|last|early|late|this|\d+)$/u.test(lower)))
    return undefined
  if (!/^(?:the|a|an|his|her|its|their)$/u.test(first.lower) && first.pos !== 'PROPN') return undefined
  const subject = readNounPhrase(tokens, at + 1)
  const next = subject && tokens[tokens.indexOf(subject.head) + 1]
  if (!subject || !next || !/^(?:that|the|a|an|his|her|its|their|two|three|to|to)$/u.test(next.lower)) return undefined
  const range = { from: verb.from, to: subject.head.to }
  const put = `${block.text.slice(first.from, subject.head.to)} ${verb.text}`
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `The subject goes before the verb: “${put}”.`,
    repairs: [putOrAsk(range, put, verb.quoted)],
  }
}
