import { calendarWords } from '../language/calendar'
import type { Weight } from './cue'
import { askingCues } from './asking-cues'
import { weighDesk } from './desk-line'
import { machineCues } from './machine-cues'
import { newspaperCues } from './newspaper-cues'
import { pageCues } from './page-cues'
import { addressesReader } from './reader-address'
import { isSelfTalk } from './self-talk'
import { siteCues } from './site-cues'
import { spunCues } from './spun-cues'
import { stampCues } from './stamp-cues'
import { romanceCues } from './romance-cues'
import { translatedCues } from './translated-cues'
import { worldCues } from './world-cues'
import { wordSet } from '../language/word-set'

const all = [
  ...askingCues,
  ...pageCues,
  ...siteCues,
  ...machineCues,
  ...spunCues,
  ...newspaperCues,
  ...stampCues,
  ...translatedCues,
  ...romanceCues,
  ...worldCues,
]
/** The first that matches is taken, so the surest stand first. */
const cues = (['sure', 'likely', 'weak'] as const).flatMap((weight) => all.filter((cue) => cue.weight === weight))

export interface Weighed {
  readonly weight: Weight
  readonly what: string
  /** It is made of marks alone, and so says nothing of the lines beside it. */
  readonly isMarks?: true
}

/** Longer than this is a paragraph, whatever it says. */
const longest = 400

/** Somebody is speaking or is spoken of: such a line tells a story, even one about newsletters. */
const reports =
  /(?<![\p{L}'])(?:said|says?|tells?|told|urges?|urged|warns?|warned|pleads?|asked|wrote|according|announced|ministers?|officials|police|mayor|king|he|she|his|her)(?![\p{L}'])/u

/** Says whether a line (or a few that belong together) is left over from a page, judged by its words alone. */
export function weighLine(line: string): Weighed | undefined {
  if (line.length > longest) return undefined
  const text = tidy(line)
  // “-30-” closes a wire story.
  if (/^\W*30\W*$/u.test(line)) return undefined
  // Heads the last part of a report on a match.
  if (line.trim() === 'UP NEXT') return undefined
  if (text === '') return weighMarks(line)
  // “Subscribe to my channel,” the singer shouted.
  if (/^\s*[“"«‘'][^”"»]*[”"»’']\s*\p{L}+\s\p{L}/u.test(line)) return undefined
  return (
    weighLists(line) ??
    weighDesk(line.trim()) ??
    weighTalk(line) ??
    strongest(weighUnlessStory(line, text), weighLabels(text), weighPieces(text))
  )
}

function weighUnlessStory(line: string, text: string): Weighed | undefined {
  const weighed = weighWhole(text)
  return weighed && opensWithStory(line) ? undefined : weighed
}

/** Whether the first of several sentences tells something: then no more of the line goes than what follows it. */
function opensWithStory(line: string): boolean {
  const first = /^(?<first>[^.!?…]{24,}[.!?…]["”’)]*)\s+\S/u.exec(line.trim())?.groups?.['first']
  if (first === undefined || first.split(' ').length < 6) return false
  const text = tidy(first)
  return !weighWhole(text) && !weighLabels(text)
}

const weighTalk = (line: string): Weighed | undefined =>
  isSelfTalk(line) ? { weight: 'sure', what: 'is what the program that wrote it said of its work' } : undefined

const strength: readonly Weight[] = ['weak', 'likely', 'sure']

function strongest(...weighed: readonly (Weighed | undefined)[]): Weighed | undefined {
  return weighed.reduce(
    (best, one) => (one && (!best || strength.indexOf(one.weight) > strength.indexOf(best.weight)) ? one : best),
    undefined,
  )
}

/** How a page tells what a link does. */
const opener = / ?[([]opens (?:in )?(?:a )?new (?:tab|window)[)\]]/gu

/** Lower case, plain apostrophes, single spaces; no marks, arrows or emoji at either end. */
function tidy(line: string): string {
  return line
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’‘`]/gu, "'")
    .replaceAll(/\s{2,}|[^\S ]/gu, ' ')
    .replaceAll(opener, '')
    .replace(/^[^\p{L}\p{N}#©+]+/u, '')
    .replace(/[^\p{L}\p{N}+]+$/u, '')
}

/** Behind these and a colon stands the headline of another story, whatever it reports. */
const linkLabel =
  /^(?:also|also (?:read|see|watch)|(?:read|see|view|watch|look|lee)(?: (?:also|as well|more|too|next|it|this))*|related(?: news| stor(?:y|ies))?|recommended|previous|.{0,30}\b(?:topic|theme|subject|interest(?:ed|ing)?(?: you| in)?|recommend|advise|suggest|miss|lose|missed it|icymi)(?: (?:it|this|reading|to|read|also|you))*|(?:next|previous) (?:article|news|story|post)|(?:find out|know|learn) more|photo gallery) ?[:|–—-]/u

function weighWhole(text: string): Weighed | undefined {
  if (text.split(' ').length > 4 && reports.test(text) && !linkLabel.test(text)) return undefined
  const cue = cues.find(({ opens, line }) => opens?.test(text) !== false && line.test(text))
  if (cue) return { weight: cue.weight, what: cue.what }
  const address = addressesReader(text)
  return address < 4 ? undefined : { weight: address > 4 ? 'likely' : 'weak', what: 'speaks to the reader about the page' }
}

/** Several sentences are residue where each of them is. */
function weighPieces(text: string): Weighed | undefined {
  const pieces = text.split(/(?<=[.!?…|*])\s+|\s[·•]\s/u)
  if (pieces.length < 2) return undefined
  let best: Weighed | undefined
  for (const untidy of pieces) {
    const piece = tidy(untidy)
    if (piece === '') continue
    const weighed = weighWhole(piece) ?? weighLabels(piece)
    if (!weighed) return undefined
    best = strongest(best, weighed)
  }
  return best?.weight === 'weak' ? undefined : best
}

/** A line of marks alone. Rows of stars, dashes and the like part sections and stay, as does what a critic gives (★★★☆☆). */
function weighMarks(line: string): Weighed | undefined {
  const marks = line.replaceAll(/\s/gu, '')
  if (marks === '' || marks.length > 12 || /^(?:…|\.{2,}|[-–—_*#=~]+|[★☆✩½]+)$/u.test(marks)) return undefined
  return { weight: /^[,;:.|]+$/u.test(marks) ? 'sure' : 'likely', what: 'holds nothing but punctuation', isMarks: true }
}

/** “(Editor: Zhang Wei)”, as Chinese pages close; what follows is a name and no phrase. */
const editor =
  /^[([（【]?\s?(?:[Rr]esponsible |[Ee]xecutive |[Dd]uty |[Cc]hief |[Ww]eb |[Cc]ontent |[Mm]anaging |[Cc]opy |[Tt]ext |[Nn]ews )?(?:[Ee]ditors?(?:[- ]in[- ][Cc]harge)?|EDITOR|[Pp]roofread(?:ing|er)|[Ww]ebmaster|[Cc]oordinator|[Tt]ypesetting)(?: on duty)?\s?[:：]\s?\p{Lu}[\p{L}’'.-]*(?:[ ,]{1,2}\p{Lu}[\p{L}’'.-]*){0,4}\s?[)\]）】]?\.?$/u

/** The names behind “Tags:”, “Filed under:” or “Topics:”, as they are written. */
function listOf(text: string): { readonly tags?: string; readonly names?: string } {
  const label =
    /^(?:(?<tags>tags?|key ?words|labels|filed under|hash ?tags|tagged(?: with| in)?)|topics?|categor(?:y|ies)|sections?|posted in|in this article) ?: ?(?=\S)/u
  const found = label.exec(text.toLowerCase())
  const tags = found?.groups?.['tags']
  return found ? { names: text.slice(found[0].length), ...(tags !== undefined && { tags }) } : {}
}

/** Hashtags, tags, breadcrumbs, menus. */
function weighLists(line: string): Weighed | undefined {
  const text = line.replaceAll(/\s+/gu, ' ').trim()
  const tags: Weighed = { weight: 'sure', what: 'lists tags' }
  if (/^(?:#\s?[\p{L}\p{N}_]+[ ,;|]*){2,}$/u.test(text)) return tags
  if (editor.test(text)) return { weight: 'likely', what: 'names an editor of the page it was taken from' }
  if (/^#[\p{L}\p{N}_]+$/u.test(text)) return { weight: 'weak', what: 'is a tag' }
  const { tags: tagged, names } = listOf(text)
  if (names !== undefined && tagged !== undefined && (names.includes(',') || isNames(names))) return tags
  if (names !== undefined && isNames(names)) return { ...tags, weight: 'likely' }
  const menu: Weighed = { weight: 'sure', what: 'is a menu or a path of the page' }
  if (/^(?:Home|HOME|Main|Main page|Homepage)\s*[>»›/→|]\s*[\p{Lu}\p{N}]/u.test(text) && isShort(text, 16)) return menu
  const steps = text.split(/\s[>»›→]\s/u)
  if (steps.length > 1 && steps.every((step) => /^\p{Lu}\p{L}{2}/u.test(step) && step.length <= 80))
    return { ...menu, weight: 'likely' }
  const parts = text.split(/\s*[|•·]\s*/u)
  if (parts.length >= 4 && parts.every((part) => isShort(part, 3) && !/\d/u.test(part))) return { ...menu, weight: 'weak' }
  return undefined
}

/** Every word but the small ones begins with a capital. */
const isNames = (text: string) =>
  text.split(/[\s,;|/]+/u).every((word) => !/^\p{Ll}/u.test(word) || /^(?:and|of|the|in|to|for|on)$/u.test(word))

const isShort = (text: string, words: number) => text.split(' ').length <= words

const networks = wordSet(
  'facebook twitter instagram telegram whatsapp viber vk vkontakte odnoklassniki tiktok youtube linkedin pinterest reddit weibo wechat threads bluesky tumblr messenger snapchat flipboard x email e-mail print rss koo',
)
const sharing = wordSet('share shares tweet retweet follow like likes pin send copy link us on via save')
const joining = wordSet('and or & to this in article story news your friends social networks network media by the')
const stamp = wordSet(
  `published updated modified posted created uploaded first last on at by ist gmt utc et est edt bst msk hrs hours pm am p.m a.m p.m. a.m. ${calendarWords.join(' ').toLowerCase()}`,
)
const buttons = wordSet(
  'share tweet email e-mail print save like follow comment comments reply next previous prev more menu search login logout register close cancel submit send ok download play listen facebook twitter whatsapp telegram linkedin pinterest instagram copy bookmark advertising ad ads newsletter newsletters',
)
const labels =
  /^(?:log in|sign in|sign out|breaking news|latest (?:news|stories|updates|videos)|top (?:stories|news)|up next|trending|recommended|google play|app store|follow|tags|categories|topics|videos?|photos|see (?:more|all)|https?:\/\/\S+|[\d.,]+k?|font|news)$/u

/** Lines made of nothing but the names of networks, buttons, or the parts of a time stamp. */
function weighLabels(text: string): Weighed | undefined {
  const words = text.split(/[\s,|/•·:;()–—-]+/u).filter((word) => word !== '')
  const count = (vocabulary: ReadonlySet<string>) => words.filter((word) => vocabulary.has(word)).length
  const names = count(networks)
  const verbs = count(sharing)
  if (names + verbs >= 2 && names + verbs + (verbs > 0 ? count(joining) : 0) === words.length) {
    if (names > 1 || verbs > 0) return { weight: 'sure', what: 'is a bar for sharing' }
  }
  if (/\bprev(?:ious)?\b/u.test(text) && /\bnext\b/u.test(text) && words.length <= 6)
    return { weight: 'sure', what: 'is a button or a label of the page' }
  if (
    /^(?:first |last )?(?:published|updated|modified|posted|created|uploaded)\b/u.test(text) &&
    /\d[:.]\d\d|\bist\b|\bgmt\b/u.test(text)
  ) {
    if (words.every((word) => stamp.has(word) || /^\d[\d.]*(?:st|nd|rd|th|am|pm)?$/u.test(word)))
      return { weight: 'likely', what: 'says when the page was made' }
  }
  if ((words.length === 1 && buttons.has(words[0] ?? '')) || labels.test(text))
    return { weight: 'weak', what: 'may be a button or a label of the page' }
  return undefined
}
