const list = (words: string) => new Set(words.split(' '))

/** Stand before a name: their full stop never ends a sentence. Lower case, without the stop. */
export const titles = list(
  'mr mrs ms mx dr prof gen gov sen rep lt col cmdr capt sgt maj cpl pvt adm rev hon pres supt det insp amb fr sr. st mt ft messrs mme mlle'
)

/** Want a number or more words after them. */
export const leaders = list('no nos vs v fig figs art sec ch vol pp p para cf ca approx est op ed eds trans viz eg ie e.g i.e al')

/** May end a sentence as well as stand inside one: only what follows tells. */
export const ambiguous = list(
  'inc ltd co corp plc bros jr sr etc dept univ assn ave blvd rd a.m p.m am pm jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ph.d m.d b.a m.a'
)

/** Words that open sentences and hardly ever follow an abbreviation within one. Lower case. */
export const openers = list(
  'the a an he she it they we you i this that these those there in on at by for from with after before when while as if since although though but and or so yet however meanwhile also still then now no not one some many most all both each what who why how where his her its their our my such another other police officials two three four five six'
)
