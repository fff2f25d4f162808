/** How strongly words speak for being left over from a page. A weak cue needs company: “Share” may be a subhead. */
export type Weight = 'sure' | 'likely' | 'weak'

/** Lines that news pages put around a story. They are matched with whole lines or sentences, in lower case, loose marks at both ends removed. */
export interface Cue {
  /** What the line does, as an editor would say it after “This line …”. */
  readonly what: string
  readonly weight: Weight
  readonly line: RegExp
}

const platform =
  '(?:facebook|fb|twitter|x|instagram|telegram|whats ?app|viber|vk(?:ontakte)?|odnoklassniki|tiktok|youtube|linked ?in|pinterest|reddit|weibo|wechat|threads|bluesky|tumblr|messenger|snapchat|flipboard|google ?(?:\\+|plus|news)|yandex(?:[. ](?:news|zen))?|dzen|koo|kakao(?:talk)?|naver|discord|rss|zalo|mastodon)'
const outlet =
  '(?:newsletters?|channels?|groups?|pages?|apps?|applications?|accounts?|communit(?:y|ies)|podcasts?|feeds?|editions?|e-?paper|newspapers?|magazines?|digests?|bulletins?|mailings?|mailing list|alerts?|notifications?|updates|bot|sites?|websites?|portal|blog|paper)'
const story = '(?:article|story|news|text|post|page|report|material|publication|video)'
const please =
  "(?:please,? |now |to |also |and |so |don't forget to |do not forget to |click to |tap to |like,? (?:and )?(?:share )?(?:and )?)?"

const line = (...alternatives: readonly string[]) => new RegExp(`^(?:${alternatives.join('|')})$`, 'iu')

export const cues: readonly Cue[] = [
  {
    what: 'asks the reader to subscribe',
    weight: 'sure',
    line: line(
      `${please}(?:subscribe|sign ?up|sign on|register)\\b.{0,70}\\b(?:${outlet}|us|our|${platform}|inbox|mailbox)\\b.{0,80}`,
      'subscribe(?: now| today| here| for free| free)?',
      '(?:get|receive|take|have) .{2,70}\\b(?:in|to|on|by|into) your (?:inbox|e-?mail|mail|mailbox|phone|mobile|whatsapp|telegram).{0,20}',
      '(?:receive|get) the news .{0,40}\\b(?:mail|e-?mail|phone|telegram).{0,10}',
      '.{0,70}\\b(?:delivered|sent|straight|directly|right) (?:directly |straight )?(?:to|in|into) your (?:inbox|e-?mail|mail|mailbox|phone).{0,20}',
      '(?:yes,? )?i (?:want|wish|would like|agree) to (?:receive|get|subscribe).{0,80}',
      '(?:would|do) you (?:like|want) to (?:receive|get) .{0,20}(?:notifications|alerts|newsletters?).{0,40}',
      "(?:never|don't|do not) miss (?:a|an|any|the|our) (?:\\S+ ){0,3}(?:story|stories|updates?|news|article|beat|issue|post|episode|thing)(?: .{0,40})?",
      'stay (?:tuned|informed|connected|updated|up[- ]to[- ]date|in touch|in the know|with us)(?: .{0,80})?',
      'be (?:the |among the )?first to (?:know|hear|read|learn|receive)(?: .{0,60})?',
      '(?:get|receive|catch|find|read|see|follow|check out) (?:all )?(?:the )?(?:latest|breaking|top|daily|live|hottest|main|most important)\\b.{0,60}\\b(?:news|updates?|stories|headlines|alerts|coverage)\\b.{0,120}',
      'for (?:all |more |the |other )+(?:latest |breaking )?.{0,60}\\b(?:visit|download|follow|subscribe|click|stay|log ?on|join|check) .{0,80}',
      '(?:allow|enable|activate|turn on|switch on|get|receive|manage)(?: the| our)?(?: push| browser| desktop)? notifications?(?: .{0,40})?',
    ),
  },
  {
    what: 'asks the reader to subscribe',
    weight: 'likely',
    line: line(
      '(?:subscribe|sign ?up) (?:to|for|on) .{2,40}',
      'sign ?up(?: now| today| here| for free)?',
      '(?:our |free |daily |weekly |morning |the )*newsletters? (?:sign ?up|subscription|registration)',
      '(?:become|be) (?:a|our) (?:member|subscriber|patron|supporter)(?: .{0,30})?',
      '(?:please )?support (?:us(?: (?:on|at|with) .{0,30})?|(?:our|independent|quality|local|free|public) (?:\\S+ )?(?:journalism|media|newsroom|editors|editorial office))(?: .{0,40})?',
      'donate (?:now|here|today|to us)',
    ),
  },
  {
    what: 'is a field or an answer of a form',
    weight: 'sure',
    line: line(
      '(?:please )?(?:enter|type|input|provide|fill in|insert|write)(?: in)?(?: an?| your| the)?(?: valid| correct| full)? (?:e-?mail|phone|mobile|password|captcha|otp|name|search)(?: .{0,30})?',
      '(?:your |the )?(?:e-?mail(?: address)?|password|phone number) (?:is |address is )?(?:invalid|required|not valid|incorrect)',
      'invalid (?:e-?mail|phone|password).{0,20}',
      'thanks?(?: you)?(?: very much)? for (?:subscribing|signing up|registering|(?:your )?registration|your (?:subscription|feedback|vote|message)).{0,50}',
      'you (?:have|are)(?: now| already)?(?: been)?(?: successfully)? (?:subscribed|registered|signed up|logged in|logged out)(?: .{0,40})?',
      '(?:please )?(?:check|confirm|verify) your (?:e-?mail|inbox|subscription|spam).{0,40}',
      'i (?:agree|accept|consent|have read).{0,60}\\b(?:terms|policy|conditions|processing|personal data)\\b.{0,60}',
      'by (?:clicking|signing|subscribing|registering|entering|submitting|continuing|pressing|providing|using)\\b.{0,80}\\b(?:agree|accept|consent|confirm)\\b.{0,120}',
      'we (?:respect|value|care about) your privacy.{0,60}',
      '(?:you can |you may )?unsubscribe\\b.{0,60}',
      '(?:your e-?mail address will not be published|required fields are marked|this field is required|forgot(?: your)? password|remember me).{0,10}',
      'this (?:site|form|page) is protected by .{0,60}',
    ),
  },
  {
    what: 'asks the reader to install an app',
    weight: 'sure',
    line: line(
      `${please}(?:download|install|get|open|try|update)(?: it| this)?(?: .{0,45})?\\b(?:our|the|this|in|mobile|news|free|\\S+'s|\\S+ news) (?:mobile |news |free |new )*app(?:lication)?\\b.{0,80}`,
      'download (?:the )?app(?:lication)?(?: now| here)?',
      '(?:get it|available|now available|download)(?: now)? (?:on|from|in) (?:the )?(?:google play|app ?store|ios|android|play ?store|appgallery|rustore).{0,40}',
      '(?:please )?(?:scan|long press|press and hold|identify|recogni[sz]e).{0,30}\\b(?:qr|two-dimensional) ?(?:code)?\\b.{0,60}',
    ),
  },
  {
    what: 'asks the reader to follow or join a channel',
    weight: 'sure',
    line: line(
      `${please}follow (?:us|me)(?: .{0,80})?`,
      `${please}follow our .{0,40}\\b(?:${outlet}|${platform}|social)\\b.{0,40}`,
      `${please}follow .{2,60} (?:on|in|at|via) (?:the |our |its )?(?:official )?${platform}\\b.{0,40}`,
      `${please}(?:like|find|watch|read|visit|add|contact) us (?:on|in|at|via|through)\\b.{0,50}`,
      `${please}like (?:our|this|the) .{0,30}\\b(?:page|post|video|channel)\\b.{0,40}`,
      `${please}join (?:us (?:on|in|at)|our|the (?:conversation|discussion|community))\\b.{0,60}`,
      `${please}join .{2,50}\\b(?:${platform}|channel)(?: (?:channel|group|community))?(?: .{0,40})?`,
      `(?:read|watch) (?:this|the|our|more|it) ?(?:${story} )?(?:in|on) (?:our |the )?(?:app|application|${platform})\\b.{0,30}`,
      `more (?:news|stories|photos|videos|details|information)(?: and \\S+)? (?:in|on|at|from) (?:our|the) .{0,20}(?:${platform}|channel|website|site|app)\\b.{0,30}`,
      '(?:put|leave|press|hit|click|give)(?: us)?(?: on)?(?: an?| the)? (?:likes?|bell|thumbs? up)\\b.{0,60}',
      'like(?: it)?(?:,| and) (?:share|subscribe|comment)\\b.{0,60}',
    ),
  },
  {
    what: 'points to other stories',
    weight: 'sure',
    line: line(
      '(?:also read(?: this)?|read also|also see|see also|look also|also watch|read more|must[- ]read|read next|what to read next)(?: on (?:this|the) (?:topic|subject|theme))?',
      '(?:also read|read also|also watch|read more about|read more on|see also)\\b\\s*[:|–—-]?\\s*\\S.{5,180}',
      '(?:related|similar|more|other|recommended) (?:news|articles?|stor(?:y|ies)|posts?|content|links?|topics?|reading|materials?|coverage|videos?)',
      'you (?:may|might|will|could)(?: also)? (?:like|be interested(?: in)?|enjoy)(?: .{0,20})?',
      'recommended (?:for you|by .{2,30})',
      '(?:the )?most (?:read|viewed|shared|commented|discussed)(?: (?:this|of the|in the|today|news|articles|stories)\\b.{0,20})?',
      'more (?:from|on|in) this (?:story|topic|section|author|category|subject)',
      '(?:materials?|articles?|news|read|more) (?:on|by|about) (?:the|this) (?:topic|subject|theme)',
      "editors?'?s'? (?:picks?|choice)",
      'trending (?:now|news|stories|topics|today|videos)',
      'popular (?:news|now|articles|stories|posts)',
    ),
  },
  {
    what: 'points to another story',
    weight: 'likely',
    line: line(
      '(?:read|watch|see|listen|related|recommended|must[- ]read|next(?: news| article| story| post)?|previous(?: news| article| story| post)?|more)\\s*[:|»>→]\\s*\\S.{5,180}',
      "(?:don't|do not) miss(?: this| it| out)?(?:\\s*[:|]\\s*\\S.{5,160})?",
      'on (?:the|this) (?:topic|subject|theme)',
      '(?:next|previous) (?:article|story|post|news|page)',
      '(?:follow|read|see|find) (?:more )?(?:\\S+ ){0,5}(?:coverage|stories|news)\\b.{0,40}\\b(?:at|on|here):? https?://\\S+',
      'more (?:\\S+ ){0,5}(?:coverage|stories|news)\\b.{0,20}:? https?://\\S+',
      'original (?:title|headline|link|source|article)\\b.{0,100}',
      '(?:source|original) link',
    ),
  },
  {
    what: 'belongs to advertising or consent on the page',
    weight: 'sure',
    line: line(
      'advertise?ments?',
      'advertisement\\W{1,3}(?:continue|scroll|story|article|skip)\\b.{0,40}',
      '(?:close|skip|report|remove|hide)(?: this| the)? ads?(?:vertisement)?',
      'advertise (?:with us|here)',
      '(?:please )?(?:disable|turn off|switch off|whitelist|allow)\\b.{0,40}\\bad-? ?block(?:er)?\\b.{0,60}',
      '.{0,40}\\bad-? ?block(?:er|ing)?\\b.{0,20}\\b(?:detected|enabled|turned on)\\b.{0,40}',
      '(?:we|this (?:web)?site|our (?:web)?sites?|the (?:web)?site) uses? cookies\\b.{0,160}',
      '(?:accept|reject|manage|allow|decline|agree)(?: to)?(?: all| necessary| only| the| and)* (?:cookies?|preferences|consent)(?: .{0,20})?',
      'cookie (?:policy|settings|preferences|notice)',
      '(?:please )?(?:enable|turn on) javascript.{0,60}',
      '(?:javascript|your browser) (?:is|does|must|seems)\\b.{0,20}\\b(?:disabled|not support|enabled|out of date)\\b.{0,60}',
    ),
  },
  {
    what: 'is a copyright line or a disclaimer of the page',
    weight: 'sure',
    line: line(
      '(?:copyright )?(?:©|\\(c\\)) ?.{2,100}',
      'copyright (?:by )?(?:©|\\(c\\)|(?:19|20)\\d\\d).{0,100}',
      '.{0,80}\\ball rights (?:are )?reserved\\b.{0,60}',
      '(?:any |full |partial |the )*(?:reprint(?:ing)?|reproduction|copying|republi(?:cation|shing)|redistribution)\\b.{0,90}\\b(?:prohibited|forbidden|not (?:allowed|permitted)|permission|consent|obligatory|mandatory|required|allowed only|permitted only)\\b.{0,80}',
      '(?:when |in case of |any |the )*(?:use|using|usage|quoting|citing|copying|reprinting)(?: of)?(?: any| the| our| site)* (?:materials?|content|articles?|information|texts?)\\b.{0,60}\\b(?:hyperlink|link|permission|consent|reference)\\b.{0,100}',
      '(?:no part of )?(?:this material|this publication|this content)\\b.{0,10}\\bmay (?:not )?be (?:published|reproduced|copied|broadcast|reprinted)\\b.{0,120}',
      '.{0,120}\\binfring\\w+\\b.{0,40}\\b(?:contact|delete|inform|notify)\\b.{0,60}',
      'the copyright (?:of .{2,30} )?belongs to .{2,100}',
      'this (?:story|article|report|copy|news|news item|content) (?:has been|was|is) (?:auto-?\\S+ )?(?:published|sourced|taken|generated|syndicated|edited|received|provided)?(?: \\S+)? ?(?:from|by|via) .{0,40}\\b(?:feed|wire|syndicat\\w+|algorithm|automatically)\\b.{0,120}',
      '(?:except for|barring|apart from|only) the headline\\b.{0,160}',
      '(?:this|the) (?:story|article|report|content|text)? ?has not been (?:edited|modified|verified|created|reviewed) by .{2,80}',
    ),
  },
  {
    what: 'counts minutes, views or comments',
    weight: 'sure',
    line: line(
      '(?:about )?\\d+[- ]?min(?:ute)?s?(?: of)? (?:to )?read(?:ing)?(?: time)?',
      '(?:reading time|time (?:to|for) read(?:ing)?|read time)\\W{0,3}(?:about )?(?:\\d+|a|one|two|three|five) ?(?:min|minutes?|m)?',
      '(?:number of )?(?:views|page ?views|reads|hits)\\W{1,3}[\\d ,.]+[km]?',
      '[\\d,.]+[km]? ?(?:views|comments|shares|likes|reads|retweets)',
      'comments?\\W{0,3}\\d+',
    ),
  },
  {
    what: 'cuts the story off and points to the rest of it',
    weight: 'sure',
    line: line(
      'read (?:more|further|on)(?: (?:here|below|at|in the|on our|on the|about this)\\b.{0,50})?',
      `read (?:the |this )?(?:full|whole|entire|complete|original) ?${story}?(?: .{0,50})?`,
      '(?:continue|keep) reading(?: .{0,60})?',
      '(?:please )?(?:click|tap|press) (?:here|below|this link|the link|on the link|on this link|the button|on the photo|the photo|the picture)(?: (?:to|for|and|in|below) [^,]{2,70})?',
      '\\[?\\+ ?\\d+ chars\\]?',
      'the post .{3,160} appeared(?: first)? on .{2,60}',
      'to (?:continue|keep) reading\\b.{0,80}',
      '(?:this|the) (?:article|content|story|text|material|page) is (?:only |exclusively |exclusive |reserved |available )*(?:for|to) (?:our )?(?:subscribers|members|registered)\\b.{0,30}',
      '(?:for )?subscribers only',
      '(?:create|open) (?:an|a free|your|your free) account\\b.{0,50}',
      "you(?: have|'ve) (?:reached|read|used) .{0,40}\\b(?:free articles?|article limit)\\b.{0,40}",
      '(?:already|not) (?:have an account|a (?:subscriber|member|registered user)|registered|subscribed)(?: yet)?(?:\\W{1,3}(?:log ?in|sign ?in|register|subscribe)\\b.{0,20})?',
      '(?:log ?in|sign in|register)(?: or (?:register|sign up|subscribe))? to (?:read|continue|comment|reply|leave|post|view|save)\\b.{0,40}',
      'to (?:comment|leave a comment|reply|post)\\b.{0,20}\\b(?:log ?in|logged in|register|sign in|authori[sz]e)\\b.{0,30}',
    ),
  },
  {
    what: 'belongs to the comments',
    weight: 'sure',
    line: line(
      '(?:leave|post|add|write|make)(?: a| your)? (?:comment|reply|response)s?(?: .{0,30})?',
      'comment on this (?:news|article|story|post)',
      '(?:be the first to comment|comments (?:are|have been) (?:closed|disabled|moderated)|no comments(?: yet)?|join the discussion)(?: .{0,30})?',
      '(?:view|show|load|see|read|hide|open)(?: all| more| the)?(?: \\d+)?(?: previous)? comments',
      '(?:what do you think|tell us what you think|let us know|share your (?:thoughts|views|opinions?)|tell us your opinion)\\b.{0,30}\\bcomments?\\b.{0,30}',
      '(?:please )?(?:send|e-?mail|write)(?: to)? (?:us )?your (?:comments|story|stories|news|tips?|photos?|videos?|feedback|views|opinions?|suggestions)\\b.{0,80}',
      '.{0,80}\\b(?:press|and press|with) ctrl ?\\+ ?enter',
      '(?:have you |did you )?(?:found|find|noticed?|spotted|spot|saw|see|report) (?:an?|any|the) (?:error|mistake|typo|inaccuracy|misprint)(?: in (?:the|this) (?:text|article|story|news))?(?:\\W{1,3}(?:select|highlight|mark|let|tell|write|report)\\b.{0,60})?',
    ),
  },
  {
    what: 'is a jump line of the page',
    weight: 'sure',
    line: line(
      '(?:the )?(?:story|article|text|news|post|content|report) continues (?:below|after|under|beneath)(?: .{0,40})?',
      'continue[sd]? (?:on|from) (?:page|pg\\.?|p\\.?) ?[a-z]?\\d+',
      '(?:please )?(?:see|turn to) (?:page|p\\.?) [a-z]?\\d+',
      'scroll (?:down )?(?:to|for) (?:continue|read|more|keep)\\b.{0,40}',
      'continued below',
    ),
  },
  {
    what: 'is a button or a label of the page',
    weight: 'sure',
    line: line(
      'back to (?:the )?(?:top|home(?: ?page)?|main page|list)',
      'skip to (?:the )?(?:main )?(?:content|navigation|search)',
      'add to (?:favou?rites|bookmarks|reading list|home screen)',
      '(?:copy|copied)(?: the)? link(?: to clipboard)?|link copied',
      `print(?: this| the)? ${story}`,
      `listen to (?:this|the) (?:${story}|audio)(?: .{0,30})?`,
      '(?:load|show) (?:more|less)(?: .{0,20})?',
      `share (?:this|the|it)(?: ${story})?(?: (?:on|via|in|with|to|by)\\b.{0,40})?`,
      `share (?:on|via|in|with|to)(?: (?:${platform}|social (?:networks?|media)|your friends|friends|e-?mail))?`,
    ),
  },
  {
    what: 'is a button or a label of the page',
    weight: 'likely',
    line: line(
      '(?:view|see|display) (?:more|all)(?: photos| videos| news)?',
      '(?:read|watch|save)(?: it)?(?: for)? later',
      'play (?:audio|video)|(?:audio|video) player(?: .{0,20})?',
      'watch (?:the |this |our )?(?:full )?videos?(?: .{0,20})?',
      '(?:view|see|open)(?: the)?(?: photo| full)? gallery|photo gallery',
      '(?:image|photo|slide|page) \\d+ (?:of|/) \\d+',
      '(?:font|text) size.{0,10}',
      '(?:contact us|about us|privacy policy|terms (?:of (?:use|service)|and conditions)|sitemap|site map|help cent(?:er|re)|user agreement)',
      'translate this page|select (?:your )?language|powered by \\S+(?: \\S+)?',
      '\\d+ (?:minutes?|mins?|hours?|hrs?|days?) ago',
      'join us',
    ),
  },
]
