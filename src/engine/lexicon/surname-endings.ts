/** How surnames of a language end in the nominative, and what stands for that end in its other cases. */
interface Declension {
  /** The end of the surname, without the stem. */
  readonly end: RegExp
  /** What follows the stem in other cases. */
  readonly cases: RegExp
}

const declension = (end: string, cases: string): Declension => ({
  end: new RegExp(`(?<=\\p{L}{2})(?:${end})$`, 'u'),
  cases: new RegExp(`^(?:${cases})$`, 'u'),
})

/**
 * Slavic, Baltic, Finnish, Hungarian and Greek surnames. What may be the name of somebody else is left out: Sokolova is the genitive of Sokolov, and his wife;
 * so are the plain -a and -y of short names.
 */
const declensions: readonly Declension[] = [
  // Zieliński, Belsky, Zelenskyy; Novotný
  declension('(?<=[sck]k|dzk|ck|zk)(?:i|y|ý|yy|yi|iy|ij|yj|ii)', 'iego|iemu|im|ego|emu|ogo|oho|omu|ém|ého|ému|ým|ym'),
  declension('ý', 'ého|ému|ém|ým'),
  // Zielińska, Belskaya; Černá; Dvořáková, Kowalowa, Petrova
  declension('(?<=[sc]k|dzk|zk)(?:a|á|aya|aia|aja)', 'iej|ej|ą|é|ou|oj|oi|oy|oyu|uyu|uju'),
  declension('(?<=ov|ow|ev|ew)(?:a|á)', 'é|ou|ú|ej|ą|oj|oy|oi|oyu|u'),
  // Sokolov, Putin
  declension('(?<=[oeyj][vw]|[ytshrln]in)', 'u|ym|om|owi|ovi|im'),
  // Kovalenko
  declension('(?<=en[kc]|ch[ky])o', 'a|u|om|ovi|ou|y'),
  // Kowalczyk, Shevchuk, Nowak; Horvat, Vučić, Kovač
  declension('(?<=[aiuyáíě]k|[iaeu][ćčcšž]|ich|cz|sz|rz|vat|ow)', 'a|u|owi|ovi|em|om|iem|e'),
  // Wróbel, Dudek, Havlíček, Němec
  declension('(?<=\\p{L}{2}[bdpzmr])el', 'la|lowi|lem|lu|lovi'),
  declension('(?<=\\p{L}{2}[bčdhjlmnprtszš])ek', 'ka|kowi|kiem|ku|kem|kovi'),
  declension('(?<=\\p{L}{2})ec', 'ca|cowi|cem|ce|cu|ci|covi'),
  // Svoboda, Szyszka, Kuchma
  declension('(?<=[bdgkłmnprtz])a', 'ę|ą|ovi|oyu|ou'),
  // Bērziņš, Kalvītis, Petrauskas, Landsbergis, Kubilius, Šimonytė, Grybauskienė
  declension('(?<=[ņšļ])š', 'a|am|u|em'),
  declension('(?<=īt|aitis|ut)is', 'im|i'),
  declension('(?<=[sn]k|ūn|ėn|on|ait)(?:as|is)', 'o|ui|ą|u|į|iu'),
  declension('ius', 'iaus|iui|ių|iumi'),
  declension('(?<=ien|[ay]t|ut|ūt)ė', 'ės|ei|ę|e'),
  // Virtanen, Mäkelä, Niinistö, Halonen
  declension('nen', 'sen|selle|selta|sella|sesta|sta|sessa'),
  declension('(?<=[lkntsm](?:a|ä|ö|o))', 'lle|lta|ltä|llä'),
  declension('(?<=ä|ö)', 'n|ä'),
  // Orbán, Szijjártó
  declension('(?<=[\\p{L}])', 'nak|nek|tól|től|ról|ről|hoz|hez|höz|ért|nal|nál|nél'),
  // Mitsotakis, Papadopoulos
  declension('(?<=ak|id|iad|ark)is', 'i'),
  declension('(?<=poul|ak|at|at|elis)os', 'ou|o|u'),
]

/** Whether a word is a surname in another case than that in which it is told: Zielinskiej of Zielinska, Novotného of Novotný. */
export function isCaseOf(word: string, surname: string): boolean {
  if (word === surname || surname.length < 4 || word.length < 5 || word.slice(0, 3) !== surname.slice(0, 3)) return false
  return declensions.some(({ end, cases }) => {
    const found = end.exec(surname)
    if (!found) return false
    const stem = surname.slice(0, found.index)
    return word.startsWith(stem) && cases.test(word.slice(stem.length))
  })
}
