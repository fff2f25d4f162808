import type { Token } from '../../article'
import { countNouns } from '../../language/count-nouns'
import { numberOfNoun } from '../../language/noun-number'
import { pluralOf } from '../../lexicon/inflect'
import type { Edit } from '../../types'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * Things counted as Chinese, Japanese, Turkish and Indonesian count them: *400 pieces of tree*, *130 people of passengers*, *2 tons olives*, *as much as 30
 * houses*. Deliberate exceptions: what does come in pieces and sets (*three pieces of evidence, two sets of twins*), compounds (*2 tons truck loads*).
 */
export const countingWord: SentenceRule = {
  id: 'counting-word',
  category: 'translation',
  name: 'Counting word that English does not have',
  why: 'Many languages of Asia put a word between a number and what is counted, and need no “of” behind a measure. English counts things one by one and measures with “of”.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['GR05', 'NU18'],
  examples: [
    { damaged: 'They own [[400 pieces of trees]].', repaired: 'They own 400 trees.' },
    { damaged: 'The train had [[130 people of passengers]] on board.', repaired: 'The train had 130 passengers on board.' },
    { damaged: 'The plant makes [[300,000 sets of vehicles]] a year.', repaired: 'The plant makes 300,000 vehicles a year.' },
    { damaged: 'The zoo got [[three tails of tigers]].', repaired: 'The zoo got three tigers.' },
    { damaged: 'He sold [[2 tons olives]] in May.', repaired: 'He sold 2 tons of olives in May.' },
    { damaged: 'Fire burned [[as much as 30 houses]].', repaired: 'Fire burned as many as 30 houses.' },
  ],
  sound: [
    'They own two sets of twins, three pieces of evidence and 12 pieces of furniture, and 40 people of colour voted.',
    'It weighs 2 tons gross. He sold 2 tons of olives, 30 kg rice bags and as many as 30 houses.',
    'It costs as much as 30 dollars, as much as 50 tons a day and as much as 18 times more.',
    'Five units of blood, three sets of rules and 20 people of all ages came.',
    'Leaders endorsed the accord, which was signed by all 12 heads of state. Two heads of department and three heads of school quit.',
    'He ate two pieces of cake and bought four pieces of kit. He looked at two sheets of photographs.',
    'Add 200 grams flour and 100 grams sugar. It takes 2 cups flour, 1 cup sugar and 3 cups milk.',
    'He earns as much as 40 nurses put together. The centre will use as much as 90,000 homes.',
  ],
  *check(block, { tokens }) {
    for (let at = 0; at + 2 < tokens.length; at++) {
      if (tokens[at]?.pos !== 'NUM') continue
      const report =
        checkPieces(block.text, tokens, at) ?? checkMeasure(block.text, tokens, at) ?? checkMuch(block.text, tokens, at)
      if (report) yield report
    }
  },
}

const singularOf = (noun: string): string => (noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.replace(/s$/u, ''))
const isCounted = (noun: string): boolean => countNouns.has(noun) || countNouns.has(singularOf(noun))
const persons =
  /^(?:passengers?|employees?|workers?|soldiers?|students?|teachers?|victims?|suspects?|residents?|visitors?|tourists?|farmers?|patients?|refugees?|migrants?|participants?|members|staff|doctors?|nurses?|policemen|officers?|athletes?|players?|children|women|men|villagers?|prisoners?|inmates?|hostages?)$/u
const machines =
  /^(?:vehicles?|cars?|trucks?|buses|bus|computers?|televisions?|phones?|smartphones?|machines?|robots?|aircraft|drones?|motorcycles?|motorbikes?|bicycles?|refrigerators?)$/u
const buildings = /^(?:houses?|homes?|apartments?|flats|shops?|schools?|buildings?|boats?|ships?)$/u
const animals =
  /^(?:tigers?|cows?|goats?|sheep|buffalo(?:e?s)?|elephants?|chickens?|horses?|pigs?|fish|birds?|dogs?|cats?|monkeys?|crocodiles?|animals?|camels?|ducks?|whales?|sharks?|turtles?|snakes?|leopards?|rhinos?|orangutans?)$/u
const papers = /^(?:passports?|certificates?|visas?|invoices?|contracts?|letters?)$/u
/** These come in pieces all the same. */
const broken =
  /^(?:bones?|skulls?|ships?|planes?|walls?|statues?|documents?|letters?|songs?|garments?|jewels?|poems?|puzzles?|films?|instruments?|shells?|posters?|rockets?|missiles?|bombs?|products?|cakes?|kit|theatre|theater|stones?|rocks?|property|code|road|track|land|glass|wood|pies?|pizzas?|chocolates?)$/u

/** “400 pieces of trees”, “130 people of passengers” */
function checkPieces(text: string, tokens: readonly Token[], at: number): Report | undefined {
  const [number, word, of, noun, next] = tokens.slice(at, at + 5)
  if (!number || !word || of?.lower !== 'of' || noun?.pos !== 'NOUN' || next?.pos === 'NOUN' || noun.quoted !== number.quoted)
    return undefined
  const fits =
    (/^(?:people|persons|souls)$/u.test(word.lower) && persons.test(noun.lower)) ||
    (word.lower === 'pieces' && isCounted(noun.lower) && !broken.test(noun.lower)) ||
    (word.lower === 'tails' && animals.test(noun.lower)) ||
    (word.lower === 'sheets' && papers.test(noun.lower)) ||
    (word.lower === 'sets' && !/^(?:two|three|2|3)$/u.test(number.lower) && machines.test(noun.lower)) ||
    (word.lower === 'units' && (machines.test(noun.lower) || buildings.test(noun.lower))) ||
    (word.lower === 'heads' && (animals.test(noun.lower) || persons.test(noun.lower))) ||
    (/^(?:numbers|nos)$/u.test(word.lower) && (isCounted(noun.lower) || persons.test(noun.lower)))
  if (!fits || numberOfNoun(word.lower) === 'singular') return undefined
  const many = numberOfNoun(noun.lower) === 'plural' ? noun.text : pluralOf(noun.lower)
  return report(
    text,
    number,
    noun,
    { from: word.from, to: noun.to, insert: many },
    `things are counted without “${word.text} of”`,
  )
}

const units =
  /^(?:tons?|tonnes?|kilos?|kilograms?|kg|grams?|lit(?:er|re)s?|barrels|bags|sacks|boxes|bottles|baskets|packets|crates|truckloads|loads)$/u
const goods =
  /^(?:rice|wheat|flour|sugar|salt|oil|gas|petrol|diesel|fuel|gold|silver|copper|coal|steel|iron|cement|sand|water|milk|meat|beef|fish|chicken|bread|tea|coffee|cocoa|cotton|corn|maize|tobacco|opium|heroin|cocaine|hashish|cannabis|marijuana|methamphetamine|explosives?|ammunition|food|aid|medicines?|vegetables|fruits?|olives?|potatoes|onions|tomatoes|apples|dates|bananas|grain|alcohol|beer|wine|whisky|whiskey|vodka|liquor|blood|honey|cheese|waste|garbage|rubbish|goods|fertili[sz]er|supplies|clothes)$/u
const ends =
  /^(?:[.,;:)]|and|or|is|was|are|were|has|have|had|will|in|on|at|to|for|from|by|with|per|a|each|every|this|last|when|while|as|because|that|which|worth|valued|during|after|before)$/u

/** “2 tons olives” */
function checkMeasure(text: string, tokens: readonly Token[], at: number): Report | undefined {
  const [number, unit, noun, next] = tokens.slice(at, at + 4)
  const [first] = tokens
  // “Add 200 grams flour”: a recipe
  if (
    first &&
    /^(?:Add|Mix|Whisk|Heat|Soak|Take|Stir|Combine|Boil|Melt|Pour|Simmer|Blend|Beat|Use|Fold|Toss|Place|Put|Cook)$/u.test(
      first.text,
    )
  )
    return undefined
  if (!number || !unit || !noun || !next || !units.test(unit.lower) || !goods.test(noun.lower) || noun.text !== noun.lower)
    return undefined
  if (!ends.test(next.lower) || noun.quoted !== number.quoted || !noun.spaced || !unit.spaced) return undefined
  return report(text, number, noun, { from: unit.to, to: unit.to, insert: ' of' }, 'a measure takes “of”')
}

/** Behind these so many people or things are what somebody’s pay, meal or power is like. */
const amounting =
  /^(?:earn|eat|use|cost|pa(?:y|id)|weigh|consume|emit|produce|make|made|drink|drank|ate|drew|draw|need|generate)(?:s|ed|ing|d)?$/u

/** “as much as 30 houses” */
function checkMuch(text: string, tokens: readonly Token[], at: number): Report | undefined {
  const [first, much, second, number, noun] = tokens.slice(Math.max(0, at - 3), at + 2)
  // “earns as much as 40 nurses”
  if (amounting.test(tokens[at - 4]?.lower ?? '')) return undefined
  if (at < 3 || first?.lower !== 'as' || much?.lower !== 'much' || second?.lower !== 'as' || !number || noun?.pos !== 'NOUN')
    return undefined
  const fits =
    noun.lower === 'people' || persons.test(noun.lower) || (buildings.test(noun.lower) && numberOfNoun(noun.lower) === 'plural')
  const isCount =
    fits ||
    (machines.test(noun.lower) && numberOfNoun(noun.lower) === 'plural') ||
    /^(?:hotspots|villages|families|households|animals|districts|cities|trees|victims|cases)$/u.test(noun.lower)
  return isCount && noun.quoted === number.quoted
    ? report(text, first, noun, { from: much.from, to: much.to, insert: 'many' }, 'what is counted is many')
    : undefined
}

function report(text: string, first: Token, last: Token, edit: Edit, needs: string): Report {
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 1,
    message: `“${text.slice(first.from, last.to)}” counts as another language does: ${needs}.`,
    repairs: changeWithin(text, first, last, edit),
  }
}
