import type { Article, Block, BlockContent, Token } from '../../article'
import { otherPronoun } from '../../language/pronoun-cases'
import { type Sex, sexOfWord } from '../../language/sex-of-word'
import { onceEach } from '../../once-each'
import { putWords } from '../proposals'
import { type ArticleRule, type Proposal, prose, type Report } from '../rule'

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
    { damaged: 'Mayor Lopez resigned. She blamed [[his]] health.', repaired: 'Mayor Lopez resigned. She blamed her health.' },
  ],
  sound: [
    'Ito bowed. He will return half of his salary. His wife came, and he took her hand.',
    'Merkel spoke. He thanked Ito for her help.',
    'The captain left. “He took her keys,” a witness said.',
    'The ship left port. He watched her crew wave.',
  ],
  prepare(content) {
    countIn(content)
    findFlips(content)
  },
  *check(article) {
    const cues = countCues(article)
    for (const block of article.blocks) {
      if (!this.blocks.includes(block.kind)) continue
      for (const { at, sentence, flip } of findFlips(block.content)) {
        if (cues[flip.other] > 1) continue
        const before = block.sentences[at - 1]?.tokens ?? []
        if (
          countNames([...before, ...sentence.tokens]) > 1 ||
          [...before, ...sentence.tokens].some(({ lower }) => vessels.test(lower))
        )
          continue
        yield report(block, flip.token)
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

function findFlip(tokens: readonly Token[]): { readonly token: Token; readonly other: Sex } | undefined {
  const subject = tokens.find(({ lower }) => lower === 'he' || lower === 'she')
  if (!subject || subject.quoted) return undefined
  const other: Sex = subject.lower === 'he' ? 'female' : 'male'
  const possessive = other === 'female' ? 'her' : 'his'
  const token = tokens.find(({ lower, index, quoted }) => lower === possessive && index > subject.index && !quoted)
  const next = token && tokens[tokens.indexOf(token) + 1]
  return token && next && /^(?:NOUN|ADJ|NUM)$/u.test(next.pos) ? { token, other } : undefined
}

function countNames(tokens: readonly Token[]): number {
  return tokens.filter(({ pos }, index) => pos === 'PROPN' && tokens[index - 1]?.pos !== 'PROPN').length
}

function report(block: Block, { from, to, lower }: Token): Report {
  const at = { from: block.from + from, to: block.from + to }
  const ask: Proposal = { label: 'Ask who is meant', kind: 'query', edits: [] }
  const person = lower === 'her' ? 'he' : 'she'
  return {
    ranges: [at],
    tier: 'likely',
    severity: 5,
    message: `The sentence says “${person}” and then “${lower}”, and the draft names nobody else it could be.`,
    repairs: [putWords(at, otherPronoun(lower, true), 'choice'), ask],
  }
}
