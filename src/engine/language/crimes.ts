/** Crimes whatever the object is. */
export const crimes =
  /^(?:murdered|raped|strangled|embezzled|molested|defrauded|laundered|bribed|extorted|kidnapped|abducted|trafficked|smuggled|blackmailed|massacred|beheaded|misappropriated|swindled|groped|falsified|forged|plagiari[sz]ed)$/u
/** The same while they go on: “was smuggling”. */
export const crimesGoingOn =
  /^(?:murdering|raping|embezzling|molesting|defrauding|laundering|bribing|extorting|kidnapping|trafficking|smuggling|blackmailing|misappropriating|swindling|forging)$/u
/** Crimes only where somebody suffers them. */
export const violence =
  /^(?:killed|shot|stabbed|attacked|beat|abused|assaulted|poisoned|tortured|burned|burnt|drowned|hanged|executed|harassed|lured|hacked|cheated)$/u
export const victim =
  /^(?:wife|husband|woman|women|man|men|girl|girls|boy|boys|child|children|daughter|daughters|son|sons|mother|father|brother|sister|parents|people|person|civilians|colleague|colleagues|neighbour|neighbours|neighbor|neighbors|classmates?|friend|friends|patient|patients|teacher|student|students|pupils|officer|officers|policeman|policemen|guard|guards|journalist|journalists|prisoners|villagers|girlfriend|boyfriend|partner|victim|victims|baby|infant|couple|family|prostitute|driver|cashier|worker|workers|nurse|passengers|maids?|pedestrians?|traders?|bankers?|employees|investors|customers|tourists?|migrants|monks?|priests?|imam|uncle|aunt|cousin|nephew|niece|grandmother|grandfather|toddler|teenagers?|schoolgirls?|schoolboys?)$/u
export const theft = /^(?:stole|robbed|pocketed|diverted)$/u
export const loot =
  /^(?:money|funds|fund|million|millions|billion|bank|cash|jewellery|jewelry|car|cars|savings|pensions|aid|grain|donations|euros|dollars|rupees|hryvnias|lira|reais|budget|store|shop|naira|yuan|won|yen|baht|rupiah|dong|ringgit|shillings|birr|tenge|dirhams|riyals|dinars|gold|cattle)$/u
export const took = /^(?:took|accepted|received|paid|offered|demanded)$/u
export const criminal =
  /^(?:murderer|killer|rapist|thief|fraudster|swindler|terrorist|paedophile|pedophile|gangster|bandit|embezzler|kidnapper|arsonist|smuggler|trafficker)$/u

/** Deeds of several words, right behind a name. */
const deeds = [
  'planted (?:a|the) (?:bomb|bombs|explosives?)',
  'set (?:fire to|\\p{Ll}+ \\p{Ll}+ on fire|the \\p{Ll}+ on fire)',
  '(?:sold|dealt) (?:drugs|heroin|cocaine|(?:state )?secrets)',
  'opened fire (?:on|at)',
  'rigged the (?:vote|election|ballot|tender|count)',
  'evaded (?:taxes|tax|\\p{Ll}+ taxes)',
  'ran a (?:brothel|drug ring|smuggling ring)',
  'threw acid (?:at|on)',
  'abused (?:his|her|their) (?:position|power|powers|office|authority)',
  '(?:joined|finances|financed|funds|funded) (?:the )?(?:Islamic State|Boko Haram|al-Qaeda|terrorism|terrorists)',
  'lied (?:to|before|in) (?:the |a )?(?:court|parliament|police|judges?)',
  'committed (?:the |a |an |several |many |two |three )?(?:\\p{Ll}+ )?(?:murders?|fraud|theft|robbery|rape|crimes?|perjury|treason|extortion|embezzlement|arson)',
  '(?:ordered|planned|organi[sz]ed|masterminded) (?:the|a) (?:murder|killing|assassination|kidnapping|bombing|massacre|attack on)',
  '(?:was|is|were) (?:involved in|behind) (?:the|a) (?:murder|killing|assassination|kidnapping|bombing|massacre|theft|robbery|fraud|rape|embezzlement)',
  '(?:is|was) (?:a |the )?(?:murderer|killer|rapist|thief|fraudster|swindler|terrorist|paedophile|pedophile|embezzler|kidnapper|arsonist|smuggler)(?! of (?:the )?(?:time|joy|dreams|hearts))',
  '(?:is|was) guilty of (?:fraud|murder|theft|rape|corruption|embezzlement|treason|perjury|bribery|manslaughter)',
  '(?:is|was|are) corrupt(?= |[.,;]|$)',
]
/** What a named person is said to have done, in a phrase that begins where the text begins. */
export const deedPhrase = new RegExp(
  `^(?:(?:has|had|have|also|then|later|who|himself|herself|allegedly) )*(?:${deeds.join('|')})(?!\\p{L})`,
  'u',
)
