/** Verbs that take no object by themselves, and the preposition that goes before what they are about: “listen to her”, not “listen her”. */
export const prepositionOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    adhere: 'to',
    apologise: 'to',
    apologize: 'to',
    arrive: 'at',
    belong: 'to',
    collaborate: 'with',
    comply: 'with',
    consist: 'of',
    cooperate: 'with',
    cope: 'with',
    depend: 'on',
    interfere: 'with',
    intervene: 'in',
    listen: 'to',
    object: 'to',
    participate: 'in',
    react: 'to',
    refrain: 'from',
    rely: 'on',
    reply: 'to',
    respond: 'to',
    succumb: 'to',
    sympathise: 'with',
    sympathize: 'with',
    wait: 'for',
  }),
)

/** Verbs that take their object at once, and the prepositions that other languages put before it: “discuss the plan”, not “discuss about the plan”. */
export const needlessPrepositions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    affect: 'on to',
    analyse: 'about',
    analyze: 'about',
    approach: 'to',
    await: 'for to',
    avoid: 'from',
    combat: 'against with',
    contact: 'with to',
    convince: 'to',
    describe: 'about',
    discuss: 'about on',
    emphasise: 'on about',
    emphasize: 'on about',
    enjoy: 'from of',
    enter: 'to',
    greet: 'to',
    highlight: 'on about',
    influence: 'on to',
    inform: 'to',
    invade: 'to into',
    investigate: 'about',
    lack: 'of',
    mention: 'about',
    notify: 'to',
    obey: 'to',
    phone: 'to',
    remind: 'to',
    request: 'for to',
    resemble: 'to with',
    stress: 'on about',
    tell: 'to',
    thank: 'to',
    underline: 'on about',
    violate: 'against',
    visit: 'to',
    warn: 'to',
  }).map(([verb, wrong]) => [verb, new Set(wrong.split(' '))]),
)

/** Verbs followed by the -ing form of another verb, never by *to*: “avoid going”. */
export const ingVerbs: ReadonlySet<string> = new Set(
  'avoid consider delay deny dislike enjoy finish imagine involve justify mention postpone practise recommend resist risk suggest tolerate'.split(
    ' ',
  ),
)

/** Verbs that keep somebody *from doing* a thing. */
export const fromVerbs: ReadonlySet<string> = new Set('prevent prohibit hinder deter dissuade discourage restrain'.split(' '))

/** Verbs followed by *to* and another verb, never by its -ing form: “refuse to go”. */
export const toVerbs: ReadonlySet<string> = new Set(
  'refuse decide hope manage agree promise fail wish pledge vow afford hesitate want threaten expect'.split(' '),
)

/** Verbs with somebody as their object, and *to* and a verb behind: “force him to go”. */
export const letVerbs: ReadonlySet<string> = new Set(
  'force allow permit enable persuade convince oblige compel encourage order urge invite'.split(' '),
)

/** Verbs with a preposition and the -ing form behind them, never *to* and the plain verb: “insist on going”. */
export const prepositionBeforeIng: ReadonlyMap<string, string> = new Map(
  Object.entries({
    insist: 'on',
    succeed: 'in',
    concentrate: 'on',
    specialise: 'in',
    specialize: 'in',
    contribute: 'to',
    resort: 'to',
    object: 'to',
    dream: 'of',
    persist: 'in',
    participate: 'in',
    confess: 'to',
    lead: 'to',
  }),
)
