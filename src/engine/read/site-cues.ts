import { calendarWords, monthNames } from '../language/calendar'
import { type Cue, platform, story } from './cue'
import { line } from './line-test'

const months = monthNames.join('|').toLowerCase()
const anyMonth = `(?:${calendarWords.join('|').toLowerCase()})\\.?`
const opened = '(?:[.,]* ?opens (?:in )?(?:a )?new (?:tab|window))?'

/** Lines that the programs behind a news site put there: consent, posts and players shown in the story, live blogs, labels of agencies. */
export const siteCues: readonly Cue[] = [
  {
    what: 'belongs to advertising or consent on the page',
    weight: 'sure',
    line: line(
      'we and our (?:\\d+ )?(?:\\S+ )?partners\\b.{0,60}\\b(?:cookies|device|personal data|information)\\b.{0,240}',
      '(?:you can |to )?(?:manage|change|withdraw|set|adjust|review) your (?:cookie |privacy |consent )?(?:choices|consent|preferences|settings)\\b.{0,60}',
      'do not (?:sell|share)(?: or share)? my (?:personal )?(?:information|data)',
      '(?:your )?(?:privacy|ad|cookie|consent) (?:choices|options)',
      'this (?:content|post|article|site|page|form) (?:is provided by|contains content|may (?:use|contain)|is hosted)\\b.{0,80}\\b(?:cookies|technologies|third[- ]part(?:y|ies))\\b.{0,160}',
      `(?:allow|load|show) (?:the )?${platform} (?:content|post|posts|tweet|tweets|video)`,
      'accept (?:all )?(?:and )?(?:continue|close)|(?:accept|reject|allow|deny|decline) all',
      'we use google recaptcha\\b.{0,160}',
      'privacy notice: newsletters may contain\\b.{0,160}',
      'for more information,? (?:please )?(?:see|read|visit) our privacy policy.{0,40}',
      '(?:after|skip past) newsletter promotion',
      '(?:notifications|alerts) can be (?:turned off|managed|disabled)\\b.{0,60}',
      '(?:this|our) (?:article|post|story|page|site|website) (?:may )?contains? (?:affiliate|sponsored|referral) links?\\b.{0,120}',
      '(?:we|our site) may (?:earn|receive|get) (?:an? )?(?:small )?(?:affiliate )?commissions?\\b.{0,120}',
      'see our (?:affiliate |full |editorial )?(?:disclosure|privacy|ethics) (?:policy|statement).{0,30}',
      '(?:sponsored|promoted|recommended)(?: content| stories| links)?(?: .{0,30})?\\bby (?:taboola|outbrain|revcontent|mgid)',
      'paid partner content|promoted links|sponsored links(?: by \\S+)?',
    ),
  },
  {
    what: 'was left of a post or a player that the page showed',
    weight: 'sure',
    line: line(
      `(?:view|see|read) this (?:post|video|profile|photo) on ${platform}`,
      `a (?:post|video|photo|reel|story) (?:shared|posted) by .{2,80}\\(@[\\w.]+\\)?.{0,40}`,
      'pic\\.twitter\\.com/\\w+',
      '(?:https?://)?t\\.co/\\w+',
      `.{2,60} \\(@\\w{2,30}\\)(?: on)? (?:${months}) \\d{1,2}, \\d{4}`,
      'this (?:video|audio|content|media) (?:can ?not|could not) be (?:played|loaded|shown|displayed).{0,60}',
      'to play this video\\b.{0,20}\\bjavascript\\b.{0,40}',
      'please turn on javascript.{0,60}',
      'see (?:the )?(?:new|latest) (?:tweets|posts)',
      `view (?:the |this )?(?:post|tweet) on ${platform}`,
      'this site uses akismet.{0,90}|learn how your comment data is processed.{0,10}',
      '(?:your browser|this browser) is (?:out[- ]of[- ]date|outdated|no longer supported).{0,60}|please update (?:it|your browser).{0,20}',
      'your browser does not support .{3,60}',
      '\\d{1,2}:\\d{2} ?/ ?\\d{1,2}:\\d{2}',
      '(?:remaining|current|total) time ?-?\\d{1,2}:\\d{2}|duration ?-?\\d{1,2}:\\d{2}|loaded ?: ?[\\d.]+%|seek to live.{0,40}|stream type live|playback rate|picture-in-picture',
      `\\d{1,2}:\\d{2} ?[ap]m ?· ?${anyMonth} \\d{1,2}, \\d{4}.{0,40}`,
      'copy link to (?:tweet|post)|embed (?:tweet|post)|read \\d+ repl(?:y|ies)',
    ),
  },
  {
    what: 'is a label of an agency’s page',
    weight: 'sure',
    line: line(
      `our standards\\W{1,3}the thomson reuters trust principles${opened}`,
      `(?:purchase|acquire) licensing rights${opened}`,
      'register now for free unlimited access\\b.{0,40}',
      'this (?:article|story) is more than \\d+ (?:years?|months?) old',
      '(?:pinned post|entry id)\\W{0,3}\\d*',
      'show key events only',
    ),
  },
  {
    what: 'asks the reader to follow or join a channel',
    weight: 'sure',
    line: line(
      `${platform} (?:channel|group|page|community) ?[:|-]? ?(?:join|follow|subscribe)(?: now| us| here)?`,
      `join (?:our |the )?${platform} (?:channel|group|community)(?: now| here)?`,
    ),
  },
  {
    what: 'is a copyright line or a disclaimer of the page',
    weight: 'sure',
    line: line(
      '(?:disclaimer|note) ?[:–—-] ?(?:this|the) (?:story|article|report|copy|news|news item|content|post) (?:has been|was|is|has not been) .{0,80}\\b(?:feed|wire|syndicat\\w+|algorithm|automatically|auto-generated|edited by)\\b.{0,120}',
    ),
  },
  {
    what: 'points to other stories',
    weight: 'sure',
    line: line(
      '(?:lees ook|lees verder|leggi anche|guarda anche|czytaj (?:także|też|również)|zobacz (?:także|też)|přečtěte si(?: také)?|čtěte také|baca juga|lihat juga|leia (?:também|mais)|veja também|lea también|le(?:e|é) (?:también|más)|lesen sie auch|(?:mehr )?zum thema|lesen sie (?:hier|dazu)|lees meer|bekijk ook|à lire aussi|lire aussi|voir aussi|les også|les mer|læs (?:også|mere)|se også|läs (?:också|även|mer)|lue myös|lue lisää|lestu einnig|loe (?:ka|lisaks|veel)|vaata ka|las(?:i|iet) arī|skaitykite (?:taip pat|daugiau)|taip pat skaitykite|susiję straipsniai|mohlo by vás(?: také)? zajímat|mohlo by vás zaujímať|přečtěte si také|čítajte (?:aj|tiež)|prečítajte si(?: aj| tiež)?|pročitajte (?:još|i|više|sve)|čitajte (?:još|i)|pogledajte (?:još|i)|povezan[ei] vijesti|vezane vesti|preberite (?:tudi|še)|sprawdź (?:też|także)|polecamy|olvasta már|kapcsolódó cikk(?:ek|ünk)?|прочетете (?:още|повече)|още по темата|прочитајте (?:још|и)|citește și|olvassa el|читайте также|читать также|смотрите также|читайте також|اقرأ أيضا|اقرأ ايضا|ayrıca okuyun)(?: ?[:|–—-].{0,180})?',
      '(?:see|view) all (?:posts|stories|articles)(?: by .{2,40})?',
      `more from (?:this|the) (?:author|writer|reporter|section)`,
    ),
  },
  {
    what: 'belongs to the comments',
    weight: 'sure',
    line: line(
      'you must be (?:logged|signed) in to (?:post|leave|write|add) .{2,30}',
      '(?:all )?comments are (?:pre-)?moderated\\b.{0,20}|please read our (?:community|comment) (?:guidelines|policy|rules).{0,30}|latest comments',
      '(?:do you )?(?:have|got) a (?:news )?(?:tip|story)\\b.{0,20}\\b(?:call|e-?mail|text|contact|write|send|share)\\b.{0,80}',
    ),
  },
  {
    what: 'is a button or a label of the page',
    weight: 'likely',
    line: line(
      'jump to (?:navigation|content|comments|search)|(?:open|close|toggle|show|hide)(?: the)?(?: main| navigation| mobile)? (?:menu|navigation)|toggle (?:navigation|search|sidebar)',
      `(?:gift|report|e-?mail|save|tweet|bookmark|print|cite) this(?: (?:${story}|comment))?`,
      '(?:start|begin|claim) your free trial(?: .{0,20})?',
      '(?:sort|order|filter) by\\W{1,3}\\S+(?: \\S+)?',
      'listen to (?:article|story)|(?:read|play) aloud',
      '(?:was|is) this (?:page|article|story|content|information) (?:helpful|useful|interesting)(?: yes no)?',
      '(?:continue|open) in (?:the )?(?:browser|app)',
      '(?:last )?updated \\d+ (?:minutes?|mins?|hours?|hrs?|days?) ago|\\d+(?:m|h|d|hrs?|mins?) ago',
      `(?:last )?(?:updated|published|posted|modified)(?: on| at)?\\W{1,3}${anyMonth} \\d{1,2},? \\d{4}\\b[\\d:. apmistgc]{0,20}(?: ?[–—-] ?.{2,30})?`,
      '\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)? ?(?:gmt|bst|cet|cest|eet|eest|est|edt|pst|pdt|ist|utc|msk|aest|aedt|jst|sgt|wib)',
      'updated at \\d{1,2}[:.]\\d{2}.{0,8}',
      'reading time\\W{0,3}\\d+ ?min(?:ute)?s? read',
      'you can (?:opt out|unsubscribe) at any time(?: by .{4,60})?',
      'get unlimited access|try (?:it |us )?for free|enjoying our content|remind me later',
      'your subscription supports .{3,60}',
      'reprint (?:only )?with .{0,20}\\blink\\b.{0,40}',
    ),
  },
  {
    what: 'may be a button or a label of the page',
    weight: 'weak',
    line: line(
      'mute|unmute|fullscreen|captions|reply|more for you|top picks(?: for you)?|what.s next|watch video|in summary|most popular|explore more|embed|what is your reaction|quick links|got it|i agree|no thanks|not now|search(?: for)?|close menu|sections|bookmark|table of contents|about the author|key events?|live (?:feed|updates)|in this story|more on|a\\+ a-|listen|1x|correction policy|send feedback|donate|download pdf|also on the site|\\d+ ?/ ?\\d+|e-?paper|my account|(?:change )?edition(?:\\W+\\S+)?|trending|breaking|please wait|error loading|write to the editor|more to follow|weather',
    ),
  },
]
