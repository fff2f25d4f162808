import { monthNames, dayNames } from '../language/calendar'
import type { Range, Tier } from '../types'
import { slug } from './desk-line'
import { findTail } from './furniture-tail'

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
  /** What a paragraph must have for it, asked first because it costs less. */
  readonly hint?: RegExp
}

/** The end of a sentence, and what follows it. */
const afterSentence = '(?<=[.!?…”"’)]\\s)'

/** What a page sets between the lines of a story; with a capital, between two words of a sentence, it can be nothing else. */
const glued =
  '(?:ADVERTISEMENT|Advertisement|Advertising|Reklama|Werbung|Anzeige|Publicidade|Publicidad|Read (?:more|also|too|next)|READ MORE|Read More|See (?:also|more)|Also read|Related(?: articles?| stories| content)|Share(?: this(?: (?:article|story|page))?| on (?:Facebook|Twitter|X|WhatsApp))|Share Tweet(?: Email)?|Subscribe now|Sign (?:up|in)(?: now| here)?|Click (?:here|to (?:enlarge|share|expand|play)(?: .{2,30})?)|View image in full ?screen|View gallery|Continue reading(?: the main story)?|(?:Story|Article) continues below(?: this)?(?: ad(?:vertisement)?)?|Skip (?:past )?(?:newsletter promotion|advert(?:isement)?|ad|video)|Scroll (?:down )?to continue|Play(?: video| audio)|Watch (?:now|live|more)|Listen to this article|Loading(?:\\.\\.\\.|…)|(?:Follow|Join) us on \\p{Lu}\\p{L}+|Show more|Load more|Copy link|Comments? \\(\\d+\\)|\\(opens in (?:a )?new (?:tab|window)\\)|\\d+ min read)(?! (?:buttons?|links?|tabs?|options?|icons?|signs?|pages?|sections?|campaign|features?|boxes|box))'

const ago = '\\d+ ?(?:minutes?|mins?|m|hours?|hrs?|h|days?|d)(?: ago)?'
const clock =
  '(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},?[ |·•–-]{1,3})?\\d{1,2}[:.h]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: (?:GMT|BST|CET|EST|EDT|IST|UTC|Uhr))?'
const button =
  '(?:Share|Tweet|Email|E-mail|Print|Save|Facebook|Twitter|X|WhatsApp|Telegram|LinkedIn|Copy link|Bookmark|Comments?|Listen)'
const heads = `ADVERTISEMENT|Advertisement|Reklama|Werbung|Anzeige|${button}(?:[ |·•,/]{1,3}${button}){1,7}|\\d+ min(?:ute)?s? read|Reading time:? \\d+ min(?:ute)?s?|(?:Last )?(?:[Uu]pdated|[Pp]ublished|[Pp]osted|[Mm]odified|Stand|Input|Entered|Created|Added)(?: on| at)?:? ?(?:${ago}|${clock})(?: [|·•–-] \\d+ min(?:ute)?s? read)?|(?:Image|Media|Photo|Video) (?:caption|source)|Listen to this article|Play (?:audio|video)|Story continues below(?: advertisement)?|(?:UPDATE|WRAPUP|ROUNDUP) \\d ?-|URGENT \\d(?:ST|ND|RD|TH) LEAD`
/** How a paragraph of a story may open behind such a label. */
const opens =
  '(?:The|A|An|In|On|At|He|She|It|They|We|But|And|Two|Three|Four|Five|Police|Officials|According|After|When|As|For|More|Mr|Mrs|Ms|Dr)(?= )|[“"]|\\p{Lu}{3,}[, ]|\\p{Lu}\\p{Ll}+(?:, [\\p{L} ]+)? (?:\\([^)]{2,20}\\) )?[–—-]{1,2} '

const patterns: readonly Pattern[] = [
  {
    tier: 'sure',
    what: 'is a dateline said twice',
    pattern: /^(?<bit>(?<line>\p{Lu}[\p{L} ,.’'-]{2,40}(?:\(\p{Lu}[\p{L} ]{1,20}\) ?)?(?:--|[–—])) (?=\k<line>))/gu,
    also: /\p{Lu}{3}|\(/u,
  },
  {
    tier: 'sure',
    what: 'is a label of the page at the head of a paragraph',
    pattern: new RegExp(`^(?<bit>(?:${heads})[-–—|·•:,]?)(?=\\s(?:${opens}))`, 'gu'),
  },
  {
    tier: 'sure',
    what: 'names the reporter as the page it came from does',
    pattern:
      /^(?<bit>(?:[[(<]\p{Lu}[\p{L} .-]{1,30} ?= ?\p{Lu}[\p{L} .-]{1,40}[\])>]\s?(?:(?:Reporter|Correspondent) \p{Lu}[\p{L} -]{2,30} ?=)?|(?:Reporter|Correspondent) \p{Lu}[\p{L}-]+ \p{Lu}[\p{L} -]{1,24} ?=))(?=\s\p{Lu})/gu,
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
    what: 'is the caption of a picture that the page showed here',
    pattern: new RegExp(
      `(?<=[\\p{Ll}\\p{N},;] )(?<bit>(?:Image|Media|Photo|Picture|Video|Figure) (?:caption|source|copyright)\\b[:,]? \\p{Lu}[^.!?\\n]{3,120}? (?:on|in|last|since|of) (?:(?:${dayNames.join('|')})|(?:${monthNames.join('|')})(?: \\d{1,2})?(?:,? \\d{4})?|\\d{4}))(?= \\p{Ll})`,
      'gu',
    ),
    hint: /(?:caption|source|copyright)/,
  },
  {
    tier: 'sure',
    what: 'is a label of a picture that the page showed here',
    pattern:
      /(?<=[\p{Ll}\p{N},;] )(?<bit>(?:Image|Media|Photo|Picture|Video) (?:caption|source|copyright)\b[:,]?(?: (?:Getty Images|Reuters|AFP|EPA|AP|PA Media|BBC)(?:[ /](?:Getty Images|Reuters|AFP|EPA|AP))?)?)(?= )/gu,
  },
  {
    tier: 'sure',
    what: 'is a label of the page in the middle of a sentence',
    pattern: new RegExp(`(?<=[\\p{Ll}\\p{N},;] )(?<bit>${glued})(?= [\\p{Ll}\\p{N}])`, 'gu'),
    hint: /ADVERT|Advert|Reklama|Werbung|Anzeige|Publicid|READ M|Read |See (?:also|more)|Also read|Related |Share |Subscribe now|Sign (?:up|in)|Click |View |Continue r|continues b|Skip |Scroll |Play |Watch |Listen to|Loading|us on |Show m|Load m|Copy l|Comments? \(|opens in|min read/,
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

const titleHead = new RegExp(`^(?<bit>${slug}\\s?(?:[-–—:]\\s?)?)(?=\\p{Lu})`, 'u')

/** Finds the slug of an agency at the head of a headline: “UPDATE 2-”, “(2nd LD)”. */
export function findTitleHead(text: string): InlineFurniture | undefined {
  const bit = titleHead.exec(text)?.groups?.['bit']
  if (bit === undefined) return undefined
  const to = bit.trimEnd().length
  return { from: 0, to, tier: 'likely', what: 'tells the desks what an agency sent', cut: { from: 0, to: bit.length } }
}

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
  for (const { tier, what, pattern, also, hint } of patterns) {
    if (hint && !hint.test(text)) continue
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
  const tail = findTail(text)
  if (!tail) return found
  const { from, what } = tail
  const to = text.trimEnd().length
  if ([...quotations, ...found].some((other) => other.from < to && other.to > from)) return found
  return [...found, { from, to, tier: 'likely', what, cut: { from: text.slice(0, from).trimEnd().length, to } }]
}
