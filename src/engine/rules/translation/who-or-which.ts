import type { BlockContent, Sentence, Token } from '../../article'
import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

const persons = list(`
  minister ministers president man men woman women boy boys girl girls soldier soldiers policeman policemen doctor doctors teacher teachers journalist journalists
  lawyer lawyers judge judges mayor mayors driver drivers worker workers student students protester protesters farmer farmers resident residents migrant migrants refugee
  refugees patient patients spokesman spokeswoman king queen prince princess senator senators governor ambassador diplomat diplomats scientist scientists actor actress singer
  player players athlete athletes terrorist terrorists criminal criminals killer neighbour neighbours neighbor neighbors father mother brother sister son daughter wife husband
  victim victims survivor survivors officer officers fighter fighters rebel rebels parent parents pupil pupils nurse nurses engineer engineers miner miners fisherman
  fishermen hostage hostages suspect suspects guest guests volunteer volunteers activist activists artist artists writer writers author authors surgeon surgeons
  firefighter firefighters detective detectives captain captains pilot pilots cyclist cyclists widow widows commuter commuters villager villagers shopkeeper
  persons person voter voters passenger passengers tourist tourists pensioner pensioners citizen citizens prisoner prisoners
`)
const things = list(`
  law laws bill agreement treaty plan plans decision building buildings house houses bridge bridges car cars bus buses truck trucks train trains plane planes document
  documents statement book books film letter letters road roads street river weapon weapons missile missiles rocket rockets bomb bombs drone drones computer computers
  ship ships boat boats ferry ferries aircraft vehicle vehicles lorry lorries tram trams tunnel tunnels dam dams pipeline tower towers wall walls machine machines device
  devices vaccine vaccines drug drugs illness attack attacks war wars report reports rule rules decree measure measures proposal proposals scheme schemes song songs
  phone phones programme program project projects virus disease storm flood earthquake fire crisis problem problems tax taxes price prices contract contracts
`)
/** What follows is a question: “asked the minister which was better”. */
const asks = /^(?:ask|tell|told|show|inform|advis|question|remind|know|decid|say|said|see|learn|choos|discuss)/u

/**
 * *Which* for a person and *who* for a thing: “the minister which signed”. Deliberate exceptions: a noun behind a preposition that hangs
 * on another (“the group of men which”), a comma before *which* (it may take up the whole clause), questions (“asked the minister which …”),
 * bodies, teams and firms, which British copy takes for people.
 */
export const whoOrWhich: SentenceRule = {
  id: 'who-or-which',
  category: 'translation',
  name: 'Which for a person, who for a thing',
  why: 'Many languages have one word for “who” and “which”, and a translation takes the wrong one.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR11', 'GR10'],
  examples: [
    { damaged: 'The minister [[which]] signed the order resigned.', repaired: 'The minister who signed the order resigned.' },
    { damaged: 'The rebels [[which]] attacked the convoy fled.', repaired: 'The rebels who attacked the convoy fled.' },
    { damaged: 'The vaccine [[who]] was tested in Brazil is safe.', repaired: 'The vaccine which was tested in Brazil is safe.' },
    { damaged: 'Police held two men [[which]] had fled.', repaired: 'Police held two men who had fled.' },
    {
      damaged: 'The mayor, [[which]] has been ill since May, will go.',
      repaired: 'The mayor, who has been ill since May, will go.',
    },
    { damaged: 'Professor Lee, [[which]] teaches law, left.', repaired: 'Professor Lee, who teaches law, left.' },
    { damaged: 'The law [[who]] bans it is old.', repaired: 'The law which bans it is old.' },
  ],
  sound: [
    'The man, which is to say the boss, left.',
    'Anyone will like this film who knows the book. The General Assembly, which met in May, agreed.',
    'The minister who signed the order resigned, which surprised nobody. A group of men which called itself the Reds fled.',
    'He asked the minister which was better, and told the doctor which tests to run.',
    'The driver of the car who fled is a man in a house who sings. The plan of the mayor which failed is dead.',
    'He wrote a book about the Polish actress Pola Negri, which became a success. The law says who pays. The bank which failed and the team who won were named.',
    'A man came to the house who said he was from the gas board. Few fans left the film who had not read the book.',
    'Malaria is a killer which spares no one, and rent is the main driver which explains the rise.',
  ],
  cues: ['which', 'who'],
  *check(block, sentence) {
    for (const [at, token] of sentence.tokens.entries()) {
      if (token.lower !== 'which' && token.lower !== 'who') continue
      // “The man, which is to say the boss, left.”
      if (sentence.tokens[at + 1]?.lower === 'is' && sentence.tokens[at + 2]?.lower === 'to') continue
      if (isMistaken(sentence, at, token) || isNamed(sentence, at, token) || isOpening(sentence, at, token))
        yield report(block, token, sentence.tokens[at - 1])
    }
  },
}

function isMistaken({ tokens }: Sentence, at: number, { lower, quoted }: Token): boolean {
  const noun = tokens[at - 1]
  const verb = tokens[at + 1]
  if (quoted || !noun || !verb || noun.pos !== 'NOUN' || !/^(?:VERB|AUX)$/u.test(verb.pos)) return false
  if (!(lower === 'which' ? persons : things).has(noun.lower)) return false
  // “Anyone will like this film who knows the book.”
  if (lower === 'who' && tokens.slice(0, at - 1).some((token) => someone.test(token.lower))) return false
  // “A man came to the house who said he was from the gas board”
  if (lower === 'who' && opensWithPerson(tokens)) return false
  let start = at - 1
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(tokens[start - 1]?.pos ?? '')) start--
  const before = tokens[start - 1]
  if (lower === 'which' && isFigurative(tokens.slice(start, at), before)) return false
  const hangs =
    before !== undefined && (before.pos === 'ADP' || before.pos === 'CCONJ' || before.pos === 'PART' || before.pos === 'PUNCT')
  return !hangs && !tokens.slice(0, at).some((token) => token.pos === 'VERB' && asks.test(token.lower))
}

/** Somebody of several, whom the end of the sentence may tell more of. */
function opensWithPerson(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  const isBare = first?.pos === 'NOUN' && (persons.has(first.lower) || /^(?:members|fans|guests)$/u.test(first.lower))
  const isOne = /^(?:an?|no|few|some|many|several|most|two|three)$/u.test(first?.lower ?? '')
  return (
    isBare ||
    (isOne && second !== undefined && (persons.has(second.lower) || /^(?:members|fans|guests|family)$/u.test(second.lower)))
  )
}

/** “Malaria is a killer which spares no one”, “the main driver which pushes prices up”: a thing or a country is called so. */
const isFigurative = (phrase: readonly Token[], before: Token | undefined): boolean =>
  /^(?:drivers?|killer|players?|neighbou?rs?)$/u.test(phrase.at(-1)?.lower ?? '') &&
  (/^(?:is|are|was|were|be|been|become|became|as)$/u.test(before?.lower ?? '') ||
    phrase.some(({ lower }) => /^(?:main|key|major|big|biggest|silent|dominant|global|leading|cd|dvd)$/u.test(lower)))

/** “The mayor, which has been ill”: nothing stands before that *which* could take up, if the person opens the sentence. */
function isOpening({ tokens }: Sentence, at: number, { lower, quoted }: Token): boolean {
  const [verb, next] = [tokens[at + 1], tokens[at + 2]]
  if (lower !== 'which' || quoted || tokens[at - 1]?.text !== ',' || !verb || !next || !/^(?:VERB|AUX)$/u.test(verb.pos))
    return false
  const opening = tokens.slice(0, at - 1)
  return (
    (persons.has(opening.at(-1)?.lower ?? '') ||
      /^(?:mayor|director|chancellor|premier|man|coach|leader)$/u.test(opening.at(-1)?.lower ?? '')) &&
    opening[0]?.pos === 'DET' &&
    opening.every(({ pos, lower: word }) => /^(?:DET|ADJ|NOUN|NUM)$/u.test(pos) && word !== 'of') &&
    tokens.slice(at + 1).some(({ text }) => text === ',')
  )
}

const someone = /^(?:anyone|anybody|someone|somebody|everyone|everybody|nobody|those|people|one|he|she|they)$/u

const titles =
  /^(?:mr|mrs|ms|dr|prof|professor|president|minister|senator|mayor|governor|director|chairman|spokesman|spokeswoman|lawyer|doctor|colonel|general|captain|sergeant|judge|ambassador|actor|actress|singer|coach|king|queen|prince|princess|pope|bishop|secretary|chancellor|deputy|commissioner|inspector|officer|farmer|teacher|journalist|engineer)$/u

const body =
  /^(?:assembly|council|committee|court|board|staff|office|secretariat|directorate|hospital|company|motors|electric|mills|election|meeting|conference|affairs|directory)$/u

/** “Professor Lee, which teaches law”: a title, a name and a comma. */
function isNamed({ tokens }: Sentence, at: number, { lower, quoted }: Token): boolean {
  const verb = tokens[at + 1]
  if (lower !== 'which' || quoted || tokens[at - 1]?.text !== ',' || !verb || !/^(?:VERB|AUX)$/u.test(verb.pos)) return false
  let start = at - 1
  while (tokens[start - 1]?.pos === 'PROPN' && start > at - 5) start--
  if (start === at - 1) return false
  // “The General Assembly, which …”
  if (body.test(tokens[at - 2]?.lower ?? '')) return false
  const isTitled = titles.test(tokens[start]?.lower ?? '') || titles.test(tokens[start - 1]?.lower ?? '')
  let ahead = titles.test(tokens[start]?.lower ?? '') ? start - 1 : start - 2
  // “an essay about the Polish actress Pola Negri, which …”
  while (/^(?:DET|ADJ|PROPN)$/u.test(tokens[ahead]?.pos ?? '')) ahead--
  return isTitled && !/^(?:ADP|CCONJ|PART)$/u.test(tokens[ahead]?.pos ?? '')
}

function report({ text }: BlockContent, token: Token, noun: Token | undefined): Report {
  const isWho = token.lower === 'who'
  const insert = isWho ? 'which' : 'who'
  return {
    ranges: [{ from: token.from, to: token.to }],
    tier: 'likely',
    severity: 1,
    message: `“${text.slice(noun?.from ?? token.from, token.to)}”: ${isWho ? 'a thing is “which” or “that”' : 'a person is “who”'}.`,
    repairs: [putWords(token, insert)],
  }
}
