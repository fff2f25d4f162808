import type { Block, Sentence, Token } from '../../article'
import { analyseClauses, type ClauseSense } from '../../language/clause'
import { numberOfNoun } from '../../language/noun-number'
import { readNounPhrase } from '../../language/noun-phrases'
import { canBe } from '../../language/verb-forms'
import { nominativePronouns, objectPronouns } from '../../language/word-lists'
import { type Around, type NeighboursRule, type Proposal, type Report } from '../rule'
import { canBeJoinedTo, joinToPrevious, withoutCapital } from './join-sentences'

/**
 * A sentence that is only a *because*, *although*, *when* clause, or only a participle (*Stressing that …*). Deliberate exceptions:
 * quotations, answers to a question, sentences of fewer than four words, wishes (*If only …*).
 */
export const subordinateAlone: NeighboursRule = {
  id: 'subordinate-alone',
  category: 'broken',
  name: 'Half a sentence stands alone',
  why: 'A clause that opens with “because” or “although”, or with a participle, leans on another. Machine translation cuts it off with a full stop.',
  scope: 'neighbours',
  blocks: ['body'],
  covers: ['BS06'],
  examples: [
    {
      damaged: 'The match was put off. [[Because]] the roof was damaged by the storm.',
      repaired: 'The match was put off because the roof was damaged by the storm.',
    },
    {
      damaged: 'The talks went on. [[Although]] neither side expected a breakthrough.',
      repaired: 'The talks went on, although neither side expected a breakthrough.',
    },
    {
      damaged: 'The bank will lend more. [[So that]] the firms of the south can hire again.',
      repaired: 'The bank will lend more, so that the firms of the south can hire again.',
    },
    {
      damaged: 'The dam broke at dawn. [[While]] the capacity of the river only a tenth of the rain.',
      repaired: 'The dam broke at dawn, while the capacity of the river only a tenth of the rain.',
    },
    {
      damaged: 'The port was closed on Friday. [[Stressing]] that the coming days will bring more storms.',
      repaired: 'The port was closed on Friday, stressing that the coming days will bring more storms.',
    },
  ],
  sound: [
    'After the speech came a toast. Before the march went a band of drummers.',
    'Because the roof was damaged, the match was put off.',
    'Why did he go? Because the roof was damaged by the storm.',
    'Why should I care?\n\nBecause other rates take their cue from it. Lenders follow them.',
    '“Because the roof was damaged by the storm,” he said.',
    'If only it were so simple. As if that had not been enough, it rained.',
    'After dark the streets were empty. Before dinner he left.',
    'Since Monday, nothing has moved. Until then, the road stays shut.',
    'If she cries, rock her gently. While in Madrid I was able to see it. After seeing it I just wanted more. Until the mid 90s it focused on films.',
    'It rained for a week. So that is why the dam broke.',
    'The roof leaks. Even if it holds, the walls will not. Because of the rain the square was empty.',
    'After the match fans ran onto the pitch. Calling it a crisis would be an exaggeration.',
    'The talks lasted two hours. After the meeting Putin met reporters. After the vote Ann Smith told reporters that she was glad.',
    'He never came back. Not because he did not want to. Because he could not afford the fare home.',
    'If you are only just joining us, good morning.',
    'If the mix looks dry, splash in some milk.',
  ],
  *check(block, around) {
    for (const sentence of block.sentences) {
      const report = checkSentence(block, sentence, around)
      if (report) yield report
    }
  },
}

const leaning = /^(?:because|although|though|whereas|while|unless|if|when|since|after|before|until)$/
/** Clauses that end a sentence without a comma before them. */
const close = /^(?:because|unless|if|when|since|after|before|until)$/
const reporting =
  /^(?:stressing|adding|noting|saying|explaining|emphasi[sz]ing|confirming|indicating|warning|pointing|calling|urging|recalling|leaving|forcing|affirming|asserting|considering|describing)$/

function checkSentence(block: Block, sentence: Sentence, around: Around): Report | undefined {
  const first = sentence.tokens[0]
  if (!first || first.quoted || sentence.tokens.length < 5 || !/[^.?!…:]\.$/u.test(sentence.text)) return undefined
  const sense = analyseClauses(sentence)
  if (sense.kind !== 'fragment' || sense.lastWantsMore) return undefined
  const opener = compoundOpener(sentence) ?? (isHalf(sentence, sense) ? first : undefined)
  if (!opener) return undefined
  if (sentence.tokens[1]?.lower === 'only' || sentence.tokens.some((token) => token.quoted)) return undefined
  if (mayGoOn(sentence) || isGerundSubject(sentence)) return undefined
  const before = block.sentences[sentence.index - 1]
  // “Not because he did not want to. Because he could not afford it.”
  if (before?.tokens[0]?.lower === 'not' && before.tokens[1]?.lower === first.lower) return undefined
  if (before && !canBeJoinedTo(before)) return undefined
  // “Why should I care?” may stand as a heading or a question of its own right above.
  if (!before && /\?[”"’')]*$/u.test(around.before[0]?.block.text ?? '')) return undefined
  return {
    ranges: [{ from: first.from, to: opener.to }],
    tier: 'likely',
    severity: 5,
    message: `The sentence that opens with “${block.text.slice(first.from, opener.to)}” is only half of one: what it leans on stands elsewhere.`,
    repairs: repairsFor(block, sentence, around),
  }
}

/** Only a clause with its opener, only a participle, or an opener and words without any verb. */
function isHalf({ tokens: [first, second] }: Sentence, { opening, reason }: ClauseSense): boolean {
  if (!first || !leaning.test(first.lower)) return reporting.test(first?.lower ?? '')
  if (opening !== 'subordinator' || second?.lower === 'of') return false
  if (reason === 'only a subordinate clause') return true
  return reason === 'no finite verb' && /^(?:while|whereas|although|because)$/.test(first.lower) && second?.pos === 'DET'
}

const compound =
  /^(?:so that|even (?:though|if)|(?:despite|due to|in spite of|thanks to) the fact that|in order that|given that|provided that|in the event that|and that)(?= )/iu

/** The last word of “so that”, “despite the fact that”: not “So that is why …”, where a verb comes next. */
function compoundOpener({ text, from, tokens }: Sentence): Token | undefined {
  const words = compound.exec(text)?.[0]
  if (words === undefined) return undefined
  const next = tokens.findIndex((token) => token.from > from + words.length)
  return /^(?:VERB|AUX)$/.test(tokens[next]?.pos ?? '') ? undefined : tokens[next - 1]
}

/** Behind a comma, or right behind “since then”, there may be the clause that it leans on. */
function mayGoOn({ tokens }: Sentence): boolean {
  const comma = tokens.findIndex((token) => token.text === ',')
  const [, second, third] = tokens
  // “If the mix looks dry, splash in some milk”: what the tagger takes for a noun is a call
  const [call, object] = comma > 0 ? tokens.slice(comma + 1) : []
  if (call?.pos === 'NOUN' && call.text === call.lower && /^(?:DET|ADP)$/u.test(object?.pos ?? '')) return true
  // “If you are only just joining us, good morning.”
  if (
    comma > 0 &&
    greeting.test(
      tokens
        .slice(comma + 1)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return true
  // “After him spoke the mayor”
  if (objectPronouns.has(second?.lower ?? '') && !/^(?:her|it|you)$/u.test(second?.lower ?? '')) return true
  if (comma > 0 && canBe(tokens[comma + 1]?.text ?? '', 'base') && tokens[comma + 1]?.pos !== 'DET') return true
  if (comma > 0 && tokens.slice(comma).some((token) => token.pos === 'VERB' || token.pos === 'AUX' || canBe(token.text, 'past')))
    return true
  return (
    isPrepositionHere(tokens) ||
    mayBeTwo(tokens) ||
    tokens.some((_, at) => at > 2 && isOwnSubject(tokens, at)) ||
    second?.pos === 'ADP' ||
    second?.pos === 'NUM' ||
    second?.pos === 'ADV' ||
    (second?.pos === 'VERB' && third?.pos !== 'PRON') ||
    (tokens[0]?.lower === 'since' && readNounPhrase(tokens, 1)?.temporal === true)
  )
}

/** What is said to somebody, and needs no verb. */
const greeting =
  /^(?:(?:a (?:very )?)?good (?:morning|afternoon|evening|night|luck|riddance)|welcome|hello|thank you|thanks|congratulations|sorry|cheers|so be it)(?!\p{L})/u

/** “After seeing it I wanted more”, “If it was green then I believe it”: a pronoun behind the noun that ends the clause, and its verb. */
function isOwnSubject(tokens: Sentence['tokens'], at: number): boolean {
  const [before, pronoun, verb] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !pronoun || !verb || !(nominativePronouns.has(pronoun.lower) || pronoun.lower === 'it')) return false
  return /^(?:NOUN|PROPN|NUM|PRON|PART|ADV)$/.test(before.pos) && /^(?:VERB|AUX|ADV)$/.test(verb.pos) && before.lower !== 'than'
}

/** “Calling it a crisis would be wrong”: the participle is what the verb tells of, with no clause of its own between. */
function isGerundSubject({ tokens }: Sentence): boolean {
  if (!reporting.test(tokens[0]?.lower ?? '')) return false
  const verb = tokens.findIndex(({ pos }) => pos === 'AUX')
  return (
    verb > 2 &&
    !tokens.slice(0, verb).some(({ pos, lower }) => pos === 'SCONJ' || pos === 'PUNCT' || /^(?:that|wh.*|how)$/u.test(lower))
  )
}

/** “After the match fans ran on to the pitch”, “After the talks Olena Koval said”: one phrase or two. */
function mayBeTwo(tokens: Sentence['tokens']): boolean {
  if (!/^(?:after|before|since|until)$/u.test(tokens[0]?.lower ?? '')) return false
  const [noun, subject, ...rest] = tokens.slice(tokens[1]?.pos === 'DET' ? 2 : 1)
  if (noun?.pos !== 'NOUN' || !subject) return false
  const verb = subject.pos === 'PROPN' ? rest.find(({ pos }) => pos !== 'PROPN') : rest[0]
  return (subject.pos === 'PROPN' || (subject.pos === 'NOUN' && numberOfNoun(subject.lower) === 'plural')) && verb?.pos === 'VERB'
}

/** “After the speech came a toast.” */
const arrives = /^(?:comes?|came|follows?|followed|goes|went|marched|trailed|walked|rode|trooped)$/

/** “After dark the streets were empty”: one noun behind the preposition, and then the subject or its verb. */
function isPrepositionHere(tokens: Sentence['tokens']): boolean {
  if (!/^(?:after|before|since|until)$/.test(tokens[0]?.lower ?? '')) return false
  const phrase = readNounPhrase(tokens, 1)
  const next = tokens[phrase ? phrase.head.index - (tokens[0]?.index ?? 0) + 1 : 2]
  return (
    next !== undefined &&
    !phrase?.pronoun &&
    (/^(?:the|an?|this|these|those)$/.test(next.lower) || nominativePronouns.has(next.lower) || arrives.test(next.lower))
  )
}

function repairsFor(block: Block, sentence: Sentence, around: Around): readonly Proposal[] {
  const first = sentence.tokens[0]
  if (!first) return []
  const link = close.test(first.lower) ? ' ' : ', '
  const previous = block.sentences[sentence.index - 1]
  const joinNext = joinForward(block, sentence)
  if (previous) {
    const back: Proposal = {
      label: `Join to the sentence before: “${link.trimStart()}${first.lower}”`,
      kind: joinNext ? 'choice' : 'single',
      edits: joinToPrevious(previous, sentence, link),
    }
    return joinNext ? [back, joinNext] : [back]
  }
  const [neighbour] = around.before
  const last = neighbour?.block.kind === 'body' ? neighbour.block.sentences.at(-1) : undefined
  if (!neighbour || !canBeJoinedTo(last)) return joinNext ? [{ ...joinNext, kind: 'single' }] : []
  const edits = [{ from: last.to - 1 + neighbour.shift, to: first.to, insert: `${link}${first.lower}` }]
  const back: Proposal = { label: `Join to the paragraph before: “${first.lower} …”`, kind: 'choice', edits }
  return joinNext ? [back, joinNext] : [{ ...back, kind: 'single' }]
}

/** “Because orders fell. The company cut jobs.” may as well be one sentence; not if the next leans back (“It …”). */
function joinForward(block: Block, sentence: Sentence): Proposal | undefined {
  const next = block.sentences[sentence.index + 1]
  const word = next?.tokens[0]
  if (
    !next ||
    !word ||
    word.quoted ||
    !leaning.test(sentence.tokens[0]?.lower ?? '') ||
    analyseClauses(next).kind !== 'statement'
  )
    return undefined
  if (/^(?:but|and|however|meanwhile|so)$/.test(word.lower)) return undefined
  return {
    label: `Join to the next sentence: “, ${withoutCapital(word)}”`,
    kind: 'choice',
    edits: [{ from: sentence.to - 1, to: word.to, insert: `, ${withoutCapital(word)}` }],
  }
}
