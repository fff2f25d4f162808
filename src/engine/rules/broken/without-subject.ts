import type { BlockContent, Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import { modals } from '../../language/word-lists'
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
export function likelySubjects({ tokens }: BlockContent, verb: Token): readonly string[] {
  if (/^(?:have|are|were)$/.test(verb.lower)) return ['They']
  if (verb.lower === 'do' || isPlain(verb.lower)) return ['They', 'You', 'We']
  const subjects = /^(?:is|was)$/.test(verb.lower) ? ['It', 'He', 'She', 'They'] : ['He', 'She', 'They', 'It']
  const isSingular = /^(?:has|is|was|does|says|adds)$/.test(verb.lower)
  const lastOf = (word: string) =>
    tokens.findLastIndex(({ index, lower }) => index < verb.index && (lower === word || named.get(word)?.test(lower)))
  return subjects
    .filter((subject) => !isSingular || subject !== 'They')
    .toSorted((a, b) => lastOf(b.toLowerCase()) - lastOf(a.toLowerCase()))
}

/** “want”, “arrive”: not *he*, nor *she*. */
const isPlain = (word: string): boolean => canBe(word, 'base') && !canBe(word, 'past') && !modals.has(word)

/** Nouns that a pronoun is likely to stand for. */
const named = new Map([
  [
    'it',
    /^(?:firm|company|bank|ministry|club|team|government|party|court|agency|council|commission|airline|parliament|union|association|army|city|country|airport|hospital|museum|university)$/u,
  ],
  [
    'they',
    /^(?:people|police|men|women|children|(?:work|lead|teach|play|farm|vot|research|driv|passeng|protest|striker|paint)ers|doctors|scientists|residents|students|officials|ministers|family|families|soldiers|authorities|prosecutors)$/u,
  ],
  [
    'he',
    /^(?:minister|president|mayor|coach|chairman|spokesman|king|prince|bishop|striker|goalkeeper|captain|judge|lawyer|singer|author|director|player|man|boy|father|son|driver|suspect|governor|senator|chancellor|premier)$/u,
  ],
  ['she', /^(?:woman|girl|mother|daughter|queen|princess|actress|spokeswoman|chairwoman)$/u],
])
