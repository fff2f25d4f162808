import { sexOfName } from '../../language/sex-of-name'
import { isSpeech } from '../../language/speech-verbs'
import { canBe } from '../../language/verb-forms'
import { isFull, type Named, namesOf, surnameOf } from '../../ledger/names'
import { type ArticleRule, prose, type Report } from '../rule'

/**
 * *The* before the surname of somebody whom the draft names in full: *The Kalogirou told investigators*. Greek, Portuguese and spoken German and Italian put it
 * there. Deliberate exceptions: surnames before a noun (*the Biden plan*), families and teams (*the Obamas*, *the Patriots*), quotations, names with a title.
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
    {
      damaged: 'Paulo Teixeira stayed away. According to [[the Teixeira]], the vote was illegal.',
      repaired: 'Paulo Teixeira stayed away. According to Teixeira, the vote was illegal.',
    },
  ],
  sound: [
    'Donald Trump spoke. The Trump said to be in the film is an actor. New England Patriots won. The Patriots told fans so.',
    'President Joe Biden left. The Biden plan failed, and the Bidens stayed. Biden said so.',
    'The captain, Stavros Kalogirou, was arrested. “The Kalogirou told us,” he said. Kalogirou was calm.',
    'Walter Reed spoke. He died at the Reed. The Walter Reed was full.',
    'Tom Bench spoke. The Bench observed that the plan was old.',
    'Naseeruddin Shah plays a king. The Shah fled in January. Cyril Standard left. The Standard said so.',
  ],
  *check(article) {
    const names = namesOf(article)
    // “the Patriots told” of the New England Patriots: a surname in -s has to come behind a first name.
    const isOwn = (place: Named): boolean => !/s$/u.test(place.text) || sexOfName.has(place.mention.words[0] ?? '')
    const surnames = new Set(names.filter((place) => isFull(place) && isOwn(place)).map(surnameOf))
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
  const { tokens } = block
  const [before, the, verb] = [tokens[mention.first - 2], tokens[mention.first - 1], tokens[mention.last + 1]]
  if (quoted || the?.lower !== 'the' || mention.title !== '' || mention.honorific !== '') return undefined
  const isSaid = before?.lower === 'to' && tokens[mention.first - 3]?.lower === 'according' && verb?.text === ','
  const isDone =
    verb?.pos === 'VERB' &&
    canBe(verb.lower, 'past') &&
    (isSpeech(verb.lower) || acts.test(verb.lower)) &&
    // “The Trump said to be in the film is an actor”
    tokens[mention.last + 2]?.lower !== 'to'
  if (!isSaid && !isDone) return undefined
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
