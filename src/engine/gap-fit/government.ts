/**
 * Words that call for a certain preposition (or *to* with an infinitive): where such a word stands without it, something was cut out.
 * Stems: a word counts when it starts with one of them and has at most four letters more.
 */
const table: Readonly<Record<string, string>> = {
  of: `accus advantage aware because capable consist convict consequence deprive edge effect fond form full guilt instead kind lack loss member number outskirt part piece range result sort spite suspect
    terms thousand hundred million type variety verge wake cost series majority minority rest outbreak handful dozen threat risk fear use leader head president minister`,
  to: `able about abl accord access agree allow amount appeal approach ask attempt attent attribut belong close command commit committ compar contribut decid decision desire due effort expect fail forc
    going gift happen head hop inclin intend invit key lead led likely limit link need next oblig opposit order owing plan pledge power prefer prior promis ready refer refus relat reluctan requir respect respon
    return right said scheduled seem set similar speak spoke start struggl subject suppos tend thank threaten travel transfer tri try used visit vulnerable want way willing witness opportunity chance submit
    unable continu`,
  for: `account apolog appl aim ask blam call campaign charg compensat demand except famous fight known look need order pay prepar prison punish ready reason request responsib run search shortage support vot wait
    wish appeal plan`,
  with: `accordance agree associat charg clash collaborat compar compat complian comply connect consisten contact cooperat coordinat cop deal dealt disagree equipp fill fight interview line meet negotiat met
    problem provid relation replac satisf start begin began end ended talk tie trad work together along marr`,
  in: `arriv bas believ born change confiden cut decline decreas deposit drop engag experience fall found gain growth held increas interest invest involv live locat loss meet part participat rais reduc reduct result ris rise
    situat specialis specializ stay success succeed take taken trust victor work`,
  on: `account agree attack ban bas base call comment concentrat conditi decid decision depend effect emphasi fin focus impact impos influenc information insist law limit pressur rel relie report restriction
    sanction spend spent stress tax war vot work`,
  from: `apart arise aris away benefit buy come came deriv differ disappear emerg escap exclu far flee fled free graduat import independ obtain originat prevent profit prohibit protect range recover remove resign
    retir separat stem suffer support withdr`,
  about: `ask complain complaint concern debat detail discuss doubt information know optimis question speak spoke talk tell think thought warn worr`,
  at: `aim arriv direct fire glanc laugh look point shot target work`,
  by: `accompan affect attack caus creat driv follow found injur kill led made mad prepar publish report support written surround`,
  into: `break broke chang convert crash divid enquir inquir integrat investigat look plung research split transform translat turn`,
  against: `appeal campaign case charg crime defen evidence fight fought offens protest protect rebel struggl sanction vot war warn speak spoke`,
  between: `agreement border conflict connection contact difference distinction gap link relation relationship talk tension war`,
  as: `act class consider defin describ function known regard seen serv such treat work`,
  over: `concern control debat disput fear power victor worr`,
}

const stems: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(table).map(([preposition, words]) => [preposition, words.trim().split(/\s+/u)]),
)

/** Whether a word calls for the preposition after it: “lead to”, “a form of”. */
export function callsFor(word: string, preposition: string): boolean {
  return stems.get(preposition)?.some((stem) => word.startsWith(stem) && word.length - stem.length <= 4) ?? false
}
