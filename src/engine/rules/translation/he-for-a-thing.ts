import type { Block, Sentence, Token } from '../../article'
import { matchCase } from '../../language/match-case'
import { castOf, type Somebody } from '../../ledger/cast'
import { putWords } from '../../proposals'
import { type ArticleRule, prose, type Report } from '../rule'

/**
 * *He* or *she* for a thing: *The clinic is on the list. She was founded in 1911*. Only behind a sentence about a thing, in a paragraph that has
 * spoken of nobody before, and with what no person does or has done to them. Deliberate exceptions: ships, quotations.
 */
export const heForAThing: ArticleRule = {
  id: 'he-for-a-thing',
  category: 'translation',
  name: 'He or she for a thing',
  why: 'In many languages a house, a law or a pipe is “he” or “she”. English says “it”.',
  scope: 'article',
  blocks: prose,
  covers: ['GR08', 'GR10'],
  examples: [
    {
      damaged: 'The pipeline was to reach the town in 2022. [[He]] will supply 46 boiler houses.',
      repaired: 'The pipeline was to reach the town in 2022. It will supply 46 boiler houses.',
    },
    {
      damaged: 'The clinic in the valley is on the list. [[She]] was founded in 1911.',
      repaired: 'The clinic in the valley is on the list. It was founded in 1911.',
    },
    {
      damaged: 'Nurses of the clinic hung a banner from a window. [[She]] was founded in 1911.',
      repaired: 'Nurses of the clinic hung a banner from a window. It was founded in 1911.',
    },
    {
      damaged: 'The new bridge opens in May. [[He]] is 400 metres long and cost 2 million.',
      repaired: 'The new bridge opens in May. It is 400 metres long and cost 2 million.',
    },
    {
      damaged: 'The treaty was signed in Vienna. [[He]] will enter into force in May.',
      repaired: 'The treaty was signed in Vienna. It will enter into force in May.',
    },
    {
      damaged: 'The law was passed in March. [[He]] came into force on Monday.',
      repaired: 'The law was passed in March. It came into force on Monday.',
    },
  ],
  sound: [
    'The clinic is old. He supplies it with bread. The charity is in safe hands. She had founded it in 2001.',
    'The left-hander is in form. He connects well. The baritone is back. He was put forward for the prize.',
    'The accused is in custody. He was put before the court.',
    'The ship left the port. She was built in 1911. The mayor founded the clinic. She was calm. The dog is old. She weighs 12 kilos.',
    'Olena Hrytsak owns the farm. The farm is large. She supplies 40 shops.',
    'The bridge opens in May. He will be there.',
  ],
  outranks: ['pronoun-of-other-sex', 'changing-pronoun'],
  *check(article) {
    const cast = yield* castOf.inSteps(article)
    for (const block of article.blocks) {
      if (!prose.includes(block.kind)) continue
      yield
      for (const sentence of block.sentences) {
        const report = checkSentence(block, sentence, () => cast(block))
        if (report) yield report
      }
    }
  },
}

/** Ships are women to sailors, animals to those who keep them. */
const mayBeShe =
  /^(?:ship|vessel|boat|ferry|yacht|frigate|destroyer|submarine|cruiser|trawler|tanker|schooner|dog|cat|horse|cow|bear|lion|elephant|whale|bird|animal|panda|tiger|calf|foal|country|nation|baby|child|victim|family|couple|team|accused|deceased|\p{L}*weight|(?:left|right)-hander|hander|soprano|tenor|baritone|bass|novice|amateur|veteran|(?:french|english|irish|scots|dutch|welsh)(?:man|woman))$/u
const made =
  /^(?:founded|built|constructed|renovated|demolished|designed|completed|repaired|published|ratified|put|located|situated|connected|equipped)$/u
/** Nobody is, whatever stands before. */
const onlyThings = /^(?:founded|constructed|renovated|demolished|ratified)$/u
const does =
  /^(?:connects?|contains?|stretch(?:es)?|measures?|compris(?:es?|ed)|consists?|consisted|expires?|exploded|derailed|houses)$/u
const time = /^(?:into|in)$/u
const extent = /^(?:long|high|wide|tall|deep|thick)$/u

function checkSentence(block: Block, sentence: Sentence, cast: () => readonly Somebody[]): Report | undefined {
  const [pronoun, ...rest] = sentence.tokens
  if (!pronoun || !/^s?he$/u.test(pronoun.lower) || pronoun.quoted || !isOfThing(rest)) return undefined
  const before = block.sentences[sentence.index - 1]?.tokens ?? []
  const head = headOf(before)
  const isClear =
    rest.slice(0, 4).some(({ lower }) => onlyThings.test(lower)) ||
    (head !== undefined &&
      !mayBeShe.test(head.lower) &&
      !before.some(({ quoted }) => quoted) &&
      !cast().some(({ index }) => index < pronoun.index))
  if (!isClear) return undefined
  const at = { from: block.from + pronoun.from, to: block.from + pronoun.to }
  return {
    ranges: [at],
    tier: 'likely',
    severity: 5,
    message: `What is said here is said of things, and “${pronoun.text}” is a person.`,
    repairs: [putWords(at, matchCase('it', pronoun.text))],
  }
}

/** What is said of “it” and of no person. */
function isOfThing(tokens: readonly Token[]): boolean {
  const verbs = tokens.slice(0, 4).filter(({ pos }) => pos !== 'ADV')
  const [first, second, third] = verbs
  // “He will enter into force”
  if (/^(?:will|can|could|would)$/u.test(first?.lower ?? '') && /^(?:come|enter|take|go)$/u.test(second?.lower ?? ''))
    return isOfThing(tokens.slice(1))
  if (/^(?:is|was|had|has|will|can|could|would)$/u.test(first?.lower ?? '')) {
    // “She had founded the charity”: a person’s deed, and no passive
    const isPassive = /^(?:is|was)$/u.test(first?.lower ?? '')
    if (
      (isPassive && made.test(second?.lower ?? '')) ||
      (/^be(?:en)?$/u.test(second?.lower ?? '') && made.test(third?.lower ?? ''))
    )
      return true
    if (isDoneByThing(second, third)) return true
    return second?.pos === 'NUM' && extent.test(tokens[3]?.lower ?? '')
  }
  if (/^(?:c[ao]mes?|goe?s?|went|enter(?:s|ed)?|takes?|took)$/u.test(first?.lower ?? ''))
    return (
      (time.test(second?.lower ?? '') && /^(?:force|effect|operation|service)$/u.test(third?.lower ?? '')) ||
      second?.lower === 'effect'
    )
  return isDoneByThing(first, second)
}

/** “supplies 46 boiler houses”: of people it takes a number not to be a person’s deed. */
const isDoneByThing = (verb: Token | undefined, next: Token | undefined): boolean =>
  does.test(verb?.lower ?? '') || (/^(?:suppl(?:y|ies|ied)|feeds?|fed)$/u.test(verb?.lower ?? '') && next?.pos === 'NUM')

/** “The larger of the two substations”: what the sentence is about, if it opens with it. */
function headOf([article, ...rest]: readonly Token[]): Token | undefined {
  if (!/^(?:the|this|that|a|an|its|their)$/u.test(article?.lower ?? '')) return undefined
  const end = rest.findIndex(({ pos }) => pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'NUM')
  return rest[end - 1]
}
