import { upperFirst } from '../../language/match-case'
import type { BlockContent, Sentence, Token } from '../../article'
import { numberOfNoun } from '../../language/noun-number'
import { canBe } from '../../language/verb-forms'
import { type SentenceRule, type Report } from '../rule'

/**
 * *Also the union criticises the plan*: many languages open so, English puts *also* before the verb. Deliberate exceptions: *Also present was …*,
 * *Also, the …*, and quotations.
 */
export const alsoFirst: SentenceRule = {
  id: 'also-first',
  category: 'translation',
  name: 'Also before the subject',
  why: 'Many languages put “also” before what it adds. In English it goes to the verb: “the union also criticises”.',
  scope: 'sentence',
  blocks: ['body', 'list'],
  covers: ['BS08'],
  examples: [
    { damaged: '[[Also the union]] criticises the plan.', repaired: 'The union also criticises the plan.' },
    { damaged: '[[Also the price of tulips]] rose.', repaired: 'The price of tulips also rose.' },
    { damaged: '[[Also Peter Meier]] lost his house.', repaired: 'Peter Meier also lost his house.' },
    { damaged: '[[Also the council and the police]] knew.', repaired: 'The council and the police also knew.' },
    { damaged: '[[Also prices]] have risen.', repaired: 'Prices have also risen.' },
    { damaged: '[[Also he]] was arrested.', repaired: 'He was also arrested.' },
    { damaged: '[[Also the mayor]] was at the scene.', repaired: 'The mayor was also at the scene.' },
  ],
  sound: [
    'Also present was the mayor. Also, the union criticises the plan.',
    'Also the director of the choir, Smith left early. Also on the list is a school.',
    'Also M. E. Lazarus was an important writer. Also known as Bob, he left. Also injured were two men. Also Tuesday, the bank raised rates. Also Friday the club said no.',
    'Also this month the court ruled that the ban was lawful. Also a factor was the rain. Also last week prices rose in the south.',
    'Also a must is a trip to the market.',
  ],
  cues: ['also'],
  *check(block, sentence) {
    const report = sentence.tokens[0]?.lower === 'also' && checkSentence(block, sentence)
    if (report) yield report
  },
}

function checkSentence(block: BlockContent, { tokens }: Sentence): Report | undefined {
  const [also, first] = tokens
  if (!also || !first || also.quoted) return undefined
  const isPronoun = /^(?:he|she|they|we)$/u.test(first.lower)
  const isBare = !isPronoun && !/^(?:the|this|his|her|its|their|these|those|other|many|a|an|several|some)$/u.test(first.lower)
  const place = isPronoun ? 2 : endOfSubject(tokens)
  const head = tokens[place - 1]
  const verb = tokens[place]
  if (!head || !verb || (head === first && !isPronoun && !isBare) || head.pos === 'ADJ') return undefined
  if (tokens.slice(1, place).some(({ lower }) => times.test(lower))) return undefined
  const isHelper = verb.pos === 'AUX'
  // “Also a factor was the rain”
  const isBe = /^(?:is|was|are|were)$/u.test(verb.lower)
  if (isBe && /^an?$/u.test(first.lower) && tokens[place + 1]?.pos === 'DET') return undefined
  if (isBe && (/^(?:the|his|her|its|their)$/u.test(tokens[place + 1]?.lower ?? '') || tokens[place + 1]?.pos === 'PROPN'))
    return undefined
  const isPlural = numberOfNoun(head.lower) === 'plural'
  // “Also prices have risen”, “Also Peter Meier lost his house”
  if (isBare && !(head.pos === 'NOUN' ? isPlural : head.pos === 'PROPN' && /^\p{Lu}/u.test(first.text))) return undefined
  // “Also M. E. Lazarus was an important writer”: a list goes on.
  if (isBare && isHelper && tokens[place + 1]?.pos === 'DET') return undefined
  if (!isHelper && !(verb.pos === 'VERB' && canBe(verb.lower, 'past', isPlural || isPronoun ? 'base' : 'third'))) return undefined
  const words = block.text.slice(first.from, head.to)
  const put = `${upperFirst(words)} ${isHelper ? `${verb.text} also` : `also ${verb.text}`}`
  return report(also, head, { from: also.from, to: verb.to }, put)
}

/** “Also this month the court ruled …”: when it was, and then the subject. */
const times = /^(?:day|night|morning|evening|week|weekend|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u

/** Behind the nouns, and “of tulips”, “to museums”. */
function endOfSubject(tokens: readonly Token[]): number {
  let place = 1
  for (let links = 0; ; place++) {
    const token = tokens[place]
    if (token && (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(token.pos) || /^['’]s?$/u.test(token.text))) continue
    if (!token || links > 1 || place < 2 || !/^(?:of|in|for|from|to|between|at|and)$/u.test(token.lower)) return place
    if (!/^(?:NOUN|PROPN)$/u.test(tokens[place - 1]?.pos ?? '')) return place
    links++
  }
}

function report(also: Token, head: Token, range: { from: number; to: number }, put: string): Report {
  return {
    ranges: [{ from: also.from, to: head.to }],
    tier: 'likely',
    severity: 1,
    message: `“Also” stands before the subject; English says “${put}”.`,
    repairs: [{ label: `Put “${put}”`, kind: 'single', edits: [{ ...range, insert: put }] }],
  }
}
