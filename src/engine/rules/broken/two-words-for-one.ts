import type { Sentence, Token } from '../../article'
import { matchCase } from '../../language/match-case'
import { canBe, inflect, type VerbForm } from '../../language/verb-forms'
import { type SentenceRule, prose, type Proposal, type Report } from '../rule'

/** Verbs that tell of one thing. */
const verbs = [
  'rise increase climb grow jump soar surge',
  'fall drop decline decrease plunge slump plummet',
  'leave depart',
  'begin start commence',
  'end finish conclude',
  'say tell announce state declare report',
  'kill murder',
  'take make',
  'buy purchase acquire',
  'happen occur',
  'get receive obtain',
  'give provide',
  'hold conduct organise organize',
  'build construct erect',
  'stop halt',
  'show reveal',
  'arrest detain',
  'flee escape',
  'want wish',
  'try attempt',
  'become turn',
  'allow permit',
  'hurt injure wound',
  'destroy demolish',
  'choose elect select',
  'warn caution',
  'claim assert',
  'cancel annul',
  'rule decide',
  'win receive earn',
  'open start',
  'live reside',
  'help assist',
  'return go',
  'refuse decline reject',
  'grow expand',
  'shut close',
  'lose forfeit',
  'seek request ask demand',
].map((group) => group.split(' '))

/** Small words that mean the same. */
const small = [
  'many several numerous',
  'about around roughly approximately',
  'between among',
  'because since',
  'although though',
  'whether if',
  'big large huge',
].map((group) => group.split(' '))

/** Where a verb form stands: its groups, and what forms it is of the verb in each. */
const verbPlaces = new Map<string, Map<number, Set<VerbForm>>>()
const allForms: readonly VerbForm[] = ['base', 'third', 'past', 'participle', 'ing']
for (const [group, bases] of verbs.entries())
  for (const form of allForms)
    for (const word of bases.flatMap((base) => inflect(base, form)))
      verbPlaces.set(word, addForm(verbPlaces.get(word) ?? new Map<number, Set<VerbForm>>(), group, form))

function addForm(groups: Map<number, Set<VerbForm>>, group: number, form: VerbForm): Map<number, Set<VerbForm>> {
  return groups.set(group, (groups.get(group) ?? new Set<VerbForm>()).add(form))
}

const smallPlaces = new Map(small.flatMap((words, group) => words.map((word) => [word, group] as const)))
const beforeNumbers = /^(?:about|around|roughly|approximately)$/u
const known: ReadonlySet<string> = new Set([...smallPlaces.keys(), ...verbPlaces.keys()])

/**
 * Two words of one meaning and one form side by side, of which an edit should have taken one away: *rose increased*, *said told*,
 * *between among*, *about around 300*. Deliberate exceptions: words with a mark or a hyphen between them, quotations, verbs behind a noun that
 * has one of them in its relative clause (*what they said told us little*).
 */
export const twoWordsForOne: SentenceRule = {
  id: 'two-words-for-one',
  category: 'broken',
  name: 'Two words for one',
  why: 'Two words that mean the same stand side by side. One was put for the other, and the other was not taken out.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['BS13'],
  examples: [
    { damaged: 'The price of oil [[rose increased]] by four percent.', repaired: 'The price of oil increased by four percent.' },
    {
      damaged: 'The mayor [[announced said]] that the school would open.',
      repaired: 'The mayor said that the school would open.',
    },
    { damaged: 'The army [[said says]] it killed three rebels.', repaired: 'The army says it killed three rebels.' },
    { damaged: 'The decision was [[made taken]] by the board.', repaired: 'The decision was taken by the board.' },
    { damaged: 'The talks [[began started]] on Monday in Doha.', repaired: 'The talks started on Monday in Doha.' },
    { damaged: 'The talks [[between among]] the parties went on.', repaired: 'The talks among the parties went on.' },
    { damaged: '[[About around]] 300 people were there.', repaired: 'Around 300 people were there.' },
    { damaged: 'A fire hit [[many several]] villages.', repaired: 'A fire hit several villages.' },
  ],
  sound: [
    'She bases the show around roughly 100 pictures, and talked about around 30 of them.',
    'What he said told us little, and all they sold left the town. “He said told you so.”',
    'Prices rose, increased demand being the cause. The man who died left a son; those killed died at once.',
    'It was all about around-the-clock care. The book he bought got lost. Somebody left started rumours.',
    'He goes between, among other places, Oslo and Bergen.',
    'The shop he opened started small. The vote the party won earned it a place. The farm they bought acquired a name.',
  ],
  cues: known,
  *check(_, sentence) {
    for (let at = 0; at + 2 < sentence.tokens.length; at++) {
      const report = checkPair(sentence, at)
      if (report) yield report
    }
  },
}

/** Behind one of these the first verb may be that of a clause of its own. */
const opensClause = /^(?:who|whom|which|that|what|whatever|where|when|how|all|everything|than|as|those|things?)$/u

const takesAround =
  /^(?:(?:bas|centr|revolv|organi[sz]|arrang|cent(?:er)|form|gather|walk|travel)(?:e|es|s|ed|ing)?|buil[dt]s?|talk(?:s|ed|ing)?|worr(?:y|ies|ied)|wr(?:ite|ites|ote)|spoke|think|thought)$/u

function checkPair({ tokens }: Sentence, at: number): Report | undefined {
  const [before, first, second, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!first || !second || !next || first.quoted || second.quoted || !second.spaced || first.lower === second.lower)
    return undefined
  if (second.text !== second.lower || !/^\p{L}/u.test(second.text) || (next.text === '-' && !next.spaced) || before?.text === '-')
    return undefined
  // “bases its exhibit around roughly 100 pictures”, “talked about around 300 things”: the first word belongs to the verb
  if (beforeNumbers.test(first.lower) && tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => takesAround.test(lower)))
    return undefined
  const isPair = smallPlaces.has(first.lower) ? isSmallPair(first, second, next) : isVerbPair(tokens, at, first, second)
  return isPair ? report(first, second) : undefined
}

/** “about around 300 people”, “between among the parties”; “because, since” has a mark, “many several years older” a word more. */
function isSmallPair(first: Token, second: Token, next: Token): boolean {
  const group = smallPlaces.get(first.lower)
  if (group === undefined || smallPlaces.get(second.lower) !== group) return false
  return beforeNumbers.test(first.lower) ? next.pos === 'NUM' : /^(?:NOUN|ADJ|DET|PROPN|PRON)$/u.test(next.pos)
}

function isVerbPair(tokens: readonly Token[], at: number, first: Token, second: Token): boolean {
  const [one, two] = [verbPlaces.get(first.lower), verbPlaces.get(second.lower)]
  if (!one || !two || at === 0) return false
  const shared = [...one.keys()].filter((group) => two.has(group))
  if (shared.length === 0) return false
  if (first.pos !== 'VERB' || (second.pos !== 'VERB' && !canBe(second.text, 'participle'))) return false
  // “the rise increased”: a noun has a word of its own before it.
  if (/^(?:DET|ADJ|NUM)$/u.test(tokens[at - 1]?.pos ?? '')) return false
  if (tokens.slice(0, at).some(({ lower }) => opensClause.test(lower))) return false
  if (hasBareClause(tokens, at)) return false
  const isOneForm = shared.some((group) =>
    [...(one.get(group) ?? [])].some((form) => form !== 'base' && two.get(group)?.has(form)),
  )
  return isOneForm || /^(?:said says|says said)$/u.test(`${first.lower} ${second.lower}`)
}

/** “The shop he opened started small”: right behind a noun a subject of its own, and the first verb is told of it. */
const hasBareClause = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(1, at)
    .some(
      ({ pos, lower }, before) =>
        tokens[before]?.pos === 'NOUN' &&
        (pos === 'DET' || /^(?:he|she|it|they|we|i|you)$/u.test(lower)) &&
        !tokens.slice(before + 1, at).some((token) => token.pos === 'VERB' || token.pos === 'PUNCT'),
    )

function report(first: Token, second: Token): Report {
  const kept = matchCase(second.text, first.text)
  const keep: readonly Proposal[] = [
    { label: `Put “${kept}”`, kind: 'choice', edits: [{ from: first.from, to: second.to, insert: kept }] },
    { label: `Put “${first.text}”`, kind: 'choice', edits: [{ from: first.to, to: second.to, insert: '' }] },
  ]
  return {
    ranges: [{ from: first.from, to: second.to }],
    tier: 'likely',
    severity: 5,
    message: `“${first.text}” and “${second.text}” say the same; one of them is left from an edit.`,
    repairs: keep,
  }
}
