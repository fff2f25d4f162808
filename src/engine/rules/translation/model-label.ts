import type { BlockContent } from '../../article'
import { isSelfTalk } from '../../read/self-talk'
import type { Range } from '../../types'
import { type ParagraphRule, prose, type Report } from '../rule'

/**
 * What a program leaves of its own form when it writes a story: a label before the headline (*Title: …*), a gap nobody filled (*[Insert quote
 * here]*), a count of words, *(continued in next message)*. Deliberate exceptions: brackets of a desk (*[sic]*, *[of the bank]*), an editor's
 * word in a quotation, labels inside a sentence.
 */
export const modelLabel: ParagraphRule = {
  id: 'model-label',
  category: 'translation',
  name: 'Left over from the program that wrote it',
  why: 'A program that translates or rewrites a story labels the parts of its answer and leaves gaps to be filled. None of it belongs into the copy.',
  scope: 'paragraph',
  blocks: [...prose, 'headline', 'subhead', 'caption', 'byline', 'credit', 'notice'],
  covers: ['NM10'],
  examples: [
    {
      damaged: 'The developer was calm. [[[Insert quote from developer here] ]]He left.',
      repaired: 'The developer was calm. He left.',
    },
    { damaged: '[[Title: ]]Regulator fines bank for failings of 2019', repaired: 'Regulator fines bank for failings of 2019' },
    { damaged: '[[Word count: 214]]', repaired: '' },
    { damaged: 'The law is old. [[(continued in next message)]]', repaired: 'The law is old. ' },
    { damaged: 'The law is old. [[[Expert comment – source needed] ]]It stays.', repaired: 'The law is old. It stays.' },
    { damaged: '[[Certainly! Below is the condensed version (approx. 200 words):]]', repaired: '' },
    {
      damaged: '[[As an AI language model, I cannot verify these figures. ]]The dam is safe.',
      repaired: 'The dam is safe.',
    },
    {
      damaged: 'The dam is safe[[ (Note: the original text says “barrage”)]].',
      repaired: 'The dam is safe.',
    },
    {
      damaged: 'The season was long. [[As of my last update, no total was available for this year. ]]It rained.',
      repaired: 'The season was long. It rained.',
    },
    { damaged: 'The dam held[[ 【4†source】]].', repaired: 'The dam held.' },
    { damaged: 'Mayor Ann Lee[[ (CHECK SPELLING)]] left.', repaired: 'Mayor Ann Lee left.' },
    { damaged: 'Write to [[[your name] ]]at the ministry.', repaired: 'Write to at the ministry.' },
  ],
  sound: [
    'The firm said that “[the bank] paid” [sic], and see [1]. The words count: 214 of them were new. He sat.',
    'He won the title: his first. The headline: a shock. Insert the quote here, the form says. Summary executions went on.',
    'As an AI model for Europe it failed. The dam (note: it is old) broke, and he said as an artificial heart would.',
    'I hope this helps us win, he said. I have kept the letters. Let me know what you think of it. Of course. Sure.',
    'Based on the information provided by police, he left. TK is an insurer, and XXX a chain. She wrote “check” (see below).',
    'The story is continued in the next chapter. Title IX: a law. The name [of the donor] is known.',
    'Here is the text of the letter sent to MPs on Monday:',
    'Here is the full text of the speech:',
    'Of course, I have no regrets. It was a fine match.',
    'Option 1: leave without a deal. Option 2: ask for more time.',
  ],
  *check(block) {
    yield* ofItself(block)
    if (
      !/[[(:!]|[ⓒ【]|oaicite|turn\d|\bTK|as of my |^\W*(?:Sure|Certainly|Of course|Absolutely|Great|Got it|Understood|No problem|End of)/u.test(
        block.text,
      )
    )
      return
    for (const { pattern, what } of signs) {
      for (const match of block.text.matchAll(pattern)) yield report(block, match, what)
    }
  },
}

/** “As an AI language model, I cannot …”, whatever follows. */
const selfTalk =
  /^(?:Sorry, |Sorry, but )?[Aa]s an (?:AI|AI language|artificial intelligence) (?:model|assistant|translator),? I /u
/** A shorter sentence may be anybody’s: “Of course.” */
const fewestWords = 4

function* ofItself(block: BlockContent): Iterable<Report> {
  for (const { text, from, to, tokens } of block.sentences) {
    if (tokens[0]?.quoted || !(selfTalk.test(text) || (tokens.length > fewestWords && isSelfTalk(text)))) continue
    const end = block.text[to] === ' ' ? to + 1 : to
    yield reportRange(block, { from, to: end }, 'is what a program said of itself')
  }
}

interface Sign {
  readonly pattern: RegExp
  readonly what: string
}

const gapped =
  'name|date|quote|location|place|city|company|organi[sz]ation|title|link|url|source|insert|number|amount|author|reporter|publication|image|photo|contact|details?'
const signs: readonly Sign[] = [
  {
    what: 'is a gap that was to be filled',
    pattern: new RegExp(
      `\\[(?:insert|add|include|fill in|your|put|enter|todo|tbd|tk|placeholder)(?:[ :](?:[^\\]\\[]{0,80}))?\\] ?|\\[(?:(?:full|company|city|source|author|reporter|expert|official)[’']?s? )?(?:${gapped})(?: (?:here|name|of [^\\]]{2,30}))\\] ?|\\[(?:NAME|DATE|QUOTE|LOCATION|CITY|COMPANY|SOURCE|AUTHOR|LINK|URL|INSERT)\\] ?`,
      'gu',
    ),
  },
  {
    what: 'is a gap that was to be filled',
    pattern:
      /\[(?:Insert|Add|Include|Fill in|Your|Put|Enter|Placeholder|To be added|Name of|Quote from|Date of|Link to)(?: [^\][]{0,80})?\] ?/gu,
  },
  {
    what: 'labels a part of an answer',
    pattern:
      /^\**(?:Title|Headline|Suggested (?:headline|title)|(?:New |Revised |Rewritten |Proposed )(?:headline|title|article|version)|Sub-?head(?:line|ing)?|Standfirst|Meta description|SEO title|Article body|Body text|Lead paragraph|Closing paragraph|Key takeaways?|TL;DR|Version \d|Paragraph \d|Rewritten text|Summary of the article)\** ?: ?\**(?:\s|$)(?!.*\p{Lu}\p{Ll}+:)/gu,
  },
  {
    what: 'is a gap that was to be filled',
    pattern: /\[[^\][]{2,60}(?:needed|to be (?:confirmed|added|inserted)|goes here|placeholder|TBC|TBD)\] ?/gu,
  },
  {
    what: 'speaks of the answer it was part of',
    pattern:
      /^\**(?:Sure|Certainly|Of course|Absolutely|Great|Got it|Understood|No problem)(?: thing)?[!,.]+ (?:[Hh]ere(?:[’']s| is| are)|[Bb]elow|This is|I(?:[’']ve| have) (?:re)?(?:translated|written|shortened|condensed|revised|edited|summari[sz]ed|prepared|created|drafted|corrected|adapted|polished|worked|updated|worded|phrased|kept|added|removed))(?!\p{L})[^\n]{0,160}$|^(?:Here(?:[’']s| is)|Below is) (?:the|a|your|my) (?:\p{L}+ ){0,3}(?<!full )(?:version|rewrite|draft|summary|translation|article|text)(?!\p{L})(?! of (?!the (?:article|text|story|original|draft)))[^.\n]{0,80}:$/gu,
  },
  {
    what: 'is a note of whoever translated, for the desk and not the reader',
    pattern:
      / ?[([](?:Note|Translator[’']s note|Translation note|T\/N|TN|Note from (?:the )?translator): [^()[\]\n]{0,40}(?:original|source|translat|literal|untranslat|text|ambiguous)[^()[\]\n]{0,200}[)\]]/giu,
  },
  {
    what: 'is a mark of the program that wrote it',
    pattern:
      / ?(?::?contentReference)?\[:?oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?| ?【\d{1,3}(?::\d{1,3})?†[^【】]{1,60}】| ?\b(?:cite)?turn\d{1,3}(?:search|view|news|file|fetch)\d{1,3}(?!\d)|,? as of my (?:last|latest|most recent) (?:knowledge |training )?(?:update|cut-?off)(?: in \p{L}{3,12}(?: \d{4})?)?(?=[.,;])/gu,
  },
  {
    what: 'is a note for the desk and not the reader',
    pattern:
      / ?[[(](?:(?:CHECK|FACT-?CHECK|VERIFY|CONFIRM|FIXME|TODO|TO DO|NEEDS (?:QUOTE|SOURCE|CHECK))(?:[: ][^()[\]\n]{1,80})?|(?:check|verify|confirm|fact-check) (?:the |this |his |her |with )?(?:spelling|name|names|figures?|date|title|age|source|quote|facts?|numbers?|desk|author|reporter|legal|location)\b[^()[\]\n]{0,60}|(?:TK)+(?: [^()[\]\n]{1,60})?|CQ|cq)[)\]]| ?\[\?{1,5}\]| ?\b(?:TK){2,}\b/gu,
  },
  {
    what: 'counts what was written',
    pattern: /^\W*(?:Word|Character) count\W{1,3}(?:approx(?:imately|\.)? |about |~ ?)?\d[\d,]*(?: words| characters)?\W*$/gu,
  },
  {
    what: 'speaks of the answer it was part of',
    pattern:
      /\((?:continued|to be continued|continues) in (?:the )?next (?:message|response|reply|part)\)|\[(?:continued|continues|cont(?:inued)?\.?|end of (?:article|text|translation|document)|text (?:truncated|cut off)|translation (?:ends|continues)|unclear|illegible|untranslat(?:ed|able))\]|^\W*End of (?:article|translation|document|text)\W*$|^\W*Tone: \p{L}[\p{L}, ]{2,40}$/gu,
  },
]

function report(block: BlockContent, match: RegExpExecArray, what: string): Report {
  return reportRange(block, { from: match.index, to: match.index + match[0].length }, what)
}

function reportRange({ text }: BlockContent, range: Range, what: string): Report {
  return {
    ranges: [range],
    tier: 'sure',
    severity: 5,
    message: `“${text.slice(range.from, range.to).trim()}” ${what}.`,
    repairs: [{ label: 'Delete it', kind: 'delete', edits: [{ ...range, insert: '' }] }],
  }
}
