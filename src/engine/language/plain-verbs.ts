/**
 * Base forms that are no nouns, adjectives or past forms as well, so that a word among them can only be a verb: “after consult” is
 * wrong, “after work” is not.
 */
export const plainVerbs: ReadonlySet<string> = new Set(
  `abandon abolish accelerate accept accompany accomplish accuse achieve acknowledge acquire adapt adhere adjust administer admire admit adopt advise affirm afford
  aggravate agree allege alleviate allocate allow alter amend analyse analyze announce annoy apologise apologize appear applaud apply appoint appreciate
  arise approve arrange arrive assemble assert assess assign assist assume assure attach attain attend attract authorise authorize avert avoid await
  become befriend begin behave believe belong betray bother bring broaden build bury calculate cancel capitulate cease celebrate certify
  choose circulate clarify classify coincide collaborate collect commemorate commence comply comprise conceal concede conceive conclude
  condemn confess confirm confiscate confront connect conquer consider consist constitute consult consume contain contaminate contemplate contend continue contribute
  convene convey convince cooperate coordinate cope correspond create criticise criticize cultivate deceive decide decorate dedicate deduct deepen defend define
  deliver demolish demonstrate denounce deny depart depend deploy deprive derive describe deserve designate destroy detain deteriorate determine devastate develop
  deviate devote diagnose differ diminish disagree disappear disappoint disclose discover discuss dismantle dismiss disperse disrupt dissolve distinguish distribute
  disturb diversify divide donate eat educate elect eliminate embark emerge emigrate emphasise emphasize enable enact encounter encourage endanger endorse
  endure enforce engage enhance enjoy enlarge enlist ensure enter entertain enumerate envisage equip eradicate erect establish evacuate evade evaluate
  evaporate exaggerate examine exceed exclude execute exist expand expect expel explain explode explore expose extend extinguish extract facilitate
  familiarise familiarize fascinate flee follow forbid forget forgive formulate fulfil fulfill generate give happen hesitate
  identify ignore illustrate imagine immigrate impede implement imply impose impress imprison improve include incorporate incur indicate inform inherit
  inhibit injure insist inspect inspire install instruct integrate intend intensify intercept interfere interpret intervene introduce invade
  invent invest investigate invite involve irritate isolate join justify kidnap kill know learn legalise legalize liberate locate lose maintain manage manipulate
  manufacture marry meet merge migrate minimise minimize mislead mitigate mobilise mobilize modernise modernize modify motivate multiply narrate negotiate neglect
  nominate normalise normalize notify obey oblige observe obstruct obtain occupy occur offend operate oppose oppress organise organize originate overcome overtake overthrow
  owe paralyse paralyze participate perceive perform perish persecute persuade populate possess postpone predict prepare prescribe preserve prevail prevent proceed
  proclaim produce prohibit prolong pronounce propose prosecute protect prove provide provoke publish punish pursue realise realize receive recognise recognize recommend
  reconcile reconstruct recover rectify reduce refer refrain refuse regulate reinforce rejoice relate relax relieve rely remain remember remind
  remove renovate repel replace represent reproduce require resign resist resolve respond restore restrict resume retain retire retrieve reveal
  revise revive sacrifice satisfy seize select send settle shorten signify simplify solve specify speak spend stabilise stabilize stimulate strengthen submit
  subscribe succeed suffer suggest summarise summarize supervise suppose suppress survive suspend sustain take terminate testify think threaten
  tighten tolerate transform translate transmit undergo undermine understand undertake unify unite unveil utilise utilize vaccinate vanish verify violate
  warn weaken widen withdraw withstand worsen write`
    .trim()
    .split(/\s+/u),
)
