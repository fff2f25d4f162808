import type { Block, Token } from '../../article'
import { matchCase } from '../../language/match-case'
import { otherPronoun } from '../../language/pronoun-cases'
import { type Sex, sexOfWord } from '../../language/sex-of-word'
import { isSpeech } from '../../language/speech-verbs'
import { castOf, type Somebody } from '../../ledger/cast'
import { around } from '../../ledger/others'
import { knownSexOf } from '../../ledger/known-sex'
import type { Person } from '../../ledger/people'
import { asking, putWords } from '../../proposals'
import { type ArticleRule, prose, type Report } from '../rule'

/**
 * *He* for somebody whose first name, title or role is a woman's, or the other way round. Only where nobody else whom it could mean is spoken of
 * before in the paragraph, nor right above. Deliberate exceptions: names that men and women have, people of whom only a surname is given, the
 * object of what they do themselves (*Alito cut her off*), quotations.
 */
export const pronounOfOtherSex: ArticleRule = {
  id: 'pronoun-of-other-sex',
  category: 'translation',
  name: 'He for a woman, or she for a man',
  why: 'Many languages have one word for he and she, or leave it out. A machine then guesses, and mostly guesses “he”.',
  scope: 'article',
  blocks: prose,
  covers: ['GR09'],
  examples: [
    {
      damaged: '“It costs money,” said Olena Hrytsak, who runs a brokerage in Odesa. [[He]] said prices had gone up.',
      repaired: '“It costs money,” said Olena Hrytsak, who runs a brokerage in Odesa. She said prices had gone up.',
    },
    {
      damaged: 'The director, Benedetta Foschini, who cut short [[his]] holiday, thanked the police.',
      repaired: 'The director, Benedetta Foschini, who cut short her holiday, thanked the police.',
    },
    {
      damaged: 'Lin Yue, a mother of two, brought [[his]] parents along.',
      repaired: 'Lin Yue, a mother of two, brought her parents along.',
    },
    {
      damaged: 'Nurcan Aksoy, 51, ran the district until the ministry removed [[him]] from office.',
      repaired: 'Nurcan Aksoy, 51, ran the district until the ministry removed her from office.',
    },
    {
      damaged:
        'Peter Delgado lost.\n\nSunita Rao, the deputy mayor, told reporters the vote was over. [[He]] added that it was fair.',
      repaired:
        'Peter Delgado lost.\n\nSunita Rao, the deputy mayor, told reporters the vote was over. She added that it was fair.',
    },
    {
      damaged: 'Ramón Ibarrola, the mayor, left. [[Her]] lawyer, Elena Soto, said the defence would appeal.',
      repaired: 'Ramón Ibarrola, the mayor, left. His lawyer, Elena Soto, said the defence would appeal.',
    },
    {
      damaged: '“We work,” said Tomasz Wróbel, a miner.\n\n[[She]] has two sons.',
      repaired: '“We work,” said Tomasz Wróbel, a miner.\n\nHe has two sons.',
    },
  ],
  sound: [
    'Olena Hrytsak, 40, met her lawyer on Monday. He said prices had gone up. Speaking for his party, Tomasz Wróbel, 50, agreed.',
    'The husband of the victim, Teresa Pawlik, says he has read the report.',
    'Tomasz Wróbel, a miner, heard the judge, who cut her off. Tomasz Wróbel, a miner, thanked her.',
    'Tomasz Wróbel, a miner, will stay until he or she is named. She, the president, was calm.',
    'Clara Weiss, a historian, found the grave of Mozart. His bones were gone. Clara Weiss, 40, read the emperor’s letters. His spelling was poor.',
    'Elaine Bredehoft, a lawyer, told the jury that his words were false.',
    'Peter Delgado, the mayor, lost.\n\nAnne Whitcomb told reporters he had asked for a count.',
    'Peter Delgado, the mayor, lost.\n\nAnne Whitcomb won 54 percent. He conceded before midnight.',
    'Elaine Bredehoft told the driver that he was free. Heard’s lawyer, Elaine Bredehoft, said his client was lying.',
    'The obituary of Denis Fairweather said that he was survived by his wife. Mrs Fairweather died in May.',
    'Nurcan Aksoy, a lawyer, met the lawyer of Olena Hrytsak. He is ill.',
    'Anna Berg has a dog. He goes with her everywhere, and his name is Rex. Peter Lang loves his boat. She was built in 1938.',
    'Anna Berg, 40, was attacked as she ran. Police believe he had followed her from the park.',
    'Anna Berg defeated the incumbent by 300 votes. He has demanded a recount, and his lawyers are in court.',
    'Moira Kilbride is on her feet.\n\n13.10 The leader of the opposition, Peter Lang, has crossed something out.\n\n13.17 She sits down after 46 minutes.',
    'Anna Berg, the director, cast a newcomer in the lead. He had never acted before.',
  ],
  *check(article) {
    const cast = yield* castOf.inSteps(article)
    for (const block of article.blocks) {
      if (!prose.includes(block.kind) || !block.tokens.some(({ lower }) => pronouns.test(lower))) continue
      yield
      // An entry of a live report speaks of whoever the day is about: those of the entry above may have nothing to do with it.
      const first = isEntry(block) ? block.index : Math.max(0, block.index - above)
      yield* checkBlock(block, article.blocks.slice(first, block.index + 1).flatMap(cast))
    }
  },
}

/** So many paragraphs above are looked through for others. */
const above = 2

/** “13.17 She closes with …” */
const isEntry = ({ text }: Block): boolean => /^(?:[01]?\d|2[0-3])[.:][0-5]\d(?!\d)/u.test(text)

const pronouns = /^(?:he|him|his|she|her)$/u
const sexOfPronoun = ({ lower }: Token): Sex | undefined => (pronouns.test(lower) ? sexOfWord.get(lower) : undefined)

function* checkBlock(block: Block, cast: readonly Somebody[]): Iterable<Report> {
  const wrong = new Set<number>()
  for (const token of block.tokens) {
    const sex = sexOfPronoun(token)
    if (!sex || token.quoted || isApart(block.tokens, token.index)) continue
    const before = cast.filter(
      (other) =>
        other.block < block.index || (other.block === block.index && other.index < token.index && !wrong.has(other.index)),
    )
    const last = before.findLast((other) => other.block >= block.index - 1 && other.person)
    if (!last?.person || last.quoted || isObjectOf(block, last, token) || hasOwner(block, last, token)) continue
    if (last.block === block.index && isTold(block.tokens.slice(Math.max(last.index, openOf(block, token)), token.index), token))
      continue
    const known = knownSexOf(last.person)
    if (known === undefined || known === sex || isNamedAhead(block, cast, token)) continue
    if (isOtherBeing(block, token) || hasBoth(block, token)) continue
    const isSpeaker = goesOn(block, last, token)
    const reach = reachOf(block, last, token, isSpeaker)
    const from = isSpeaker ? last.index : 0
    if (before.some((other) => mayBe(other, sex, block.index - other.block, reach) && !isPassed(other, block, from))) continue
    wrong.add(token.index)
    yield report(block, token, last.person, known)
  }
}

const beasts =
  /^(?:dogs?|pupp(?:y|ies)|cats?|kittens?|horses?|pon(?:y|ies)|foal|mare|stallion|colt|gelding|donkey|bull|parrot|pet|elephant|tiger|lion|bear|god|baby|birth|toddler|infant)$/u
const vessels =
  /^(?:ships?|boats?|yachts?|ketch|schooner|trawler|tug|steamer|liner|ferry|frigate|destroyer|cruiser|vessel|sailed|sank)$/u

/** “Anna Berg has a dog. He goes with her everywhere.” “Peter Lang loves his boat. She was built in 1938.” */
const isOtherBeing = ({ tokens }: Block, { index, lower }: Token): boolean =>
  tokens.slice(0, index).some((other) => beasts.test(other.lower) || (/^(?:she|her)$/u.test(lower) && vessels.test(other.lower)))

/** “He survived her by ten years”, “She left him in 1990”: two are spoken of, and this one is not the one named before. */
function hasBoth(block: Block, token: Token): boolean {
  const other = token.lower === 'he' ? 'her' : token.lower === 'she' ? 'him' : undefined
  const last = lastOfSentence(block, token.index)
  return (
    other !== undefined &&
    block.tokens.slice(token.index, last).some((each) => each.lower === other && !owns(block, each) && !each.quoted)
  )
}

/** “He told the driver she was free”, “told the jury that her words were false”: not “told the jury that she” */
function isTold(tokens: readonly Token[], { lower: pronoun }: Token): boolean {
  const at = tokens.findIndex(({ lower }) => lower === 'told')
  if (at < 0) return false
  if (!/^s?he$/u.test(pronoun)) return true
  const heard = tokens.slice(at + 1).find(({ pos }) => pos !== 'DET' && pos !== 'ADJ')
  return heard === undefined || !(heard.pos === 'NOUN' && listeners.test(heard.lower))
}

const listeners =
  /^(?:reporters|journalists|lawmakers|legislators|residents|voters|supporters|deputies|senators|investors|shareholders|fans|officers|detectives|investigators|prosecutors|police|parliament|congress|court|jury|inquest|inquiry|meeting|conference|newspaper|broadcaster|station|channel|agency|magazine|council|committee|press|media|crowd|audience|assembly|nation)$/u

/** “She, the president,” and “she who” are told who they are; “he or she” is anybody; He may be a name. */
const isApart = (tokens: readonly Token[], at: number): boolean =>
  /^(?:,|who|\p{Lu}.*)$/u.test(tokens[at + 1]?.text ?? '') || isPaired(tokens, at, 1) || isPaired(tokens, at, -1)

const isPaired = (tokens: readonly Token[], at: number, by: 1 | -1): boolean =>
  /^(?:and|or)$/u.test(tokens[at + by]?.lower ?? '') && pronouns.test(tokens[at + 2 * by]?.lower ?? '')

/** How many paragraphs above somebody of the pronoun’s sex may stand to be meant, or somebody who may be of either. */
interface Reach {
  readonly sure: number
  readonly unsure: number
}

function reachOf(block: Block, last: Somebody, token: Token, isSpeaker: boolean): Reach {
  if (last.block < block.index) return { sure: above, unsure: 1 }
  if (isInClauseOf(block, last.index, token)) return { sure: 0, unsure: -1 }
  if (isSpeaker) return { sure: 0, unsure: 0 }
  return { sure: /^s?he$/u.test(token.lower) || owns(block, token) ? 1 : above, unsure: 0 }
}

const mayBe = ({ sex }: Somebody, asked: Sex, higher: number, { sure, unsure }: Reach) =>
  sex === asked ? higher <= sure : sex === undefined && higher <= unsure

/** Somebody who may be of either sex, spoken of before the speaker, is not meant by what the speaker goes on with. */
const isPassed = ({ block, index, sex }: Somebody, here: Block, from: number): boolean =>
  sex === undefined && block === here.index && index < from

/** “Ana Paz said so. He added that …”: the speaker, named just before, is the one who speaks. */
function goesOn(block: Block, last: Somebody, token: Token): boolean {
  const { tokens } = block
  if (last.block !== block.index || !/^s?he$/u.test(token.lower) || !speaks(block, last)) return false
  const next = tokens[token.index + (tokens[token.index + 1]?.lower === 'also' ? 2 : 1)]
  return token.index > lastOfSentence(block, last.index) && isSpeech(next?.lower ?? '')
}

/** “Ana Paz said”, “Ana Paz, the mayor of Izmir, said”, “said Ana Paz” */
function speaks({ tokens }: Block, { index }: Somebody): boolean {
  const first = tokens.slice(0, index).findLastIndex(({ pos }) => pos !== 'PROPN')
  if (isSpeech(tokens[first]?.lower ?? '')) return true
  const comma = tokens[index + 1]?.text === ','
  const end = comma ? tokens.findIndex(({ text }, at) => at > index + 1 && text === ',') : index
  const verb = end < 0 ? '' : (tokens[end + 1]?.lower ?? '')
  return isSpeech(verb) || /^(?:told|called|asked|urged|thanked|blamed|accused)$/u.test(verb)
}

/** So many words of a clause stand before what somebody owns: “who had then cut short his holiday”. */
const near = 6

/** “Benedetta Foschini, who cut short his holiday” */
function isInClauseOf({ tokens }: Block, name: number, { index, lower }: Token): boolean {
  const who = tokens.findIndex((token) => token.index > name && token.lower === 'who')
  if (!/^(?:his|her)$/u.test(lower) || who < 0 || who > index || index - who > near) return false
  const isOfName = !tokens.slice(name + 1, who).some(({ pos }) => /^(?:VERB|AUX)$/u.test(pos))
  return isOfName && !tokens.slice(who, index).some(({ text }) => text === ',')
}

/** “Alito cut her off”: somebody else, or it would be “herself”. */
function isObjectOf(block: Block, subject: Somebody, token: Token): boolean {
  const { tokens } = block
  const { index, lower } = token
  if (subject.block < block.index || /^s?he$/u.test(lower) || owns(block, token) || lastOfSentence(block, subject.index) < index)
    return false
  return tokens.slice(subject.index, index).filter(({ pos }) => pos === 'VERB').length < 2
}

/** “Heard’s lawyer, Elaine Bredehoft, said his client …” */
function hasOwner(block: Block, { block: own, index }: Somebody, token: Token): boolean {
  if (own !== block.index || !owns(block, token)) return false
  return block.tokens.slice(Math.max(0, index - around), index).some(({ pos, text }) => pos === 'PART' && /^[’']s?$/u.test(text))
}

/** “his costs”, “her costs”; not “helped her” */
const owns = ({ tokens }: Block, { index, lower }: Token): boolean =>
  lower === 'his' || (lower === 'her' && isNominal(tokens[index + 1]))

/** “Speaking for her party, Zeynep Aydın said …”; not “Her lawyer, Elena Soto, said …”, who is not her own lawyer. */
function isNamedAhead(block: Block, cast: readonly Somebody[], token: Token): boolean {
  const last = lastOfSentence(block, token.index)
  const [ahead] = cast.filter(
    ({ block: own, person, index }) => own === block.index && person && index > token.index && index <= last,
  )
  return ahead !== undefined && !isOwned(block, token, ahead)
}

/** “Her lawyer, Elena Soto”, “his late father, Ion Rusu”; also “He will stay with her colleague, Carlo Lotti”, who is somebody else. */
function isOwned(block: Block, token: Token, { block: own, index, person }: Somebody): boolean {
  const name = person?.places.find((place) => place.block.index === own && place.mention.last === index)
  if (!name || block.tokens[name.mention.first - 1]?.text !== ',') return false
  const owner = block.tokens.slice(token.index, name.mention.first).findLastIndex((other) => owns(block, other))
  return owner >= 0 && block.tokens.slice(token.index + owner + 1, name.mention.first - 1).every(isNominal)
}

const lastOfSentence = ({ sentences }: Block, index: number): number =>
  sentences.map(({ tokens }) => tokens.at(-1)?.index ?? 0).find((last) => last >= index) ?? index

const openOf = ({ sentences }: Block, { index }: Token): number =>
  sentences.findLast(({ tokens }) => (tokens[0]?.index ?? 0) <= index)?.tokens[0]?.index ?? 0

const isNominal = (token: Token | undefined) => /^(?:NOUN|ADJ|NUM)$/u.test(token?.pos ?? '')

function report(block: Block, token: Token, { name }: Person, known: Sex): Report {
  const at = { from: block.from + token.from, to: block.from + token.to }
  const ask = asking(`whether ${name} is a man or a woman`, `Is ${name} a man or a woman?`)
  return {
    ranges: [at],
    tier: 'likely',
    severity: 5,
    message: `“${token.text}” can mean nobody but ${name} here, who is a ${known === 'male' ? 'man' : 'woman'} by name or role.`,
    repairs: [
      putWords(at, matchCase(otherPronoun(token.lower, isNominal(block.tokens[token.index + 1])), token.text), 'choice'),
      ask,
    ],
  }
}
