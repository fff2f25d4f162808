import type { Article, Sentence, Token } from '../../article'
import { sexOfName } from '../../language/sex-of-name'
import { sexOfWord } from '../../language/sex-of-word'
import { asking } from '../../proposals'
import { type ArticleRule, type Proposal, prose, type Report } from '../rule'

/**
 * A speaker’s own words hung on “that” without quotation marks: *He said that I have seen boats on the road with my own eyes*. Deliberate
 * exceptions: drafts that say I, we or my of their own outside quotations, *told me that I*, what scientists say that we are.
 */
export const firstPersonTold: ArticleRule = {
  id: 'first-person-told',
  category: 'broken',
  name: 'A speaker’s own words without quotation marks',
  why: 'Hindi, Bengali, Japanese and others report speech word for word behind “that”. In English the speaker becomes he, she or they, or the words stand in quotation marks.',
  scope: 'article',
  blocks: prose,
  covers: ['PQ12'],
  outranks: ['mixed-report'],
  examples: [
    {
      damaged: 'He said that [[I have seen boats on the road with my]] own eyes.',
      repaired: 'He said that he had seen boats on the road with his own eyes.',
    },
    {
      damaged: 'The flood came at night. Villagers said that [[we will]] not leave.',
      repaired: 'The flood came at night. Villagers said that they would not leave.',
    },
    {
      damaged: 'They said that [[we have]] a list of 31 deaths.',
      repaired: 'They said that they had a list of 31 deaths.',
    },
    {
      damaged: 'The coach showed confidence that [[we will]] win.',
      repaired: 'The coach showed confidence that they would win.',
    },
    { damaged: 'The coach said that [[I will]] resign.', repaired: 'The coach said that he would resign.' },
    {
      damaged: 'Maria Lopez told reporters that [[my]] roof flew away.',
      repaired: 'Maria Lopez told reporters that her roof flew away.',
    },
  ],
  sound: [
    'I was there. The farmer said that I could stay.',
    'The coach told me that I could stay, and told us that we must go.',
    'Scientists say that we are all made of stars. He said that “I will resign” was a phrase he had never used.',
    '“He said that I must go,” she said. He said that it is our duty, and that we all know it.',
    'He said that we are what we eat. They said that we have evolved, and that we have a duty to the planet.',
    'The priest said that we will all be judged. The study said that we eat too much salt.',
    'Experts warned that we will run out of sand. Darwin said that we share an ancestor with apes.',
  ],
  *check(article) {
    const found: { readonly sentence: Sentence; readonly place: Place; readonly from: number }[] = []
    for (const block of article.blocks) {
      if (!prose.includes(block.kind)) continue
      yield
      for (const sentence of block.sentences) {
        const place = placeIn(sentence)
        if (place) found.push({ sentence, place, from: block.from })
      }
    }
    if (found.length === 0 || speaksItself(article, new Set(found.map(({ sentence }) => sentence)))) return
    for (const { sentence, place, from } of found) yield report(sentence, place, from)
  },
}

interface Place {
  readonly first: number
  readonly subject: number
}

const saying =
  /^(?:said|says|stated|added|explained|stressed|claimed|insisted|promised|warned|replied|admitted|complained|recalled|told)$/u
const self = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)$/u
const generic = /^(?:all|should|must|need|know|live|can|as|each|are|have|see|do|humans|and|often)$/u

/** “said that I …”, “told reporters that my …”, outside quotation marks. */
function placeIn({ tokens }: Sentence): Place | undefined {
  for (let at = 1; at + 2 < tokens.length; at++) {
    const verb = tokens[at]
    const hoped = hopedIn(tokens, at)
    if (!verb || verb.quoted || !(saying.test(verb.lower) || hoped > 0)) continue
    const that = tokens[at + 1]?.lower === 'that' ? at + 1 : behindListener(tokens, at)
    const [link, first, next] = tokens.slice(that, that + 3)
    const subject = tokens[at - 1 - hoped]
    if (link?.lower !== 'that' || !first || !next || first.quoted || !subject || !/^(?:i|my|we|our)$/u.test(first.lower)) continue
    if (!/^(?:NOUN|PROPN|PRON|PUNCT|ADV)$/u.test(subject.pos)) continue
    if (tokens.slice(0, that).some(({ lower, quoted }) => !quoted && /^(?:i|me|my|we|us|our|you|who)$/u.test(lower))) continue
    // “the study said that we eat too much salt”
    if (ofEverybody.test(subject.lower) && /^(?:we|our)$/u.test(first.lower)) continue
    // “we all”, “we will all”, “our planet”: everybody
    if (first.lower === 'we' && (tokens[that + 3]?.lower === 'all' || next.lower === 'never')) continue
    if (first.lower === 'we' && ((generic.test(next.lower) && !isOwned(tokens, that + 2)) || /^(?:say|says)$/u.test(verb.lower)))
      continue
    if (
      first.lower === 'our' &&
      !/^(?:team|house|houses|village|government|party|company|family|children|club|union|players?|members|ministry|farm|school|region|army|soldiers|forces|office|boat|land|crops|mission)$/u.test(
        next.lower,
      )
    )
      continue
    return { first: that + 1, subject: at - 1 - hoped }
  }
  return undefined
}

/** What these say of us they say of everybody. */
const ofEverybody =
  /^(?:stud(?:y|ies)|reports?|surveys?|polls?|research|researchers|experts|scientists|forecasters|economists|philosophers|psychologists|biologists|historians|astronomers|climatologists|meteorologists|nutritionists|books?|bible|darwin|freud|marx|einstein|orwell)$/u

/** “showed confidence that we”, “is confident that we”: how many words stand between who hopes and the word. */
function hopedIn(tokens: readonly Token[], at: number): number {
  const [before, word] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? '']
  if (/^(?:confidence|hope|belief|conviction|optimism|certainty)$/u.test(word))
    return /^(?:showed|expressed|voiced|conveyed)$/u.test(before) ? 1 : 0
  return /^(?:confident|hopeful|sure|certain|convinced)$/u.test(word) && /^(?:is|was|are|were)$/u.test(before) ? 1 : 0
}

/** “we have a list of”: what somebody has, and not all of us. */
const isOwned = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'have' &&
  tokens.slice(at + 1, at + 4).some(({ lower }) => owned.test(lower)) &&
  !tokens.slice(at + 1, at + 4).some(({ pos }) => pos === 'PUNCT')
const owned =
  /^(?:list|lists|proof|evidence|documents?|videos?|recordings?|letters?|permit|permits|licen[cs]e|majority|complaints?|votes|seats|soldiers|beds|stocks?|supplies|staff|team|teams|players|details|records|reports|faith|received|asked|told|filed|submitted|written|decided|sent|informed|demanded|arrested|detained|registered|started|deployed|appealed)$/u

/** “told reporters that”, “told the court on Monday that”, “said on Monday that” */
function behindListener(tokens: readonly Token[], at: number): number {
  const that = tokens.findIndex(({ lower }, place) => place > at + 1 && lower === 'that')
  const between = tokens.slice(at + 1, that)
  return that > 0 && that < at + 7 && between.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|ADP)$/u.test(pos)) ? that : -1
}

/** The draft speaks of itself as I or we somewhere outside quotations; “let us tell you” is a phrase carried over. */
const speaksItself = ({ blocks }: Article, told: ReadonlySet<Sentence>): boolean =>
  blocks.some(({ sentences }) => sentences.some((sentence) => !told.has(sentence) && sentence.tokens.some(isSelf)))

const isSelf = ({ lower, text, quoted }: Token, at: number, tokens: readonly Token[]): boolean =>
  !quoted && self.test(lower) && text !== 'US' && tokens[at - 1]?.lower !== 'let'

const backshift = new Map([
  ['have', 'had'],
  ['am', 'was'],
  ['will', 'would'],
  ['can', 'could'],
  ['shall', 'would'],
  ['may', 'might'],
])
const persons = {
  he: ['he', 'him', 'his', 'himself'],
  she: ['she', 'her', 'her', 'herself'],
  they: ['they', 'them', 'their', 'themselves'],
} as const
type Person = keyof typeof persons

function report({ tokens, text, from: start }: Sentence, { first, subject }: Place, offset: number): Report {
  const clause = tokens.slice(first).filter(({ quoted }) => !quoted)
  const mine = clause.filter(({ lower }) => self.test(lower))
  const [opens] = mine
  const last = mine.at(-1)
  const shifted = clause.filter((token, at) => /^(?:i|we)$/u.test(clause[at - 1]?.lower ?? '') && backshift.has(token.lower))
  const edits = (person: Person) =>
    [...mine, ...shifted]
      .map(({ from, to, lower }) => ({
        from: offset + from,
        to: offset + to,
        insert: backshift.get(lower) ?? formFor(lower, person),
      }))
      .sort((one, other) => one.from - other.from)
  const [from, end] = [opens?.from ?? start, Math.max(last?.to ?? start, shifted.at(-1)?.to ?? 0)]
  const repairs = personsOf(tokens, subject, opens?.lower ?? 'i').map(
    (person): Proposal => ({ label: `Tell it of “${persons[person][0]}”`, kind: 'choice', edits: edits(person) }),
  )
  return {
    ranges: [{ from: offset + from, to: offset + end }],
    tier: 'likely',
    severity: 5,
    message: `Behind “that”, “${text.slice(from - start, (opens?.to ?? from) - start)}” means the writer, not the speaker.`,
    repairs: [...repairs, asking('whether these are the speaker’s own words', 'Are these the speaker’s own words?')],
  }
}

const formFor = (word: string, person: Person): string => {
  const [subject, object, possessive, reflexive] = persons[person]
  if (/^(?:i|we)$/u.test(word)) return subject
  if (/^(?:me|us)$/u.test(word)) return object
  return /^(?:my|our)$/u.test(word)
    ? possessive
    : /^(?:mine|ours)$/u.test(word)
      ? `${possessive}s`.replace('hiss', 'his')
      : reflexive
}

/** Who spoke: as the subject tells, or each of the two. */
function personsOf(tokens: readonly Token[], subject: number, word: string): readonly Person[] {
  if (/^(?:we|our)$/u.test(word)) return ['they']
  const who = tokens[subject]?.lower ?? ''
  if (who === 'he' || who === 'she') return [who]
  if (who === 'they') return [who]
  const sex = tokens
    .slice(Math.max(0, subject - 2), subject + 1)
    .map(({ text, lower }) => sexOfWord.get(lower) ?? sexOfName.get(lower) ?? sexOfName.get(text))
    .find(Boolean)
  return sex === 'female' ? ['she', 'he'] : ['he', 'she']
}
