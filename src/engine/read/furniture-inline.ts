import { monthNames } from '../language/calendar'
import type { Range, Tier } from '../types'

/** A bit of page furniture inside a paragraph of the story. Offsets count from the start of the paragraph. */
export interface InlineFurniture extends Range {
  readonly tier: Tier
  readonly what: string
  /** What goes with its removal: the words and the space that parted them from the sentence. */
  readonly cut: Range
}

interface Pattern {
  readonly tier: Tier
  readonly what: string
  /** The group `bit` is the furniture. */
  readonly pattern: RegExp
  /** What else it must hold. */
  readonly also?: RegExp
}

/** The end of a sentence, and what follows it. */
const afterSentence = '(?<=[.!?…”"’)]\\s)'

const patterns: readonly Pattern[] = [
  {
    tier: 'sure',
    what: 'is a dateline said twice',
    pattern: /^(?<bit>(?<line>\p{Lu}[\p{L} ,.’'-]{2,40}(?:\(\p{Lu}[\p{L} ]{1,20}\) ?)?(?:--|[–—])) (?=\k<line>))/gu,
    also: /\p{Lu}{3}|\(/u,
  },
  {
    tier: 'sure',
    what: 'was left of a post that the page showed',
    pattern: new RegExp(
      `(?<bit>(?:[-–—] ?[^—–()]{2,60} \\(@\\w{2,30}\\) (?:${monthNames.join('|')}) \\d{1,2}, \\d{4}|pic\\.twitter\\.com/\\w+))`,
      'gu',
    ),
  },
  {
    tier: 'sure',
    what: 'says how the page opens a link',
    pattern: /(?<bit>, opens (?:in )?(?:a )?new (?:tab|window))(?![\p{L}\p{N}])/gu,
  },
  {
    tier: 'likely',
    what: 'names whose picture the page showed here',
    pattern: new RegExp(
      `${afterSentence}(?<bit>\\((?:(?:[Ff]ile|FILE|AP|AFP|Reuters|Representative|Representational) )?(?:[Pp]hoto|PHOTO|[Ii]mage|[Pp]icture|[Pp]ic)s?(?: [Cc]redits?)?(?: by|:| courtesy(?: of)?:?) ?[^()]{3,60}\\))(?=$|\\s)`,
      'gu',
    ),
  },
  {
    tier: 'sure',
    what: 'says that the rest of the text was cut off',
    pattern: /(?<bit>\[\s?\+\s?\d+\s?(?:chars|characters)\s?\])/giu,
  },
  {
    tier: 'sure',
    what: 'cuts the story off and points to the rest of it',
    pattern: new RegExp(
      `${afterSentence}(?<bit>[[(]?(?:Read|READ|Continue|Keep|Click|See|Show|View|Learn) (?:more|MORE|reading|(?:the |this )?full (?:story|article|text|report)|here(?: (?:to|for) [^.,]{2,40})?)(?: (?:here|on|at) [^.,]{2,40})?\\s?[\\])]?[\\s.…»>→!]{0,6})$`,
      'gu',
    ),
  },
  {
    tier: 'sure',
    what: 'points to another story',
    pattern: new RegExp(
      `${afterSentence}(?<bit>[[(]?(?:>{1,3}\\s?)?(?:ALSO READ|Also Read|Also read|READ ALSO|Read Also|Read also|READ MORE|Read more|Read More|ALSO SEE|SEE ALSO|See also|See Also|Also See|Also Watch|MORE|RELATED|Related|READ NEXT|Read Next|Read next|DON[’']T MISS|MUST READ|WATCH|(?<=[[(])(?:READ|PREVIOUS|Previous|More|Watch|WATCH))\\s?[:|–—-]\\s?[^.!?]{6,160}[\\])?]?)$`,
      'gu',
    ),
  },
  {
    tier: 'sure',
    what: 'cuts the story off and points to the rest of it',
    pattern: new RegExp(
      `${afterSentence}(?<bit>(?:Story|Article) continues(?: below)?\\.?|(?:Read|See|Click here for) the (?:full|whole|original) (?:story|article|table|report|text)(?: (?:here|(?:at|on) [\\p{L}\\p{N}-]+\\.\\p{Ll}{2,6}))?\\.?)$`,
      'gu',
    ),
  },
  {
    tier: 'likely',
    what: 'says when the page was made',
    pattern: new RegExp(
      `${afterSentence}(?<bit>(?:(?:First |Last )?(?:[Pp]ublished|[Uu]pdated|[Mm]odified|[Pp]osted))(?: on| at)?\\s?[-–—:]?\\s?(?:${monthNames.map((name) => name.slice(0, 3)).join('|')})\\p{Ll}*\\.? \\d{1,2}, \\d{4}(?: (?:at )?\\d{1,2}:\\d{2}(?: ?[aApP]\\.?[mM]\\.?)?(?: [A-Z]{2,4})?)?)$`,
      'gu',
    ),
  },
  {
    tier: 'likely',
    what: 'names whose picture the page showed here',
    pattern: new RegExp(
      `${afterSentence}(?<bit>(?:Photo|Photograph|Image|Picture|Video)s?(?: [Cc]redit)?(?: by|:| courtesy of:?) \\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,3}\\s?/\\s?\\p{Lu}[\\p{L} ]{1,30})$`,
      'gu',
    ),
  },
  {
    tier: 'sure',
    what: 'belongs to advertising on the page',
    pattern: new RegExp(
      `(?<=[.!?…”"’)]\\s?)(?<bit>(?:[-–—]\\s?)?(?:ADVERTISEMENT|Advertisement)(?:\\s?[-–—])?|(?<=\\s)(?:Story continues below(?: this)?(?: ad(?:vertisement)?)?|Article continues (?:below|after)(?: this)? advertisement))(?=$|\\.?\\s[\\p{Lu}“"])`,
      'gu',
    ),
  },
  {
    tier: 'sure',
    what: 'is what the program that translated it said of its work',
    pattern: /(?<bit>[[(](?:Note|NOTE|Translator['’]s note|Translation note|TN)\s?:[^[\]()]*[\])])/gu,
    also: /translat|transliterat|original|source text|literal/iu,
  },
  {
    tier: 'sure',
    what: 'is what the program that translated it said of its work',
    pattern: new RegExp(
      `^(?<bit>(?:(?:Sure|Certainly|Of course|Absolutely)[,!.]? )?[Hh]ere(?:['’]s| is) (?:the|your|a) (?:\\p{Ll}+ ){0,3}?(?:translation|translated (?:text|article|version)|rewritten (?:text|article|version)|rewrite|paraphrase)(?: of [^:.]{1,60}| (?:in|into) English)?:)(?=\\s)`,
      'gu',
    ),
  },
  {
    tier: 'sure',
    what: 'is what the program that translated it said of its work',
    pattern: new RegExp(
      `${afterSentence}(?<bit>(?:I hope this (?:helps|translation helps|is helpful)[.!]|(?:Please )?[Ll]et me know if you (?:need|have|want|would like|['’]d like) [^.!?]{3,80}[.!])(?:\\s(?:Let me know if you [^.!?]{3,80}[.!])?)?)$`,
      'gu',
    ),
  },
  {
    tier: 'sure',
    what: 'is what the program that translated it said of its work',
    pattern:
      /^(?<bit>(?:Note|NOTE): (?:This|The (?:text|article) above) is (?:a|an) (?:\p{Ll}+ ){0,2}?(?:summary|translation|paraphrase) of the (?:original|source)(?: \p{Ll}+)?\.)(?=\s)/gu,
  },
  {
    tier: 'likely',
    what: 'asks the reader to follow or subscribe',
    pattern: new RegExp(
      `${afterSentence}(?<bit>(?:Follow|Like|Join|Subscribe to|Download|Read) (?:us|our)(?: [^.!?,]{2,60})? (?:on|in|to|via|channel|app|newsletter|page)\\b[^.!?,]{0,50}[.!]?)$`,
      'gu',
    ),
  },
]

/** The name of the site behind a headline, as the title of a page has it; a dash and a newspaper may also tell who reported it. */
const titleTail =
  /\s(?<bit>\|\s?(?:\p{Lu}[^\s|]*)(?:\s\p{Lu}[^\s|]*){0,3}|[-–—|]\s?[\p{L}\p{N}.-]{2,40}\.(?:com|net|org|cn|ru|in|uk|de|fr))$/u

/** Finds the name of a site at the end of a headline. */
export function findTitleTail(text: string): InlineFurniture | undefined {
  const bit = titleTail.exec(text)?.groups?.['bit']
  if (bit === undefined) return undefined
  const from = text.length - bit.length
  return {
    from,
    to: text.length,
    tier: 'likely',
    what: 'names the page',
    cut: { from: text.slice(0, from).trimEnd().length, to: text.length },
  }
}

/** Finds furniture inside a paragraph that goes on as a story; what stands between quotation marks is left alone. */
export function findInlineFurniture(text: string, quotations: readonly Range[]): readonly InlineFurniture[] {
  const found: InlineFurniture[] = []
  for (const { tier, what, pattern, also } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const bit = match.groups?.['bit'] ?? ''
      if (also && !also.test(bit)) continue
      const from = match.index + match[0].indexOf(bit)
      const to = from + bit.trimEnd().length
      if (quotations.some((quotation) => quotation.from < to && quotation.to > from)) continue
      if (found.some((other) => other.from < to && other.to > from)) continue
      // At the head of a paragraph the space behind goes with it, elsewhere the one before.
      const cutTo = from === 0 ? to + (/^\s*/u.exec(text.slice(to))?.[0].length ?? 0) : to
      found.push({ from, to, tier, what, cut: { from: text.slice(0, from).trimEnd().length, to: cutTo } })
    }
  }
  return found
}
