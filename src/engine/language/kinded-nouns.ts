/**
 * Nouns that are counted and, with an adjective before them, want an article in the singular: “a criminal case”, “the residential building”. By
 * themselves some of them stand bare in set phrases (*in case, at sea port*), and those that with an adjective mean no one thing (*public opinion,
 * high risk, civil war*) are left out. Own compilation, checked against published text.
 */
export const kindedNouns: ReadonlySet<string> = new Set(
  `accident album alley amendment appointment article atom attempt auction author bag ballot barrier battery battle bill bird block blow bomb
  bond border boss box bridge building bullet button cabinet camera campaign canal carpet case center centre chairman chairwoman challenge chamber champion channel chapter
  clash clause coalition coin colony commission committee community component concept concert conference consequence 
  convoy corner country coup crash cup deadline deal decade decision declaration deputy destination diamond director dish document donation dose dream drone edge editor
  element email empire employee employer enemy engine equation essay event exam excuse expert explosion factor fee fence
  ferry finger forecast formula fraction fragment frame friend fund gap gate gene gift glacier goal governor grandmother grant group guarantee hazard hole
  hospital hostage idea image incident insect inscription institution instrument insult interview invitation issue item joke journal journey  
  kilogram king kit leader leak lecture lesson lie link list location lock manager map martyr match mayor medal meeting message meter metre mine minister minute
  missile mission model moment month mother nomination norm note notebook notion nursery object objective obstacle offer official
  organ owner package pact path pattern period person phase phone phrase piece pipe pit plan plant platform plea poll pool portion
  post poster prince principle printer prisoner prize problem program project proposal pupil quake question quota railway rating reader receipt region
  relic remark report republic requirement resort resource restaurant reunion rifle ring ritual rival road robot role route rumor rumour sack sanction
  satellite scandal scenario scene schedule scheme screen seat section sector segment sentence shirt shop shore signal signature site
  situation slave spot square stabbing statement station statue step storm stream studio suggestion sum summit survey suspect switch symbol system tablet tactic target task
  telescope theme tip title tomb ton tool topic torch tournament tower town trait tram treaty trend trick trip truce twin university upgrade 
  variant version villa visa visit wave weakness weapon website weekend wheel wing witness wound`
    .trim()
    .split(/\s+/u),
)
