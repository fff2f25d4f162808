import { wordSet } from './word-set'

/** Nouns for people and bodies that news copy lets speak. Lower case, singular. */
export const speakingRoles = wordSet(`
  actor activist adviser advisor agency aide ambassador analyst archbishop artist attorney author bishop boss captain chair chairman chairperson chairwoman chancellor
  chief coach colonel commander commissioner company consul coordinator co-ordinator correspondent councillor councilor critic defendant delegate deputy detective diplomat
  director doctor driver economist editor embassy engineer envoy executive expert farmer father firefighter founder general governor head historian host inspector
  investigator judge king lawmaker lawyer leader legislator lieutenant manager mayor minister ministry mother negotiator neighbor neighbour nurse officer official
  ombudsman organizer organiser owner pastor patient physicist pilot player police policeman politician pope premier president prince princess principal professor
  prosecutor protester queen rector regulator representative researcher resident sailor scientist secretary senator sergeant shopkeeper soldier speaker spokesman
  spokesperson spokeswoman student surgeon survivor teacher trader trainer union veteran victim villager visitor volunteer witness worker
`)

/** Somebody without a name of whom a draft may go on to say he or she. */
const unnamed =
  /^(?:victim|patient|student|suspect|child|baby|infant|teenager|toddler|pupil|defendant|passenger|driver|adult|person|partner|colleague|friend|cousin|relative|orphan|refugee|migrant|prisoner|detainee|hostage|tourist|customer|client|winner|rival|opponent|deceased|predecessor|successor|newcomer|incumbent|constituent|accused|complainant|claimant|plaintiff|applicant|candidate|contestant|recruit|donor|recipient|heir|guest|caller|fugitive|assailant|captive|convict|culprit|offender|bidder|heckler|hiker|climber|swimmer|diver|runner|jogger|golfer|footballer|jockey|buyer|lodger|tenant|carer|body|corpse|bystander|loner|celebrity|compatriot|teammate|sibling|twin|spouse|employee|employer|intern|apprentice|hacker|burglar|mugger|stalker|kidnapper|captor|accomplice)$/u
const bodies = /^(?:agency|company|embassy|ministry|police|union|general)$/u

/** A word for a person who may be a man or a woman. */
export const isRole = (word: string): boolean => (speakingRoles.has(word) && !bodies.test(word)) || unnamed.test(word)
