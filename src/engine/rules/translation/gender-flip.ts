import type { Article, Block, BlockContent, Token } from '../../article'
import { isCommonWord } from '../../language/dictionary-words'
import { otherPronoun } from '../../language/pronoun-cases'
import { isRole } from '../../language/roles'
import { type Sex, sexOfWord } from '../../language/sex-of-word'
import { castOf, type Somebody } from '../../ledger/cast'
import { knownSexOf } from '../../ledger/known-sex'
import { matchCase } from '../../language/match-case'
import { once, onceEach } from '../../once-each'
import { asking, putWords } from '../../proposals'
import { type ArticleRule, prose, type Report } from '../rule'

/**
 * “He will return a part of her pay”: one sentence makes one person a man and a woman, and the draft knows nobody else it could
 * be. Deliberate exceptions: any word for a person of the other sex in the draft, another name in the sentence or the one before,
 * ships and countries, speech in quotation marks.
 */
export const genderFlip: ArticleRule = {
  id: 'gender-flip',
  category: 'translation',
  name: 'He turns into she',
  why: 'Many languages leave out who owns a thing, or have one word for his and her. A machine then guesses, and one person changes sex within a sentence.',
  scope: 'article',
  blocks: prose,
  covers: ['GR09'],
  examples: [
    {
      damaged: 'President Ito bowed. He will return half of [[her]] salary.',
      repaired: 'President Ito bowed. He will return half of his salary.',
    },
    {
      damaged: 'Finance Minister Joanna Wolska spoke. As [[he]] put it, the economy grew faster than her ministry had forecast.',
      repaired: 'Finance Minister Joanna Wolska spoke. As she put it, the economy grew faster than her ministry had forecast.',
    },
    { damaged: 'Mayor Lopez resigned. She blamed [[his]] health.', repaired: 'Mayor Lopez resigned. She blamed her health.' },
  ],
  sound: [
    'Ito bowed. He will return half of his salary. His wife came, and he took her hand.',
    'Merkel spoke. He thanked Ito for her help.',
    'Clara Weiss died in May. Ito was in Rome. The news came late, and he was shocked at hearing of her death.',
    'The captain left. “He took her keys,” a witness said.',
    'Judge Ito rose. He told the witness to keep her voice up. He held the mare by her halter.',
    'Mayor Ito stood up. He thanked the teacher for her years of work.',
    'The ship left port. He watched her crew wave.',
  ],
  prepare(content) {
    countIn(content)
    findFlips(content)
  },
  *check(article) {
    const cues = countCues(article)
    const castOfAll = once(() => article.blocks.flatMap(castOf(article)))
    for (const block of article.blocks) {
      if (!this.blocks.includes(block.kind) || findFlips(block.content).length === 0) continue
      for (const { at, sentence, flip } of findFlips(block.content)) {
        if (cues[flip.other] > 1) continue
        const before = block.sentences[at - 1]?.tokens ?? []
        if (
          countNames([...before, ...sentence.tokens]) > 1 ||
          [...before, ...sentence.tokens].some(({ lower }) => vessels.test(lower))
        )
          continue
        const spoken = castOfAll().filter(
          (other) => other.block < block.index || (other.block === block.index && other.index < flip.subject.index),
        )
        const last = spoken.findLast(({ person }) => person !== undefined)
        const isOfOther = ({ person }: Somebody) =>
          person !== undefined &&
          person !== last?.person &&
          knownSexOf(person) !== otherSex[flip.other] &&
          !isCommonWord(person.name.split(' ').at(-1)?.toLowerCase() ?? '') // “Toyama Electric” is nobody
        if (spoken.some(isOfOther)) continue
        // “said Joanna Wolska. As he put it, her ministry …”: by her name the first of the two is wrong.
        const isFirstWrong = last?.person !== undefined && knownSexOf(last.person) === flip.other
        yield report(block, isFirstWrong ? flip.subject : flip.token)
      }
    }
  },
}

const vessels = /^(?:ship|boat|vessel|country|nation|motherland|yacht|ferry|navy|aircraft|plane|car)s?$/u

/** How often the draft speaks of a person of each sex. */
function countCues(article: Article): Record<Sex, number> {
  const counts = { male: 0, female: 0 }
  for (const { content } of article.blocks) {
    const { male, female } = countIn(content)
    counts.male += male
    counts.female += female
  }
  return counts
}

const countIn = onceEach(({ tokens }: BlockContent): Readonly<Record<Sex, number>> => {
  const counts = { male: 0, female: 0 }
  for (const { lower } of tokens) {
    const sex = sexOfWord.get(lower)
    if (sex) counts[sex]++
  }
  return counts
})

const findFlips = onceEach(({ sentences }: BlockContent) =>
  sentences.flatMap((sentence, at) => {
    const flip = findFlip(sentence.tokens)
    return flip ? [{ at, sentence, flip }] : []
  }),
)

const otherSex = { male: 'female', female: 'male' } as const

interface Flip {
  readonly subject: Token
  readonly token: Token
  readonly other: Sex
}

function findFlip(tokens: readonly Token[]): Flip | undefined {
  const subject = tokens.find(({ lower }) => lower === 'he' || lower === 'she')
  if (!subject || subject.quoted) return undefined
  const other: Sex = subject.lower === 'he' ? 'female' : 'male'
  const possessive = other === 'female' ? 'her' : 'his'
  const token = tokens.find(({ lower, index, quoted }) => lower === possessive && index > subject.index && !quoted)
  const next = token && tokens[tokens.indexOf(token) + 1]
  // “He told the witness to keep her voice up.”
  if (token && tokens.some((word) => word.index > subject.index && word.index < token.index && isSomebodyElse(word)))
    return undefined
  return token && next && /^(?:NOUN|ADJ|NUM)$/u.test(next.pos) ? { subject, token, other } : undefined
}

const animals =
  /^(?:mare|horse|cow|calf|ewe|sheep|hen|dog|cat|bitch|lion(?:ess)?|tiger(?:ess)?|elephant|whale|bear|animal|pony|foal|goat|bird|striker|goalkeeper|singer|heroine)$/u

/** A person, or an animal, whose the thing may be. */
const isSomebodyElse = ({ pos, lower }: Token): boolean => pos === 'NOUN' && (isRole(lower) || animals.test(lower))

function countNames(tokens: readonly Token[]): number {
  return tokens.filter(({ pos }, index) => pos === 'PROPN' && tokens[index - 1]?.pos !== 'PROPN').length
}

function report(block: Block, { from, to, lower, text }: Token): Report {
  const at = { from: block.from + from, to: block.from + to }
  const ask = asking('who is meant')
  const person = /^(?:her|she)$/u.test(lower) ? 'he' : 'she'
  return {
    ranges: [at],
    tier: 'likely',
    severity: 5,
    message: `The sentence says ${/^s?he$/u.test(lower) ? `“${text}” of whom it goes on to speak as ${person === 'he' ? 'of a man' : 'of a woman'}` : `“${person}” and then “${lower}”`}, and the draft names nobody else it could be.`,
    repairs: [putWords(at, matchCase(otherPronoun(lower, true), text), 'choice'), ask],
  }
}
