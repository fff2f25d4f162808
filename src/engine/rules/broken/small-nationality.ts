import type { Token } from '../../article'
import { upperFirst } from '../../language/match-case'
import { type SentenceRule, prose, type Report } from '../rule'
import { withCapital } from './with-capital'

/**
 * A nationality or a language in small letters: *the spanish government*, *many catalans*, *in portuguese*. Deliberate exceptions: things that have lost their country
 * (*french fries*, *russian roulette*, *brussels sprouts*), words with a hyphen, and text without any capitals.
 */
export const smallNationality: SentenceRule = {
  id: 'small-nationality',
  category: 'broken',
  name: 'Nationality or language without its capital',
  why: 'English writes nationalities, peoples and languages with a capital. Most other languages do not, and what is put into English from them keeps the small letter.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['BS01'],
  examples: [
    { damaged: 'The [[spanish]] government denied it.', repaired: 'The Spanish government denied it.' },
    { damaged: 'Many [[catalans]] protested in Girona.', repaired: 'Many Catalans protested in Girona.' },
    { damaged: 'The [[dutch]] team won in Lagos.', repaired: 'The Dutch team won in Lagos.' },
    { damaged: 'Police held two [[saudis]] on Monday.', repaired: 'Police held two Saudis on Monday.' },
    { damaged: 'He denied it in [[portuguese]] and left.', repaired: 'He denied it in Portuguese and left.' },
  ],
  sound: [
    'They ate french fries and danish pastry by the french windows, and played russian roulette.',
    'The anti-american march was pan-european. The Spanish government denied it.',
    'Peel the carrots and swedes. She wore a black basque. The young turks of the party did the mexican wave.',
    'He ate a swiss roll by the dutch oven, wrote in arabic numerals and stirred in gum arabic.',
    'The site www.french.org is down. He had a french manicure.',
  ],
  *check(block, { tokens }) {
    if (!/\p{Lu}/u.test(block.text)) return
    for (let at = 1; at < tokens.length; at++) {
      const report = peoples.has(tokens[at]?.text ?? '') && checkWord(tokens, at)
      if (report) yield report
    }
  },
}

/** Words that have no other sense; *polish*, *danish*, *turkey* and *roman* have. */
const peoples: ReadonlySet<string> = new Set(
  `spanish french italian portuguese romanian catalan german russian european american african brazilian argentine argentinian mexican chilean
  colombian venezuelan peruvian bolivian ecuadorian uruguayan paraguayan cuban moroccan algerian tunisian egyptian british english greek turkish
  ukrainian hungarian bulgarian serbian croatian austrian belgian irish scottish israeli palestinian iranian iraqi syrian lebanese indian pakistani
  arabic thai dutch nigerian kenyan saudi saudis swiss czech slovak estonian latvian lithuanian albanian bosnian armenian azerbaijani kazakh uzbek
  filipino filipinos malaysian singaporean taiwanese burmese nepali nepalese bangladeshi bangladeshis ethiopian ethiopians sudanese ghanaian ghanaians ugandan
  ugandans tanzanian zimbabwean zambian senegalese congolese rwandan rwandans libyan libyans yemeni yemenis jordanian jordanians kuwaiti qatari emirati omani
  tibetan tibetans mongolian hindi urdu bengali punjabi hebrew swahili kurdish kurds kurd nigerians kenyans czechs slovaks estonians latvians lithuanians albanians
  chinese japanese korean vietnamese indonesian australian canadian swedish norwegian finnish basque galician moldovan
  italians romanians catalans germans russians europeans americans africans brazilians argentines mexicans chileans colombians venezuelans
  peruvians bolivians ecuadorians moroccans algerians tunisians egyptians greeks turks ukrainians hungarians bulgarians serbs croats austrians
  belgians israelis palestinians iranians iraqis syrians indians pakistanis australians canadians swedes spaniards moldovans basques galicians`.split(
    /\s+/u,
  ),
)
/** French fries, English muffins: they came from there once. */
const things =
  /^(?:fries|fry|toast|press|windows?|doors?|horns?|bread|dressing|kiss|braids?|onion|bean|beans|polish|muffins?|setter|bulldog|breakfast|roulette|dolls?|salad|bath|baths|delight|coffee|tea|towel|wax|nuts?|ink|summer|club|shepherds?|measles|stew|wolfhound|setters?|yogh?urt|salad|checkers|cabbage|lantern|lanterns|maple|heritage|tastes?|church|waves?|whispers?|walls?|heels?|standoff|stand-off|cotton|violets?|knickers|cricket|plaits?|leave|letters?|burns?|oven|ovens|courage|auctions?|barn|hoe|elm|uncle|roll|rolls|cheese|chard|steak|army|numerals?|curry|basil|boxing|terrier|mastiff|palm|manicure|pedicure|shorthair)$/u

function checkWord(tokens: readonly Token[], at: number): Report | undefined {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !word || next?.text === '-' || before.text === '-' || things.test(next?.lower ?? '')) return undefined
  // www.french.org, spanish_steps
  if (next && !next.spaced && /^[._@/]/u.test(next.text) && tokens.indexOf(next) < tokens.length - 1) return undefined
  if (!word.spaced && /^[._@/#]$/u.test(before.text)) return undefined
  // swedes and carrots, young turks, a black basque, english on the ball
  if (word.text === 'swedes' || (word.text === 'turks' && before.lower === 'young')) return undefined
  if (word.text === 'basque' && !/^(?:NOUN|PROPN|ADJ)$/u.test(next?.pos ?? '')) return undefined
  if (word.text === 'arabic' && before.lower === 'gum') return undefined
  if (word.text === 'english' && next?.lower === 'on') return undefined
  return withCapital(tokens, word, upperFirst(word.text))
}
