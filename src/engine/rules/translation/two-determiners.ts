import type { BlockContent, Token } from '../../article'
import { matchCase } from '../../language/match-case'
import { type SentenceRule, type Proposal, prose, type Report } from '../rule'

/**
 * Two words where one says which: *the his book*, *whose the car*, *a the law*. Deliberate exceptions: *gave her the book*, *that the*, *such a*,
 * names (*The The*), letters and grades (*vitamin A the body needs*), and *the some 300 guests*.
 */
export const twoDeterminers: SentenceRule = {
  id: 'two-determiners',
  category: 'translation',
  name: 'Two articles for one noun',
  why: 'Italian, Greek, Arabic and others say “the his book”. In English one word of that kind is enough.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['GR02'],
  examples: [
    { damaged: 'He signed [[the his]] letter on Monday.', repaired: 'He signed his letter on Monday.' },
    { damaged: 'A man [[whose the]] shop burned down left town.', repaired: 'A man whose shop burned down left town.' },
    { damaged: 'The wood, [[the which]] is old, burned.', repaired: 'The wood, which is old, burned.' },
    { damaged: 'They passed [[a the]] law.', repaired: 'They passed the law.' },
  ],
  sound: [
    'He gave her the book, said that the shop was such a place, and met the some 300 guests.',
    'All the children saw vitamin A the way he did. Is this the one that a man saw?',
    'It was more of a “his and hers” deal, a their-or-ours choice.',
    'The a priori assumption, the his-and-hers towels, the whose-is-it game.',
    'The title was his the moment he crossed the line. It was a plan of his the council had rejected. The record was his a year ago.',
  ],
  *check(block, { tokens }) {
    for (let at = 0; at + 2 < tokens.length; at++) {
      const report = checkPair(block, tokens, at)
      if (report) yield report
    }
  },
}

const articles = /^(?:the|an?)$/u
const owners = /^(?:his|its|their|our|my|your|whose)$/u
/** “its a pity” */
const contractions = new Map([
  ['its', 'it’s'],
  ['your', 'you’re'],
])
const behindArticle = /^(?:the|an?|his|her|its|their|our|my|this|these|those|each|every|which|whose)$/u

function checkPair(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [first, second, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!first || !second || !next) return undefined
  const isArticle = articles.test(first.lower)
  if (!isArticle && !owners.test(first.lower)) return undefined
  const clashes = isArticle ? behindArticle.test(second.lower) && first.lower !== second.lower : articles.test(second.lower)
  if (!clashes || second.text !== second.lower || /^(?:\p{Lu}|[-”"’])/u.test(next.text) || first.quoted !== second.quoted)
    return undefined
  // “the title was his the moment he won”, “a plan of his the council rejected”
  if (first.lower === 'his' && isHisOwn(tokens, at)) return undefined
  // “the a priori assumption”
  if (second.lower === 'a' && /^(?:priori|posteriori|cappella|la)$/u.test(next.lower)) return undefined
  // “vitamin A the body needs”, “a the-or-nothing choice”
  if (first.text === 'A' && at > 0) return undefined
  return report(block, first, second)
}

/** *His* without a noun: behind *is*, and behind *of* in “one film of his”. */
function isHisOwn(tokens: readonly Token[], at: number): boolean {
  const [before, noun] = [tokens[at - 1], tokens[at - 2]]
  if (/^(?:is|was|be|been|became|become)$/u.test(before?.lower ?? '')) return true
  const isOne = /^(?:an?|one|that|this|some|another|no)$/u
  return (
    before?.lower === 'of' &&
    noun?.pos === 'NOUN' &&
    tokens.slice(Math.max(0, at - 4), at - 2).some(({ lower }) => isOne.test(lower))
  )
}

function report(block: BlockContent, first: Token, second: Token): Report {
  const words = block.text.slice(first.from, second.to)
  const keepsFirst = owners.test(first.lower)
  const kept = keepsFirst ? first : second
  const edit = keepsFirst
    ? { from: first.to, to: second.to, insert: '' }
    : {
        from: first.from,
        to: second.to,
        insert: /^\p{Lu}/u.test(first.text) ? second.text.replace(/^./u, (c) => c.toUpperCase()) : second.text,
      }
  const contracted = contractions.get(first.lower)
  const spelt: readonly Proposal[] = contracted
    ? [
        {
          label: `Put “${contracted}”`,
          kind: 'choice',
          edits: [{ from: first.from, to: first.to, insert: matchCase(contracted, first.text) }],
        },
      ]
    : []
  const proposal: Proposal = { label: `Put “${kept.text}”`, kind: spelt.length > 0 ? 'choice' : 'single', edits: [edit] }
  return {
    ranges: [{ from: first.from, to: second.to }],
    tier: 'likely',
    severity: 1,
    message: `“${words}” says twice which one; one of the two words goes.`,
    repairs: [...spelt, proposal],
  }
}
