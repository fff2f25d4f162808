import { addTo } from '../../add-to'
import type { Article, Block, Sentence, Token } from '../../article'
import { calendarNames } from '../../language/calendar'
import { matchCase } from '../../language/match-case'
import { speakingRoles } from '../../language/roles'
import { type Sex, sexOfWord } from '../../language/sex-of-word'
import { isSpeech } from '../../language/speech-verbs'
import { namedIn, namesOf, type Named } from '../../ledger/names'
import { mayMeanOther } from '../../ledger/others'
import { ownersOf, type Person } from '../../ledger/people'
import { asking, putWords } from '../../proposals'
import { type ArticleRule, prose, type Report } from '../rule'

/**
 * One person who is *he* in one sentence and *she* in another: *The mayor, Ayse Demirtas, resigned. He had led the city … Demirtas said she would teach*.
 * A pronoun counts only where nobody else can be meant: behind *said*, of a thing of the subject’s, or at the start of the sentence behind one that opens with the name. Deliberate
 * exceptions: whoever else the draft has named or spoken of before and could mean, quotations, people of whom only a surname is given.
 */
export const changingPronoun: ArticleRule = {
  id: 'changing-pronoun',
  category: 'translation',
  name: 'One person, he and she',
  why: 'Turkish, Persian, Chinese, Korean, Indonesian, Bengali and others have one word for he and she. A machine guesses anew in each sentence.',
  scope: 'article',
  blocks: namedIn,
  covers: ['GR09'],
  examples: [
    {
      damaged:
        'The mayor, Ayse Demirtas, resigned on Friday. [[He]] had led the city since 2019. Demirtas said [[she]] would return to teaching. Demirtas said she was tired.',
      repaired:
        'The mayor, Ayse Demirtas, resigned on Friday. She had led the city since 2019. Demirtas said she would return to teaching. Demirtas said she was tired.',
    },
    {
      damaged:
        'Judge Siti Rahmawati said [[she]] would rule in June. The evidence was clear. Rahmawati left the court. [[He]] has worked there for years.',
    },
    {
      damaged: 'Chairwoman [[Siti Aminah]] opened the meeting. [[He]] said the budget was balanced.',
      repaired: 'Chairwoman Siti Aminah opened the meeting. She said the budget was balanced.',
    },
  ],
  sound: [
    'The mayor, Ayse Demirtas, resigned. She had led the city since 2019. Her husband, Ali, said he was sad. Demirtas said she was tired.',
    'Ali Demir met Fatma Kaya. She was calm. Demir said he was calm. Kaya said she left.',
    'Demirtas spoke to a lawyer. He was calm. The mayor, Ayse Demirtas, said she was calm too.',
    'Gloria became ill. Mr Mark Tedeschi also told the court that, over the last months of her life, it hurt. Mr Tedeschi said she had been brave.',
    'The victim was found in May. Mr Mark Tedeschi said she had been brave.',
    'Ms Anna Reeves met the boy in May. She said he was hungry. Ms Reeves said he had asked for bread.',
    'The patient died on Friday. Dr Anna Lee said he had been ill. She had treated him. Chairwoman Ana Silva rose. He who pays should decide.',
    'Minister Ali Demir left. She, the president, stayed. Demir said he was ill.',
  ],
  *check(article) {
    const owners = ownersOf(article)
    const called = new Map<Person, Called[]>()
    for (const place of namesOf(article)) {
      const person = owners.get(place)
      if (!person?.name.includes(' ') || place.quoted || !prose.includes(place.block.kind)) continue
      for (const found of pronounsOf(article, place)) addTo(called, person, found)
    }
    for (const [person, places] of called) {
      if (person.sex === undefined && new Set(places.map(({ sex }) => sex)).size < 2) continue
      yield* judge(
        person,
        places.filter(({ block, token, sex }) => !mayMeanOther(article, person, block, token, sex)),
      )
    }
  },
}

/** A pronoun that can only be of the person named before it. */
interface Called {
  readonly block: Block
  readonly token: Token
  readonly sex: Sex
}

function* judge({ name, sex, places: named }: Person, places: readonly Called[]): Iterable<Report> {
  const males = places.filter((place) => place.sex === 'male')
  const females = places.filter((place) => place.sex === 'female')
  const maleIsRare = sex === undefined ? males.length < females.length : sex === 'female'
  const [rare, common] = maleIsRare ? [males, females] : [females, males]
  const there = common[0]
  const titled = named.find(({ mention }) => mention.sex !== undefined)
  for (const here of rare) {
    const at = rangeOf(here)
    const right: Sex = here.sex === 'male' ? 'female' : 'male'
    const ask = asking(`whether ${name} is a man or a woman`, `Is ${name} a man or a woman?`)
    const put = putWords(at, asWritten(here.token.text, right), 'choice')
    const message = there
      ? `${name} is “${here.token.lower}” here and “${there.token.lower}” elsewhere.`
      : `${name} is called “${here.token.lower}” here, and the title tells of ${right === 'male' ? 'a man' : 'a woman'}.`
    const other = there ? rangeOf(there) : titled && { from: titled.from, to: titled.to }
    if (!other) continue
    const isClear = common.length > rare.length || sex !== undefined
    yield { ranges: [at, other], tier: 'likely', severity: 5, message, repairs: isClear ? [put, ask] : [ask] }
  }
}

const rangeOf = ({ block, token }: Called) => ({ from: block.from + token.from, to: block.from + token.to })

const asWritten = (text: string, sex: Sex): string => {
  const [he, she] = /^h(?:is|er)$/iu.test(text) ? ['his', 'her'] : ['he', 'she']
  return matchCase((sex === 'male' ? he : she) ?? text, text)
}

function* pronounsOf(article: Article, { block, mention }: Named): Iterable<Called> {
  const at = block.sentences.findIndex(
    ({ tokens }) => (tokens[0]?.index ?? 0) <= mention.first && (tokens.at(-1)?.index ?? -1) >= mention.last,
  )
  const sentence = block.sentences[at]
  if (!sentence || !opens(sentence, mention.first, block)) return
  const said = block.tokens[mention.last + 1]
  const behind = sentence.tokens.filter(({ index }) => index > mention.last)
  const pronoun = behind.find(({ lower }) => sexOfWord.has(lower))
  const clear = pronoun && isAlone(behind.filter(({ index }) => index < pronoun.index))
  // “Demirtas said she …”, “Demirtas was taken from her home”
  if (clear && (/^(?:his|her)$/u.test(pronoun.lower) ? isOwn(block, pronoun) : said && isSpeech(said.lower)))
    yield* toCalled(block, pronoun)
  const next = sentenceBehind(article, block, at)
  const [first] = next?.sentence.tokens ?? []
  if (next && first && isAlone(behind.filter((token) => !clear || token !== pronoun))) yield* toCalled(next.block, first)
}

/** “from his home”: what follows is a thing of the subject, and not “told her yesterday”. */
const isOwn = ({ tokens }: Block, { index }: Token): boolean => {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  return before?.pos === 'ADP' && next?.pos === 'NOUN' && !sexOfWord.has(next.lower) && !speakingRoles.has(next.lower)
}

/** The name opens its sentence: alone, behind its title, or as “The mayor of Izmir, Ayse Demirtas,”. */
function opens(sentence: Sentence, first: number, block: Block): boolean {
  const before = sentence.tokens.filter(({ index }) => index < first)
  const isPhrase = before.every(({ pos, lower }) => /^(?:DET|NOUN|ADJ|PROPN)$/u.test(pos) || /^(?:,|of)$/u.test(lower))
  return before.length <= 7 && isPhrase && !before.some(({ pos }) => pos === 'PRON') && !block.tokens[first]?.quoted
}

/** Nobody else is named, and no role or word for a person stands there. */
function isAlone(tokens: readonly Token[]): boolean {
  return tokens.every(({ lower, pos, text, quoted }, at) => {
    if (quoted || sexOfWord.has(lower)) return false
    if (speakingRoles.has(lower) || speakingRoles.has(lower.replace(/s$/u, ''))) return false
    return pos !== 'PROPN' || calendarNames.has(text) || /^(?:in|at|near|from|on|to|outside)$/u.test(tokens[at - 1]?.lower ?? '')
  })
}

interface Next {
  readonly block: Block
  readonly sentence: Sentence
}

function sentenceBehind({ blocks }: Article, block: Block, at: number): Next | undefined {
  const within = block.sentences[at + 1]
  if (within) return { block, sentence: within }
  const next = blocks[block.index + 1]
  const [sentence] = next?.sentences ?? []
  return next && sentence && prose.includes(next.kind) ? { block: next, sentence } : undefined
}

function* toCalled(block: Block, token: Token): Iterable<Called> {
  if (
    token.quoted ||
    !/^(?:he|she|his|her)$/u.test(token.lower) ||
    /^(?:,|who)$/u.test(block.tokens[token.index + 1]?.lower ?? '')
  )
    return
  yield { block, token, sex: /^(?:he|his)$/u.test(token.lower) ? 'male' : 'female' }
}
