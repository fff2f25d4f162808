import type { BlockContent, Sentence, Token } from '../../article'
import { type Break, inProse, readBreaks } from '../../gap-fit/breaks'
import { isOpener } from '../../gap-fit/openers'
import { joinAcross } from '../../gap-fit/repairs'
import { mayBeFinite } from '../../language/verb-groups'
import { asking } from '../../proposals'
import { type ParagraphRule, type Proposal, prose, type Report } from '../rule'

/**
 * A full stop inside a phrase: what stands before it wants the words after it, and together they read better than apart.
 * Deliberate exceptions: a short sentence that an editor may have meant (“Not any more.”), questions and answers, a stop at a
 * quotation mark, abbreviations (they end no sentence), names that begin in lower case.
 */
export const falseStop: ParagraphRule = {
  id: 'false-stop',
  category: 'broken',
  name: 'Full stop inside a phrase',
  why: 'The words before the full stop cannot end a sentence, or those after it cannot begin one, and together they read as one. Machine translation cuts long sentences in the wrong place.',
  scope: 'paragraph',
  blocks: prose,
  covers: ['BS04', 'BS01'],
  outranks: ['verbless-sentence'],
  examples: [
    {
      damaged: 'The mayor said the council [[will. Decide]] on the new bridge next week.',
      repaired: 'The mayor said the council will decide on the new bridge next week.',
    },
    {
      damaged: 'Farmers in the [[south. of]] the country have lost most of the harvest.',
      repaired: 'Farmers in the south of the country have lost most of the harvest.',
    },
    {
      damaged: 'The storm hit schools, clinics and [[others. Public]] buildings in the port, as well as two markets.',
      repaired: 'The storm hit schools, clinics and other public buildings in the port, as well as two markets.',
    },
    {
      damaged: 'The rise will be spread [[over. Two]] years, and a bonus of 600 euros.',
      repaired: 'The rise will be spread over two years, and a bonus of 600 euros.',
    },
    {
      damaged: '[[In effect. The]] virus caused most of the deaths that were counted last winter.',
      repaired: 'In effect, the virus caused most of the deaths that were counted last winter.',
    },
  ],
  sound: [
    'The ministers met in May, June and others. They will meet again.',
    'He is the man she spoke to. The police are looking for him.',
    'Was it worth it? Not for the owners. They lost everything they had invested in the first year.',
    'The firm is based in the U.S. It employs 300 people.',
    'He will pay. Because of the cold they stayed in the hall. It shut. Because of a strike the firm lost money.',
    'He could be hurt only in the heel. Because of his death from that wound, the term has come to mean a weak point.',
    'The courts are not free. As a consequence, the country no longer has a say in its own laws.',
    'It is the lowest it has ever been. The director called the market weak.',
    'It changed the life the family had enjoyed. Her shop was sold.',
    'He went after the prosecutor. The judge. And the “plot” that he has been railing against for years.',
    'The war is over. Two years later, it was sold. How long will he stay in? Two days at most.',
    'Prices rose by 3 p.m. Trading stopped soon after.',
    'We know what they are planning. Last year, parliament passed a law to help us. We will never fail. Our families will thrive.',
    'We ought to do it. Should we cut the deficit more? It is something we all agree on. I know it is strongly supported.',
    'He got grilled, heckled and yelled at. But some saw it as a success. It is something his father who works there is grateful for. There may be more.',
    'They came from every town and all the villages in between. And yes, they sang. The new rules are certainly concerning. Drones are one case.',
    'It is a man she has begun to suspect she does not like. Down in the lobby, Vasil, the porter, who is writing a novel, waits.',
    'Top speed 146mph; CO2 122g/km. On sale now. Four stars out of five.',
    'Open Wednesday to Saturday, dinner only. About £45 a head, plus drinks and service.',
    'It hung in the air long enough to get a prayer in. Nothing but net. Plant deep. Deeper than that.',
    'She sits down, for the first time since midnight, and asks for tea. With bread. “Suit yourself, so. And away he went.”',
    'I put my palm to it. Still warm. He has done so twice. Should the third fail, the house is dissolved.',
    'It struck shortly after four in the morning. Of the 114 people who were inside, 89 lost their lives.',
    'They spent a decade working out what that amounts to. Last week’s ruling adds to it. They wondered who left all the lights on. Floodlit from below, the fort seems to float.',
    'As for price: if you need to ask, so do I. £3,850. I asked twice.',
    'They had everything to play for. Everything except a goalkeeper. The delegation saw the museum. Which was nice.',
    'Chelsea deserved it. Just about. The house is full. More or less.',
    'He found a letter that begins, “Sorry about the”. There it breaks off.',
    'I was in the queue, if you must know. Number 84. The wind is not to be trifled with. In the old days they strung ropes along the streets.',
    'In the end 12 voted for and nine against. The dead man’s family said nothing.',
    'The firm has no plans to. Its rivals do. It takes in families and many others. Large groups, as well as schools, must book ahead.',
  ],
  *check(block) {
    yield* inProse(
      readBreaks(block).flatMap(
        (place) =>
          reportOpener(block, place) ??
          reportOthers(block, place) ??
          reportStop(block, place) ??
          reportMeasure(block, place) ??
          [],
      ),
    )
  },
}

function reportStop(block: BlockContent, place: Break): Report | undefined {
  // “CO2 122g/km. On sale now.”
  if (place.verdict !== 'false stop' || /^On (?:sale|view|show|display) (?:now|until|from)(?!\p{L})/u.test(place.after.text))
    return undefined
  // “The firm, which employs 300. Will close”: the comma that closes the clause was lost with the stop
  const isSetApart = /, (?:which|who|whose) [^,]*\.$/u.test(place.before.text) && place.after.tokens[0]?.pos === 'AUX'
  const repairs = joinAcross(block, place.before, place.after, isSetApart ? ', ' : ' ')
  return reportAround(block, place, place.open || place.lower ? 'sure' : 'likely', repairs)
}

function reportAround(
  block: BlockContent,
  { before, after, open }: Break,
  tier: Report['tier'],
  repairs: readonly Proposal[],
  reason?: string,
): Report | undefined {
  const from = before.tokens.findLast((token) => /[\p{L}\p{N}]/u.test(token.text))?.from
  const to = after.tokens[0]?.to
  if (from === undefined || to === undefined) return undefined
  const said = block.text.slice(from, before.to)
  const why =
    reason ?? (open ? `“${said.replace(/\.$/u, '')}” cannot end a sentence` : `the words after “${said}” do not make a sentence`)
  return {
    ranges: [{ from, to }],
    tier,
    severity: 5,
    message: `A full stop cuts a phrase in two: ${why}.`,
    repairs: [...repairs, asking('what the sentence said', 'What did the sentence say?')],
  }
}

function reportOpener(block: BlockContent, place: Break): Report | undefined {
  const { before, after, sense } = place
  if (!isOpener(before.text) || sense.kind !== 'statement') return undefined
  const repairs = joinAcross(block, before, after, ', ')
  const to = after.tokens[0]?.to ?? after.to
  return {
    ranges: [{ from: before.from, to }],
    tier: 'sure',
    severity: 5,
    message: `“${before.text}” stands as a sentence of its own; it only leads on to the next.`,
    repairs: [
      ...repairs,
      asking(`whether words are missing after “${before.text}”`, `Are words missing after “${before.text}”?`),
    ],
  }
}

/** “Ukraine and others. European allies, as well as …”: *others* took the noun from behind the stop. */
function reportOthers(block: BlockContent, place: Break): Report | undefined {
  const { before, after } = place
  const found = /(?:^|\s)(?:and|or|with|like|many|some) (?<word>others?)\.$/u.exec(before.text)
  const word = found?.groups?.['word']
  if (!word || !opensBarePlural(after)) return undefined
  const [join] = joinAcross(block, before, after)
  const edit = join?.edits[0]
  if (!edit) return undefined
  const from = before.to - 1 - word.length
  const joined = { from, to: edit.to, insert: `other${edit.insert}` }
  const repair: Proposal = { label: `Join to one phrase: “${joined.insert}”`, kind: 'single', edits: [joined] }
  return reportAround(block, place, 'sure', [repair], `“${word}” belongs to the noun after it`)
}

/** “spread over. Two years, and a payment of 600 euros.”: a span or sum behind the stop, and no verb. */
function reportMeasure(block: BlockContent, place: Break): Report | undefined {
  const { before, after } = place
  const word =
    /(?:^|\s)(?<word>over|about|around|in|within|by|for|until|after|before|than|least|nearly|almost|only|another|some|up to)\.$/u.exec(
      before.text,
    )
  const [number, unit] = after.tokens
  if (!word || number?.pos !== 'NUM' || !unit || !/^(?:NOUN|SYM)$/u.test(unit.pos)) return undefined
  if (after.tokens.some(mayBeFinite) || before.tokens.at(-1)?.quoted) return undefined
  return reportAround(
    block,
    place,
    'likely',
    joinAcross(block, before, after),
    `“${word.groups?.['word'] ?? ''}” wants the number behind it`,
  )
}

/** “European allies, as well as …”: a plural noun without an article, and no verb behind it. */
function opensBarePlural({ tokens }: Sentence): boolean {
  const noun = tokens.findIndex((token) => token.pos === 'NOUN')
  const next = tokens[noun + 1]
  const bare = tokens.slice(0, noun).every((token) => token.pos === 'ADJ' || token.pos === 'PROPN')
  return (
    noun >= 0 &&
    noun < 4 &&
    bare &&
    /[^s]s$/u.test(tokens[noun]?.lower ?? '') &&
    (!next || /^(?:PUNCT|CCONJ|ADP)$/u.test(next.pos) || next.lower === 'as') &&
    !hasVerbBehind(tokens, noun)
  )
}

function hasVerbBehind(tokens: readonly Token[], noun: number): boolean {
  return tokens.slice(noun + 1).some((token) => token.pos === 'VERB' || token.pos === 'AUX')
}
