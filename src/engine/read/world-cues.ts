import { dayNames } from '../language/calendar'
import { type Cue, platform } from './cue'
import { line } from './line-test'

const item = '(?:articles?|stor(?:y|ies)|news|posts?|items?|reports?|materials?|texts?|topics?|photos?|videos?)'
const picture =
  '(?:photos?|pictures?|images?|photo (?:gallery|series)|picture (?:gallery|series)|image (?:gallery|series)|gallery|slideshow|videos?)'
const members = '(?:paid|paying|registered|premium|our)? ?(?:members|subscribers|users|readers)'
const button =
  '(?:print|close|correction|share|copy|save|font|large|medium|small|collect|favou?rite|forward|report|like|reply|download|e-?mail|window|this page|page)'

/** More labels of pages, as pages of East Asia, Russia, France and Germany have them in English. */
export const worldCues: readonly Cue[] = [
  {
    what: 'cuts the story off and points to the rest of it',
    weight: 'sure',
    line: line(
      `(?:the )?(?:rest|remainder|continuation|full text) of (?:this|the) (?:article|story|text) is (?:only )?(?:for|available to|reserved for) ${members}(?: only)?`,
      `(?:${members} only|this is a (?:paid|premium) (?:article|story|content))(?:\\W{1,3}.{0,60}\\b(?:characters|words|remaining)\\b.{0,20})?`,
      '(?:to read (?:the rest|more|on|further|the full .{3,20}),? )?(?:please )?(?:log ?in|sign in|subscribe|register)(?: (?:now|for free|now for free))? to read (?:the rest|more|on|further)|to read (?:the rest|more|on|further),? (?:please )?(?:log ?in|sign in|subscribe|register)\\b.{0,30}',
      `(?:item|article|content|story|section)? ?reserved for (?:our )?${members}(?: only)?`,
      'you have [\\d.,]+ ?% of (?:this|the) (?:article|text|story)\\b.{0,120}',
      'register (?:now|here)(?: for free)?|(?:an )?offer(?:s)? from \\d?\\W?\\d.{0,20}|(?:go )?to (?:the )?offer',
    ),
  },
  {
    what: 'points to other stories',
    weight: 'sure',
    line: line(
      `(?:to|go to|back to) (?:the )?(?:(?:topic|start|home|main|author|overview) ?page|homepage|original(?: article| text)?|author page|list|news|${picture})`,
      '(?:on|now on|also on|from) (?:the |our )?(?:home ?page|main page|front page)|(?:also|other news|more|from|news) (?:in|from) (?:the|this) (?:section|rubric|category)',
      `(?:to |also to |also )(?:read|see|watch|\\(re\\)read|\\(re\\)see|listen)(?: (?:also|too))?(?: ?[:|] ?.{5,160})?`,
      `(?:follow-up|extended|deep|further|recommended|related) (?:reading|keywords?)`,
      `(?:popular|hot|trending|real-?time|main|partner|latest|recommended) (?:news|topics?|comments?|keywords?|articles?|clicks?|materials?|searches)(?: (?:top ?\\d+|of the (?:day|hour|week)))?|(?:today's|this week's) (?:hot|top|popular|most \\S+) .{2,30}`,
      '(?:the )?main (?:thing|news|things|topics?)(?: (?:for|of) the (?:day|hour|week))?|news (?:line|feed|of partners)|all the news of the day|all news|top \\d{1,2}(?: news)?',
      `(?:access |most read |popularity )ranking|(?:view|see) other ${item} by (?:the|this) (?:reporter|author)|(?:reporter|author|journalist)'s (?:page|articles)|(?:journalist|reporter|author) subscription`,
      `(?:☞ ?)?(?:go to|see|view) (?:the )?(?:related|original|previous|next) ${item}`,
      // “Up next: City host Villa on Sunday”: the story itself tells when a team plays.
      `(?:up next|next up|coming up) ?[:|] ?(?!.*\\b(?:${dayNames.join('|').toLowerCase()}|tonight|tomorrow)\\b).{5,160}`,
      "(?:this|that|it) (?:could|might|may) (?:also )?interest you(?: too)?|also interesting|(?:selected|chosen|picked) for you|(?:our|(?:the )?editors?'?s?|the editorial) (?:selection|choice)|the (?:choice|selection) of the (?:editorial staff|editors|newsroom)",
      'from our network|own advertising|news from our partners|partner material',
    ),
  },
  {
    what: 'belongs to the comments',
    weight: 'sure',
    line: line(
      "(?:hot|user|netizen|reader|readers'|top|best) comments|i want to (?:comment|complain)|(?:write|post|leave) (?:the first|your|a) comment|(?:display|see|read|show|open) (?:the )?comments|comment on (?:the |this )?article|your comment",
      'only (?:registered|logged-in|authori[sz]ed) users can (?:leave|post|write|add) .{3,20}|to leave a comment,? .{3,30}',
      'if you (?:see|notice|noticed|find|found|spot) an? (?:error|mistake|typo|inaccuracy)\\b.{0,100}',
      "(?:send )?(?:a )?reader(?:'s)? letter|send (?:a )?letter to the editors?",
      '(?:news tip|tip line|report a tip|tips?)\\W{1,3}(?:\\S*@\\S+|[\\d() +-]{6,}|kakaotalk.{0,20}|.{0,20}\\d{3}.{0,12})',
    ),
  },
  {
    what: 'asks the reader to follow or join a channel',
    weight: 'sure',
    line: line(
      '(?:add|make|set|choose|mark) (?:us |.{2,30} )?(?:to|as|among|in) (?:a |an |your |the )?(?:favou?rite|preferred) sources?(?: (?:in|on) \\S+)?|make us a preferred source on \\S+',
      `(?:quick|important|fresh|short|all)(?: and \\S+)? news in our ${platform}|${platform} channel of the (?:editorial (?:office|staff)|newsroom)`,
      `share (?:to|in|with|on) ?:? ?${platform}(?:[ ,|/]{1,3}(?:${platform}|qq|qzone|line|band)){0,6}`,
      'you can share an? (?:article|story) by clicking\\b.{0,80}|(?:offer|gift|give away) (?:this )?(?:article|story)',
    ),
  },
  {
    what: 'belongs to advertising or consent on the page',
    weight: 'sure',
    line: line(
      'on the rights of advertising|(?:advertising|advertisement)\\W{1,3}.{0,60}\\berid\\b.{0,20}|erid ?: ?\\S{5,40}|(?:advertising|advertisement) \\d{1,2}\\+',
      '(?:the )?(?:ad|advert|advertisement) (?:is loading|ends here|ended)|end of (?:the )?(?:ad|advert|advertisement|advertising)',
      'i agree to external content\\b.{0,60}|recommended editorial content|here you will find (?:external|further|additional) content\\b.{0,80}|display (?:external )?content',
      '(?:glomex|taboola|outbrain|revcontent|mgid|plista)(?: feed| recommends)?',
    ),
  },
  {
    what: 'is a copyright line or a disclaimer of the page',
    weight: 'sure',
    line: line(
      '\\*? ?(?:\\S+ (?:is )?)?(?:recogni[sz]ed|designated) as (?:an? )?(?:extremist|undesirable|foreign agent)\\b.{0,80}',
      '(?:the )?(?:network|online) (?:edition|publication)\\b.{0,40}\\bregister(?:ed|ation)\\b.{0,80}',
      'age (?:limit|restriction)\\W{0,3}\\d{1,2}\\+|\\d{1,2}\\+',
      'this article was (?:created|produced|made) with (?:the help of )?machine support',
    ),
  },
  {
    what: 'is a button or a label of the page',
    weight: 'sure',
    line: line(
      `\\[?${button}\\]?(?:\\W{1,3}${button}\\]?){2,8}`,
      '(?:print|close) this (?:page|window)\\W{1,3}(?:close|print)(?: this)? (?:window|page)|page up page down|first page .{0,40}\\bnext page\\b.{0,20}|1(?: \\d+){1,9} next(?: page)?|1 2 3 4(?: \\d+){0,8}',
      '(?:full|mobile|desktop|text|pc) version|version for the visually impaired',
      '(?:share|send|print|post)(?: (?:on|by|via|to) \\S+)? \\(new window',
      `(?:have the article )?read (?:out|aloud)(?: (?:the |this )?article)?|(?:note|send|remember|give away|save|bookmark|share) article`,
      'newsletter (?:order|registration)|order (?:the )?newsletter',
      '(?:photo|picture) (?:stretch|strip|series)',
      'icon ?: ?.{2,40}|(?:show|display|close) (?:caption|legend)',
    ),
  },
  {
    what: 'may be a button or a label of the page',
    weight: 'weak',
    line: line(
      'ranking|special feature|hot topic|news tip|collect|favou?rite|thumbs up|turn off|anonymous|foreign agent|promo|react|rerun|replay|on video|in video|in images|audio|the essentials?|decryption|decoding|news item|topic of the day|topic page|shorten|minimi[sz]e|order now|to offer|support \\S{2,4}|image gallery|picture gallery|selected|register now|quote of the day',
    ),
  },
]
