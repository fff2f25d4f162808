const list = (words: string): readonly string[] => words.trim().split(/\s+/u)

/**
 * Nouns of news copy that are counted, and in the singular hardly ever stand without a word that says which: “in the village”, never
 * “in village”. Left out is what has a use without (*at school*, *under contract*, *on stage*). Own compilation, pruned on some 280,000 words
 * of published news and encyclopaedia text.
 */
export const boundNouns: ReadonlySet<string> = new Set(
  list(`
  activist actor actress adviser advisor aftershock agency airline airplane airport airstrike alliance ambassador ambulance
  analyst animal announcement apartment artist assailant assassin assistant athlete attacker avenue award balcony bandage bandit
  banknote battalion beach bedroom beneficiary bicycle billionaire birthday blackout blanket blaze blogger boat bodyguard bomber
  book bookshop border bottle boy branch brand brigade broadcaster brochure brother bureau bus businessman businesswoman
  bystander cabin camper candidate car caretaker cartoon cashier casualty cathedral cave cell cellphone ceremony championship
  chef chemist child citizen city civilian claimant classmate classroom clerk clinic club coastguard coffin colleague column
  combatant comedian commander commentator commissioner commuter company competitor composer computer comrade conference
  constable constituency consulate consultant consumer container contestant continent contractor contributor cop corporation
  corpse correspondent corridor council councillor counsellor couple courthouse courtyard cousin crater creditor crewman
  criminal critic crocodile crowd customer cyclist dam daughter dealer debtor defendant delegate delegation demonstrator
  department destroyer detective device diary dictator diplomat discount district diver doctor document dog doll donkey donor
  door dormitory driver eagle earthquake economist elder elector elephant embassy engineer entrepreneur envelope envoy episode
  estate excavator executive expedition exporter extremist facility factory fan farm farmer fatality festival field fighter
  firefighter fireplace firm fisherman flag flat fleet flyer folder footballer footpath forecaster foreigner fortnight founder
  fraudster fugitive gallery gang garage garden gardener garment gesture giant girl goalkeeper graduate grandchild granddaughter
  grandfather grandson grave graveyard greenhouse grenade grocer guest guesthouse guide guideline gun gunman hall hectare heir
  helicopter hen hero highway hiker historian hobby holidaymaker hook hotel household hunter hurdle husband hut hypothesis icon
  illustrator immigrant importer impostor indicator industrialist inhabitant inmate innovator inspector institute institution
  instructor intersection intruder investigator investor island islander jacket jeep jet job journalist judge juror kidnapper
  kilometer kilometre kiosk kitchen knife knight label laboratory ladder lake landlord landmine landslide laptop lawmaker lawn
  lawsuit lawyer leaflet learner lecturer legislator leopard letter librarian library lifeguard limb limousine lion lioness
  locality locomotive logo lorry loser machine magazine magistrate mansion manufacturer manuscript marathon mask masterpiece
  mathematician meal mechanic mechanism member memorandum metropolis microphone migrant milestone militant millionaire miner
  minibus ministry miracle mirror mistake mob monk monument mosque motorbike motorist motorway mountain mouse moustache movie
  mugger municipality murderer museum musician nation negotiator neighbor neighborhood neighbour neighbourhood nephew nest
  network newspaper niece nominee non-resident novel novelist nun nurse offender officer onlooker operator opponent option
  orchestra organiser organizer orphan outlet outpost overpass painter palace panel panther paramedic parcel parent park
  participant partner party passenger passer-by passport pastor path patient pavilion peak peasant pedestrian peninsula
  pensioner performer philosopher photo photograph photographer physician picture pier pillar pilot pipeline pirate plaintiff
  plane planet planner player playground plaza plumber pocket poem poet policeman policewoman policyholder policymaker
  politician pond portrait predator predecessor priest princess problem processor producer product professor programme project
  promoter prophet prosecutor protester prototype provider province psychiatrist psychologist pub publisher purchaser queue
  rally ranger rapist rat reactor rebel recipient referee referendum refinery refugee regime region regulator relationship
  relative replica reporter representative reptile republic rescuer researcher reservist reservoir resident restaurant retailer
  reviewer rider ring river road robber robot rocket roof roundabout runner runway sailor salesman scholar schoolboy schoolchild
  schoolgirl scientist screenwriter sculptor seaport seller seminar senator sergeant servant server shareholder shepherd sheriff
  ship shooter shopkeeper shrine sibling singer sister skater skier skyscraper slogan slum smartphone smuggler snake sniper
  socialist soldier solicitor son songwriter speaker specialist spectator spokesman spokesperson spokeswoman sportsman spy squad
  stabilizer stadium staffer stakeholder statement station statue stepfather stepmother stockbroker storm story stranger street
  striker student sub-district submarine subscriber subsidiary substation suburb successor summit supermarket supervisor
  supplier supporter surgeon survey survivor suspect swimmer sword symptom syndicate syringe tanker taxi taxpayer teacher team
  technician teenager temple tenant tent terminal terrorist thesis thief thriller ticket tiger tomb tornado tourist tournament
  tower township toy tractor trader train trainer transformer traveler traveller trawler tree trench tribe tribunal trophy
  troublemaker truck trustee tsunami tunnel turbine typhoon tyre umbrella umpire uncle undertaker user vacancy van vehicle
  vendor venture verdict vessel veteran vicar victim viewer villa village villager violinist visitor volcano volunteer voter
  wagon waiter waitress wall warden warehouse warship watchdog waterfall weapon website wedding whale wharf whistleblower widow
  widower wife window winery winner witness wolf woman worker workman workplace workshop worshipper wreck writer yacht youngster
  zone zoo
  `),
)

/** Nouns that are counted: behind a number they stand in the plural. */
export const countNouns: ReadonlySet<string> = new Set([
  ...boundNouns,
  ...list(`
  accident agreement album appointment area arrangement article aspect association attempt auction author ballot battery bill
  bird bomb boss building bullet camera camp campaign canal carpet carrier century chairman chairwoman challenge champion
  channel chapter cinema clause closure coach college commission committee competition concert contract conviction convoy
  country crisis day deadline deal decade decision defect demonstration deputy director disaster disease donation drawing drone
  drug editor election emergency employee employer enterprise error escort event exam example exception excuse exhibition expert
  explosion factor failure family father fence ferry film finding flight flood floor foundation fraction friend function game
  gate glacier governor grandmother guard habit harbor harbour horse hospital hostage hour house idea illness inch incident
  infant initiative injury insect inspection interview investigation invitation issue jail journal journey jury kidney kilogram
  king kit lane leader league list loan man manager map marriage match mayor measure medal meeting message meter metre mile mine
  minister minute missile mission model month mother motive motorcycle myth night nomination notebook nursery oath obstacle
  occasion offence offense offer official operation opinion opportunity orbit organ organisation organization outage owner page
  painting parliament passage patrol pavement payment penalty period person phase phone pit place plant platform plot poll pool
  port portfolio poster president prince printer prisoner prize procedure procession profession promise proposal protest
  publication pupil quake quarter question quota radar railway reader reason receipt recommendation record reform regulation
  remark renovation report request requirement residence resolution restriction result reunion rifle ritual rival robbery role
  room route rule rumor rumour sample sanctuary satellite scandal scene scheme school screen sculpture season seat sector
  seizure sentence session settlement shark shell shelter shop shore shortage shot show sign signal signature site slave
  solution song square stabbing stage star step strategy studio subway suggestion switch tablet target technique telescope tenor
  term theater theatre theory threat throne title ton tonne tool torch town trail tram transaction treaty trial trip truce twin
  union university upgrade vaccine version video view visa visit vote week weekend wing wound year
  `),
])
