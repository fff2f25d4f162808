/**
 * Nouns that are counted and want an article in the singular wherever they stand inside a sentence; as its first word they may be anything.
 * Own compilation, checked against published text.
 */
export const boundInside: ReadonlySet<string> = new Set(
  `album alley amendment article atom author bag barrier blow bomb boss box bridge bullet button canal carpet chamber channel
  chapter clash clause coin component convoy corner crash decade declaration destination diamond dish dose dream drone element
  employee employer engine equation essay event excuse expert explosion factor forecast fraction fragment fund gap gate gene
  glacier guarantee hole idea insect inscription instrument item journal journey kilogram kit leak lecture lesson martyr meter
  metre minute missile norm notebook notion object objective obstacle organ owner package pact path pattern period phrase
  piece pipe pit platform plea poll pool portion poster printer prize program project pupil quake quota rating reader region
  relic remark requirement resource restaurant reunion rifle ring rival robot sack scenario scene scheme seat section sector
  segment shirt situation slave spot square stabbing statement statue storm stream suspect symbol system tablet tactic
  telescope theme tip tomb ton tool torch tower trait trick truce twin upgrade variant version villa visa weapon website wheel
  wound`.split(/\s+/u),
)

/**
 * Nouns that want an article only with a word before them that describes them: “in hospital”, but “in the nearest hospital”. Those that with an
 * adjective mean no one thing (*public opinion, high risk, civil war*) are left out.
 */
export const kindedNouns: ReadonlySet<string> = new Set(
  `accident appointment attempt auction ballot battery battle bill bird block bond border building cabinet camera campaign case
  center centre chairman chairwoman challenge champion coalition colony commission committee community concept concert
  conference consequence country coup cup deadline deal decision deputy director document donation edge editor email empire
  enemy exam fee fence ferry finger formula frame friend gift goal governor grandmother grant group hazard hospital hostage
  image incident institution insult interview invitation issue joke king leader lie link list location lock manager map match
  mayor medal meeting message mine minister mission model moment month mother nomination note nursery offer official person
  phase phone plan plant post prince principle prisoner problem proposal question railway receipt report republic resort
  ritual road role route rumor rumour sanction satellite scandal schedule screen sentence shop shore signal signature site
  station step studio suggestion sum summit survey switch target task title topic tournament town tram treaty trend trip
  university visit wave weakness weekend wing witness`.split(/\s+/u),
)
