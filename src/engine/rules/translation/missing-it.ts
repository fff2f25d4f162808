import type { BlockContent, Sentence, Token } from '../../article'
import { readNounPhrase } from '../../language/noun-phrases'
import { canBe } from '../../language/verb-forms'
import { mayBeFinite } from '../../language/verb-groups'
import type { Edit } from '../../types'
import { asking, changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *It* left out before a judgement, or *has* and *it exists* for *there is*: *made impossible to reach*, *considers necessary to*, *There has a problem*,
 * *It exists a risk*. Deliberate exceptions: *made clear that*, *made available to*, a judgement of a noun (*found the task difficult to do*), *as is usual*.
 */
export const missingIt: SentenceRule = {
  id: 'missing-it',
  category: 'translation',
  name: 'Nothing in the place of “it”',
  why: 'Many languages judge a thing without an “it” and say that something is with “has” or “exists”. English says “makes it hard to”, and “there is”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS08', 'GR15'],
  examples: [
    {
      damaged: 'The storm [[made impossible to]] reach the village.',
      repaired: 'The storm made it impossible to reach the village.',
    },
    {
      damaged: 'The minister [[considers necessary to]] change it.',
      repaired: 'The minister considers it necessary to change it.',
    },
    { damaged: '[[There has]] a problem with the water.', repaired: 'There is a problem with the water.' },
    { damaged: '[[There have]] many reasons for the strike.', repaired: 'There are many reasons for the strike.' },
    { damaged: '[[It exists]] a risk of new floods.', repaired: 'There is a risk of new floods.' },
    { damaged: '[[It exists]] many ways to help.', repaired: 'There are many ways to help.' },
    {
      damaged: 'The law [[makes difficult for]] small firms to hire staff.',
      repaired: 'The law makes it difficult for small firms to hire staff.',
    },
    { damaged: 'He said [[that is]] necessary to wait.', repaired: 'He said that it is necessary to wait.' },
    { damaged: '[[Must not let]] the people be hungry.' },
    { damaged: 'It closed [[because was]] too dangerous.', repaired: 'It closed because it was too dangerous.' },
    { damaged: 'They will see [[if is]] possible to repair it.', repaired: 'They will see if it is possible to repair it.' },
  ],
  sound: [
    'The storm made it impossible to reach. He made clear that it was made available to all and found difficult to use.',
    'There has been a problem, and there have long been many. It exists. It exists in law, and it exists only on paper.',
    'A task that is necessary to all is hard. He said that is wrong. It is law that is possible to keep.',
    'The big if is still the weather. He used words children find hard to spell. The cook likes dishes many foreigners find difficult to eat.',
    'A man thought likely to succeed him was held. A drug considered safe to use in children has been withdrawn.',
    'This feels wrong to say. She feels safe to go home. The house feels safe to live in.',
    'He said that was hard to accept. Police used force. He said that was necessary to restore order. I think that is hard to believe.',
    'What is considered necessary to life is here. The step is thought necessary to win.',
  ],
  *check(block, sentence) {
    for (let at = 0; at + 2 < sentence.tokens.length; at++) {
      const report = checkPlace(block, sentence, at)
      if (report) yield report
    }
  },
}

const judging =
  /^(?:makes?|made|making|finds?|found|finding|considers?|considered|considering|thinks?|thought|believes?|believed|deems?|deemed|renders?|rendered|feels?|felt)$/u
const judgements =
  /^(?:impossible|possible|difficult|easy|hard|easier|harder|necessary|important|useful|useless|essential|advisable|appropriate|reasonable|inappropriate|desirable|unacceptable|acceptable|convenient|strange|wrong|right|better|safe|dangerous|unnecessary|pointless|unlikely|likely)$/u
const linkings = /^(?:that|if|because|whether|when|although|while|since|unless)$/u

function checkPlace(block: BlockContent, { tokens, text }: Sentence, at: number): Report | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (!first || !second) return undefined
  if (at === 0) {
    const report = modalFirst(block, tokens, text)
    if (report) return report
  }
  if (first.lower === 'there' && /^(?:has|have|had)$/u.test(second.lower)) return thereHas(block, tokens, at)
  if (first.lower === 'it' && /^exist(?:s|ed)?$/u.test(second.lower)) return itExists(block, tokens, at)
  if (judgements.test(second.text) && judging.test(first.text)) return judged(block, tokens, at)
  // “The big if is the weather.”
  if (first.lower === 'if' && isNamed(tokens, at)) return undefined
  if (linkings.test(first.lower) && /^(?:is|was)$/u.test(second.lower)) {
    const report = behindLink(block, tokens, at)
    if (report) return report
  }
  return /^(?:because|although|if|whether)$/u.test(first.lower) ? nobodyBehind(block, tokens, at) : undefined
}

const isNamed = (tokens: readonly Token[], at: number): boolean =>
  /^(?:DET|ADJ)$/u.test(tokens[at - 1]?.pos ?? '') && (tokens[at - 1]?.pos === 'DET' || tokens[at - 2]?.pos === 'DET')

/** “A drug considered safe to use was withdrawn”, “She feels safe to go”, “words children find hard to spell”: nothing is missing. */
function isJudgedBefore(tokens: readonly Token[], at: number): boolean {
  const [verb, adjective] = [tokens[at], tokens[at + 1]]
  if (/^fe/u.test(verb?.lower ?? ''))
    return !/^(?:necessary|unnecessary|essential|advisable|impossible|possible)$/u.test(adjective?.lower ?? '')
  if (tokens[at - 1]?.pos !== 'NOUN') return false
  if (canBe(verb?.lower ?? '', 'participle') && tokens.slice(at + 4).some(mayBeFinite)) return true
  let start = at - 1
  while (/^(?:ADJ|NUM|DET)$/u.test(tokens[start - 1]?.pos ?? '')) start--
  const ahead = tokens[start - 1]
  return ahead?.pos === 'NOUN' && (start < at - 1 || /s$/u.test(ahead.lower))
}

/** “made impossible to reach” */
function judged(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [before, verb, adjective, link, next] = [tokens[at - 1], ...tokens.slice(at, at + 4)]
  if (!before || !verb || !adjective || !link || !next || isJudgedBefore(tokens, at)) return undefined
  const isInfinitive = link.lower === 'to' && (next.pos === 'VERB' || next.pos === 'AUX') && next.text === next.lower
  // “makes difficult for small firms to hire staff”
  const isOfSomebody =
    link.lower === 'for' &&
    /^mak/u.test(verb.lower) &&
    tokens.slice(at + 4, at + 9).some(({ lower }, place, rest) => lower === 'to' && canBe(rest[place + 1]?.lower ?? '', 'base'))
  if (
    !isInfinitive &&
    !isOfSomebody &&
    !(link.lower === 'that' && /^(?:considers?|finds?|thinks?|believes?|deems?|makes?|making)/u.test(verb.lower))
  )
    return undefined
  if (
    !/^(?:PRON|NOUN|PROPN|ADV|PART|CCONJ)$/u.test(before.pos) &&
    !/^(?:will|would|can|could|may|might|has|have|had)$/u.test(before.lower)
  )
    return undefined
  // “what they found difficult to do”, “a task he finds easy to do”: the object stands before.
  if (
    tokens
      .slice(Math.max(0, at - 8), at)
      .some(
        ({ lower }) =>
          /^(?:what|which|that|whom|who|is|was|are|were|be|been|being|as|it|he|she|they|we|i|you)$/u.test(lower) &&
          !/^(?:he|she|they|we|i|you)$/u.test(lower),
      )
  )
    return undefined
  if (/^(?:he|she|they|we|i|you)$/u.test(before.lower) && at > 1 && /^(?:NOUN|PROPN)$/u.test(tokens[at - 2]?.pos ?? ''))
    return undefined
  if (
    /^(?:found|made|considered|thought|felt|rendered|deemed|believed)$/u.test(verb.lower) &&
    before.pos === 'NOUN' &&
    !/^(?:DET|undefined)$/u.test(tokens[at - 2]?.pos ?? 'undefined')
  )
    return undefined
  return report(
    block,
    verb,
    link,
    { from: verb.to, to: verb.to, insert: ' it' },
    `“${verb.text}” needs “it” before “${adjective.text}”`,
  )
}

/** “There has a problem” */
function thereHas(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [there, has, next] = tokens.slice(at, at + 3)
  if (!there || !has || !next || !/^(?:an?|no|many|several|some|two|three|four|five|few|various|numerous)$/u.test(next.lower))
    return undefined
  // “and there has a friend”, “those there have a say”: here only where it opens its clause.
  if (at > 0 && !/^(?:that|because|and|but|if|,|“|as|although)$/u.test(tokens[at - 1]?.lower ?? '')) return undefined
  if (tokens.slice(at + 2, at + 6).some(({ lower }) => lower === 'been')) return undefined
  const isOne = next.lower === 'no' ? has.lower !== 'have' : /^an?$/u.test(next.lower)
  const put = has.lower === 'had' ? (isOne ? 'was' : 'were') : isOne ? 'is' : 'are'
  return report(block, there, has, { from: has.from, to: has.to, insert: put }, `English says “there ${put}”`)
}

/** “It exists a risk” */
function itExists(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [it, exists, next, noun] = tokens.slice(at, at + 4)
  // “It exists only on paper.”
  if (/^(?:more|longer|few|short|long|miles?|met(?:re|er)s|years?|steps?|walk|drive)$/u.test(noun?.lower ?? '')) return undefined
  if (next?.lower === 'only' && !/^(?:DET|ADJ|NUM|NOUN)$/u.test(noun?.pos ?? '')) return undefined
  if (!it || !exists || !next || !/^(?:an?|no|many|several|some|two|three|few|various|only)$/u.test(next.lower)) return undefined
  const isOne = /^(?:an?|no|only)$/u.test(next.lower)
  const be = /ed$/u.test(exists.lower) ? (isOne ? 'was' : 'were') : isOne ? 'is' : 'are'
  return report(
    block,
    it,
    exists,
    { from: it.from, to: exists.to, insert: `${/^I/u.test(it.text) ? 'There' : 'there'} ${be}` },
    `English says “there ${be}”`,
  )
}

/**
 * “said that is impossible to repair the bridge”: with its own object the verb says nothing of “that”. Else it may be what was told before: “He said that was hard to
 * accept”, “that was necessary to restore order”.
 */
function isFilled(tokens: readonly Token[], at: number): boolean {
  const [adjective, , verb, next] = tokens.slice(at + 2, at + 6)
  if (/^(?:wait|talk|speak|act|vote|stay|leave|cooperate|invest|negotiate|react|return)$/u.test(verb?.lower ?? '')) return true
  const isOwn =
    /^(?:DET|NOUN|PROPN|NUM)$/u.test(next?.pos ?? '') || /^(?:it|them|him|his|her|its|their)$/u.test(next?.lower ?? '')
  return isOwn && /^(?:possible|impossible|easy|hard|difficult|easier|harder|dangerous|convenient)$/u.test(adjective?.lower ?? '')
}

/** “said that is necessary to wait” */
function behindLink(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [before, link, be, adjective, next] = [tokens[at - 1], ...tokens.slice(at, at + 4)]
  if (
    !before ||
    !link ||
    !be ||
    !adjective ||
    !next ||
    !judgements.test(adjective.text) ||
    /^(?:right|wrong|better|likely|unlikely)$/u.test(adjective.text)
  )
    return undefined
  const leads = next.lower === 'to' ? tokens[at + 4]?.pos === 'VERB' : next.lower === 'that'
  if (!leads || (link.lower === 'that' && next.lower === 'to' && !isFilled(tokens, at))) return undefined
  if (
    link.lower === 'that' &&
    !(
      before.pos === 'VERB' &&
      /^(?:sa(?:y|ys|id)|th(?:inks?|ought)|believe[sd]?|add(?:s|ed)|stress(?:es|ed)|know|knows|knew|declared?|state[sd]?|note[sd]?|underline[sd]?)$/u.test(
        before.lower,
      )
    )
  )
    return undefined
  // “if is possible”; “when is necessary” may be a question
  if (link.lower !== 'that' && (/^(?:as|and)$/u.test(before.lower) || before.quoted !== link.quoted)) return undefined
  if (readNounPhrase(tokens, at + 2)) return undefined
  return report(block, link, be, { from: link.to, to: link.to, insert: ' it' }, `“${be.text}” needs its “it”`)
}

/** “Must not let people be hungry.” */
function modalFirst(block: BlockContent, tokens: readonly Token[], text: string): Report | undefined {
  const [modal, next, after] = tokens
  if (
    !modal ||
    !next ||
    !after ||
    tokens.length < 6 ||
    !/^(?:Must|Should|Cannot|Can|Could)$/u.test(modal.text) ||
    !/\.[”"’]?$/u.test(text)
  )
    return undefined
  const isNot = next.lower === 'not'
  const verb = isNot ? after : next
  if (modal.quoted || (verb.pos !== 'VERB' && verb.lower !== 'be') || !canBe(verb.lower, 'base') || verb.text !== verb.lower)
    return undefined
  if (!isNot && modal.text !== 'Must') return undefined
  return {
    ranges: [{ from: modal.from, to: verb.to }],
    tier: 'likely',
    severity: 5,
    message: `“${block.text.slice(modal.from, verb.to)}” has no subject.`,
    repairs: [asking(`who “${modal.text.toLowerCase()}”`)],
  }
}

/** “because was too dangerous”, “If will rain” */
function nobodyBehind(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [before, link, verb, next] = [tokens[at - 1], ...tokens.slice(at, at + 3)]
  if (!link || !verb || !next || !/^(?:is|was|are|were|has|have|had|will|would|can|could|must|should)$/u.test(verb.text))
    return undefined
  if (
    !/^(?:VERB|ADJ|ADV|DET|PART|AUX)$/u.test(next.pos) ||
    next.quoted !== link.quoted ||
    /^(?:as|even|and|“|"|word)$/u.test(before?.lower ?? '')
  )
    return undefined
  return report(
    block,
    link,
    verb,
    { from: link.to, to: link.to, insert: /^(?:are|were|have)$/u.test(verb.text) ? ' they' : ' it' },
    `behind “${link.text}” the subject is missing`,
  )
}

function report({ text }: BlockContent, first: Token, last: Token, edit: Edit, needs: string): Report {
  const words = text.slice(first.from, last.to)
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 5,
    message: `“${words}” is not how English says it: ${needs}.`,
    repairs: changeWithin(text, first, last, edit),
  }
}
