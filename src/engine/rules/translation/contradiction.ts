import type { Block, BlockContent, Sentence, Token } from '../../article'
import { quantitiesIn } from '../../ledger/numbers'
import { onceEach } from '../../once-each'
import type { Range } from '../../types'
import { askWhich } from '../../proposals'
import { type ArticleRule, prose, type Report } from '../rule'
import { twoPlaces } from '../two-places'

/** Verbs of opposite sense, by what they say of whoever or whatever is their subject. */
const opposites: readonly (readonly [one: RegExp, other: RegExp])[] = [
  [
    /^(?:rose|risen|increased|grew|grown|climbed|jumped|soared|surged)$/u,
    /^(?:fell|fallen|decreased|dropped|declined|plunged|slumped|shrank)$/u,
  ],
  [/^(?:won|wins)$/u, /^(?:lost|loses)$/u],
  [
    /^(?:accepted|accepts|approved|approves|backed|backs|supported|supports)$/u,
    /^(?:rejected|rejects|refused|refuses|opposed|opposes)$/u,
  ],
  [/^(?:confirmed|confirms|admitted|admits)$/u, /^(?:denied|denies)$/u],
  [/^(?:bought|buys)$/u, /^(?:sold|sells)$/u],
  [/^(?:imported|imports)$/u, /^(?:exported|exports)$/u],
]
const beats = /^(?:beat|beats|defeated|defeats|overcame)$/u
/** Words by which a draft tells of another time, or of a change. */
const otherTime =
  /(?<!\p{L})(?:last|previous\w*|earlier|before|after|again|first|second|initially|later|then|since|until|year|years|month|months|week|season|formerly|once|quarter|in (?:19|20)\d\d|but|while|although|however|if)(?!\p{L})/iu

/** So many claims of one thing are compared; more are a list. */
const most = 12

/** What a sentence claims of somebody or something. */
interface Claim {
  readonly subject: string
  readonly verb: Token
  readonly first: Token
  /** The words right behind the verb that tell what it is about; for a rise or a fall, the figure. */
  readonly about: string
  readonly sentence: Sentence
}

/**
 * Rose and fell by the same figure, accepted and rejected the same thing, A beat B and B beat A: two sentences of one draft that cannot
 * both be true. Deliberate exceptions: words that tell of another time or of a change in either sentence, what was said, subjects that are
 * pronouns, things named by one word only.
 */
export const contradiction: ArticleRule = {
  id: 'contradiction',
  category: 'translation',
  name: 'Two sentences contradict each other',
  why: 'Of the same person or thing the draft says one thing here and the reverse there. Translation turns a sentence round when it mistakes who acts, or which way a figure goes.',
  scope: 'article',
  blocks: [...prose, 'headline', 'subhead'],
  covers: ['NM05'],
  examples: [
    {
      damaged: 'Exports of fruit from Bahia [[rose]] 8 percent. Growers sang. Exports of fruit from Bahia [[fell]] 8 percent.',
    },
    {
      damaged:
        'Wheat [[exports rose]] by 12 percent. Farmers were pleased. Wheat [[exports fell]] by 12 percent, the largest move so far.',
    },
    {
      damaged: 'Parliament [[approved]] the pension reform. Unions marched. Parliament [[rejected]] the pension reform.',
    },
    {
      damaged:
        '[[Fenerbahçe beat]] Galatasaray 2-1 on Sunday. In the stands it was calm. [[Galatasaray beat]] Fenerbahçe 2-1 at home.',
    },
    {
      damaged:
        'Exports of palm oil from Malaysia [[rose]] 8 percent in May. Traders were calm. Palm oil [[exports fell]] 8 percent in May.',
    },
  ],
  sound: [
    'Wheat exports rose by 12 percent. Barley exports fell by 9 percent. Corn exports fell by 12 percent.',
    'Exports of palm oil from Malaysia rose 8 percent. Imports of palm oil fell 8 percent, and rubber exports fell 8 percent.',
    'In France, house prices rose 3 per cent. In Germany, house prices fell 3 per cent.',
    'In the men’s match, Spain beat Italy. In the women’s match, Italy beat Spain.',
    'Parliament approved the pension reform. Last year Parliament rejected the pension reform.',
    'Fenerbahçe beat Galatasaray 2-1 on Sunday. In the previous match Galatasaray beat Fenerbahçe 2-1.',
    'Parliament approved the pension reform, and the court rejected the pension reform.',
  ],
  prepare: (content) => void claimsIn(content),
  *check(article) {
    const seen = new Map<string, { readonly block: Block; readonly claim: Claim }[]>()
    for (const block of article.blocks) {
      if (!this.blocks.includes(block.kind)) continue
      for (const claim of claimsIn(block.content)) {
        const isMove = moves(claim.verb)
        const keys = isMove ? [`moved ${claim.about}`] : [`${claim.subject} ${claim.about}`, `${claim.about} ${claim.subject}`]
        const other = keys.flatMap((key) => seen.get(key) ?? []).find((earlier) => isReverse(earlier.claim, claim))
        if (other) yield report(other, { block, claim })
        const [key = ''] = keys
        const row = seen.get(key)
        if (row && row.length < most) row.push({ block, claim })
        else if (row) continue
        else seen.set(key, [{ block, claim }])
      }
    }
  },
}

const isName = (text: string) => /^\p{Lu}/u.test(text)

const claimsIn = onceEach((content: BlockContent): readonly Claim[] =>
  content.sentences.flatMap((sentence) => (otherTime.test(sentence.text) ? [] : [...claimsOf(content, sentence)])),
)

function* claimsOf(content: BlockContent, sentence: Sentence): Generator<Claim> {
  const { tokens } = sentence
  for (const [at, verb] of tokens.entries()) {
    if (verb.quoted || !/^(?:VERB|AUX)$/u.test(verb.pos)) continue
    const isBeat = beats.test(verb.lower)
    if (!isBeat && !opposites.some((pair) => pair.some((side) => side.test(verb.lower)))) continue
    const carried = /^(?:has|have|had)$/u.test(tokens[at - 1]?.lower ?? '') ? 2 : 1
    const subject = tokens[at - carried]
    if (!subject || !/^(?:NOUN|PROPN)$/u.test(subject.pos)) continue
    const before = tokens[at - carried - 1]
    const modifier = before && /^(?:NOUN|ADJ|PROPN)$/u.test(before.pos) ? `${before.lower} ` : ''
    const about = isBeat
      ? nameBehind(tokens, at)
      : opposites[0]?.some((side) => side.test(verb.lower))
        ? figureBehind(content, sentence, verb)
        : thingBehind(tokens, at)
    const phrase = isBeat ? '' : phraseBefore(tokens, at - carried)
    if (about === '' || (isBeat && !isName(subject.text)) || (phrase + modifier === '' && !isName(subject.text))) continue
    yield {
      subject: isBeat ? subject.lower : phrase || modifier + subject.lower,
      verb,
      first: (isName(subject.text) && modifier === '' && !isBeat) || phrase !== '' ? verb : subject,
      about,
      sentence,
    }
  }
}

/** “Exports of fruit from the region”: the subject where it opens its sentence and has a preposition in it. */
function phraseBefore(tokens: readonly Token[], last: number): string {
  const words = tokens.slice(0, last + 1)
  const isPhrase = words.length <= 9 && words.every(({ pos }) => /^(?:DET|NOUN|ADJ|PROPN|ADP|NUM)$/u.test(pos))
  if (!isPhrase || words[0]?.pos === 'ADP' || !words.some(({ pos }) => pos === 'ADP')) return ''
  return words.flatMap(({ pos, lower }) => (pos === 'DET' ? [] : [lower])).join(' ')
}

function nameBehind(tokens: readonly Token[], at: number): string {
  const next = tokens[at + 1]
  return next && next.pos === 'PROPN' ? next.lower : ''
}

/** “by 12 percent”: the figure right behind the verb. */
function figureBehind(content: BlockContent, sentence: Sentence, verb: Token): string {
  const found = quantitiesIn(content).find(
    (quantity) => quantity.sentence === sentence && quantity.from > verb.to && quantity.from - verb.to < 12,
  )
  return found && found.unit !== '' ? `${found.value} ${found.unit}` : ''
}

/** “the pension reform”: the article and at least two words of a noun phrase. */
function thingBehind(tokens: readonly Token[], at: number): string {
  if (!/^(?:the|its|his|her|their)$/u.test(tokens[at + 1]?.lower ?? '')) return ''
  const words: string[] = []
  for (const token of tokens.slice(at + 2, at + 7)) {
    // “the mining law”: the tagger takes its first word for a verb.
    if (!/^(?:NOUN|ADJ|PROPN)$/u.test(token.pos) && !token.lower.endsWith('ing')) break
    words.push(token.lower)
  }
  return words.length >= 2 ? words.join(' ') : ''
}

function isReverse(one: Claim, other: Claim): boolean {
  if (openingOf(one) !== openingOf(other)) return false
  if (beats.test(one.verb.lower) && beats.test(other.verb.lower))
    return one.subject === other.about && one.about === other.subject
  if (one.subject !== other.subject && !(moves(one.verb) && moves(other.verb) && isSameThing(one.subject, other.subject)))
    return false
  return opposites.some(
    ([a, b]) => (a.test(one.verb.lower) && b.test(other.verb.lower)) || (b.test(one.verb.lower) && a.test(other.verb.lower)),
  )
}

/** “In France,”, “Among women,”, “Online,”: where or of whom it is said, if that stands in front. */
function openingOf({ sentence: { tokens, text, from }, verb }: Claim): string {
  const comma = tokens.findIndex((token) => token.text === ',')
  const [first, end] = [tokens[0], tokens[comma]]
  if (!first || !end || comma > 7 || end.from > verb.from || !/^(?:ADP|ADV)$/u.test(first.pos)) return ''
  return text.slice(0, end.from - from).toLowerCase()
}

const moves = ({ lower }: Token): boolean => opposites[0]?.some((side) => side.test(lower)) === true

/** “exports of palm oil from Malaysia” and “palm oil exports”: all words of sense of the one are in the other. */
function isSameThing(one: string, other: string): boolean {
  const [few = [], many = []] = [one, other]
    .map((subject) => subject.split(' ').filter((word) => !/^(?:of|from|in|to|for|by|at|on|with|and)$/u.test(word)))
    .toSorted((a, b) => a.length - b.length)
  return few.length >= 2 && few.every((word) => many.includes(word))
}

interface Standing {
  readonly block: Block
  readonly claim: Claim
}

function report(one: Standing, other: Standing): Report {
  const place = ({ block, claim }: Standing): Range => ({ from: block.from + claim.first.from, to: block.from + claim.verb.to })
  const words = ({ block, claim }: Standing): string => block.text.slice(claim.first.from, claim.verb.to)
  const message = `“${words(other)}” here, “${words(one)}” there, and both of the same thing.`
  return twoPlaces(place(other), place(one), 10, message, askWhich('of the two', `“${words(other)}”`, `“${words(one)}”`))
}
