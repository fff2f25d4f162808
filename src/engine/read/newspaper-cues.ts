import { calendarWords } from '../language/calendar'
import { type Cue, platform, story } from './cue'
import { line } from './line-test'

const anyDate = `(?:${calendarWords.join('|').toLowerCase()})[a-z]*\\.? \\d{1,2},? \\d{4}|\\d{1,2} (?:${calendarWords.join('|').toLowerCase()})[a-z]*\\.?,? \\d{4}`
const part =
  '(?:the )?(?:world|europe|asia|africa|america|americas|middle east|uk|us|india|china|politics|business|sports?|opinion|technology|tech|health|science|culture|entertainment|lifestyle|society|economy|markets|community|travel|local|national|news|world news|today|now|us news|uk news|local news|[a-z]+ news)'

/** Lines that newspapers, stations and their players put round a story: lists by section, offers, players, forms that failed, who may reuse it. */
export const newspaperCues: readonly Cue[] = [
  {
    what: 'points to other stories',
    weight: 'sure',
    line: line(
      `(?:the )?(?:most|more) (?:popular|read|viewed|watched|shared|discussed|commented|clicked)(?: (?:in|from|on|news|stories|videos|articles) ${part}| (?:news )?videos| in the last .{2,20}| in \\d+ hours)?`,
      `(?:more|latest|top) (?:from|in|stories from|news from|on) ${part}`,
      'latest [a-z]+(?: [a-z]+)? (?:news|stories|headlines)',
      '(?:more|other|latest) (?:stories|posts|news|articles|reports) (?:like this|by .{2,40}|you may like)(?: see all)?',
      'latest posts by .{2,40}',
      `(?:popular|trending) (?:in|on) ${part}`,
      '(?:this )?(?:might|may|could) also interest you|you might like|around the (?:web|bbc|network)|from around the web|from our (?:partners|network)|promoted stories',
      '(?:also|you may also find|more) interesting ?: ?.{4,160}',
      'click (?:here )?(?:for|to see|to view) (?:the )?(?:live|full|latest|complete|all) .{4,80}',
      'read (?:this|it) (?:also|too)\\b ?:? ?.{0,160}',
      'know more(?: \\W? ?related news)?(?: \\W? ?comments? \\d+)?',
      'explore more(?: on (?:these|this) topics?)?|explore our (?:full )?(?:range|archive|site|coverage).{0,40}',
      '(?:catch|check out|get) all the .{2,60}\\b(?:news|updates|headlines)\\b.{0,120}',
    ),
  },
  {
    what: 'asks for comments or sharing',
    weight: 'sure',
    line: line(
      `(?:kindly |please )?(?:share|comment|like)(?: or (?:comment|share))?(?: on)? (?:this|the) ${story} ?:? ?.{0,120}`,
      '(?:what do (?:you|u) think\\W{0,3})?have your say(?: .{0,50})?',
      `(?:what did you think|tell us what you thought) of (?:this|the) ${story}`,
      'how relevant is this ad to you|.{2,30} values your feedback|ad feedback|adchoices|report this ad|video player was slow to load.{0,40}',
      '(?:do|did) you (?:want|wish|like) to (?:share a story|advertise) with us',
      `follow (?:[\\p{L}\\p{N}]+ ){1,5}(?:on|in) ${platform}(?:,? (?:and |or )?(?:on )?(?:\\S+ )?${platform}(?: \\(?formerly twitter\\)?)?){1,4}`,
      'send (?:us )?your (?:story|stories|news|photos|videos)\\b.{0,80}',
      '(?:contributions|comments|posts) under this (?:article|story) must .{4,80}',
      `if you want to (?:start a conversation|report factual errors|report an error)\\b.{0,160}`,
      'you can find an overview of .{4,80}\\bhere',
      'support \\S{2,20}(?: \\S{2,20})? or become (?:our|a) (?:patron|member|supporter).{0,30}',
      '\\S+(?: \\S+){0,3} is the place where you will find .{10,200}',
      '(?:edited|posted|published|uploaded) by ?: ?.{2,60}\\b(?:updated|published|posted)(?: date| on| at)? ?: ?.{4,80}',
      `(?:was|is) this (?:${story}|note|answer) (?:helpful|useful|interesting)\\b.{0,40}`,
      `share (?:this|the) (?:note|item|piece|link|content) (?:on|via|by|with) .{2,60}`,
      'report an? (?:typo|error|mistake|correction)(?: .{0,40})?',
      '(?:e-?mail|contact) (?:the )?(?:author|reporter|writer|editor)',
      'contact ?: ?\\S+@\\S+',
    ),
  },
  {
    what: 'sells a subscription',
    weight: 'sure',
    line: line(
      '(?:try |get )?unlimited (?:access|articles|reading)\\b.{0,60}(?:only|for|just|from|free) ?[€$£]?.{0,30}',
      'cancel (?:any ?time|at any time)(?: (?:during|before|in) .{2,40})?|choose your (?:plan|subscription)|see (?:all )?(?:plans|offers|subscription options)',
      '(?:keep|continue) reading for (?:just|only) .{1,30}',
      'sign me up|keep (?:me )?up to date with .{4,100}|stay (?:updated|informed|up to date) with .{2,60}',
      'free (?:daily |weekly )?newsletter|subscribers? exclusive|exclusive (?:for|to) subscribers',
    ),
  },
  {
    what: 'is what a player or a form said',
    weight: 'sure',
    line: line(
      '(?:an )?(?:error|something|oops)[,!]? (?:something )?(?:occurred|went wrong)(?: (?:while|on our end|on our side|loading).{0,50})?|error ?: .{3,40}\\bnot found|(?:please )?try again later|try refreshing (?:the|this) page.{0,40}',
      'this field is for validation purposes.{0,60}',
      'this is a modal window.{0,60}|beginning of dialog window.{0,80}|text color .{4,80}|(?:descriptions|captions|subtitles)(?: off)?,? (?:selected|settings).{0,60}',
      `we need your (?:consent|permission) to (?:load|show) .{3,60}|to (?:see|view|show|display) this content,? .{4,80}|external content ?: .{4,140}`,
      `we use ${platform} to (?:display|show) .{4,100}`,
      '(?:bookmark the )?permalink|shortlink(?: copied)?|translate (?:post|tweet)|view image in full ?screen(?: .{0,80})?',
      'theme by \\S+(?: \\S+)?|(?:proudly )?powered by \\S+(?: \\S+)?',
      'refresh for (?:latest )?updates|no new updates|load more updates',
      `scroll down for (?:video|more|photos|the video|updates)`,
      '(?:video|audio|listen) (?:above|below) ?: ?\\S.{4,140}',
      'solve the (?:daily )?crossword|play (?:the )?(?:daily )?(?:crossword|sudoku|quiz)',
    ),
  },
  {
    what: 'is a copyright line or a disclaimer of the page',
    weight: 'sure',
    line: line(
      '(?:the )?\\S+(?: \\S+)? is not responsible for the content of external (?:sites|links|websites).{0,60}',
      '(?:this material|this content|this story),? and (?:any )?other (?:digital )?(?:content|material)s? on this (?:web)?site,? may not be .{10,240}',
      'reuse this content|terms (?:of (?:use|service) )?(?:and|&) privacy(?: policy)?',
      '(?:with|contains) (?:material|content|information) from (?:dpa|afp|reuters|ap|the news agency .{2,20})',
      '(?:automatically |machine )?translated from (?:\\S+ )?(?:with|by|using) (?:deepl|google(?: translate)?|ai|chatgpt|artificial intelligence|a machine).{0,40}',
    ),
  },
  {
    what: 'says who put the page up and when',
    weight: 'sure',
    line: line(
      'by .{2,40}\\| ?(?:\\d+ (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago|.{0,30}\\d{4})\\b.{0,40}',
      '.{0,40}\\| ?\\d+ (?:comments?|views|shares)',
      `this (?:content|article|story|page|post) was (?:first |last )?(?:published|updated|posted)(?: on| at)? (?:${anyDate}).{0,20}`,
      `(?:last |first )?(?:modified|published|updated)(?: on| at)?\\W{0,3}(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* )?(?:${anyDate})\\b.{0,30}`,
    ),
  },
  {
    what: 'may be a button or a label of the page',
    weight: 'weak',
    line: line(
      `recommended|topics?|what's included|for individuals|keywords?(?: \\S+){0,6}|key points?|in short|in brief|pinned|published(?: on)?|edited by|comment|must watch|tune in|chapters|read this (?:${story} )?in \\S+|watch live(?: tv)?|to the homepage|home ?page|listen to (?:the )?${story}|e-?mail|closings|reply|x|print|see all|story continues|posted in \\S+(?: \\S+)?|\\d+ minutes?`,
    ),
  },
]
