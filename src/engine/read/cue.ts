import type { LineTest } from './line-test'

/** How strongly words speak for being left over from a page. A weak cue needs company: “Share” may be a subhead. */
export type Weight = 'sure' | 'likely' | 'weak'

/** Lines that news pages put around a story. They are matched with whole lines or sentences, in lower case, loose marks at both ends removed. */
export interface Cue {
  /** What the line does, as an editor would say it after “This line …”. */
  readonly what: string
  readonly weight: Weight
  readonly line: LineTest
  /** How any such line begins, told quickly: a long pattern is made ready only where it may match. */
  readonly opens?: RegExp
}

/** Names of networks and channels, as a pattern. */
export const platform =
  '(?:facebook|fb|twitter|x|instagram|telegram|whats ?app|viber|vk(?:ontakte)?|odnoklassniki|tiktok|youtube|linked ?in|pinterest|reddit|weibo|wechat|threads|bluesky|tumblr|messenger|snapchat|flipboard|google ?(?:\\+|plus|news)|yandex(?:[. ](?:news|zen))?|dzen|koo|kakao(?:talk)?|naver|discord|rss|zalo|mastodon)'
/** What a publisher offers to follow. */
export const outlet =
  '(?:newsletters?|channels?|groups?|pages?|apps?|applications?|accounts?|communit(?:y|ies)|podcasts?|feeds?|editions?|e-?paper|newspapers?|magazines?|digests?|bulletins?|mailings?|mailing list|alerts?|notifications?|updates|bot|sites?|websites?|portal|blog|paper)'
/** What a page calls its story. */
export const story = '(?:article|story|news|text|post|page|report|material|publication|video)'
/** How an order may begin. */
export const please =
  "(?:please,? |now |to |also |and |so |don't forget to |do not forget to |click to |tap to |like,? (?:and )?(?:share )?(?:and )?)?"
