import type { BlockContent } from '../../article'
import { replaceWords } from '../../lexicon/fill'
import { plainlySwappedTermAt, type SwappedTerm, swappedTermAt, termsIn } from '../../lexicon/swapped-terms'
import { askIfMeant } from '../../proposals'
import { type SentenceRule, type Proposal, prose, type Report } from '../rule'

/**
 * A fixed term whose words a rewriting machine put thesaurus neighbours for, found without an entry of its own: “coronary assault”,
 * “irregular timberland”. Deliberate exceptions: pairs that English has as well (*chief minister*, *cardiac disease*), names, hyphens; both words swapped for neighbours of a thesaurus is doubtful.
 */
export const swappedTerm: SentenceRule = {
  id: 'swapped-term',
  category: 'translation',
  name: 'Term with its words swapped',
  why: 'A rewriting machine swaps every word for a synonym, also in terms that are fixed. Nobody says the words together that stand here.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['LX01'],
  examples: [
    { damaged: 'He survived a [[coronary assault]] in May.', repaired: 'He survived a heart attack in May.' },
    { damaged: 'The [[focal bank]] raised its rates.', repaired: 'The central bank raised its rates.' },
    { damaged: '[[Purchaser costs]] rose by 3 percent.', repaired: 'Consumer prices rose by 3 percent.' },
    { damaged: 'The [[resistance chief]] called for a vote.', repaired: 'The opposition leader called for a vote.' },
    { damaged: 'The plan is to build two [[breeze ranches]] at sea.', repaired: 'The plan is to build two wind farms at sea.' },
    { damaged: 'She died of [[kidney disappointment]].', repaired: 'She died of kidney failure.' },
    { damaged: 'It found [[bosom perils]] by computer.', repaired: 'It found breast cancers by computer.' },
  ],
  sound: [
    'The budget shortfall, tax dodging and the overall view worried them. Regular gas is dear, and livestock trade fell.',
    'The military upset many voters, and hunger hits the north. Passing sentence, the judge named a woodland fire.',
    'The chief minister spoke of economic development and of cardiac disease.',
    'The tax charge fell on the resistance leader. Public security and natural choice were named.',
    'She had an overall feeling that key institutions and a heart ailment were named.',
    'He called it fake news twice, and fake news it was. Serious charges were thrown out, and a contagious illness went round.',
    'A market trade deal, the exchange rate and the interest rate are terms.',
    'The ocean floor, public safety, civil liberties and serious concerns are no terms that were swapped.',
    'The World Cup, the Central Bank and the People-Power party are names.',
  ],
  *check(block) {
    for (const found of termsIn(block.sentences, swappedTermAt)) {
      const isPlain = plainlySwappedTermAt(found.tokens, found.at) !== undefined
      yield reportTerm(block, found, isPlain ? 'likely' : 'doubtful')
    }
  },
}

/** What is said of tokens of a block that stand for a term. */
export function reportTerm(block: BlockContent, { tokens, at, last, term }: SwappedTerm, tier: Report['tier']): Report {
  const from = tokens[at]?.from ?? 0
  const to = tokens[last]?.to ?? from
  const words = block.text.slice(from, to)
  const quoted = tokens[at]?.quoted === true
  const put: Proposal = { label: `Put “${term}”`, kind: 'single', edits: replaceWords(block, tokens, at, last, term) }
  const ask = askIfMeant(term)
  return {
    ranges: [{ from, to }],
    tier,
    severity: 5,
    message: `“${words}” is no term; “${term}” is probably meant, its words swapped for synonyms.`,
    repairs: quoted ? [ask] : [put, ask],
  }
}
