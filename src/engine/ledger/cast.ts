import { addTo } from '../add-to'
import type { Article, Block, BlockContent, Token } from '../article'
import { isRole } from '../language/roles'
import { isCommonWord } from '../language/dictionary-words'
import { type Sex, sexOfWord } from '../language/sex-of-word'
import { countries } from '../lexicon/places'
import { onceEach, onceEachInSteps } from '../once-each'
import { type InSteps, mapInSteps } from '../pauses'
import { knownSexOf } from './known-sex'
import { type Named, namesOf } from './names'
import { callings } from './mentions'
import { around } from './others'
import { ownersOf, type Person } from './people'
import { isPlainWord } from './plain-word'

/** A word of the draft that speaks of somebody: a name, a role, a pronoun. `block` and `index` are those of its block and of its (last) token. */
export interface Somebody {
  readonly block: number
  readonly index: number
  readonly quoted: boolean
  /** Undefined: it may be a man or a woman. */
  readonly sex: Sex | undefined
  /** Missing for whoever has no name. */
  readonly person?: Person
}

/** What people are besides roles and trades. */
const others =
  /^(?!(?:\p{L}*list|(?:ass|cons|ins|pers|res|ex|tw|wr|m|f)ist|veneer|career)$)(?:\p{L}+(?:ist|ian|eer|smith|wright)|emperor|composer|singer|hero|heroine|star|striker|goalkeeper|author|explorer|saint|prophet|dictator|tsar|duke|duchess|countess|baron|lord|knight|pharaoh|sultan|philosopher|inventor|murderer|killer|gunman|robber|thief|attacker|rapper|presenter|host|bishop|monk|priest|imam|rabbi|pioneer|champion|opponent|biker|cyclist|motorist|pedestrian|trainee|intruder|stranger|inmate)$/u
const isPerson = (word: string): boolean => isRole(word) || callings.has(word) || others.test(word)

/** Everybody a block speaks of, in reading order; of words in quotation marks only the names. */
export const castOf = onceEachInSteps(function* (article: Article): InSteps<(block: Block) => readonly Somebody[]> {
  const owners = ownersOf(article)
  const named = new Map<Block, Somebody[]>()
  yield* mapInSteps(namesOf(article), (place) => {
    const found = toSomebody(place, owners.get(place))
    if (found) addTo(named, place.block, found)
  })
  return onceEach((block) => {
    const names = named.get(block) ?? []
    const unnamed = unnamedIn(block.content)
      .filter(({ token, sex }) => !isSaidOf(names, block, token, sex))
      .map(({ token, sex }): Somebody => ({ block: block.index, index: token.index, quoted: false, sex }))
    return [...names, ...unnamed].toSorted((a, b) => a.index - b.index)
  })
})

/** Words for persons outside quotation marks, and their sex where they tell it. */
const unnamedIn = onceEach((content: BlockContent) =>
  content.tokens
    .filter(({ quoted }) => !quoted)
    .map((token) => ({ token, sex: sexOfWord.get(token.lower) }))
    .filter(({ token, sex }) => sex !== undefined || (isPerson(token.lower) && !describes(content, token))),
)

/** “the Brazilian league”, “Italian guidelines”: of a country, and nobody from there. */
const describes = ({ tokens }: BlockContent, { text, index }: Token): boolean =>
  /^\p{Lu}.*ian$/u.test(text) && /^(?:NOUN|ADJ|PROPN)$/u.test(tokens[index + 1]?.pos ?? '')

/** “in Odesa”, “in Kherson and Odesa”, “to reach Omaha”, “the village of Darreh Sefid”, “the Madonna”: all others may be somebody whom the draft goes on to call “he”, as in “the grave of Mozart”. */
function isPlace({ block, mention }: Named): boolean {
  if (isPlaceInRow(block.tokens, mention.first)) return true
  const [noun, before] = block.tokens.slice(Math.max(0, mention.first - 2), mention.first).map(({ lower }) => lower)
  if (before === 'of')
    return /^(?:university|college|village|town|city|province|region|state|district|port|island|coast|north|south|east|west|capital|suburb)$/u.test(
      noun ?? '',
    )
  // “the Warhol Factory”: Warhol may be meant.
  if (before === 'the') return mention.words.length === 1 || mention.words.every((word) => isCommonWord(word.toLowerCase()))
  return /^(?:in|at|from|to|near|outside|across|into|towards?|reach|reached|reaching)$/u.test(before ?? '')
}

/** “in Katowice and Bytom”, “in Lyon, Nice and Brest” */
function isPlaceInRow(tokens: readonly Token[], first: number): boolean {
  let at = first - 1
  if (!/^(?:and|or|,)$/u.test(tokens[at]?.lower ?? '') || tokens[at - 1]?.pos !== 'PROPN') return false
  while (/^(?:and|or|,)$/u.test(tokens[at]?.lower ?? '') || tokens[at]?.pos === 'PROPN') at--
  return /^(?:in|at|near|outside|across)$/u.test(tokens[at]?.lower ?? '')
}

function toSomebody(place: Named, person: Person | undefined): Somebody | undefined {
  const at = { block: place.block.index, index: place.mention.last, quoted: place.quoted }
  const mayBePlace = isPlace(place)
  // “a farmer from the village of Karangsari, who lost his crop”
  if (person && !(mayBePlace && person.places.length === 1)) return { ...at, sex: knownSexOf(person), person }
  return mayBePlace || isThing(place) ? undefined : { ...at, sex: undefined }
}

/** “Turnout”, “Prosecutors” with the capital of a sentence; “the Aviation Authority”, “Canada”, “Christmas”; the film “Low Tide”. */
function isThing(place: Named): boolean {
  const { text, block, mention } = place
  const { words, last } = mention
  const opens = mention.opens || /^[“"‘]$/u.test(block.tokens[mention.first - 1]?.text ?? '')
  if (things.test(words.at(-1) ?? '') || countries.has(text) || isTitle(place)) return true
  const owns = block.tokens[last + 1]?.pos === 'PART'
  return opens && words.length === 1 && !owns && isPlainWord(text)
}

const things =
  /^(?:Agency|Association|Authority|Bank|Board|Bureau|Church|Christmas|Coalition|Confederation|Congress|Coordination|Easter|Federation|Front|Fund|Government|Institute|Internet|Mountains|Opposition|Organi[sz]ation|Programme|Program|Ramadan|Rovers|Senate|Service|Society|Trust|Union|United|University|Wanderers)$/u

/** “the mayor of Izmir, Ayse Demirtas, a mother of two”: the words around a name speak of its bearer. Not so “the lawyer of Ayse Demirtas”, “met her lawyer”, or a word of the other sex. */
const isSaidOf = (named: readonly Somebody[], block: Block, { index }: Token, sex: Sex | undefined): boolean =>
  named.some(
    ({ person }) =>
      person !== undefined &&
      (sex === undefined || sex === knownSexOf(person)) &&
      person.places.some(({ block: own, mention: { first, last } }) => {
        if (own !== block) return false
        const between = index < first ? block.tokens.slice(index + 1, first) : block.tokens.slice(last + 1, index)
        return (
          between.length < (isApposition(between) ? 3 * around : around) &&
          between.at(-1)?.lower !== 'of' &&
          !between.some(({ pos }, at) => /^(?:VERB|AUX|PRON)$/u.test(pos) && between[at - 1]?.pos !== 'DET')
        )
      }),
  )

/** “, an astronomer at the University of Montreal and the lead”: what one comma sets behind a name is all of its bearer. */
const isApposition = ([comma, article, ...rest]: readonly Token[]): boolean =>
  comma?.text === ',' &&
  /^(?:an?|the)$/u.test(article?.lower ?? '') &&
  rest.every(({ text, lower }) => text !== ',' && lower !== 'with')

/** A name that fills quotation marks is what something is called. */
const isTitle = ({ block, quoted, from, to }: Named): boolean =>
  quoted &&
  /[“"‘]/u.test(block.text.charAt(from - block.from - 1)) &&
  /^[,.]?[”"’]/u.test(block.text.slice(to - block.from, to - block.from + 2))
