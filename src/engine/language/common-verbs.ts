/**
 * Regular verbs of news copy, in their base form: the tagger takes many of their forms for nouns or adjectives (“the firm plans
 * to close plants”), and only a list can tell that they may be verbs at all.
 */
export const commonVerbs: readonly string[] = `
abandon abolish accent augment bore broach lunge pat span trot void trace reference puncture absorb abuse accelerate accept access accompany accomplish account accuse achieve acknowledge acquire act activate adapt add address adjust
administer admire admit adopt advance advertise advise advocate affect affirm afford age agree aid aim air alarm alert align allege alleviate allocate allow
alter amass amend amount amuse analyse analyze anger announce annoy answer anticipate apologise apologize appeal appear applaud apply appoint appreciate
approach approve argue arm arrange arrest arrive ask assassinate assault assemble assert assess assign assist associate assume assure attach attack attain
attempt attend attract attribute auction authorise authorize avert avoid await award back backfire balance ban bar bargain base bail battle become beg behave
belong benefit betray bill blackmail blame blast block blossom board boast bolster bomb book boost border borrow bother bow boycott brace brand breach brief
bristle brush buckle bump burden bury calculate call calm campaign cancel capture care carry cater cause caution cease celebrate centre center chair challenge
champion change charge chart chase chat check cheer circulate cite claim clarify clash clean clear climb close coach coincide collaborate collapse collect collide
combat combine comfort command commemorate comment commission commit communicate compare compensate compete compile complain complete complicate comply
compose comprise compromise conceal concede conceive concentrate concern conclude condemn condition conduct confess confide confine confirm confiscate conflict
conform confront confuse congratulate connect conquer consent conserve consider consist consolidate constitute construct consult consume contact contain
contemplate contend contest continue contract contradict contrast contribute control convene convert convey convict convince cook cool cooperate coordinate
cope copy correct correspond corrupt counsel count counter couple cover crack crash crawl create credit cripple criticise criticize cross crowd crush cry cultivate
curb cure curse customise cycle damage dance dare dash date deactivate debate debut deceive decide declare decline decrease dedicate deem deepen defeat defect
defend defer define defuse defy delay delegate delete deliver demand demolish demonstrate denounce deny depart depend depict deploy deport deposit deprive derail
derive descend describe deserve design designate desire destabilise destabilize destroy detain detect deteriorate determine devastate develop deviate devise devote
dictate die differ digest diminish direct disagree disappear disappoint disarm disband discard discharge disclose discontinue discourage discover discuss
dismantle dismiss disperse displace display dispose dispute disqualify disrupt dissolve distance distinguish distribute disturb dive divert divide divorce dodge
dominate donate double doubt downgrade download downplay draft drag drain dress drift drill drop drown dry dub dump earn ease echo edge edit educate elaborate elect
elevate eliminate emanate embark embarrass embody embrace emerge emigrate emit emphasise emphasize employ empower empty enable enact encounter encourage end endanger
endorse endure enforce engage engineer enhance enjoy enlarge enlist ensue ensure entail enter entertain entitle equal equip erect erode erupt escalate escape escort
establish estimate evacuate evade evaluate evolve examine exceed exchange exclude excuse execute exempt exercise exert exhaust exhibit exist exit expand expect
expel experience experiment expire explain explode exploit explore export expose express extend extinguish extract extradite face facilitate fade fail faint falsify fan
fare farm fasten favor favour fear feature fetch field figure file fill film filter finalise finalize finance fine finish fire fit fix flag flash flatten flood flow focus
fold follow force foresee forge form formulate forward foster found frame frighten frustrate fuel fulfil fulfill function fund gain gather generate glance govern
grab grace grade grant greet grieve grip ground group guarantee guard guess guide hail halt halve hamper hand handle happen harass harbor harbour harden harm harvest
hasten hate haul haunt head heal heat heighten help hesitate highlight hike hinder hint hire hoist honor honour hope host house hover hunt hurry identify ignite ignore
illustrate imagine imitate impact impeach impede implement implicate imply import impose impound impress imprison improve include incorporate increase incur indicate
indict induce inflame inflate inflict influence inform infringe inhabit inherit inhibit initiate inject injure innovate inquire insert insist inspect inspire install
instruct insult insure integrate intend intensify interact intercept interest interfere interpret interrogate interrupt intervene interview intimidate introduce
invade invent invest investigate invite invoke involve isolate issue jail jeopardise join joke judge jump justify kick kidnap kill kiss knock label lack lag land
last laugh launch leak lease legalise legislate lessen level levy license lift like limit line link liquidate list listen litigate live load loan lobby locate lock lodge
log look loom loosen loot love lower maintain manage mandate manipulate manufacture march mark market marry mask match matter mature maximise measure mediate mention
merge migrate mine minimise minimize miss mix mobilise mobilize model moderate modernise modify monitor motivate mount mourn move multiply murder name narrow near
need neglect negotiate nominate note notice notify number obey object oblige observe obstruct obtain occupy occur offend offer open operate opt oppose order
organise organize originate oust outline outnumber outpace outperform outweigh overhaul overlook overrule oversee overturn overwhelm owe own pack paint
panic park participate pass patrol pause peak penalise penetrate perceive perform permit perpetrate persist persuade phase phone photograph pick picture pilot place plague
plan plant play please pledge plot plunder plunge poach point poison police pollute populate portray pose position possess post postpone pour power practice practise praise
pray preach precede predict prefer prepare prescribe present preserve preside press pressure presume pretend prevail prevent price print prioritise probe proceed
process proclaim produce profit progress prohibit project prolong promise promote prompt pronounce propel propose prosecute prosper protect protest provide provoke
publicise publicize publish pull punish purchase purge pursue push qualify quarantine quarrel question queue quote race raid raise rally range rank rape rate ratify reach react
realise realize reappear reason reassure rebel rebound rebuff rebuke recall receive recite reckon reclaim recognise recognize recommend reconcile reconsider reconstruct
record recover recruit recur recycle reduce reelect refer reflect reform refrain refuse refute regain regard register regret regulate rehabilitate reign reimburse
reinforce reinstate reiterate reject rejoice rejoin relate relax release relieve relinquish relocate rely remain remark remember remind remove rename render renew renounce
renovate rent reopen repair repatriate repeal repeat repel replace reply report represent repress reproduce request require rescue research resemble resent reserve
reshape reshuffle reside resign resist resolve resort respect respond rest restart restore restrain restrict restructure result resume retain retaliate rethink retire retreat
retrieve return reunite reveal reverse revert review revise revive revoke revolve reward risk rival rob rock roll rotate rub ruin rule rumble rush sabotage sacrifice sail sample
sanction satisfy save scale scan scare schedule score scrap scrutinise scream screen seal search secure seek seem seize select separate serve service settle sever shape share
shatter shelter shift ship shock shop shorten shout shove shower shrug sign signal simplify skip slam slash slip slow slump smash smile smoke smolder smoulder smuggle soar
soften solidify solve sort sound spark sparkle specialise specify speculate sponsor spot spur squander squeeze stab stabilise stabilize staff stage stall stamp star stare start
starve state station stay steer stem step stir stock stop store storm strain strengthen stress stretch strip struggle study stumble stun submit subsidise substitute succeed
sue suffer suffice suggest suit sum summarise summon supervise supply support suppose suppress surface surge surpass surprise surrender surround survey survive suspect
suspend sustain swap switch sympathise tackle talk tamper tap target taste tax tease tempt tend term terminate terrify test testify thank threaten thrive thwart tie tighten time tip tolerate top
topple torture total touch tour tout track trade trail train transcend transfer transform transit translate transmit transport trap travel treat treble trial trigger trim triple triumph
trouble trust try tumble turn tweet type undermine underline underscore unfold unify unite unleash unveil update upgrade urge use usher utilise utilize vaccinate value vanish vary venture verify
veto view violate visit voice volunteer vote vow wage wait walk wander want warm warn warrant wash waste watch water weaken weigh welcome whip widen wield wipe wish witness
wonder work worship worry worsen wound wrap wreck wrestle yell yield
accrue adhere admonish adore aggravate allot amplify annex annul append appease apprehend ascend ascertain aspire assimilate atone attest baffle bang bake bark barricade bask baptise baptize bid blend blur boil bounce browse bully butcher bypass carve cede chant chop chronicle clamp clap clear cling coax coin commence compel compensate complement compliment conceptualise confer conjure connote consecrate conspire constrain contaminate correlate corroborate court cram crave crown culminate cushion dampen dazzle decimate decorate deepen deflect degrade delight denote deplete deplore detach deter detonate dilute dip disapprove disassociate discern disembark dispatch disregard dissipate dissolve dissuade dread dwindle edit elicit elude embed embezzle emulate enclose encompass encroach endow enrage enrich ensnare enumerate envisage envision equate eradicate evict evoke exacerbate excavate excel exonerate expedite exterminate fabricate falter ferment fetch fiddle flee flatter flex flourish fluctuate foil foment forfeit formalise fortify gallop garner gauge glean glorify grapple graze hack hatch herald hinge hoard hurl hustle idolise illuminate immerse imperil implore impoverish inaugurate incite incline indulge infect infer infiltrate infuriate infuse inhale inscribe instigate instil intercede interject intermarry intrude inundate juggle jeopardize kidnap knit lament languish laud liaise liberate linger loathe lure marginalise meander meddle mentor mesmerise militate minimise mimic mingle mirror mock mollify mutate mutter nationalise navigate nullify obscure offload orchestrate ordain outgrow outsource outwit overburden overflow overload overstate pacify pander patrol peel pertain pervade pinpoint placate pollinate polarise ponder portend prohibit preclude procure propagate provoke purport quash quell radiate ratchet ravage reap rebut recede reciprocate recoup rectify redeem redirect redistribute refurbish reiterate relay relegate relish remedy reminisce remit replenish replicate repress reprimand repudiate rescind resonate revamp revere revitalise ridicule rig rupture saddle salvage sanctify scatter scold scoop scout scramble secede seduce segregate sequester shred shun siphon skyrocket slaughter slumber snatch snub spearhead splinter squabble stagger stagnate stain startle stifle stipulate stockpile straddle streamline subdue subscribe subvert supersede supplant swarm sway symbolise symbolize tally tarnish taunt tether thaw throng toil torment torpedo trample transpire traverse trek tremble trespass trickle trounce uncover undertake unearth unnerve unravel uproot usurp vacate validate vandalise vie vilify vindicate vouch waive wane waver whisper whistle whittle wither wrangle
befriend believe broaden capitulate certify classify deduct diagnose dislike diversify evaporate exaggerate familiarise familiarize fascinate immigrate irritate legalize mitigate modernize narrate normalise normalize oppress paralyse paralyze perish persecute signify stimulate summarize`
  .trim()
  .split(/\s+/u)
