import type { Article, Block, BlockContent } from '../../article'
import { findMisnamedOffices, type MisnamedOffice } from '../../lexicon/offices'
import { onceEach } from '../../once-each'
import { asking, putWords } from '../../proposals'
import { type ArticleRule, prose, type Report } from '../rule'

/**
 * An office under a name that its country does not use: the United States has a secretary of state, not a foreign minister.
 * Deliberate exceptions: offices with no country at hand, plurals (“the US and Russian foreign ministers”), “South American”,
 * and what the wire calls offices loosely (British foreign minister, doubtful). Who holds an office is never said.
 */
export const officeTitle: ArticleRule = {
  id: 'office-title',
  category: 'translation',
  name: 'Office not called so there',
  why: 'Each country has its own names for its offices. A translation puts the usual one, such as foreign minister, where the country says secretary of state.',
  scope: 'article',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['LX07', 'NS12'],
  examples: [
    {
      damaged: 'US [[Foreign Minister]] Rex Tillerson landed in Oslo.',
      repaired: 'US Secretary of State Rex Tillerson landed in Oslo.',
    },
    { damaged: 'The British [[home minister]] signed the order.', repaired: 'The British home secretary signed the order.' },
    { damaged: 'UN [[Secretary]] Ban Ki-moon spoke.', repaired: 'UN Secretary-General Ban Ki-moon spoke.' },
    { damaged: 'British [[Foreign Minister]] David Lammy left.', repaired: 'British Foreign Secretary David Lammy left.' },
    {
      damaged: 'British [[Minister of Finance]] Rachel Reeves left.',
      repaired: 'British Chancellor of the Exchequer Rachel Reeves left.',
    },
    { damaged: 'The Israeli [[Congress]] voted.', repaired: 'The Israeli Knesset voted.' },
    { damaged: 'Argentine [[Chancellor]] Diana Mondino left.', repaired: 'Argentine Foreign Minister Diana Mondino left.' },
    {
      damaged: 'The [[chairman]] of the European Commission spoke.',
      repaired: 'The president of the European Commission spoke.',
    },
    {
      damaged:
        '[[Foreign Minister]] John Kerry flew to Cairo. State Department spokeswoman Jen Psaki said Kerry would stay two days.',
      repaired:
        'Secretary of State John Kerry flew to Cairo. State Department spokeswoman Jen Psaki said Kerry would stay two days.',
    },
  ],
  sound: [
    'Germany’s home office rules expire, and he plays in the Spanish premier division.',
    'The club’s Norwegian president Lise Klaveness met the chairman of the European Council on Foreign Relations.',
    'He was general secretary of the United Nations Association.',
    'The Mexican Congress, the Japanese Diet and the Israeli Knesset met, and the Canadian Parliament did not.',
    'The Russian parliament and the Chinese National People’s Congress voted. Indian Congress leader Rahul Gandhi spoke.',
    'Canadian presidents of firms met the Swedish chancellor of justice. The Irish Congress of Trade Unions and the Polish Congress of women met.',
    'Indian Foreign Secretary Vikram Misri and Indian Home Minister Amit Shah spoke. The president of New Zealand Rugby left.',
    'Argentine President Javier Milei met the chancellor of the university. WHO Director-General Tedros Adhanom Ghebreyesus spoke.',
    'They drew up a plan for an American parliament. US and Russian foreign ministers met. A South American foreign minister was there.',
    'The State Department said Blinken had met Foreign Minister Sergei Lavrov. Foreign Minister Sergei Lavrov smiled.',
    'Deputy Foreign Minister of the United States was a title she never held.',
    'UN Secretary-General António Guterres and the UN Security Council agreed.',
    'The prime minister of Bavaria is no German chancellor. French Foreign Minister Jean-Yves Le Drian called Secretary of State Antony Blinken.',
  ],
  prepare(content) {
    findMisnamed(content)
    findForeignMinisters(content)
    findSecretaries(content)
  },
  *check(article) {
    for (const block of article.blocks) {
      if (!this.blocks.includes(block.kind)) continue
      for (const office of findMisnamed(block.content))
        yield report(block, office.at, office.words, office.right, office.country, tierOf(block, office))
    }
    yield* namedByDepartment(article)
  },
}

/** “British Foreign Minister David Lammy” is a title; “the British foreign minister” is how agencies put it. */
function tierOf({ text }: Block, { at, words, doubtful, likelyAsTitle }: MisnamedOffice): Report['tier'] {
  const isTitle = likelyAsTitle && /^\p{Lu}/u.test(words) && /^ \p{Lu}\p{Ll}/u.test(text.slice(at + words.length))
  return doubtful && !isTitle ? 'doubtful' : 'likely'
}

/** Few blocks name any office. */
const findMisnamed = onceEach((content: BlockContent) =>
  findMisnamedOffices(content).filter(
    // “A plan for an American parliament”: one that is only thought of
    ({ at, words }) =>
      !/^(?:parliament|congress)$/u.test(words) || !/(?<!\p{L})an? (?:\S+ ){0,2}$/u.test(content.text.slice(0, at)),
  ),
)

const foreignMinister =
  /(?<!\p{L}[’']?s? )Foreign Minister (?:\p{Lu}[\p{L}’'-]+ ){0,2}?(?<surname>\p{Lu}[\p{L}’'-]+)(?![\p{L}’'-]| \p{Lu})/gu

/** “Foreign Minister Kerry” where the draft itself ties Kerry to the State Department or calls him secretary of state. */
function* namedByDepartment(article: Article): Generator<Report> {
  const titled = article.blocks.flatMap((block) => findForeignMinisters(block.content).map((minister) => ({ block, minister })))
  if (titled.length === 0) return
  const secretaries = new Set(article.blocks.flatMap((block) => findSecretaries(block.content)))
  for (const { block, minister } of titled) {
    if (secretaries.has(minister.surname))
      yield report(block, minister.at, 'Foreign Minister', 'secretary of state', 'the United States', 'likely')
  }
}

const findForeignMinisters = onceEach(({ text }: BlockContent) =>
  text.includes('Foreign Minister ')
    ? Array.from(text.matchAll(foreignMinister), ({ index, groups }) => ({ at: index, surname: groups?.['surname'] ?? '' }))
    : [],
)

const secretaryOfState = [
  /State Department (?:\p{Ll}+ (?:\p{Lu}[\p{L}.’'-]* ){1,3})?(?:said|says|added|confirmed)(?: that)? (?<surname>\p{Lu}[\p{L}’'-]+)/gu,
  /(?:U\.?S\.? |American )?Secretary of State (?:\p{Lu}[\p{L}.’'-]+ ){0,2}?(?<surname>\p{Lu}[\p{L}’'-]+)(?![\p{L}’'-]| \p{Lu})/gu,
]
const findSecretaries = onceEach(({ text }: BlockContent) =>
  !/State Department|Secretary of State/u.test(text)
    ? []
    : secretaryOfState.flatMap((pattern) => Array.from(text.matchAll(pattern), ({ groups }) => groups?.['surname'] ?? '')),
)

function report(block: Block, at: number, words: string, right: string, country: string, tier: Report['tier']): Report {
  const isTitle = /^\p{Lu}/u.test(words)
  const title = isTitle ? right.replace(/(?<![\p{L}’])(?!(?:of|the|for) )\p{Ll}/gu, (letter) => letter.toUpperCase()) : right
  const from = block.from + at
  const to = from + words.length
  const quoted = block.quotations.some((zone) => zone.from <= at && zone.to >= at)
  const put = putWords({ from, to }, title)
  const ask = asking('which office is meant')
  return {
    ranges: [{ from, to }],
    tier,
    severity: 5,
    message: `There is no “${words}” in ${country}; the office is called ${title}.`,
    repairs: quoted ? [ask] : [put, ask],
  }
}
