import type { BlockContent, Sentence, Token } from '../../article'
import { type LongNounPhrase, readLongNounPhrase } from '../../language/long-noun-phrase'
import { canBe, verbForms } from '../../language/verb-forms'
import { speakingRoles } from '../../language/roles'
import { nominativePronouns } from '../../language/word-lists'
import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

const links: ReadonlySet<string> = new Set('what which whom where when why until while before after since because'.split(' '))

/**
 * The verb right behind what opens a clause: *the house where was born the poet*, *the hall in which took place the concert*, *Before died the king*, *what wants the coach*.
 * Deliberate exceptions: questions, what stands or lies somewhere (*the hill where stood a church*), verbs that *what* or *which* may be the subject of (*what worries the coach*).
 */
export const verbBehindLink: SentenceRule = {
  id: 'verb-behind-link',
  category: 'translation',
  name: 'Verb before the subject of its clause',
  why: 'Spanish, Italian, Russian and others put the verb right behind “where”, “when” or “what” and the subject last. In English the subject comes first there too.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS08'],
  outranks: [
    'construction',
    'verb-before-subject-and-object',
    'lost-subject',
    'verb-government',
    'relative-without-verb',
    'subject-behind-relative',
  ],
  examples: [
    { damaged: 'The house where [[was born the poet]] is a museum.', repaired: 'The house where the poet was born is a museum.' },
    {
      damaged: 'The hall in which [[took place the concert]] is old.',
      repaired: 'The hall in which the concert took place is old.',
    },
    { damaged: 'Before [[died the king]], he called his sons.', repaired: 'Before the king died, he called his sons.' },
    { damaged: 'The day when [[died his father]] he was at sea.', repaired: 'The day when his father died he was at sea.' },
    { damaged: 'He does not know what [[wants the coach]].', repaired: 'He does not know what the coach wants.' },
    {
      damaged: 'The reason why [[resigned the minister]] is not known.',
      repaired: 'The reason why the minister resigned is not known.',
    },
    { damaged: 'I do not know what [[will say the judge]].', repaired: 'I do not know what the judge will say.' },
  ],
  sound: [
    'The hill where stood a church is bare. What worries the coach is the rain. Where is the key? The man asked when the talks began.',
    'Nobody knows what will do the trick. Turnout is what will decide the election. What decided the match was a mistake.',
    'He asked what plans the mayor had. It is not clear what demands the union would make. It is part of what means the team works.',
    'The caves in which are found the oldest paintings are closed.',
    'The year when he was born is not known.',
  ],
  cues: links,
  *check(block, sentence) {
    if (/\?[”"’')]*$/u.test(sentence.text)) return
    for (let at = 0; at + 3 < sentence.tokens.length; at++) {
      const report = links.has(sentence.tokens[at]?.lower ?? '') ? checkLink(block, sentence, at) : undefined
      if (report) yield report
    }
  },
}

const happening =
  /^(?:die|begin|start|end|resign|arrive|collapse|explode|crash|happen|occur|sleep|drown|disappear|escape|graduate|perish|retire|emigrate)$/u
const passive =
  /^(?:born|held|killed|found|arrested|built|signed|made|kept|buried|shot|buried|founded|organized|organised|opened|discovered|injured|detained)$/u
const minding = /^(?:want|think|believe|plan|intend|hope|demand|propose|promise|wish|know|decide)$/u
/** Of these *what* may be the subject, too: “what will do the trick”, “what decides the match”. */
const mayBeDone = /^(?:do|decide[ds]?|demand(?:s|ed)|promise[ds])$/u
/** Of these *what* may tell which: “what plans the mayor had”. */
const mayBeThings = /^(?:plans|hopes|demands|promises|wishes)$/u
const actors = /^(?:government|parliament|court|council|ministry|party|army|club|team|commission|opposition|bank)$/u

const isActor = ({ lower }: Token): boolean => speakingRoles.has(lower) || actors.test(lower)

function checkLink(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const link = tokens[at]
  if (!link || link.quoted) return undefined
  // “the hall in which …”; “In which died …” asks.
  if (/^(?:which|whom)$/u.test(link.lower) && (at < 2 || tokens[at - 1]?.pos !== 'ADP')) return undefined
  const group = link.lower === 'what' ? mindingGroup(tokens, at + 1) : happeningGroup(tokens, at + 1)
  if (group === 0) return undefined
  const start = at + 1 + group
  const subject = subjectAt(tokens, start)
  if (!subject || !closes(tokens, subject.end, link)) return undefined
  const [verb, last] = [tokens[at + 1], tokens[at + group]]
  if (!verb || !last) return undefined
  if (link.lower === 'what') {
    if (mayBeDone.test(last.lower) && !isActor(subject.head)) return undefined
    const next = tokens[subject.end]
    if (mayBeThings.test(last.lower) && /^(?:VERB|AUX)$/u.test(next?.pos ?? '') && !/^(?:is|was)$/u.test(next?.lower ?? ''))
      return undefined
  }
  // “the caves in which are found the oldest paintings of Europe”
  if (/^(?:is|are)$/u.test(verb.lower) && /^(?:found|buried|kept)$/u.test(last.lower)) return undefined
  const range = { from: verb.from, to: subject.last.to }
  const who = block.text.slice(subject.first.from, subject.last.to)
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `Behind “${link.text}” the verb “${block.text.slice(verb.from, last.to)}” stands before its subject, “${who}”.`,
    repairs: [putWords(range, `${who} ${block.text.slice(verb.from, last.to)}`)],
  }
}

/** How many words the verb has: “died”, “took place”, “was born”. */
function happeningGroup(tokens: readonly Token[], at: number): number {
  const [verb, next] = [tokens[at], tokens[at + 1]]
  if (!verb || !next) return 0
  if (/^(?:takes?|took)$/u.test(verb.lower) && next.lower === 'place') return 2
  if (/^(?:was|were|is|are)$/u.test(verb.lower)) return passive.test(next.lower) ? 2 : 0
  if (verb.pos !== 'VERB' || !canBe(verb.lower, 'past', 'third') || canBe(verb.lower, 'base')) return 0
  return verbForms(verb.lower).some(({ base }) => happening.test(base)) ? 1 : 0
}

/** “wants”, “will say”: what *what* cannot do itself. */
function mindingGroup(tokens: readonly Token[], at: number): number {
  const [verb, next] = [tokens[at], tokens[at + 1]]
  if (!verb || !next) return 0
  if (/^(?:will|would|can|could)$/u.test(verb.lower)) return /^(?:say|do|think|want|decide|propose)$/u.test(next.lower) ? 2 : 0
  if (!/^(?:NOUN|VERB)$/u.test(verb.pos) || canBe(verb.lower, 'base')) return 0
  return verbForms(verb.lower).some(({ base, form }) => minding.test(base) && /^(?:third|past)$/u.test(form)) ? 1 : 0
}

function subjectAt(tokens: readonly Token[], start: number): LongNounPhrase | undefined {
  const first = tokens[start]
  if (!first || !(/^(?:the|a|an|his|her|its|their|this|these)$/u.test(first.lower) || first.pos === 'NUM')) return undefined
  const subject = readLongNounPhrase(tokens, start)
  return subject && !subject.pronoun && !subject.temporal && !measured.test(subject.head.lower) ? subject : undefined
}

const measured =
  /^(?:times?|day|days|week|year|years|month|months|hours?|minutes?|way|same|matter|morning|night|evening|age|most|best)$/u

/** The clause ends with its subject, or goes on with a place or a time. */
function closes(tokens: readonly Token[], end: number, { lower }: Token): boolean {
  const next = tokens[end]
  if (!next) return false
  if (/^[.,;]$/u.test(next.text)) return true
  // “The day when died his father he was at sea.”
  if (lower === 'when' && nominativePronouns.has(next.lower)) return true
  // “Since began the war, …” has its comma; “where was born the poet is …” its verb.
  const isOpener = /^(?:until|while|before|after|since|because)$/u.test(lower)
  if (next.pos === 'ADP') return !isOpener || tokens.slice(end, end + 8).some(({ text }) => text === ',' || text === '.')
  return !isOpener && (next.pos === 'AUX' || (next.pos === 'VERB' && canBe(next.lower, 'past', 'third')))
}
