import type { BlockContent, Token } from '../../article'
import type { Proposal, Report } from '../rule'
import { withoutCapital } from './join-sentences'

/** What is said of a verb that nobody stands before; inside its sentence it has no capital, nor has what is put before it. */
export function reportWithoutSubject(block: BlockContent, verb: Token, inside = false): Report {
  const rest = inside ? verb.text : withoutCapital({ ...verb, pos: 'VERB' })
  return {
    ranges: [{ from: verb.from, to: verb.to }],
    tier: 'likely',
    severity: 5,
    message: `“${verb.text}” has nobody before it: who ${verb.lower}?`,
    repairs: likelySubjects(block, verb).map(
      (subject): Proposal => ({
        label: `Put “${subject}” before “${rest}”`,
        kind: 'choice',
        edits: [{ from: verb.from, to: verb.to, insert: `${inside ? subject.toLowerCase() : subject} ${rest}` }],
      }),
    ),
  }
}

/** He, she, they and it, as far as the verb goes with them, those first that the paragraph has used last. */
function likelySubjects({ tokens }: BlockContent, verb: Token): readonly string[] {
  if (/^(?:have|are|were|do)$/.test(verb.lower)) return ['They']
  const subjects = /^(?:is|was)$/.test(verb.lower) ? ['It', 'He', 'She', 'They'] : ['He', 'She', 'They', 'It']
  const isSingular = /^(?:has|is|was|does|says|adds)$/.test(verb.lower)
  const lastOf = (word: string) => tokens.findLastIndex(({ index, lower }) => index < verb.index && lower === word)
  return subjects
    .filter((subject) => !isSingular || subject !== 'They')
    .toSorted((a, b) => lastOf(b.toLowerCase()) - lastOf(a.toLowerCase()))
}
