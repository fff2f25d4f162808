import { isSpeech } from '../../language/speech-verbs'
import { canBe } from '../../language/verb-forms'
import { isFull, type Named, namesOf, surnameOf } from '../../ledger/names'
import { type ArticleRule, prose, type Report } from '../rule'

/**
 * *The* before the surname of somebody whom the draft names in full: *The Kalogirou told investigators*. Greek, Portuguese and spoken German and Italian put it
 * there. Deliberate exceptions: surnames before a noun (*the Biden plan*), families and teams (*the Obamas*), and so surnames in -s, quotations, names with a title.
 */
export const articleBeforeSurname: ArticleRule = {
  id: 'article-before-surname',
  category: 'translation',
  name: 'The before a surname',
  why: 'Some languages put an article before the name of a person. English does not.',
  scope: 'article',
  blocks: prose,
  covers: ['GR01'],
  examples: [
    {
      damaged: 'The captain, Stavros Kalogirou, was arrested. [[The Kalogirou]] told investigators that the rudder failed.',
      repaired: 'The captain, Stavros Kalogirou, was arrested. Kalogirou told investigators that the rudder failed.',
    },
    {
      damaged: 'Mayor Ana Souza left. Later [[the Souza]] said she was ill.',
      repaired: 'Mayor Ana Souza left. Later Souza said she was ill.',
    },
  ],
  sound: [
    'President Joe Biden left. The Biden plan failed, and the Bidens stayed. Biden said so.',
    'The captain, Stavros Kalogirou, was arrested. “The Kalogirou told us,” he said. Kalogirou was calm.',
    'Walter Reed spoke. He died at the Reed. The Walter Reed was full.',
    'Tom Bench spoke. The Bench observed that the plan was old.',
    'Naseeruddin Shah plays a king. The Shah fled in January. Cyril Standard left. The Standard said so.',
  ],
  *check(article) {
    const names = namesOf(article)
    const surnames = new Set(names.filter(isFull).map(surnameOf))
    for (const place of names) {
      if (isFull(place) || !surnames.has(surnameOf(place)) || !prose.includes(place.block.kind)) continue
      const report = checkPlace(place)
      if (report) yield report
    }
  },
}

/** What only people do. */
const acts =
  /^(?:told|asked|denied|refused|resigned|fled|testified|pleaded|insisted|promised|apologi[sz]ed|admitted|smiled|wept)$/u

/** Surnames that are the word for an office, a trade or a newspaper as well: “the Shah fled”, “the Standard reported”. */
const offices =
  /^(?:Shah|Khan|Mir|Emir|Begum|Sultan|Nizam|Nawab|Mahdi|Pope|Bishop|Abbot|Prior|Dean|Deacon|Rabbi|King|Prince|Duke|Earl|Baron|Marshal|Chancellor|Provost|Judge|Bench|Major|Reeve|Miller|Standard|Globe|Star|Post|Mail|Sun|Herald|Tribune|Chronicle|Observer|Independent)$/u

function checkPlace({ block, mention, quoted, from, to, text }: Named): Report | undefined {
  const [the, verb] = [block.tokens[mention.first - 1], block.tokens[mention.last + 1]]
  if (quoted || the?.lower !== 'the' || mention.title !== '' || mention.honorific !== '') return undefined
  // “the Patriots told”, “the Paleolithic finds”
  if (/s$/u.test(text) || verb?.pos !== 'VERB' || !canBe(verb.lower, 'past') || !(isSpeech(verb.lower) || acts.test(verb.lower)))
    return undefined
  if (offices.test(text)) return undefined
  const start = block.from + the.from
  return {
    ranges: [{ from: start, to }],
    tier: 'likely',
    severity: 1,
    message: `English puts no article before the name of a person: “${text}”.`,
    repairs: [{ label: `Put “${text}”`, kind: 'single', edits: [{ from: start, to: from, insert: '' }] }],
  }
}
