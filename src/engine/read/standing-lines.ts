import type { BlockKind } from '../types'
import { line as whole } from './line-test'

/** A kind of line that stays on the page for a reason of its own, and why a line was taken for one. */
export type Standing = readonly [kind: BlockKind, reason: string]

const agency =
  '(?:The )?(?:A\\.?P|AFP|Reuters|REUTERS|PTI|ANI|IANS|UNI|UPI|DPA|dpa|EFE|ANSA|TASS|Tass|Interfax|RIA(?: Novosti)?|Xinhua(?: News Agency)?|Kyodo(?: News)?|Jiji(?: Press)?|Yonhap|Bloomberg|Associated Press|Agence France[- ]Presse|Anadolu(?: Agency)?|SANA|WAFA|IRNA|Ukrinform|Press Trust of India|Press Association|PA|Getty(?: Images)?|EPA|Shutterstock|iStock|Antara|Bernama|Belga|APA|agencies|Agencies)'
const date =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?\\.? (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?'
const name = "[\\p{Lu}][\\p{L}’'.-]*"
const names = `${name}(?:,? (?:${name}|and|&|of|for|in|at|the|de|da|van|von|bin|al|el|with|dos)){0,12}`
/** A line without the brackets round it and the full stop behind. */
const bare = (text: string): string => text.replace(/^[([（]?\s?/u, '').replace(/\s?[)\]）]?\.?$/u, '')

// These are tested on small letters: with the flag for both cases a “.” or “\S” takes some runtimes 30 ms to make ready, each time it stands there.
const corrections =
  /^(?:(?:a )?correction|corrections|clarification|erratum|editor['’]?s['’]? note|note to (?:readers|editors)|for the record|retraction|apology|disclosure|(?:trigger |content )?warning: th(?:is|e))\b\s*(?:[:.—–-]|$)/u
const versions =
  /\b(?:(?:an |the )?(?:earlier|previous|original) version of th(?:is|e) (?:story|article|report|headline|caption|post)|this (?:story|article|report|post|headline|version|item|caption) (?:has been|was|is being|will be) (?:updated|corrected|amended|clarified|revised)|this (?:story|version|article) corrects)\b/u
const help =
  /\b(?:helplines?|hotlines?|lifelines?|samaritans|befrienders|childline|crisis (?:text )?line|if you(?:,)? or (?:someone|anyone|a person)|if you(?: have|['’]ve) been affected|if you are (?:affected|struggling|in crisis|experiencing|having|feeling)|(?:confidential|free|emotional) (?:support|help|advice))\b/u
const reachable =
  /\b(?:call|text|dial|phone|contact(?:ed)?|reach(?:ed)?|visit|telephone|e-?mail|chat)\b.*(?:\d{3}|\S@\S|www\.|\.(?:org|com|net))|\d{3}.*\bavailable\b/u
const labelled =
  /^(?:sponsored(?: (?:content|post|article|feature|story|by .{2,50}))?|paid (?:content|post|partnership.{0,40}|advertisement|promotion|for by .{2,60})|advertorial|advertis(?:ing|ement) (?:feature|promotion)|partner content|promoted(?: content| post)?|in (?:partnership|association) with .{2,40}|presented by .{2,40}|this (?:post|article|content|story)?\s?(?:is|was) (?:a )?(?:sponsored|paid)\b.{0,80})[.:]?$/u
const opinion = /\b(?:view|opinion)s? (?:expressed|here|are|in this) .{0,80}\b(?:author|writer|own|personal|columnist)s?\b/u
const responsible = /\bsolely responsible for (?:all|the|this) content\b/u

/** What stands in a document for a thing that is no text, with nothing else on its line. */
const objects = /^\uFFFC(?: ?\uFFFC)*$/u

const contributed =
  /\bcontributed (?:to|in|for|on) th(?:is|e) (?:report|story|article|reporting|dispatch|piece)\b|\bcontributed reporting\b/u
const inputs =
  /^[([]?\s?with (?:additional )?(?:\S+ ){0,2}(?:inputs?|reporting|reports|contributions?|material|information)\b(?:\(s\))?(?: (?:from|by|of) .{2,80})?\s?[)\]]?\.?$/u
const provenance =
  /^[([]?\s?(?:this )?(?:article|story|report|post|column|piece|text) (?:was )?(?:(?:first|originally)(?: \S+)? (?:appeared|published)|(?:appeared|published) (?:first|originally)) (?:on|in|by|at)\b/u
const crewed = whole(
  `(?:[Aa]dditional )?(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Cc]ompiled|[Gg]raphics?|[Pp]hotographs?|[Ii]llustrations?|[Tt]ranslated|[Tt]ranslation|[Pp]repared)(?: and (?:writing|editing|reporting|translated))? by (?!Google|DeepL|AI|ChatGPT)${names}.{0,160}`,
  `(?!.*\\d{4}.*\\d:\\d\\d)(?:[Ss]ources?|SOURCE|[Vv]ia|[Cc]redits?|[Cc]ourtesy|[Tt]ranslat(?:ion|ed|or)|[Ii]nterpreter) ?[:：] ?.{2,80}`,
  `[-–—]* ?${agency}(?: ?(?:[/,&+-]|and) ?${agency}){0,3}`,
)
const reporterContact =
  /^(?:contact|reach|follow|e-?mail) (?:the (?:reporter|author|writer)s?|her|him|them|\p{L}\p{L}{1,30} \p{L}\p{L}{1,30})\b.{0,120}@\S/u

const photoCredit =
  /^[([▲◆■]?\s?(?:(?:(?:cover|feature|featured|main|file|stock|title) )?(?:photos?|images?|pictures?|pics?|videos?|audio|graphics?|illustrations?|infographics?|screenshots?|footage)(?: (?:credits?|source|by|courtesy(?: of)?|via|from))?\s?[:：=/–—|]\s?.{1,80}|(?:file|ap|afp|reuters|stock|handout|representative|representational|archive|archival|data|material|symbol|symbolic|illustrative) ?(?:photo|image|picture)s?(?: ?[:=] ?.{2,40})?|photo archive|own elaboration)\s?[)\]]?\.?$/u
const photoLine =
  /^\(?[^)]{0,30}\)?\s?[[(](?:photos?|images?|pictures?|captions?|video)[\])]\s?\S|^(?:file photo|file picture|photo caption|caption|pictured|in (?:the|this) (?:photo|picture|image))\b\s?[:：—–-]?\s?\S|^file\s?[-–—:]/u
/** Without one of these no line ends in the name of an agency’s picture. */
const pictures = /[Pp]hoto|[Ii]mage|[Pp]icture|REUTERS|Reuters|AFP|AP|PTI|EPA|Kyodo|Xinhua/u
const endsInPhotoCredit = new RegExp(
  `(?:\\((?:AP|Reuters|AFP|PTI|EPA|Kyodo|Xinhua)(?: Photo| Images?)?\\s?/[^)]{2,60}\\)|(?:[Pp]hoto|[Ii]mage|[Pp]icture)\\s?(?:credit)?s?\\s?[:：]\\s?\\(?${agency}[^.]{0,40}\\)?|REUTERS/[\\p{L} .-]{3,40}|/(?:AFP|AP|Getty Images)(?: via (?:AP|Getty Images|Reuters))?|[Gg]etty [Ii]mages)\\)?\\.?$`,
  'u',
)

const byNames = new RegExp(`^(?:By|BY|by)\\s?:? ${names}(?:[\\s,|–—-]+${date})?$`, 'u')
const staff = whole(
  `(?:[Aa]uthor|[Rr]eporter|[Tt]ext|[Cc]orrespondent|[Jj]ournalist|[Ww]ritten [Bb]y|[Rr]eported [Bb]y|[Ee]dited [Bb]y|[Ss]tory [Bb]y|[Ww]ords|[Pp]osted [Bb]y|[Pp]ublished [Bb]y)\\s?[:：]? ?${names}`,
  '(?:[Oo]ur |[Ss]pecial |[Oo]wn |[Ff]rom [Oo]ur )*(?:[Ss]taff|[Ss]pecial|[Oo]wn|[Oo]ur) ?(?:[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Bb]ureau)s?(?: in [\\p{Lu}]\\p{L}+)?',
  '(?:[Ww]eb|[Nn]ews|[Oo]nline|[Ss]ports|[Ii]nternational) (?:[Dd]esk|[Tt]eam)|Express News Service|HT Correspondent',
  `${names}, (?:[Ss]taff [Ww]riter|[Cc]orrespondent|[Rr]eporter|${agency})`,
)
const dates = new RegExp(
  `^${date}(?:[\\s,|–—-]+(?:at )?\\d{1,2}[:.h]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?)?$|^\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}(?: \\d{1,2}:\\d{2})?$`,
  'u',
)
const timeOfDay = /(?<!\d)\d{1,2}[:h]\d{2}(?!\d)|\d\.\d{2} ?[ap]\.?m|\d\.\d{2} [A-Z]{3,4}$/u
const places = new RegExp(
  `^[\\p{Lu}][\\p{L} .’'-]{1,40}(?:,? [\\p{L}. ]{2,40})?(?:,? ${date})?,? ?(?:[(\\[]${agency}[)\\]])? ?[-–—]+$|^[\\p{Lu}][\\p{L} .’'-]{1,40}(?:,? ${date})?,? ?[(\\[]${agency}[)\\]]$`,
  'u',
)
const weekdays = /^by (?:mon|tues|wednes|thurs|fri|satur|sun)day(?:,? (?:the )?(?:\d|\p{L}{3,9}\.? \d).{0,20})?$/u

/** Tells the lines that no clean-up may sweep: notices, credits, captions, bylines and datelines. */
export function standingOf(line: string, isNearTop: boolean): Standing | undefined {
  const text = line.replaceAll(/\s+/gu, ' ').trim()
  const plain = text.toLowerCase()
  const words = text.split(' ').length
  if (objects.test(text)) return ['body', 'a picture, a block of code or the like']
  if (corrections.test(plain) || (words <= 60 && versions.test(plain))) return ['notice', 'a correction or an editor’s note']
  if (words <= 80 && help.test(plain) && reachable.test(plain) && !/\bsaid\b/u.test(plain))
    return ['notice', 'tells where to find help']
  if (words <= 14 && labelled.test(plain)) return ['notice', 'says who paid for it']
  if (words <= 70 && (opinion.test(plain) || responsible.test(plain))) return ['notice', 'says whose views these are']
  if (words <= 60 && contributed.test(plain)) return ['credit', 'says who contributed']
  if (words > 40) return undefined
  if (inputs.test(plain) || provenance.test(plain) || reporterContact.test(plain))
    return ['credit', 'says where the story comes from']
  if (isPictureCredit(text)) return ['credit', 'says whose picture it is']
  if (crewed.test(bare(text))) return ['credit', 'says who worked on it']
  if (photoLine.test(plain) || (pictures.test(text) && endsInPhotoCredit.test(text)) || photoCredit.test(plain))
    return ['caption', 'describes a picture']
  if (words <= 14 && (byNames.test(text) || staff.test(bare(text))) && !weekdays.test(plain))
    return [isNearTop ? 'byline' : 'credit', 'says who wrote it']
  if (words <= 12 && !isStamped(text) && (dates.test(text) || (/[-–—)\]]$/u.test(text) && places.test(text))))
    return ['dateline', 'a date or a place alone on its line']
  return undefined
}

/** A day of a year and a time of day: when the page was made. */
const isStamped = (text: string) => /\d{4}/u.test(text) && timeOfDay.test(text)

/** “Image: NASA”, “(Photo: AFP)”: what stands above such a line is a caption. */
export function isPictureCredit(line: string): boolean {
  return line.split(' ').length <= 8 && photoCredit.test(line.toLowerCase())
}
