import type { Block, Token } from '../../article'
import { peopleOf, type Person } from '../../ledger/people'
import { isSpeech } from '../../language/speech-verbs'
import { putWords } from '../../proposals'
import { type ArticleRule, prose, type Report } from '../rule'

/** Nobody but a person has them. */
const spouse =
  /^(?:wife|husband|widow|widower|fianc[eé]e?|girlfriend|boyfriend|ex-wife|ex-husband|mother-in-law|father-in-law|grandson|granddaughter|grandmother|grandfather)$/u
/** The same right behind what a person did; companies have sisters and parents as well. */
const own =
  /^(?:mother|father|son|sons|daughter|daughters|brother|brothers|sister|parents|childhood|birthday|resignation|speech|lawyer|lawyers|colleague|colleagues|predecessor)$/u

/**
 * *Its* of a person: “its wife”, “Petrov announced its resignation”. Deliberate exceptions: animals, bodies and firms (“the firm and its
 * parent”), a noun between the person and *its*, quotations.
 */
export const itsForAPerson: ArticleRule = {
  id: 'its-for-a-person',
  category: 'translation',
  name: 'Its of a person',
  why: 'Languages whose possessives do not tell people from things leave “its” behind where English says “his” or “her”.',
  scope: 'article',
  blocks: prose,
  covers: ['GR10'],
  examples: [
    { damaged: 'The mayor left the town with [[its]] wife.', repaired: 'The mayor left the town with his wife.' },
    {
      damaged: 'President Ivan Petrov announced [[its]] resignation on Monday.',
      repaired: 'President Ivan Petrov announced his resignation on Monday.',
    },
    { damaged: 'Mr Ivan Petrov thanked [[its]] colleagues.', repaired: 'Mr Ivan Petrov thanked his colleagues.' },
  ],
  sound: [
    'The mayor left with his wife. The lion and its mother slept. The firm thanked its lawyers and its sister ship sailed.',
    'Ivan Petrov praised the firm for its lawyers. Ivan Petrov bought its shares. Gazprom announced its resignation from the board.',
    '“It left with its wife,” he joked.',
    'The baby was found by its grandmother. The family lost its grandfather in May. The pub and its husband and wife owners are loved.',
    'The bank sued; Mr Ivan Hall is its lawyer. Mr Ivan Hall joined its lawyers. Its mother-in-law jokes have dated.',
    'The bank lost. Mr Ivan Hall said its lawyers had erred.',
  ],
  *check(article) {
    const people = peopleOf(article).filter(
      ({ places, sex }) => sex !== undefined || places.some(({ mention }) => mention.title !== ''),
    )
    for (const block of article.blocks) {
      if (!prose.includes(block.kind)) continue
      yield
      for (const its of block.tokens) {
        if (its.lower !== 'its' || its.quoted) continue
        const noun = block.tokens[its.index + 1]
        if (!noun) continue
        // “its husband-and-wife owners”, “its sister title”
        const next = block.tokens[its.index + 2]
        if (next && (/^(?:NOUN|PROPN)$/u.test(next.pos) || /^(?:-|–|and|['’]s?)$/u.test(next.lower))) continue
        // “Mr Hall said its lawyers had erred”
        if (next && isSpeech(block.tokens[its.index - 1]?.lower ?? '') && /^(?:VERB|AUX)$/u.test(next.pos)) continue
        const isOfPerson = spouse.test(noun.lower) && !isOwnedSo(block, its)
        if (!isOfPerson && !own.test(noun.lower)) continue
        const person = personBefore(people, block, its)
        if (isOfPerson || person) yield report(block, its, noun, person?.sex)
      }
    }
  },
}

/** What has a grandmother or a husband, and is *it* all the same: a baby, a calf, a household, a film. */
const owners =
  /^(?:baby|babies|child|infant|toddler|newborn|f(?:o)?etus|embryo|animal|monkey|elephant|calf|cub|pup|puppy|kitten|foal|lamb|chick|bird|dog|cat|whale|gorilla|family|household|village|dynasty|clan|nation|throne|couple|film|movie|play|novel|story|series|show|sitcom|opera|song|cast|book|poem|restaurant|pub|café|firm|company)$/u

const isOwnedSo = ({ tokens }: Block, its: Token): boolean =>
  tokens.slice(Math.max(0, its.index - 20), its.index).some(({ lower }) => owners.test(lower))

/** Whoever is or leads it is another: “Mr Hall is its lawyer”, “Mr Hall joined its lawyers”. */
const belonging =
  /^(?:is|was|are|were|be|been|become|becomes|became|remains?|remained|joins?|joined|leads?|led|heads?|headed|runs?|ran|edits|edited|chairs|chaired|founded|manages|managed|owns|owned|advises|advised)$/u

/** Whoever opens the sentence and does what the verb right before *its* says. */
function personBefore(people: readonly Person[], block: Block, its: Token): Person | undefined {
  let at = its.index - 1
  while (/^(?:VERB|AUX|ADV)$/u.test(block.tokens[at]?.pos ?? '')) at--
  if (at === its.index - 1 || belonging.test(block.tokens[its.index - 1]?.lower ?? '')) return undefined
  return people.find(({ places }) =>
    places.some(({ block: where, mention }) => where === block && mention.last === at && isNear(block, mention.first)),
  )
}

/** So many words of a title may stand before the name. */
const longestTitle = 4

function isNear({ sentences }: Block, first: number): boolean {
  return sentences.some(({ tokens }) => {
    const start = tokens[0]?.index ?? 0
    return first >= start && first - start <= longestTitle
  })
}

function report({ from: shift }: Block, { from, to }: Token, noun: Token, sex: Person['sex']): Report {
  const at = { from: shift + from, to: shift + to }
  const words = sex === undefined ? ['his', 'her'] : [sex === 'male' ? 'his' : 'her']
  return {
    ranges: [at],
    tier: 'likely',
    severity: 5,
    message: `“Its ${noun.text}” speaks of a person.`,
    repairs: words.map((word) => putWords(at, word, words.length > 1 ? 'choice' : 'single')),
  }
}
