import { type Cue, platform, story } from './cue'
import { line } from './line-test'

const text = '(?:text|article|story|news|material|post|report|publication|piece|content)'
const advert = '(?:advert(?:s|isements?|ising)?|ads?|publicity|commercials?|announcements?|banner)'
const on = '(?:on|to|in|about) (?:the |this )?(?:same )?'
const theme = '(?:topic|theme|subject|matter|issue)'
const service =
  '(?:prayer times|on-?duty pharmac(?:y|ies)|pharmac(?:y|ies) on duty|duty pharmac(?:y|ies)|horoscopes?|lottery(?: results)?|exchange rates?|currency rates|traffic(?: map| news)?|weather(?: forecast)?|tv guide|puzzles|crosswords?|obituaries|classifieds|gold prices?|job ads|local news)'
const comments = '(?:comments?|comment section|discussion|debate|forum|conversation)'

/** Lines of news pages of many countries as a machine puts them into English: “To the topic”, “Continues after the publicity”. */
export const translatedCues: readonly Cue[] = [
  {
    what: 'belongs to advertising or consent on the page',
    weight: 'sure',
    line: line(
      'reklama|werbung|anzeige|publicidade|publicidad|publicité|pubblicità|annons|annonse|annonce|mainos|hirdetés|reklam|publicitate|oglas|διαφήμιση|реклама|إعلان|广告|広告|광고',
      `continue[sd]? (?:(?:reading )?(?:after|below|under|beneath)) (?:the |this )?${advert}`,
      `(?:after|below) the ${advert}`,
      `(?:(?:the )?(?:rest|remainder|remaining part|further part|second part|continuation|next part) of the |the )?${text} (?:is |is continued |continues |goes on |can be found )?(?:below|under|beneath|after|underneath) the (?:${advert}|video|photos?|gallery|material|picture|picture gallery|player|post|infographic|map|tweet)`,
      `skip (?:the |this )?(?:ads?|advert|advertisement|video|gallery|footer|newsletter)(?: \\d+)?`,
      '(?:recommended |show |load |open (?:the )?)?(?:external|embedded) content(?: from \\S+)?',
      `(?:here|at this point|in this place) you (?:will |can |would )?(?:find|see) (?:external |recommended |further |additional )?(?:editorial )?content(?: .{0,60})?`,
    ),
  },
  {
    what: 'belongs to advertising on the page',
    weight: 'likely',
    line: line('advertising|publicity|advert|adverts'),
  },
  {
    what: 'points to other stories',
    weight: 'sure',
    line: line(
      `(?:more |read more |read |see |also |also read |news |further |other )?${on}${theme}(?: ?[:|–—-] ?.{5,160})?`,
      `(?:further|other|more) (?:reports|articles|news|information|stories) ${on}${theme}(?: ?[:|–—-] ?.{5,160})?`,
      '(?:read|watch|see|look|lee|lea|leia)(?: it| this)? (?:too|also|as well|likewise|more|next|further)(?: ?[:|–—-] ?.{5,160})?',
      `(?:read|see) (?:in|on) (?:the |this )?${theme} ?[:|] ?.{5,160}`,
      '(?:(?:this|it|you) )?(?:may|might|can|could|will) (?:also )?(?:interest you|be of interest(?: to you)?|be interested(?: in)?)(?: ?[:|–—-] ?.{5,160})?',
      'also of interest|(?:also|more) interesting(?: news)?|interesting (?:on|about) the topic',
      '(?:we (?:also )?|the editors |also )?(?:recommend|advise|suggest)(?: you)?(?: (?:to )?read(?:ing)?)?(?: also| too)? ?[:|] ?.{5,160}',
      "(?:you )?(?:can(?:not|'t)|must not|do not|don't|should not) (?:miss|lose|overlook)(?: (?:it|this|the news|the story))? ?[:|] ?.{5,160}",
      '(?:in case you missed it|icymi|catch up|see also|see more|look also|know more|learn more|find out more|read the (?:news|article|story|piece)|next (?:article|news|story|post)|previous (?:article|news|story|post)|previously on (?:the|this) (?:topic|subject|theme)) ?[:|] ?.{5,160}',
      '(?:find out|learn|know|discover|see) more(?: (?:about it|about this|here|information))?',
      'learn more about .{3,60} here',
      '(?:earlier|previously|recall|we recall) ?: ?[^.!?]{5,160}',
      '(?:watch|see|read also|read) ?(?:\\.{2,3}|…) ?.{5,160}',
      '(?:watch|see|view) (?:the |this )?(?:clip|video|footage|photos?) (?:below|above|here)',
      '(?:read|see) (?:this |it |the news |this news )?in (?:bengali|bangla|hindi|urdu|tamil|telugu|marathi|gujarati|english|arabic|persian|turkish|swahili)',
      '(?:news|story|article) code ?: ?\\d+|code (?:of )?(?:the )?news ?:? ?\\d{4,}|short link ?: ?\\S+|(?:key ?words?|related topics?) ?: ?[^.!?]{3,120}',
      'end of (?:the )?(?:message|news|report|item) ?\\/ ?\\d*',
      'for (?:every|all|latest|the latest|more|breaking) (?:the )?(?:news|updates?|stories)(?: of the last minute)?,? (?:follow|like|join|click|subscribe|visit|download)\\b.{0,60}',
      `(?:in|from|on) the same (?:section|category|topic|theme|subject|column|issue)`,
      '(?:see|read|find) (?:more|other|all) (?:news|stories|articles|reports)(?: (?:from|of|in|about|on) .{2,60})?',
      'videos? ?: ?(?:the )?(?:most (?:seen|watched|viewed)|watch (?:the )?(?:highlights|more)).{0,60}',
      'photo galler(?:y|ies)(?: ?: ?.{4,120})?',
      '(?:the )?most (?:seen|watched|listened|clicked|commented|recent|popular) (?:of|from|in|on) (?:the )?\\S+(?: \\S+){0,3}|last minute(?: news)?|(?:latest|breaking|last minute) news(?: last minute| breaking)?|\\S+ last minute news',
      'son dakika(?: haberleri)?|haber merkezi|en çok okunanlar|lo más (?:leído|visto)|mais lidas|i più letti|meistgelesen|najczęściej czytane|самое читаемое',
    ),
  },
  {
    what: 'lists services of the page',
    weight: 'sure',
    line: line(`(?:\\S+ )?(?:${service}(?:, and |, | and | \\| )){1,5}${service}`),
  },
  {
    what: 'belongs to the comments',
    weight: 'sure',
    line: line(
      `(?:go |jump |on |back |skip )?to (?:the )?${comments}(?:\\W{1,3}\\d[\\d,.]*)?`,
      `(?:all |reader |readers' |user |show |view |see |read )*(?:comments?(?: section)?\\W{1,3}|(?:discussion|conversation|debate) \\()\\d[\\d,.]*k?(?:\\W{1,3}(?:sort(?:ed)?|order|show|filter|view)(?: by)?\\W{1,3}\\S+(?: \\S+){0,2})?`,
      `(?:enter|join|take part in|participate in|go to|open) the ${comments}`,
      `(?:sort(?:ed)?|order(?:ed)?|filter) by\\W{1,3}(?:newest|oldest|latest|date|relevan(?:t|ce)|popular(?:ity)?|best|top|most|recommended|default|first|likes?|time|rating|controversial|new|old)\\b(?: \\S+){0,2}|(?:newest|oldest) first(?:\\W{1,3}(?:oldest|newest) first)?|most relevant(?: first)?`,
      '(?:comment|comment now|comment here|leave your comment|discuss)(?:\\W{1,3}\\d+)?(?: now| here)',
      'discuss\\W{1,3}\\d+',
      `(?:sign|log) ?(?:in|up|on)(?: or (?:\\S+ ){1,3}| and )? ?to (?:join|read|reply|comment|post|view|see|add|vote|follow|save|leave|take part|react|write|participate|like)\\b[^:]{0,60}`,
      'reply\\W{1,3}(?:like|share|report|\\d).{0,30}|like\\W{1,3}reply.{0,30}|report (?:this )?(?:comment|abuse)',
      '(?:did we|have we) (?:make a |made a |be )?(?:wrong|mistake|error)s?\\?.{0,160}|(?:for )?comments (?:on|to) this (?:article|story|news)',
      '(?:report|suggest|send|communicate|notify)(?: us(?: of)?)? (?:an? |the )?(?:error|correction|typo|mistake|inaccuracy)s?(?: .{0,40})?|(?:report|found|notice) (?:an? )?bug',
      '(?:did|do) you (?:like|enjoy) (?:it|this|the (?:article|story|news|post|text))(?:\\W{1,3}(?:share|like|leave|subscribe|rate|send)\\b.{0,60})?',
    ),
  },
  {
    what: 'cuts the story off and points to the rest of it',
    weight: 'sure',
    line: line(
      `(?:news|article|story|text) continuation|continuation of the ${text}|(?:the )?continuation (?:of the (?:news|article) )?(?:is )?(?:below|here)`,
      `(?:expand|unfold|show|open|display) (?:the )?(?:full|whole|rest of the|entire|remaining)(?: ${text})?`,
      '(?:expand|collapse|unfold|show|hide) (?:all|more|less|text|content|list)',
      `(?:article|content|text|story) (?:is )?(?:reserved|only|exclusively|exclusive)(?: (?:only|exclusively))? (?:to|for) (?:our |registered )?(?:subscribers|members|users|readers)`,
      'this (?:article|content|text|story) is (?:reserved|only|exclusively|exclusive)(?: (?:only|exclusively))? (?:to|for) (?:our |registered )?(?:subscribers|members|users|readers)',
      '(?:you still have|it remains to you|you have) \\d+ ?% (?:of (?:this|the) (?:article|text|story)).{0,40}|\\d+ ?% of (?:this|the) (?:article|text|story) (?:remains?|left).{0,40}',
      '(?:only )?for subscribers(?: only)?|subscribers? content|(?:are you )?already (?:a |our )?subscriber(?:\\W.{0,30})?',
      '(?:try|test|read|get)(?: it| us| now)*(?: \\S+)? (?:for|from) (?:only |just )?(?:€ ?\\d[\\d.,]*|\\d[\\d.,]* ?(?:€|euros?|dollars?|pounds?|zł|kr|rupees|lei)|\\$ ?\\d[\\d.,]*|£ ?\\d[\\d.,]*)(?: .{0,30})?',
      '(?:the )?first (?:month|week|year|\\d+ (?:days|weeks|months)) (?:for|from|at) (?:only |just )?\\S{1,6}(?: euros?| dollars?)?',
    ),
  },
  {
    what: 'asks the reader to follow or join a channel',
    weight: 'sure',
    line: line(
      `(?:write|send|contact|text) (?:to )?us (?:in|on|via|by|through) (?:the |our )?${platform}(?: .{0,40})?`,
      `(?:all )?(?:the )?(?:most (?:interesting|important)|main things?|latest) .{0,20}\\b(?:in|on) (?:our|the) ${platform}(?: \\S+)?`,
      'click (?:on )?the (?:blue|above|following) \\S+(?: \\S+)?(?: above| below)? to .{3,50}',
      '(?:did you )?like (?:it|this)\\W{1,3}(?:then )?(?:click|tap|press)\\b.{0,30}',
      '(?:report|send) .{0,30}\\b(?:to|through|via|by|on) (?:the |our )?(?:newsroom|news room|editorial office|kakaotalk)\\b.{0,60}|jebo (?:is|through|via|by) kakaotalk.{0,40}',
      '(?:do you )?have (?:a |any )?(?:tip|tips|news tip|report)\\?.{0,100}',
      '(?:mobile|phone) users (?:can|may) (?:read|see|watch)\\b.{0,60}',
      'return to \\S+, see more|scan (?:the )?code (?:to|and) .{3,50}',
      `${platform}'te takip et(?:in)?|bizi takip edin|abone ol`,
      'our apps|open (?:the )?app|buy (?:me|us) a coffee',
    ),
  },
  {
    what: 'is a copyright line or a disclaimer of the page',
    weight: 'sure',
    line: line(
      '(?:copyright|copyright holder|rights?)? ?[(]?(?:c|ⓒ|©)[)]? ?[\\p{L}\\p{N}].{1,60}\\b(?:reproduction|redistribution|reprint\\w*|copying)\\b.{0,80}\\b(?:prohibited|forbidden|reserved|banned)',
      '(?:platform |site |special |risk |copyright |relevant )?(?:statement|disclaimer|declaration|warning|reminder) ?: ?.{0,80}\\b(?:uploaded by|only represents?|does not represent|do not represent|represents? only|not investment|platform)\\b.{0,160}',
      'this (?:article|text|manuscript) is an? (?:original|exclusive) (?:manuscript|article|work|draft)\\b.{0,60}\\b(?:reprint\\w*|reproduc\\w*)\\b.{0,60}',
      '(?:the )?\\S+ (?:\\S+ )?website contains only (?:a )?(?:portion|part) of the (?:news|stories)\\b.{0,120}',
      '(?:reserved reproduction|reproduction reserved|riproduzione riservata)',
    ),
  },
  {
    what: 'is what a program said of its page',
    weight: 'sure',
    line: line(
      `(?:the |this )?(?:${text}|message|note|entry) (?:is |are |is being |is currently being |will be )?(?:being )?(?:supplemented|updating|completed|replenished|being updated)`,
      `(?:${text}|details?) (?:in|under|on) (?:update|updating|development|clarification)|we are (?:updating|completing|supplementing) (?:this|the) ${text}`,
      '(?:the )?details are being (?:clarified|specified|found out|established)',
      '(?:this |the )?(?:live ?blog|live page|live ticker|live coverage|live broadcast|live stream|live text)(?: page)? (?:has |is )?(?:now )?(?:ended|closed|over|finished|completed)|live (?:has )?ended',
      '(?:refresh|reload|update) (?:the|this) page\\b.{0,40}|auto(?:matic)?-? ?(?:update|refresh)(?: on| off)?|show all updates',
      `this is a (?:developing|breaking)(?: news)? story\\W{1,3}(?:please )?(?:check|come) back\\b.{0,40}`,
    ),
  },
  {
    what: 'is a button or a label of the page',
    weight: 'sure',
    line: line(
      'go to (?:the )?(?:press|main|home|full|original|source|top|beginning)(?: (?:home|page|site|article|version))*|view (?:the )?original(?: (?:article|text|page))?',
      `(?:enlarge|reduce|increase|decrease|adjust|change) (?:the )?(?:font|text|letters|type)(?: size)?(?: (?:enlarge|reduce|increase|decrease) (?:the )?(?:font|text|letters|type)(?: size)?)?|(?:font|text) size adjustment`,
      '(?:share|scrap|print|save|copy|listen|send)(?: (?:share|scrap|print|save|copy|listen|send|url|e-?mail|comment)){2,6}',
      'a ?[-+–−](?: ?a){0,2}(?: ?a ?[-+–−])?',
      'share this ?: ?.{0,200}',
      '(?:play|pause|mute|unmute|stop|settings|fullscreen|volume|speed|rewind|next|previous|\\d(?:\\.\\d+)?x)(?: (?:play|pause|mute|unmute|stop|settings|fullscreen|full screen|volume|speed|rewind|next|previous|\\d(?:\\.\\d+)?x)){2,10}',
      '\\d{1,2}:\\d{2}(?:\\W{1,3}\\d{1,2}:\\d{2}){1,2}|(?:listen|audio|play|watch|video)\\W{1,3}\\d{1,2}:\\d{2}',
      'listen to (?:the )?(?:news|article|text|audio)|click to (?:play|watch|listen|view|see)\\b.{0,40}|please wait\\W{1,3}loading',
      '(?:send|share|forward) (?:by|via|with|per) (?:e-?mail|mail|a friend|friends|message|sms)|save (?:the )?(?:article|story|page)|copy (?:url|address|the url)',
      '(?:log ?in|sign in)\\W{1,3}(?:register|sign up|registration|create account|subscribe)|hello, guest',
      '(?:topics|themes|subjects|tags|keywords) (?:in|of|on) (?:this|the) (?:article|story|page|post)|more about ?: ?.{2,80}',
      'accept all|(?:i )?accept(?: the)? cookies',
      `(?:next|previous)(?: (?:news|article|story|post))?\\W{1,3}(?:next|previous)(?: (?:news|article|story|post))?|up next|next up`,
      `(?:rss|pdf|print|e-?mail)(?: (?:rss|pdf|print|e-?mail|share|save)){1,4}`,
      `(?:captured|screen(?:shot)?|grab) from (?:${platform}|video|the video|tv|the broadcast|social networks|online community)`,
      `share (?:${story}|article)`,
    ),
  },
  {
    what: 'may be a button or a label of the page',
    weight: 'weak',
    line: line(
      'expansion|widening|in detail|news in detail|expand|collapse|unfold|fold|put away|split|divide|to share|show|hide|post|publication|announcement|display|writing|newsroom|news cent(?:er|re)(?: / \\S+)?|editorial(?: (?:staff|office|team|board))?|(?:by|from|of) the (?:newsroom|editorial (?:staff|office|team)|editors)|political desk|desk report|(?:ends?|end|the end)|premium|ad|photo report|refresh|contact|imprint|legal notice|read time|more about it|more on this|on topic|key moments|continue|read too|accept|i accept|copy|announcements',
    ),
  },
]
