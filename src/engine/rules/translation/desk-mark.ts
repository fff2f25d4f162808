import type { Article, Block } from '../../article'
import { removal } from '../removal'
import { type ArticleRule, prose, type Report } from '../rule'

/** Lines that desks of other countries end or begin their copy with, each as the whole of a line. */
const marks: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:Watch|See|View) (?:the )?(?:videos?|photos?|pictures?|images|gallery|live) ?: \p{Lu}[^.]{4,90}$/u,
    'points to something else on the page',
  ],
  [
    /^(?:Read|See|Learn) (?:also|more|next)(?: (?:news|articles|about it|here))? ?: \p{Lu}[^.]{4,90}$/u,
    'points to other stories',
  ],
  [
    /^More (?:on|about|in|from) (?:the|this|our) (?:subject|topic|issue|matter|story|site|section|website)(?: (?:on|in|at) \p{Lu}[\p{L}.]*)? ?:?$/u,
    'points to other stories',
  ],
  [
    /^(?:Last minute|Breaking|Latest|All the) news\b[^.]{0,60}! .{0,20}\b(?:[Dd]ownload|[Ff]ollow|[Cc]lick|[Ss]ubscribe|[Ii]nstall)\b.{0,40}$/u,
    'asks readers to get an app',
  ],
  [/^\[(?:Gambas|Video|Foto|Photo|Gambar|Image|VIDEO|PHOTO) ?: ?[^\]]{2,60}\]$/u, 'stands for a picture or film of the page'],
  [/^(?:End of (?:the )?(?:message|news|item|report)|The end)\s?\/?[.…]?$|^\/?(?:End|END)\/$/u, 'says that the item ends'],
  [/^(?:News|Message|Article|Story) ?(?:ID|code|number|No\.?) ?[:#]? ?\d{4,}$/iu, 'numbers the item'],
  [
    /^(?:Reporter|Journalist|Correspondent|Intern reporter):? \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3} \S+@\S+\.\p{L}{2,}$/u,
    'gives the address of the reporter',
  ],
  [
    /^(?:Click|Tap|Press) (?:here )?(?:for|to see|to read|to get) (?:the )?(?:detailed|more|further|full|other) \p{L}+(?: \p{L}+){0,3}\.?$/iu,
    'asks readers to click',
  ],
  [
    /^(?:Invite|We invite|Please invite) (?:the )?readers to (?:see|read|watch|follow)(?: more)?\b[^.]{0,80}$/iu,
    'asks readers to look at something else',
  ],
  [
    /^(?:Editor|Editing|Edited by|Reporting by|Translated by|Compiled by|Writer|Author|Text|Photos?) ?[:/-] ?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2} ?\/ ?(?:Editor|Editing|Photos?|Text|Reporting)\b[^.]{0,60}$/u,
    'names who did what on the page',
  ],
]

/**
 * Lines by which a desk of another country marks its copy: *End of message/*, *News ID: 1940582*, *[Gambas:Video 20detik]*, *Reporter Kim Min
 * kim@…*. Deliberate exceptions: credits and notes in sentences, and such words inside a paragraph.
 */
export const deskMark: ArticleRule = {
  id: 'desk-mark',
  category: 'translation',
  name: 'Mark of another desk',
  why: 'Indonesian, Persian, Korean and Vietnamese pages end an item with numbers or addresses of the desk. They are no part of the story.',
  scope: 'article',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['BP02', 'NM10'],
  examples: [
    {
      draft: true,
      damaged: 'Dam breaks in Aksu\n\nThe dam in Aksu broke on Friday, the governor said.\n\n[[[Gambas:Video 20detik]]]\n',
      repaired: 'Dam breaks in Aksu\n\nThe dam in Aksu broke on Friday, the governor said.\n',
    },
    {
      draft: true,
      damaged: 'Dam breaks in Aksu\n\nThe dam in Aksu broke on Friday, the governor said.\n\n[[End of message/]]\n',
      repaired: 'Dam breaks in Aksu\n\nThe dam in Aksu broke on Friday, the governor said.\n',
    },
    {
      draft: true,
      damaged:
        'Dam breaks in Aksu\n\nThe dam in Aksu broke on Friday, the governor said.\n\n[[Reporter Lee Ji-hoon jhlee@example.org]]\n',
      repaired: 'Dam breaks in Aksu\n\nThe dam in Aksu broke on Friday, the governor said.\n',
    },
  ],
  sound: [
    'Dam breaks in Aksu\n\nThe message (he/she) was sent. The end of the message was lost.\n\nThe reporter Lee Ji-hoon is at work.',
    'Click here for more was all he said.\n\nHe invited readers to see more of it.',
  ],
  *check(article) {
    for (const block of article.blocks) {
      if (!deskMark.blocks.includes(block.kind)) continue
      const what = marks.find(([pattern]) => pattern.test(block.text.trim()))?.[1]
      if (what !== undefined && block.index > 0) yield report(article, block, what)
    }
  },
}

function report(article: Article, block: Block, what: string): Report {
  return {
    ranges: [{ from: block.from, to: block.to }],
    tier: 'likely',
    severity: 1,
    message: `“${block.text.trim()}” ${what}; it is no part of the story.`,
    repairs: [{ label: 'Remove it', kind: 'delete', edits: [removal(article, block, block)] }],
  }
}
