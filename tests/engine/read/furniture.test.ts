import { describe, expect, test } from 'vitest'
import { findInlineFurniture, findTitleHead, findTitleTail } from '../../../src/engine/read/furniture-inline'
import { findFurniture } from '../../../src/engine/read/furniture'
import { weighLine } from '../../../src/engine/read/furniture-line'
import { readLine } from '../../../src/engine/read/line'
import { standingOf } from '../../../src/engine/read/standing-lines'
import { deskResidue } from './desk-lines'
import { residue } from './residue-lines'
import { siteResidue, soundBeside } from './site-lines'
import { soundBesideDesk } from './sound-beside-lines'
import { sound } from './sound-lines'
import { romanceResidue } from './romance-lines'
import { spunResidue } from './spun-lines'
import { translatedResidue } from './translated-lines'
import { worldResidue } from './world-lines'
import { busyFor } from '../../busy-for'

const linesOf = (text: string) => text.trim().split('\n')

test.each(
  [residue, siteResidue, translatedResidue, romanceResidue, deskResidue, worldResidue, spunResidue].flatMap(linesOf),
)('%s is left over from a page', (line) => {
  expect(standingOf(line, false)).toBeUndefined()
  expect(weighLine(line)?.weight).toMatch(/sure|likely/u)
})

test.each([
  'Video loading',
  'This video is unavailable',
  'Read More: Dealer’s luxury cars to be auctioned',
])('%s is left over from a page with a player and links', (line) => expect(weighLine(line)?.weight).toMatch(/sure|likely/u))

test.each([sound, soundBeside, soundBesideDesk].flatMap(linesOf))('%s is not', (line) => {
  if (!standingOf(line, false)) expect(weighLine(line)).toBeUndefined()
})

test.each([
  'Sure! Here is the English translation of the article:',
  'Translation:',
  'As an AI language model, I cannot translate this text.',
  'I hope this helps! Let me know if you need any changes.',
  'Note: This translation is based on the original text.',
])('%s is what a program said of its work', (line) => {
  expect(weighLine(line)).toMatchObject({ weight: 'sure', what: expect.stringContaining('program') })
})

test.each([
  'Here is the problem: the translation was late.',
  'Here is a summary of the day’s trading.',
  'The model, as an AI, has no rights.',
  '“As an AI language model, I cannot do that,” the program replied.',
])('%s is a story about one', (line) => {
  expect(weighLine(line)).toBeUndefined()
})

test.each([
  ['The road is shut. To the comments (214)', 'To the comments (214)'],
  ['The road is shut. akr/ malk/', 'akr/ malk/'],
  ['Drivers would Image caption Commuters at Leeds on Friday walk out.', 'Image caption Commuters at Leeds on Friday'],
  ['The road Advertisement is shut.', 'Advertisement'],
  ['3 min read The road is shut.', '3 min read'],
  ['[Seoul = Newsis] Reporter Choi Yoo-na = The road is shut.', '[Seoul = Newsis] Reporter Choi Yoo-na ='],
])('inside “%s” stands “%s”', (text, bit) => {
  expect(findInlineFurniture(text, []).map(({ from, to }) => text.slice(from, to))).toEqual([bit])
})

test.each([
  'The road is shut. The comments came a day after the vote.',
  'He asked the Advertising Standards Authority to act. Follow the money, he said.',
  'She clicked the Read more link. The image source is known.',
  'The road is shut. Share of the vote was never his concern.',
])('inside “%s” stands nothing of a page', (text) => expect(findInlineFurniture(text, [])).toEqual([]))

test.each([
  'UPDATE 2-Court frees minister',
  '(2nd LD) Court frees minister',
  'REFILE-Court frees minister',
])('“%s” opens with a slug', (text) => expect(text.slice(findTitleHead(text)?.cut.to)).toBe('Court frees minister'))

test.each(['Update on the court', 'URGENT care centres close', 'Extra time', 'Corrected figures'])('“%s” does not', (text) =>
  expect(findTitleHead(text)).toBeUndefined())

test.each(['Comments', 'Newsletter', 'Trending', 'Share', 'Next', 'Facebook'])('%s alone may be a subhead', (line) => {
  expect(weighLine(line)?.weight).toBe('weak')
})

describe('neighbours', () => {
  const body = 'The ministers agreed to meet again in March, the spokesman said on Friday in the capital.'
  const sweep = (...lines: readonly string[]) => {
    const signs = findFurniture(
      lines.map((text) => {
        const { standing, weighed } = readLine(text, false)
        return { text, standing: standing?.[0], weighed }
      }),
    )
    return lines.filter((_, index) => signs[index] && signs[index].tier !== 'doubtful')
  }

  test('a weak line counts right over the first paragraph and at the end of the draft', () => {
    expect(sweep('Dam breaks in Aksu', 'Expansion', body, 'Newsroom', body, 'Ends')).toEqual(['Expansion', 'Ends'])
  })

  test('halves of one line are read together', () => {
    expect(sweep(body, 'download', 'Our App Now!!')).toEqual(['download', 'Our App Now!!'])
  })

  test('a weak line counts beside a strong one, and not between paragraphs', () => {
    expect(sweep(body, 'Comments', 'Leave a Reply')).toEqual(['Comments', 'Leave a Reply'])
    expect(sweep(body, 'Comments', body)).toEqual([])
  })

  test('a line like a heading is furniture between furniture and a heading between paragraphs', () => {
    expect(sweep(body, 'Most read', 'Fire in a mill near Pune', 'Dollar falls again', 'Back to top')).toHaveLength(4)
    expect(sweep(body, 'Fire in a mill near Pune', body, 'Back to top')).toEqual(['Back to top'])
  })

  test('one link follows a line that announces it, and the story goes on', () => {
    expect(sweep(body, 'Also Read:', 'Fire in a mill near Pune', body)).toEqual(['Also Read:', 'Fire in a mill near Pune'])
  })

  test('a subhead after an advertisement stays', () => {
    expect(sweep(body, 'Advertisement', 'What happens next', body)).toEqual(['Advertisement'])
  })

  test('the headline stays among the furniture above it', () => {
    expect(sweep('Home > World', 'Biden and Putin to talk on Friday', 'Share Tweet WhatsApp', '3 min read', body)).not.toContain(
      'Biden and Putin to talk on Friday',
    )
  })

  test('a picture or a block of code alone on its line stays, also among furniture', () => {
    expect(sweep(body, '\uFFFC', body, '\uFFFC \uFFFC')).toEqual([])
    expect(sweep(body, 'Most read', '\uFFFC', 'Back to top')).toEqual(['Most read', 'Back to top'])
  })

  test('credits, corrections and helplines between two runs stay', () => {
    const kept = [
      'Associated Press writer Ann Lee in Moscow contributed to this report.',
      'Correction: An earlier version of this story misspelled a name.',
      'If you or someone you know needs help, call or text 988.',
      'Sponsored content',
    ]
    const swept = sweep(body, ',', ...kept.flatMap((line) => [line, 'Subscribe to our newsletter']))
    expect(swept).toEqual([',', ...kept.map(() => 'Subscribe to our newsletter')])
  })
})

test.each([
  ['Chip war hits industry - chinanews.com', '- chinanews.com'],
  ['Chip war hits industry | China News Network', '| China News Network'],
  ['Chip war hits industry - Reuters', undefined],
  ['UK economy shrinks | what it means for you', undefined],
])('the name of the site is found behind %s', (text, bit) => {
  const found = findTitleTail(text)
  expect(found && text.slice(found.from, found.to)).toBe(bit)
})

describe('inside a paragraph', () => {
  const bits = (text: string) => findInlineFurniture(text, []).map(({ from, to }) => text.slice(from, to))

  test.each([
    ['The talks went on in the [+2311 chars]', '[+2311 chars]'],
    ['The talks went on. Read more…', 'Read more…'],
    ['The talks went on. [Note: the original text is cut here]', '[Note: the original text is cut here]'],
    ['The talks went on. (Also Read: Fire in a mill near Pune)', '(Also Read: Fire in a mill near Pune)'],
    ['The talks went on. ADVERTISEMENT The ministers left.', 'ADVERTISEMENT'],
    ['The talks went on.ADVERTISEMENT', 'ADVERTISEMENT'],
    ['The talks went on. - Advertisement - The ministers left.', '- Advertisement -'],
    ['The talks went on. — Ann Lee (@annlee) May 1, 2023 The ministers left.', '— Ann Lee (@annlee) May 1, 2023'],
    ['The talks went on. Read next: Fire in a mill near Pune', 'Read next: Fire in a mill near Pune'],
    ['The talks, opens new tab went on.', ', opens new tab'],
    ['The talks went on. (Photo by Ann LEE / AFP) The ministers left.', '(Photo by Ann LEE / AFP)'],
    ['The talks went on. Follow us on our Telegram channel', 'Follow us on our Telegram channel'],
    ['Sure, here’s the translated text: The talks went on.', 'Sure, here’s the translated text:'],
    [
      'The talks went on. I hope this helps! Let me know if you need anything else.',
      'I hope this helps! Let me know if you need anything else.',
    ],
    ['Note: This is a summary of the original article. The talks went on.', 'Note: This is a summary of the original article.'],
  ])('%s', (text, bit) => {
    expect(bits(text)).toEqual([bit])
  })

  test.each([
    'He told them to read more.',
    'Here is the translation of the treaty, which took years.',
    'The talks went on. Let me know, he said, if you need me.',
    'Children should read more books.',
    'The advertisement ran for a week. Advertisement sales fell.',
    'A click opens new tabs. The talks (a photo by Lee shows it) went on. He wrote to Ann Lee (@annlee) in May.',
  ])('%s is sound', (text) => {
    expect(bits(text)).toEqual([])
  })
})

test.each(['# ', ', ', 'share ', 'a > ', 'Read more ', '| '])('a line of 100,000 times %j is weighed at once', (piece) => {
  const weigh = () => {
    weighLine(piece.repeat(100_000))
    findInlineFurniture(piece.repeat(5000), [])
    standingOf(piece.repeat(5000), false)
  }
  expect(busyFor(weigh)).toBeLessThan(1500)
})
