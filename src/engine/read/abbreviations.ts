import { wordSet } from '../language/word-set'

/** Stand before a name: with a capital, their full stop never ends a sentence. Lower case, without the stop. */
export const titles = wordSet(
  'mr mrs ms mx dr prof gen gov lt.gov lieut sen rep lt col cmdr cmdre capt sgt maj brig adm cpl pvt rev hon pres supt det insp amb atty fr mt ft messrs mme mlle sra srta smt shri',
)

/** Want a number after them; before anything else they are words, and their full stop an end. */
export const numbered = wordSet('no nos fig figs art arts sec ch vol vols pp p para paras pg ed op cl nr pop')

/** Go on before a small letter or a number. */
export const linking = wordSet(
  'v vs cf c ca approx viz eg ie e.g i.e al est incl esp resp etc spp lb lbs oz bbl bbls gal mo mos org amer lit km cm mm kg ft hp mph',
)

export const months = wordSet('jan feb mar apr jun jul aug sept sep oct nov dec')

/** May end a sentence as well as stand inside one: only what follows tells. Those in capitals count only when written with one. */
export const ambiguous = wordSet(
  'inc ltd corp plc bros jr sr dept univ assn assoc govt ave blvd rd hwy bldg a.m p.m ph.d m.d b.a m.a st bhd pvt gmbh sq intl natl',
)

/** Short forms that are words as well: without a capital they are not short forms. */
export const capitalised = wordSet(
  'co mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que alta sask w.va',
)

/** Words that open sentences and hardly ever follow an abbreviation within one. Lower case. */
export const openers = wordSet(
  'the a an he she it they we you i this that these those there in on at by for from with after before when while as if since although though but and or so yet however meanwhile also still then now no not one some many most all both each what who why how where his her its their our my such another other police officials two three four five six',
)

/** Names that carry a mark of exclamation. Lower case, without it. */
export const exclaiming = wordSet('yahoo jeopardy panic wham oklahoma')

/** Weekdays, time zones and the like, which go on after “a.m.” and “p.m.”. */
export const afterTime =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4}\b|Eastern|Pacific|Central|Mountain|Moscow|Beijing|Tokyo|London|Indian)/u
