import { wordSet } from './word-set'

/** Closed classes of English words, in lower case. */
export const modals = wordSet(
  "can could may might must shall should will would ought cannot 'll ’ll ca wo sha 'd ’d gonna gotta wanna oughta hafta",
)
export const beForms = wordSet("am is are was were 's ’s 'm ’m 're ’re")
export const haveForms = wordSet("have has had 've ’ve")
export const doForms = wordSet('do does did')
export const nonFiniteBe = wordSet('be been being')

/** Linking verbs, in all finite forms. */
export const copulas = wordSet(
  'am is are was were become becomes became remain remains remained seem seems seemed appear appears appeared',
)

/** Words that open a subordinate clause, and hardly ever do anything else. */
export const subordinators = wordSet(
  'because although though unless whereas while if when whenever until till since once after before as whether lest wherever',
)
/** Those among them that may also stand before a bare noun phrase. */
export const prepositionLike = wordSet('since until till after before as once')

export const relatives = wordSet('which who whom whose that where')
export const whWords = wordSet('who whom whose what which when where why how whoever whatever whichever')
export const subjectPronouns = wordSet(
  'i he she it we they you there this that these those who one everyone everybody someone somebody nobody anybody anyone nothing something everything both all some many most few none others another',
)
/** Pronouns that can only be a subject. */
export const nominativePronouns = wordSet('i he she we they')
export const objectPronouns = wordSet('me him us them myself himself herself itself ourselves themselves')
export const determiners = wordSet(
  'the a an this that these those my your his her its our their every each no some any another all both either neither several many few much most',
)
/** Determiners that cannot end a phrase. */
export const bareDeterminers = wordSet('the a an my your our their its every')
export const conjunctions = wordSet('and or but nor')

/** Prepositions that want an object and are no adverbs. */
export const strictPrepositions = wordSet(
  'of from with for at into during between against among amid despite toward towards upon via per onto except besides regarding concerning than to by in on under about',
)
export const prepositions = wordSet(
  'of from with for at into during between against among amid despite toward towards upon via per onto except besides regarding concerning than to by in on under about over through without within across around near behind above below beyond along inside outside off up down out after before since until till as like unlike following including alongside throughout beneath beside past',
)

/** Verbs that report what somebody says or thinks, in the base form. */
export const speechVerbs = wordSet(
  'say tell add note explain state declare announce report claim argue warn insist stress emphasise emphasize reply respond ask wonder confirm deny admit acknowledge believe think know hope fear suggest recall write tweet recount conclude estimate predict expect find learn hear read agree promise vow pledge reveal indicate show maintain contend allege assert complain joke remark comment point continue cry shout yell whisper mutter urge concede quip observe',
)

/** Verbs after which an infinitive stands without *to*. */
export const bareInfinitiveVerbs = wordSet(
  'let lets letting make makes made making help helps helped helping see sees saw seen seeing hear hears heard watch watches watched have has had having feel felt dare need',
)

/** Nouns that are singular in form and may take a plural verb. */
export const collectives = wordSet(
  'cross-section mix mixture array host raft string spate slew swarm flock smattering scattering trio quartet duo gaggle clutch cluster batch chunk backlog wave clan police garda cast corps convoy population neighbourhood neighborhood staff team government family crew group public audience majority minority number variety couple committee council band party company board jury cabinet crowd club army media data press union class ministry panel parliament opposition leadership management cavalry clergy cattle people side squad coalition faculty range series lot rest half third quarter handful dozen hundred thousand million percent percentage per-cent pair bunch total proportion fraction bulk plenty more most some all none any',
)

/** Adverbs that may stand inside a group of verbs. */
export const innerAdverbs = wordSet(
  "not n't n’t never also already still just now only even ever always often soon yet then later recently thus therefore probably perhaps both all each either neither once again further no longer so far almost nearly hardly reportedly allegedly currently finally indeed rather too well",
)

/** Adjectives that read like the base of a verb: behind *he* or *it* they are no verb. */
export const adjectiveVerbs: ReadonlySet<string> = new Set([
  'clear',
  'open',
  'close',
  'free',
  'ready',
  'correct',
  'complete',
  'present',
  'calm',
  'warm',
  'slow',
  'better',
])
