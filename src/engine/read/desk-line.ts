import { type Cue } from './cue'
import { line as whole } from './line-test'
import type { Weighed } from './furniture-line'

const initials = '\\p{Ll}{2,5}'
const service =
  '(?:PAP|EFE|EFECOM|DPA|dpa|AFP|afp|APA|apa|ANSA|SDA|sda|KNA|kna|EPD|epd|NTB|TT|ČTK|ctk|MTI|HINA|Hina|TASR|SITA|BTA|AGI|LUSA|ANP|Belga|Ritzau|STT|AWP|awp|AP|Reuters)'
/** What agencies say they changed: “(adds quote, background)”. */
const changed =
  '(?:adds?|ADDS?|Adds?|[Uu]pdat(?:es|ing)|UPDATES|[Rr]ecasts?|RECASTS?|[Rr]efil(?:es|ing)|REFILES|[Rr]epeats|REPEATS|[Cc]orrects|CORRECTS|[Cc]hang(?:es|ing)|CHANGES|[Rr]ewrites|[Ff]ixes|FIXES|[Dd]elet(?:es|ing)|[Cc]larifies|[Tt]rims|[Rr]esends|[Rr]aises|[Ww]rites? through|[Ii]nserts)'
const ordinal = '(?:\\d(?:st|nd|rd|th|ST|ND|RD|TH)|FIRST|SECOND|THIRD|FOURTH|First|Second|Third)'
/** What stands before the headline that an agency sends again. */
export const slug = `(?:\\((?:${ordinal} )?(?:LEAD|LD|Lead|URGENT|Urgent|UPDATE|Update|Yonhap Feature)\\)|\\[(?:URGENT|LEAD|UPDATE|BREAKING)\\]|(?:URGENT[:,]? )?${ordinal} (?:LEAD|LD|Lead|TAKE|WRITETHRU|UPDATE|NIGHTLEAD)|(?:UPDATE|WRAPUP|ROUNDUP|CORRECTION|LEADALL|PREVIEW|FEATURE|POLL|FACTBOX|TIMELINE|INTERVIEW) \\d{1,2}|URGENT|(?:REFILE|CORRECTED|RPT|WRAPUP|LEADALL|CORRECTED-UPDATE \\d|REFILE-UPDATE \\d|RPT-UPDATE \\d|EXTRA|ROUNDUP|NEWSALERT|ADVISORY)(?= ?[-–—:]))`

/** Lines that desks and agencies write for each other; how they are set tells them from a heading, so they are read as they stand. */
const deskLines: readonly Cue[] = [
  {
    weight: 'sure',
    what: 'tells the desks what an agency sent',
    line: whole(
      `(?:URGENT |BULLETIN |ALERT )?(?:${ordinal} )?(?:LEAD|LD|TAKE|WRITETHRU|NIGHTLEAD)\\b[^()]{0,90}\\(${changed}\\b[^()]{2,120}\\)\\.?`,
      `(?:URGENT[:,]? )${ordinal} (?:LEAD|LD|TAKE|WRITETHRU)\\b.{0,90}`,
      `\\(${changed}(?: [^()]{0,30}?)?\\b(?:quotes?|background|details?|comments?|byline|graphics?|link|dateline|headline|lead|lede|para(?:graph)?s?|story|toll|reaction|context|analysts?|statement|spelling|name|typo|title|figures?|subscribers|slug|prices?|shares?|byline|photos?|video)\\b[^()]{0,120}\\)\\.?`,
      `(?:ADDS|UPDATES|RECASTS|CORRECTS|REFILES) [^.]{3,90}`,
      `(?:Eds|EDS|Ed|ATTN EDITORS|ATTENTION EDITORS|Attn Eds|Attention editors|ATTN)\\.?\\s?[:–—-].{2,160}`,
      `(?:SLUG|Slug|slug|Slugline)\\s?[:=].{2,60}`,
      `(?:bc|BC|AM|PM)-[\\p{L}-]{2,20}-[\\p{L}\\d-]{2,30}(?:,.{0,40})?`,
      `NNNN|XINHUA-\\d+|[A-Z]{2,4}-\\d{2}-\\d{2}-\\d{2,4} \\d{4}(?:GMT|EST|EDT|IST|UTC)?`,
      `(?:© ?)?dpa-infocom,? dpa:[\\d-]+\\/\\d+|[a-zA-Z]\\d{4} \\d{1,2}:\\d{2} .{4,14}`,
    ),
  },
  {
    weight: 'likely',
    what: 'names the desk by its initials',
    line: whole(
      `[([]?(?:\\(?${service}\\)?[,:]? ?[/]? ?)?${initials}(?: ?\\/ ?${initials}){1,5}\\/?[)\\]]?(?: arch\\.?| \\p{Ll}{2,4}\\.)?`,
      `(?:\\(?${service}\\)? )?(?:${initials}\\/ ?){1,5}(?:${initials}\\.?)?`,
      `[([]?${service} ?\\/ ?${initials}[)\\]]?|[([]?${initials} ?\\/ ?${service}[)\\]]?|[([](?:${initials}|[A-Z]{2,3})(?:\\/(?:${initials}|[A-Z]{2,3}))+[)\\]]`,
      `${service}(?: \\p{Ll}{2,4}){2,4}`,
      `\\((?!end|see|sic|and|but|yes|not)\\p{Ll}{2,4}\\)|[Oo]prac\\. .{2,30}|[Rr]ed\\. \\p{L}{2,12}`,
    ),
  },
  {
    weight: 'likely',
    what: 'says that the item ends or goes on',
    line: whole(
      '[([]\\s?(?:END|End|ENDS|Ends|end|ends|MORE|More|more|continued|Continued|to be continued|continues|Continues|to come)\\s?[)\\]]',
      '[-–—/=]{1,2}\\s?(?:END|End|ENDS|Ends|MORE|ends|end)\\s?[-–—/=]{0,2}|(?:END|End|ENDS|ends|end)\\s?[/#=]|ENDS|E N D S',
      '\\[?(?:END OF (?:ARTICLE|STORY|TEXT|DOCUMENT|REPORT|TRANSLATION))\\]?|[-–—]{2,}\\s?[Ee]nd of (?:article|story|text|document)\\s?[-–—]{2,}',
    ),
  },
  {
    weight: 'likely',
    what: 'tells when it may be printed',
    line: whole(
      '(?:EMBARGO(?:ED)?|Embargo(?:ed)?|UNDER EMBARGO|Under embargo|STRICTLY EMBARGOED)\\b[:,]?(?: (?:until|to|till|for|not)\\b.{3,80})?',
      'FOR IMMEDIATE RELEASE|For immediate release|FOR RELEASE .{3,60}|NOT FOR (?:PUBLICATION|RELEASE).{0,60}',
    ),
  },
  {
    weight: 'sure',
    what: 'keeps a place for what was to be written',
    line: whole(
      '(?:[\\p{L}]+ )?TK(?: ?TK){0,3}|[([](?:TK)+(?: [^\\])]{1,40})?[)\\]]',
      '[Ll]orem ipsum\\b.{0,400}|LOREM IPSUM.{0,60}|(?:[Dd]ummy|[Pp]laceholder|[Ff]iller) (?:text|copy|headline|image)',
      '\\[?(?:HEADLINE|HED|SUBHEAD|DEK|CAPTION|TEXT|BYLINE|STANDFIRST|PULL ?QUOTE|QUOTE|INTRO|KICKER|Headline|Subhead|Sub-head|Caption|Byline|Standfirst|Body copy|Text|Intro|Kicker|Quote)(?: (?:goes|comes))? (?:HERE|here)\\]?|\\[(?:Headline|HEADLINE|Subhead|Caption|Byline|Body|Dateline|Name|City|Date|Place|Title)(?:, ?(?:Date|Place|City|State|Country))?\\](?: ?[-–—])?',
      '(?:CHECK|FACT-?CHECK|VERIFY|CONFIRM|NEEDS?|ADD|MISSING|FIX|TK)(?: (?:THE|THIS|A|HIS|HER))?(?: (?:QUOTES?|SOURCES?|SPELLINGS?|NAMES?|FIGURES?|FACTS?|THIS|DATES?|AGES?|TITLES?|LINKS?|PHOTOS?|CAPTIONS?|HEADLINES?|BYLINE|CONTEXT|BACKGROUND|HERE|COMMENT)){1,3}|CHECK|VERIFY|FACT-?CHECK|(?:TODO|TO DO|FIXME) ?:.{2,80}',
      '[([](?:CHECK|FACT-?CHECK|VERIFY|CONFIRM|NEEDS|ADD|MISSING|FIX|TODO|TO DO|FIXME)(?:[: ][^()[\\]]{2,80})?[)\\]]',
      '[([](?:check|fact-check|verify|confirm|cq|CQ|sp)(?: [^()[\\]]{2,60})?\\??[)\\]]|X{3,6}|\\[\\?+\\]',
    ),
  },
]

/** The manner of Korean and Japanese pages: “Photo = provided by the city”, “[Seoul = Newsis] Reporter Kim =”. */
const equalled =
  /^[[(<▲■◆△]?\s?(?:\p{Lu}[\p{L} .-]{1,30} = \p{Lu}[\p{L} .-]{1,40}[\])>]\s?(?:Reporter .{2,40}=?)?|(?:Reporter|Correspondent) \p{Lu}[\p{L} -]{2,40} ?=(?: ?\p{Lu}[\p{L}-]+)?(?: ?\/.{0,60})?)$/u
/** A byline of a Chinese page: “Reporter Wang Lei Correspondent Zhang Hong”, “Our newspaper news (Reporter Zhou Ting)”. */
const chinese =
  /^[(（]?(?:(?:Our|This) (?:newspaper|website|station)(?:[’']s)? (?:news|report|comprehensive report|correspondent)(?: ?\(.{2,60}\))?|(?:Our )?(?:[Rr]eporter|[Ii]ntern|[Tt]rainee|[Cc]orrespondent)s? \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3} (?:[Cc]orrespondent|[Ii]ntern|[Ee]ditor|[Pp]hotographer|[Rr]eporter)s? \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}|(?:Text|Photo|Picture|Article|Video)s? ?[/／] ?(?:Picture|Photo|Text|Video|by|Reporter|our)\b.{0,60})[)）]?\.?$/u
/** A byline of a Korean page with its address: “Reporter Seo Ji-won jiwon@paper.kr”, “Park Min-ho, reporter minho@paper.kr ⓒ …”. */
const addressed =
  /^[[(<▲■◆△ⓒ©]?\s?(?:(?:[Ss]taff |[Ii]ntern )?(?:Reporter|Correspondent|Journalist|reporter)s?:? \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}[\s,|/·(<=]{1,3}[\w.+-]{2,40}@[\w.-]{3,60}[)>\]]?\s.{1,120}|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2},? (?:[Ss]taff |[Ii]ntern )?(?:[Rr]eporter|[Cc]orrespondent|[Jj]ournalist)[\s,|/·(<=]{1,3}[\w.+-]{2,40}@[\w.-]{3,60}[)>\]]?(?:\s.{0,120})?)$/u

const bylines: Cue = {
  weight: 'sure',
  what: 'names the reporter as the page it came from does',
  opens: /[=/／]|[Rr]eporter|[Jj]ournalist|[Cc]orrespondent|[Ii]ntern|[Tt]rainee|newspaper|website|station/u,
  line: new RegExp(`${equalled.source}|${chinese.source}|${addressed.source}`, 'u'),
}

const cues = [...deskLines, bylines]

/** Says whether a line is one that a desk wrote for other desks, or the byline of a page of the Far East. */
export function weighDesk(line: string): Weighed | undefined {
  if (line.length > 200) return undefined
  const found = cues.find((candidate) => candidate.opens?.test(line) !== false && candidate.line.test(line))
  return found && { weight: found.weight, what: found.what }
}
