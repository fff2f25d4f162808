import type { Token } from '../../article'
import { isSpeech } from '../../language/speech-verbs'
import { canBe } from '../../language/verb-forms'
import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * In one report *would* and then *will* for the same subject: “said he would come and will pay”. Deliberate exceptions: *will* alone, which
 * agencies keep for what is still to come, a comma or a new subject before it, quotations.
 */
export const mixedReport: SentenceRule = {
  id: 'mixed-report',
  category: 'translation',
  name: 'Would and will in one report',
  why: 'What somebody said they would do stands in one tense. Languages that do not shift it leave a translation half shifted.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR08'],
  examples: [
    {
      damaged: 'The minister said he would come and [[will]] pay the debt.',
      repaired: 'The minister said he would come and would pay the debt.',
    },
  ],
  sound: [
    'The minister said he would come and pay. The firm said it will pay and will leave.',
    'He said he would resign, and will be followed by his deputy. She said prices would rise and wages will fall.',
    'He would come and will pay. “He said he would come and will pay,” she said.',
    'He said it would test what the state can and will fund. He said voters would see what he has done and will do.',
    'The minister said peace would require courage and will from all parties. He said it would take strength and will power.',
  ],
  cues: ['would'],
  *check(_, { tokens }) {
    const said = tokens.findIndex(
      (token) => isSpeech(token.lower) && token.pos === 'VERB' && canBe(token.lower, 'past') && !token.quoted,
    )
    if (said < 0) return
    const will = findWill(tokens, said)
    if (will) yield report(will)
  },
}

const farthest = 9

/** The *will* that goes on from a *would* behind the verb of saying, with nothing between that could end its clause. */
function findWill(tokens: readonly Token[], said: number): Token | undefined {
  const would = tokens.findIndex(({ lower }, at) => at > said && at < said + farthest && lower === 'would')
  if (would < 0 || tokens[would]?.quoted) return undefined
  for (let at = would + 2; at < would + farthest && at < tokens.length - 2; at++) {
    const token = tokens[at]
    if (!token || token.pos === 'PUNCT' || token.pos === 'SCONJ' || /^(?:who|which|that|but|or)$/u.test(token.lower))
      return undefined
    // “what the state can and will fund”, “what he has done and will do”
    if (at > would + 1 && helping.test(token.lower)) return undefined
    if (token.lower === 'and') return tokens[at + 1]?.lower === 'will' && isDeed(tokens, at + 2) ? tokens[at + 1] : undefined
  }
  return undefined
}

const helping = /^(?:can|could|may|might|must|should|has|have|had|is|are|does|do)$/u

/** “will pay”, “will probably pay”; “courage and will from all parties” is a noun. */
function isDeed(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.pos === 'ADV' ? tokens[at + 1] : tokens[at]
  return verb !== undefined && /^(?:VERB|AUX|NOUN|ADJ)$/u.test(verb.pos) && verb.lower !== 'power' && canBe(verb.lower, 'base')
}

function report({ from, to }: Token): Report {
  const range = { from, to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 1,
    message: '“Would” and “will” tell what the same person said of the same time.',
    repairs: [putWords(range, 'would')],
  }
}
