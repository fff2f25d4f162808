import type { BlockContent } from '../../article'
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
    { damaged: 'Write to [[[your name] ]]at the ministry.', repaired: 'Write to at the ministry.' },
  ],
  sound: [
    'The firm said that “[the bank] paid” [sic], and see [1]. The words count: 214 of them were new. He sat.',
    'He won the title: his first. The headline: a shock. Insert the quote here, the form says. Summary executions went on.',
    'As an AI model for Europe it failed. The dam (note: it is old) broke, and he said as an artificial heart would.',
    'The story is continued in the next chapter. Title IX: a law. The name [of the donor] is known.',
  ],
  *check(block) {
    if (
      !/[[(:!]|(?:an AI|an artificial|translate|access|open|browse) |^\W*(?:Sure|Certainly|Of course|Absolutely|Great|Got it|Understood|No problem|End of)/u.test(
        block.text,
      )
    )
      return
    yield* ofItself(block)
    for (const { pattern, what } of signs) {
      for (const match of block.text.matchAll(pattern)) yield report(block, match, what)
    }
  },
}

/** “As an AI language model, I cannot …”, “I cannot translate this text.” */
const selfTalk =
  /^(?:Sorry, |Sorry, but )?(?:[Aa]s an (?:AI|AI language|artificial intelligence) (?:model|assistant|translator),? I |I (?:cannot|can[’']t|am unable to|was unable to) (?:translate|access|open|browse) (?:this|the|that) (?:text|article|link|page|url|passage|content|sentence|source))/u

function* ofItself(block: BlockContent): Iterable<Report> {
  for (const { text, from, to, tokens } of block.sentences) {
    if (!selfTalk.test(text) || tokens[0]?.quoted) continue
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
      /^\**(?:Title|Headline|Suggested (?:headline|title)|(?:New |Revised |Rewritten |Proposed )(?:headline|title|article|version)|Sub-?head(?:line|ing)?|Standfirst|Meta description|SEO title|Article body|Body text|Lead paragraph|Closing paragraph|Key takeaways?|TL;DR|(?:Version|Option) \d|Paragraph \d|Rewritten text|Summary of the article)\** ?: ?\**(?:\s|$)(?!.*\p{Lu}\p{Ll}+:)/gu,
  },
  {
    what: 'is a gap that was to be filled',
    pattern: /\[[^\][]{2,60}(?:needed|to be (?:confirmed|added|inserted)|goes here|placeholder|TBC|TBD)\] ?/gu,
  },
  {
    what: 'speaks of the answer it was part of',
    pattern:
      /^\**(?:Sure|Certainly|Of course|Absolutely|Great|Got it|Understood|No problem)(?: thing)?[!,.]+ (?:[Hh]ere(?:[’']s| is| are)|[Bb]elow|I[’']ve|I have|This is)(?!\p{L})[^\n]{0,160}$|^(?:Here(?:[’']s| is)|Below is) (?:the|a|your|my) (?:\p{L}+ ){0,3}(?:version|rewrite|draft|summary|translation|article|text)(?!\p{L})[^.\n]{0,80}:$/gu,
  },
  {
    what: 'is a note of whoever translated, for the desk and not the reader',
    pattern:
      / ?[([](?:Note|Translator[’']s note|Translation note|T\/N|TN|Note from (?:the )?translator): [^()[\]\n]{0,40}(?:original|source|translat|literal|untranslat|text|ambiguous)[^()[\]\n]{0,200}[)\]]/giu,
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
