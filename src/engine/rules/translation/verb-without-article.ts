import type { Sentence, Token } from '../../article'
import { countNouns } from '../../language/count-nouns'
import { numberOfNoun } from '../../language/noun-number'
import { verbForms } from '../../language/verb-forms'
import { articleFor } from '../../lexicon/inflect'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A verb and the thing that one makes, holds or signs, without an article: *made statement to journalists*, *gave exclusive interview to*, *is very good
 * man*. Deliberate exceptions: phrases that stand without one (*reached agreement, won election*), pairs and lists, headlines and captions.
 */
export const verbWithoutArticle: SentenceRule = {
  id: 'verb-without-article',
  category: 'translation',
  name: 'Article missing between a verb and its object',
  why: 'Most languages of Asia and many others have no articles. In English one makes a statement, holds a meeting and signs an agreement.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR01'],
  examples: [
    {
      damaged: 'The minister [[made statement]] to journalists.',
      repaired: 'The minister made a statement to journalists.',
    },
    {
      damaged: 'She [[gave exclusive interview]] to the paper.',
      repaired: 'She gave an exclusive interview to the paper.',
    },
    { damaged: 'They [[signed agreement]] in May.', repaired: 'They signed an agreement in May.' },
    { damaged: 'The party [[submitted motion]] of no confidence.', repaired: 'The party submitted a motion of no confidence.' },
    { damaged: 'Police [[detained suspect]] in the case.', repaired: 'Police detained a suspect in the case.' },
    { damaged: 'Police [[arrested man]] who had robbed a bank.', repaired: 'Police arrested a man who had robbed a bank.' },
    {
      damaged: 'Parliament [[adopted new law]] on pensions on Thursday.',
      repaired: 'Parliament adopted a new law on pensions on Thursday.',
    },
    { damaged: 'There is [[big difference]] between the two.', repaired: 'There is a big difference between the two.' },
    {
      damaged: 'The team has [[new captain]] after months of talks.',
      repaired: 'The team has a new captain after months of talks.',
    },
    { damaged: 'He is [[very good man]].', repaired: 'He is a very good man.' },
  ],
  sound: [
    'They reached agreement in May and won election to the board. She made plans, held talks and gave evidence.',
    'He made statement after statement. Soaking has been shown to make scant difference, except in frost. The case opened in May. They signed letters and gave interviews.',
    'It is very good news and very hard work. He is very much a man of the people.',
    'There is good reason to fear a war, and he had great difficulty in walking. He is worried, with very good reason. There is great demand.',
    'Her recently published book on the war won a prize. Smith’s published article on the case was deleted. The city’s newly built hospital in May.',
    'A previously signed agreement is void, and they were given ample opportunity to speak. He held office in May, took part in it, made use of it and gave way to her.',
  ],
  *check(block, sentence) {
    for (let at = 0; at + 2 < sentence.tokens.length; at++) {
      const report =
        checkVerb(block.text, sentence, at) ?? checkVery(block.text, sentence, at) ?? checkQuality(block.text, sentence, at)
      if (report) yield report
    }
  },
}

const objects: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    make: 'statement speech decision mistake proposal promise request complaint visit trip list offer announcement attempt comparison contribution discovery deal recommendation appeal threat difference agreement',
    give: 'interview speech statement lecture promise example opportunity chance presentation ultimatum answer',
    hold: 'meeting conference rally ceremony hearing referendum interview demonstration sit-in festival event seminar workshop exhibition summit briefing vigil session',
    open: 'investigation inquiry probe exhibition office branch shop factory restaurant museum hospital school kindergarten',
    arrest: 'man woman driver suspect teenager student journalist activist lawyer boy girl',
    detain: 'man woman driver suspect teenager student journalist activist lawyer boy girl',
    adopt: 'law bill resolution budget amendment motion decree declaration plan programme program strategy',
    pass: 'law bill resolution motion',
    approve: 'law bill resolution budget amendment plan project proposal agreement',
    reject: 'law bill resolution budget amendment motion plan proposal appeal request offer',
    draft: 'law bill plan list report resolution',
    prepare: 'law bill plan list report proposal',
    propose: 'law bill plan amendment candidate',
    present: 'report plan project book programme',
    kill: 'man woman boy girl policeman soldier child driver',
    shoot: 'man woman boy girl policeman soldier',
    injure: 'man woman boy girl policeman soldier child driver',
    rescue: 'man woman boy girl child dog',
    attack: 'man woman policeman convoy village',
    sell: 'house car company apartment',
    hire: 'lawyer coach driver detective director',
    create: 'fund company website foundation committee commission',
    establish: 'fund company foundation committee commission association',
    destroy: 'house building car bridge factory',
    damage: 'house building car bridge factory',
    visit: 'factory exhibition museum hospital village',
    sentence: 'man woman driver director soldier',
    launch: 'investigation inquiry probe campaign website operation project programme attack exhibition app offensive raid',
    start: 'investigation inquiry probe campaign project programme strike',
    sign: 'agreement contract memorandum deal treaty decree declaration letter petition',
    issue: 'statement verdict order decree permit ruling warrant report warning ultimatum',
    file: 'complaint lawsuit report request application appeal petition',
    lodge: 'complaint appeal protest',
    submit: 'complaint report request application proposal petition letter motion bill',
    table: 'motion bill amendment resolution',
    send: 'letter message delegation report',
    write: 'letter book report article message',
    receive: 'letter message call report complaint',
    take: 'decision photo photograph loan',
    stage: 'strike protest sit-in demonstration rally',
    lose: 'match game medal',
    win: 'match medal trophy contract',
    play: 'role match',
    build: 'house bridge road school hospital factory dam wall',
    buy: 'house car apartment ticket phone striker goalkeeper player defender midfielder club company newspaper',
    publish: 'report book article list statement video photo',
    conduct: 'survey study raid interview operation experiment census inspection',
  }).map(([verb, nouns]) => [verb, new Set(nouns.split(' '))]),
)
const ends =
  /^(?:to|with|for|in|on|about|against|from|at|by|during|between|of|when|while|because|saying|that|who|which|near|outside|[.,;])$/u

/** “made statement to journalists” */
function checkVerb(text: string, { tokens }: Sentence, at: number): Report | undefined {
  const verb = tokens[at]
  if (verb?.pos !== 'VERB' || verb.text !== verb.lower) return undefined
  // “a previously signed agreement”, “Canadian made film”
  const [earlier, before] = [tokens[at - 2], tokens[at - 1]]
  if (/^(?:DET|ADJ)$/u.test(before?.pos ?? '') || (before?.pos === 'ADV' && earlier?.pos === 'DET')) return undefined
  // “her recently published book”, “Smith’s published article”
  if (owns.test(before?.lower ?? '') || (before?.pos === 'ADV' && owns.test(earlier?.lower ?? ''))) return undefined
  const taken = verbForms(verb.lower).flatMap(({ base }) => objects.get(base) ?? [])
  if (taken.length === 0) return undefined
  const place = tokens[at + 1]?.pos === 'ADJ' ? at + 2 : at + 1
  const [first, noun, next] = [tokens[at + 1], tokens[place], tokens[place + 1]]
  // “detained suspect in the case”: the tagger may take it for a verb
  const isNoun = noun?.pos === 'NOUN' || (noun?.lower === 'suspect' && noun === first)
  if (!first || !noun || !next || !isNoun || !taken.some((nouns) => nouns.has(noun.text)) || !ends.test(next.lower))
    return undefined
  if (first.quoted !== verb.quoted || next.quoted !== noun.quoted || first.text !== first.lower || !first.spaced) return undefined
  // “the statement he made. Statement after statement”, “letters written, book in hand”
  if (
    /^(?:no|any|every|each|such|more|less|further|other|another|much|little|scant|enough|same|own|first|last|next|ample|full|equal|due)$/u.test(
      first.lower,
    )
  )
    return undefined
  // “a call to sign contract, lease and loan”
  if (next.text === ',' && tokens.slice(place + 2, place + 5).some(({ lower }) => lower === 'and' || lower === 'or'))
    return undefined
  return report(text, verb, first, noun)
}

const owns = /^(?:['’]s?|his|her|its|their|our|my|your|whose)$/u

/** “is very good man” */
function checkVery(text: string, { tokens }: Sentence, at: number): Report | undefined {
  const [be, very] = [tokens[at], tokens[at + 1]]
  if (!be || !/^(?:is|was|has|had|as|with|became|become)$/u.test(be.lower) || !/^(?:very|really|quite)$/u.test(very?.lower ?? ''))
    return undefined
  const [adjective, noun, next] = tokens.slice(at + 2, at + 5)
  if (!very || adjective?.pos !== 'ADJ' || noun?.pos !== 'NOUN' || !countNouns.has(noun.text) || !next || !ends.test(next.lower))
    return undefined
  if (/^(?:much|many|few|little|own|same)$/u.test(adjective.lower) || mass.test(noun.text) || noun.quoted !== be.quoted)
    return undefined
  return report(text, very, very, noun)
}

const qualities =
  /^(?:big|great|good|bad|serious|new|large|huge|difficult|important|long|short|small|strong|real|unique|terrible|dangerous|interesting|special|historic|successful|famous|beautiful|old|young|excellent|simple|wonderful|heavy)$/u

/** Offices and persons, of whom one has or is one. */
const officeNouns =
  /^(?:captain|leader|coach|president|director|minister|striker|goalkeeper|player|mayor|governor|chairman|boss|partner|owner|manager|editor|member|opponent|friend|neighbour|teacher|doctor|government|honou?r)$/u

/** “There is big difference”, “has new government”, “this is good opportunity” */
function checkQuality(text: string, { tokens }: Sentence, at: number): Report | undefined {
  const verb = tokens[at]
  if (!verb || !/^(?:is|was|has|had|needs|became|remains)$/u.test(verb.lower) || verb.text !== verb.lower) return undefined
  const [adjective, noun, next] = tokens.slice(at + 1, at + 4)
  if (
    !adjective ||
    !qualities.test(adjective.text) ||
    noun?.pos !== 'NOUN' ||
    !(countNouns.has(noun.text) || officeNouns.test(noun.text)) ||
    mass.test(noun.text)
  )
    return undefined
  if (
    !next ||
    next.lower === 'that' ||
    !(ends.test(next.lower) || /^(?:after|before|since)$/u.test(next.lower)) ||
    adjective.quoted ||
    numberOfNoun(noun.text) === 'plural'
  )
    return undefined
  return report(text, adjective, adjective, noun)
}

/** Counted nouns that are said of what is not counted as well. */
const mass =
  /^(?:time|value|business|company|food|light|space|ground|form|use|taste|quality|weather|performance|sport|television|theatre|theater|cinema|interest|experience|property|paper|cake|chocolate|evidence|argument|material|pressure|growth|service|damage|reason|cause|difficulty|demand|responsibility|competition|skill|policy|medicine|technique|shape|stone|advice|ability|authority|appeal|danger|faith|strength|speed|distance|support|resistance|art)$/u

function report(text: string, first: Token, opens: Token, noun: Token): Report {
  const put = { from: opens.from, to: opens.from, insert: `${articleFor(opens.text)} ` }
  return {
    ranges: [{ from: first.from, to: noun.to }],
    tier: 'likely',
    severity: 1,
    message: `“${text.slice(first.from, noun.to)}” lacks an article: “${put.insert}${text.slice(opens.from, noun.to)}”.`,
    repairs: changeWithin(text, first, noun, put),
  }
}
