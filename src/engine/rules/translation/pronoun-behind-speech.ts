import type { BlockContent, Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import { type SentenceRule, type Report } from '../rule'

/**
 * *Said he*, *writes he in a letter*: Dutch, German and the Nordic languages turn the two round behind a quotation or a comma. English does so with
 * nouns (*said the mayor*), and with pronouns only in old books. Deliberate exceptions: *said he would*, *says she has*, and quotations.
 */
export const pronounBehindSpeech: SentenceRule = {
  id: 'pronoun-behind-speech',
  category: 'translation',
  name: 'Pronoun behind its verb of saying',
  why: 'Germanic languages say “writes he” behind a quotation. English says “he writes”.',
  scope: 'sentence',
  blocks: ['body', 'quotation'],
  covers: ['BS08'],
  examples: [
    { damaged: '“It is a good law,” [[says he]] in a letter.', repaired: '“It is a good law,” he says in a letter.' },
    { damaged: 'The law is good, [[thinks she]].', repaired: 'The law is good, she thinks.' },
    {
      damaged: '“It broke,” [[explained he]] while visiting a school.',
      repaired: '“It broke,” he explained while visiting a school.',
    },
  ],
  sound: [
    '“It is a good law,” said the mayor. The mayor, said he would go. “It is,” he says.',
    'What he says he means, and what the law says it does. The mayor says he knows.',
    'Mr Berg, says he and she left. “So,” says she who knows, “it is.”',
    'Smith, who lives nearby, said she at first thought it was rain. Others, who came later, said they, too, had heard it.',
  ],
  cues: ['he', 'she', 'they'],
  *check(block) {
    const { tokens } = block
    for (let at = 1; at + 1 < tokens.length; at++) {
      if (!saying.has(tokens[at]?.text ?? '')) continue
      const report = checkVerb(block, tokens, at)
      if (report) yield report
    }
  },
}

const saying = new Set(
  'says writes thinks believes explains said wrote thought explained tells adds added states stated continues continued concludes concluded argues argued claims claimed means'.split(
    ' ',
  ),
)
const ends = /^(?:[.,;:]|in|on|at|to|after|during|with|about|by|from|when|while|before|via|through|further)$/u

/** “Smith, who lives nearby, said she at first thought …”: the pronoun has a verb of its own. */
function hasVerbBehind(tokens: readonly Token[], start: number): boolean {
  const end = tokens.findIndex(({ text }, at) => at >= start && /^[.;:]$/u.test(text))
  return tokens
    .slice(start, end < 0 ? undefined : end)
    .some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && canBe(lower, 'past', 'third')))
}

function checkVerb({ text }: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [before, verb, pronoun, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!before || !verb || !pronoun || verb.quoted || pronoun.quoted || !/^(?:he|she|they)$/u.test(pronoun.text)) return undefined
  if (!/^[,”"“»]$/u.test(before.text) || (next && !ends.test(next.lower))) return undefined
  if (before.text === ',' && hasVerbBehind(tokens, at + 2)) return undefined
  const put = `${pronoun.text} ${verb.text}`
  return {
    ranges: [{ from: verb.from, to: pronoun.to }],
    tier: 'likely',
    severity: 1,
    message: `“${text.slice(verb.from, pronoun.to)}”: English puts a pronoun before its verb, “${put}”.`,
    repairs: [{ label: `Put “${put}”`, kind: 'single', edits: [{ from: verb.from, to: pronoun.to, insert: put }] }],
  }
}
