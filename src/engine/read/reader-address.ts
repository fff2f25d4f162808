import { wordSet } from '../language/word-set'

/** Verbs that hardly begin a line but to tell the reader what to do on a page. */
const pageVerbs = wordSet('subscribe unsubscribe download install login click swipe tap scan bookmark unlock')
/** Verbs that a page uses to the reader, and stories as well. */
const verbs = wordSet(
  'join follow share sign log register enter put type access add choose rate vote send tell discuss go turn enable allow activate receive get read watch listen like press open support donate leave write copy save print report select discover find visit try become select clip return stay keep check see view help',
)
const pageWords = wordSet(
  'newsletter newsletters e-mail email mailbox inbox channel channels subscriber subscribers subscription notifications notification app application site website page article articles comment comments commenting link links browser cookies account trial favourites favorites bookmarks forum feed rss qr code gallery headlines membership password login profile push',
)
const networks = wordSet(
  'facebook twitter instagram telegram whatsapp viber vkontakte tiktok youtube linkedin pinterest reddit weibo wechat google threads',
)
const reader = wordSet('you your us our we me')
const urges = wordSet('here now below free today instantly successfully daily latest news updates friends')

/** Past forms tell what happened; a page says what to do. */
const tells = /(?<!\p{L})(?:was|were|had|has|came|went|took|made|gave|got|\p{L}{3,}ed)(?!\p{L})/u

/**
 * How much a short line speaks to the reader about the page: the sum over an order to do something, words for the page and its means, the words
 * *you* and *us*. Five is enough by itself, four beside other furniture. Orders and first persons alone are common in headings and opinion.
 */
export function addressesReader(text: string): number {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []
  // “Check your email: thousands hit by data leak” is a headline.
  if (words.length === 0 || words.length > 16 || /: \S+ \S+ \S/u.test(text)) return 0
  const main = /^(?:to|for|if|in order) .+?, (?<main>.+)$/u.exec(text)?.groups?.['main'] ?? text
  const first = /[\p{L}'-]+/u.exec(main.replace(/^(?:please|do|don't|now|just) /u, ''))?.[0] ?? ''
  const order = pageVerbs.has(first) ? 3 : verbs.has(first) ? 2 : 0
  const distinct = new Set(words)
  const count = (vocabulary: ReadonlySet<string>, most: number) =>
    Math.min(most, [...distinct].filter((word) => word !== first && vocabulary.has(word)).length)
  const personal = count(reader, 2)
  // “Click here, and the bank account is empty.”
  if (order > 0 && /(?<!\p{L})(?:is|are)(?!\p{L})/u.test(text)) return 0
  if (order === 0 && (personal === 0 || tells.test(text))) return 0
  return order + 2 * count(pageWords, 2) + count(networks, 1) + personal + count(urges, 1)
}
