const list = (words: string): readonly string[] => words.trim().split(/\s+/u)

/**
 * Nouns of news copy that are counted, and in the singular hardly ever stand without a word that says which: “in the village”, never
 * “in village”. Left out is what has a use without (*at school*, *under contract*, *on stage*). Own compilation, pruned on some 280,000 words
 * of published news and encyclopaedia text.
 */
export const boundNouns: ReadonlySet<string> = new Set(
  list(`
  abbey accountant acrobat activist actor actress adult adviser advisor aftershock agency aide airline airplane airport
  airstrike aisle alliance ally alphabet ambassador ambulance analyst animal ankle announcement antenna apartment ape apprentice
  aquarium architect arena artist assailant assassin assistant athlete attacker auditor avenue award axe babysitter backpack
  bakery balcony balloon bandage bandit banker banknote banner barber barn barrel basement basket battalion beach beak bedroom
  beggar beneficiary bicycle billboard billionaire birthday blackout blanket blaze blog blogger boar boat bodyguard bomber book
  bookshop bottle bowl boy branch brand brewer bride bridegroom brigade broadcaster brochure broom brother builder bull bunker
  bureau burglar bus businessman businesswoman butcher buyer bystander cabin calf camel camper candidate candle canoe canyon car
  caravan caretaker cartoon cashier casualty cathedral cave ceiling cell cellphone ceremony championship chandelier checkpoint
  chef chemist chieftain child chimney choir circus citizen city civilian claimant classmate classroom clerk clinic clinician
  clown club clue coastguard coat cobbler coffin colleague column combatant comedian comet commander commentator commissioner
  commuter company competitor composer computer comrade conference constable constituency consulate consultant consumer
  container contestant continent contractor contributor convict cop corporation corpse correspondent corridor cottage council
  councillor counsellor couple coupon courier courthouse courtyard cousin cow crane crater creature creditor crewman criminal
  critic crocodile crossbow crowd cupboard curtain cushion customer cyclist cyclone dam daughter daughter-in-law dealer debtor
  defendant delegate delegation demonstrator dentist department desk destroyer detective device diary dictator dictionary
  diplomat discount district ditch diver doctor document dog doll dolphin dome donkey donor door doorway dormitory driver
  drugstore eagle earthquake economist elder elector elephant elevator embankment embassy engineer entrepreneur envelope envoy
  episode estate ex-husband ex-wife examiner excavator executive expedition exporter extremist facility factory fan farm farmer
  fatality festival field fighter fingerprint firefighter fireplace firm fisherman flag flat fleet flowerbed flyer foe folder
  footballer footpath forecaster foreigner forester fortnight fortress founder fountain fox fraudster freelancer fridge frog
  fugitive gallery gang garage garden gardener garment gesture giant girl glove goalkeeper goalpost goat graduate grandchild
  granddaughter grandfather grandparent grandson grave graveyard greenhouse grenade grocer guest guesthouse guide guideline
  guitarist gun gunman hall handbag hat headscarf hectare heir helicopter helmet hen herdsman hero highway hiker hill hillside
  historian hobby holidaymaker hook horseman hostel hotel household housewife hunter hurdle hurricane husband hut hypothesis
  icon illustrator immigrant importer impostor indicator industrialist inhabitant inmate innovator inspector institute
  institution instructor interpreter intersection intruder inventor investigator investor island islander jacket janitor jar
  jeep jet job jockey journalist judge juror keyboard kidnapper kilometer kilometre kiosk kitchen kite knife knight label
  laboratory ladder lake lamp landlord landmine landslide lantern laptop lawmaker lawn lawsuit lawyer leaflet learner lecturer
  legislator leopard letter librarian library lieutenant lifeguard limb limousine lion lioness lobbyist locality locomotive logo
  lorry loser machine magazine magistrate maid mall mansion manufacturer manuscript marathon mask masterpiece mathematician
  mattress mayoress meal mechanic mechanism member memorandum merchant metropolis microphone migrant milestone militant mill
  millionaire minaret miner minibus ministry miracle mirror mistake mob monk monument mosque mosquito motorbike motorboat
  motorcyclist motorist motorway mountain mouse moustache movie mugger mule municipality murderer museum musician nation
  necklace needle negotiator neighbor neighborhood neighbour neighbourhood nephew nest network newcomer newspaper niece nominee
  non-resident notary novel novelist nun nurse offender officer oligarch onlooker operator opponent option orchard orchestra
  organiser organizer orphan outbreak outlet outpost outsider oven overpass painter palace panel panther paragraph paramedic
  parcel parent park parliamentarian parrot participant partner party passenger passer-by passport pastor path pathway patient
  pavilion peak peasant pedestrian pendant peninsula pensioner performer philosopher photo photograph photographer physician
  picture pier pigeon pillar pillow pilot pipeline pirate plaintiff plane planet planner plaque plateau player playground plaza
  plumber pocket podium poem poet policeman policewoman policyholder policymaker politician pond portrait predator predecessor
  priest princess problem processor producer product professor programme project promoter prophet prosecutor protester prototype
  proverb provider province psalm psychiatrist psychologist pub publisher pump puppet purchaser puzzle quarrel quarry queue
  rabbi racket raid rally ranch ranger rapist rat reactor rebel receptionist recipient reef referee referendum refinery
  refrigerator refugee regime region regulator relationship relative replica reporter representative reptile republic rescuer
  researcher reservist reservoir resident restaurant retailer reviewer rider ring rink river road roadblock robber robot rocket
  rodent roof rooftop rooster roundabout ruler runner runway sailor salesman sanatorium sandwich scholar schoolboy schoolchild
  schoolgirl scientist scooter screenwriter sculptor seaport seller seminar senator sensor sergeant sermon servant server shack
  shareholder shepherd sheriff ship shirt shooter shopkeeper shrine sibling sidewalk singer sister skater skeleton skier skull
  skyscraper slogan slope slum smartphone smuggler snake sniper socialist socket sofa soldier solicitor son songwriter soprano
  sparrow speaker specialist spectator spokesman spokesperson spokeswoman sponsor sportsman spouse spy squad stabilizer stadium
  staffer staircase stakeholder stall statement station statue stepfather stepmother stockbroker storm story stove stranger
  street striker student sub-district subcommittee submarine subscriber subsidiary substation suburb successor suitcase summit
  supermarket supervisor supplier supporter surgeon survey survivor suspect swamp swimmer sword symptom syndicate syringe tank
  tanker taxi taxpayer teacher team technician teenager temple tenant tent terminal terrorist textbook thesis thief thriller
  throat ticket tiger tomb toothbrush tornado tourist tournament tower township toy tractor trader train trainer transformer
  trap traveler traveller trawler tree trench tribe tribesman tribunal trolley trophy troublemaker truck trustee tsunami tunnel
  turbine tutor typhoon tyre umbrella umpire uncle undertaker user vacancy valley van vehicle vendor venture verdict vessel vest
  veteran viaduct vicar victim viewer villa village villager violinist visitor volcano volunteer voter wagon waiter waitress
  wall warden warehouse warplane warship watchdog watchman waterfall waterway weapon website wedding whale wharf wheelchair
  whistleblower widow widower wife windmill window winery winner witness wolf woman worker workman workplace workshop worshipper
  wreath wreck writer yacht yard youngster zone zoo
  `),
)

/** Nouns that are counted: behind a number they stand in the plural. */
export const countNouns: ReadonlySet<string> = new Set([
  ...boundNouns,
  ...list(`
  accident agreement album alley amendment appointment area argument arrangement article aspect association atom attack attempt
  attitude attraction attribute auction author bag ballot bank barrier battery battle belief bill bird block blow bomb bond
  border boss box bridge bug building bullet button cabinet cable cake camera camp campaign canal carpet carrier category cause
  center centimeter centimetre centre century chairman chairwoman challenge chamber champion channel chapter character chip church cinema claim clash
  clause closure coach code coin collection college colony color colour commission commitment committee community competition
  component concept concert condition consequence contact contract contribution convention conviction convoy corner country coup
  court crash crime crisis crop cup curb cure cycle day deadline deal decade decision declaration defect degree delay demand
  demonstration deputy destination detail diamond difference difficulty director disagreement disaster discovery discussion
  disease dish dispute distinction division donation dose drawing dream drone drug duty ear edge editor effort egg election
  element email emergency empire employee employer enemy engine enterprise equation era error eruption escort essay estimate
  event exam examination example exception excuse exercise exhibition exit expense experiment expert explanation explosion eye
  fact factor failure family father fault favor favour feature fee fence ferry film finding finger flaw flight flood floor
  flower forecast formula foundation fraction fragment frame friend function fund game gap gate gene gift glacier goal governor
  grandmother grant group guarantee guard habit harbor harbour hazard hole holiday horse hospital hostage hour house idea
  illness image impact impression inch incident industry infant initiative injury inscription insect inspection instance
  instruction instrument insult interview invasion invention investigation investment invitation invite issue item jail joke
  journal journey jury key kid kidney kilogram king kit lane language law layer leader league leak lecture leg lesson lie limit
  link list loan location lock loss man manager map market marriage martyr match mayor measure medal medicine meeting message
  meter metre mile mind mine minister minute missile mission model moment month mother motive motorcycle movement muscle myth
  name nerve night nomination norm note notebook notice notion nursery oath object objection objective obligation observation
  obstacle occasion ocean offence offense offer official operation opinion opportunity orbit organ organisation organization
  origin outage outcome output owner package pact page painting parliament partnership passage patrol pattern pavement payment
  penalty period person perspective phase phone phrase piece pipe pit place plan plant platform plea plot point pole policy poll
  pool port portfolio portion position possibility post poster potato prayer preparation presentation president prince principle
  printer prison prisoner privilege prize procedure process procession profession professional program promise property proposal
  protest provision publication pupil purchase quake quarter question quota race radar railway rating reaction reader reason
  receipt recommendation record recording reference reform refund regulation relation relic remark renovation report request
  requirement residence resolution resort resource response responsibility restriction result reunion revelation review
  revolution rifle risk ritual rival robbery rock role room root route row rule rumor rumour sack sample sanction sanctuary
  satellite scandal scenario scene schedule scheme scholarship school screen screening script sculpture season seat section
  sector segment seizure sentence service session setting settlement shape shark sheet shell shelter shift shock shoe shooting
  shop shore shortage shot show sign signal signature site situation skill skirmish slave slip sluice solution song source
  speech sphere spot square stabbing stage standard star state stem step stone store strategy stream structure struggle studio
  style subject submission subsidy subway suggestion sum surface surprise switch symbol system tablet tactic target task tax
  technique telescope tendency tenor term territory test text theater theatre theme theory thing thread threat throne tie tip
  title tomato ton tongue tonne tool topic torch tour town tradition trail trait tram transaction translation treaty trend trial
  tribute trick trip truce tune turn twin union unit university upgrade vaccine variable variant verb verse version video view
  virus visa vision visit voice vote wage war warning wave weakness week weekend wheel wing wire wish word wound year
  `),
])
