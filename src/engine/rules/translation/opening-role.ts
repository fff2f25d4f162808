import type { Sentence, Token } from '../../article'
import { readNounPhrase } from '../../language/noun-phrases'
import { canBe } from '../../language/verb-forms'
import { countries } from '../../lexicon/places'
import { type SentenceRule, type Proposal, type Report } from '../rule'

/**
 * An office or a person that opens the sentence bare: *Minister said he would resign*, *Head of the hospital confirmed it*, *Man aged 45 was held*. Deliberate exceptions:
 * a name behind it (*Minister Berg said*), forms of address, headlines and captions, *Police*, and sentences without a verb.
 */
export const openingRole: SentenceRule = {
  id: 'opening-role',
  category: 'translation',
  name: 'Office or person without an article at the start',
  why: 'Languages without articles begin a sentence with the bare noun. In English it is “The minister said” and “A man was held”.',
  scope: 'sentence',
  blocks: ['body', 'list'],
  covers: ['GR01'],
  outranks: ['bare-noun'],
  examples: [
    { damaged: '[[Minister]] said he would resign.', repaired: 'The minister said he would resign.' },
    {
      damaged: '[[Head]] of the hospital confirmed two cases.',
      repaired: 'The head of the hospital confirmed two cases.',
    },
    { damaged: '[[Prime]] minister has denied the report.', repaired: 'The prime minister has denied the report.' },
    {
      damaged: '[[Spokesman]] for the ministry said it was safe.',
      repaired: 'A spokesman for the ministry said it was safe.',
    },
    { damaged: '[[Man]] aged 45 was held in Split.', repaired: 'A man aged 45 was held in Split.' },
  ],
  sound: [
    'Minister Berg said he would resign. The head of the hospital confirmed it. Head of the line? Not him.',
    'President of the club since May, she left. Judge for yourself. Head for the hills. Coach fares rose. Man was made to work.',
    'Secretary of State Colin Powell says it is time. Director of Sofia airport Ivan Petrov left. Leader writers said so. Mother was ill. Mr. President has left. King said so.',
    'Prime minister was the one job he wanted. Deputy mayor was as high as he rose. Head of state is a role for which he was born.',
  ],
  *check(_, sentence) {
    const report = sentence.terminated && !sentence.tokens[0]?.quoted ? checkSentence(sentence) : undefined
    if (report) yield report
  },
}

const roles =
  /^(?:minister|president|mayor|governor|director|chairman|chairwoman|leader|head|spokesman|spokeswoman|deputy|manager|author|suspect|owner|founder|captain|prosecutor|chancellor|premier|ambassador|commander|secretary|chief|commissioner|member)$/u
/** Those a body has several of. */
const oneOfMany = /^(?:spokesman|spokeswoman|member|deputy|suspect)$/u
const persons = /^(?:man|woman|boy|girl|cyclist|passenger|motorcyclist|pensioner|teenager)$/u
/** What somebody does in the news. */
const telling =
  /^(?:said|says|told|added|denied|confirmed|announced|stressed|explained|declared|stated|claimed|admitted|warned|called|asked|signed|promised|refused|thanked|resigned|visited|met|noted|emphasi[sz]ed|informed|expressed|presented|believes|wants|thinks|decided|rejected|criticised|criticized|accused|demanded|proposed|left|arrived|opened|gave|took|made)$/u

function checkSentence({ tokens }: Sentence): Report | undefined {
  const [first, second] = tokens
  if (!first || !second || !/^\p{Lu}\p{Ll}+$/u.test(first.text)) return undefined
  if (persons.test(first.lower)) return isAged(tokens) ? report(first, ['A', 'The']) : undefined
  const head = /^(?:prime|vice|deputy)$/u.test(first.lower) && roles.test(second.lower) ? 1 : 0
  if (!roles.test(tokens[head]?.lower ?? '') || (head === 1 && second.text !== second.lower)) return undefined
  const verb = tokens[endOfSubject(tokens, head + 1)]
  const isTold =
    verb !== undefined &&
    (telling.test(verb.lower) ||
      (/^(?:has|had|was|is|will)$/u.test(verb.lower) && (head === 1 || verb !== tokens[1] || isSure(tokens))))
  if (!isTold || isSpokenOf(tokens, tokens.indexOf(verb))) return undefined
  return report(first, head === 0 && oneOfMany.test(first.lower) ? ['A', 'The'] : ['The'])
}

/** “Prime minister was the one job he wanted”: the word for the office is told of, not who holds it. */
function isSpokenOf(tokens: readonly Token[], at: number): boolean {
  const been = tokens[at + 1]?.lower === 'been' ? 1 : 0
  const next = tokens[at + 1 + been]
  return (
    (/^(?:is|was)$/u.test(tokens[at]?.lower ?? '') || been === 1) &&
    next !== undefined &&
    (/^(?:DET|PROPN)$/u.test(next.pos) || /^(?:as|his|her|their|its|what|where|never|not)$/u.test(next.lower))
  )
}

/** “Man aged 45 was held” */
function isAged(tokens: readonly Token[]): boolean {
  const [, aged, number, verb] = tokens
  return aged?.lower === 'aged' && number?.pos === 'NUM' && (verb?.pos === 'AUX' || verb?.text === ',' || verb?.pos === 'VERB')
}

/** “Minister has denied”, “President was elected”: a verb of its own behind the helping verb. */
const isSure = (tokens: readonly Token[]): boolean =>
  tokens[2]?.pos === 'VERB' ||
  (tokens[2]?.pos === 'ADV' && tokens[3]?.pos === 'VERB' && canBe(tokens[3].lower, 'participle', 'base'))

/** Where the verb has to stand: behind the office, or behind “of the hospital”, “for the ministry”. */
function endOfSubject(tokens: readonly Token[], at: number): number {
  if (!/^(?:of|for)$/u.test(tokens[at]?.lower ?? '')) return at
  // “Minister of interior said”: the tagger takes it for an adjective
  if (
    /^(?:interior|foreign|finance|defen[cs]e|justice|education|health|culture|agriculture|transport)$/u.test(
      tokens[at + 1]?.lower ?? '',
    ) &&
    telling.test(tokens[at + 2]?.lower ?? '')
  )
    return at + 2
  const inner = readNounPhrase(tokens, at + 1)
  if (!inner || inner.pronoun) return at
  const end = inner.head.index - (tokens[0]?.index ?? 0) + 1
  // “Secretary of State Colin Powell says”: a name behind makes it a title.
  const isNamed = tokens.slice(at + 1, end).some(({ text }) => /^\p{Lu}/u.test(text) && !(end === at + 2 && countries.has(text)))
  return isNamed ? at : end
}

function report(first: Token, articles: readonly string[]): Report {
  const put = (article: string): Proposal => ({
    label: `Put “${article} ${first.lower}”`,
    kind: articles.length > 1 ? 'choice' : 'single',
    edits: [{ from: first.from, to: first.to, insert: `${article} ${first.lower}` }],
  })
  return {
    ranges: [{ from: first.from, to: first.to }],
    tier: 'likely',
    severity: 1,
    message: `“${first.text}” opens the sentence without “${articles[0] ?? ''}”.`,
    repairs: articles.map(put),
  }
}
