/** One side of a pair that translation mixes up, as headline and body name it. */
export interface Swap {
  /** What the headline says. */
  readonly headline: RegExp
  /** Words of the headline’s side: where the body has any, it agrees. */
  readonly agreeing: RegExp
  /** What the body says instead. */
  readonly body: RegExp
  readonly say: (headline: string, body: string) => string
}

const word = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')
const death =
  'kill\\w*|dead|dies?|died|deaths?|dying|deadly|fatal\\w*|murder\\w*|bod(?:y|ies)|lost (?:his|her|their) li\\w+|claimed|toll|slain|victims?|perish\\w*|mourn\\w*|execut\\w*|massacre\\w*|loss of|li(?:fe|ves)|not survive|could not be saved|drown\\w*'
const injury = 'injur\\w*|wounded|wounds?|hurt|hospital\\w*|casualt\\w+|treated'

/** Whoever is not caught yet may well be called so: “Thief steals cheese”. */
const culprit = '(?:killer|murderer|rapist|attacker|thief|arsonist|bomber|culprit|perpetrator)s?'
const caught = 'held|arrest\\w*|caught|charged|detained|identified|nabbed|remanded|in court'

export const swaps: readonly Swap[] = [
  {
    headline: word(
      '(?:man|woman|boy|girl|child|driver|soldier|worker|miner|tourist|student|policeman) (?:killed|dead|dies)|(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|scores)(?: \\p{L}+){0,2} (?:killed|dead|die|dies)|kills(?: at least)? (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozens)',
    ),
    agreeing: word(death),
    body: word('injured|wounded|injuries'),
    say: (headline, body) => `The headline says “${headline}”, but the body tells of nobody who died: it says “${body}”.`,
  },
  {
    headline: word(
      '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|scores)(?: \\p{L}+){0,2} (?:injured|wounded|hurt)|(?:injures|wounds)(?: at least)? (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozens)',
    ),
    agreeing: word(injury),
    body: word('killed|were dead|died'),
    say: (headline, body) => `The headline says “${headline}”, but the body tells of nobody injured: it says “${body}”.`,
  },
  {
    headline: word(`${culprit}(?=(?: \\p{L}+){0,4} (?:${caught}))|(?<=(?:${caught})(?: \\p{L}+){0,4} )${culprit}`),
    agreeing: word(
      'convict\\w+|found guilty|pleaded guilty|sentenced|confess\\w+|killers?|murderers?|rapists?|attackers?|gunm[ae]n|thie(?:f|ves)|arsonists?|bombers?|culprits?|perpetrators?',
    ),
    body: word('suspects?|suspected|alleged\\w*|accused|defendants?'),
    say: (headline, body) =>
      `The headline speaks of the “${headline}”, the body only of “${body}”: nobody there says that it is proved.`,
  },
  {
    headline: word('suspects?|alleged|accused'),
    agreeing: word(
      'suspect\\w*|alleged\\w*|accus\\w+|defendants?|charged|charges|believed to|thought to|convict\\w+|guilty|sentenced|confess\\w+|admitted',
    ),
    body: word('the (?:killer|murderer|rapist|thief|arsonist|attacker|bomber|perpetrator)'),
    say: (headline, body) =>
      `The headline says “${headline}”, the body “${body}”: a suspect has become a culprit, and nobody there says that it is proved.`,
  },
  {
    headline: word('convicted|(?<!not )(?:found guilty|guilty of)'),
    agreeing: word('convict\\w+|guilty|sentence\\w*|jailed|prison|verdict'),
    body: word('(?:is|was|were|are) (?:charged with|accused of)|trial (?:begins|opens|will begin|will open|is to begin)'),
    say: (headline, body) => `The headline says “${headline}”, the body only “${body}”: no court has found so there.`,
  },
  {
    headline: word('(?<=\\p{L} )(?:convicted|jail(?:ed|s)|sentenced)|(?<!not )found guilty'),
    agreeing: word('convict\\w+|guilty|jailed|sentence\\w*|prison'),
    body: word('acquitted|cleared of|released|exonerated'),
    say: (headline, body) => `The headline says “${headline}”, the body “${body}” and nothing of a conviction.`,
  },
  {
    headline: word('acquit(?:ted|s)|clears (?:\\p{L}+ ){1,3}of|cleared(?: (?:of|by|in|on)(?!\\p{L})|$)|not guilty'),
    agreeing: word('acquit\\w+|cleared|not guilty|exonerat\\w+|dismiss\\w+|overturn\\w*|quash\\w*'),
    body: word('convicted|found guilty|sentenced'),
    say: (headline, body) => `The headline says “${headline}”, the body “${body}”.`,
  },
  ...directions(),
  {
    headline: word(
      '(?:wins?|won) (?:\\p{L}+ ){0,3}(?:election|vote|race|title|final|cup|match|case|appeal|trophy|medal|by-election|poll)',
    ),
    agreeing: word(
      'w[io]n\\w*|victor\\w+|triumph\\w*|ahead|lead\\w*|re-?elected|elected|beat\\w*|defeat\\w*|champion\\w*|succe\\w+|upheld|favou?r|took|takes?|taken|gain\\w*|captur\\w*|lift\\w*|clinch\\w*|secur\\w*',
    ),
    body: word('lost|loses|was beaten|came second'),
    say: (headline, body) => `The headline says “${headline}”, the body “${body}” and nothing of a win.`,
  },
  {
    headline: word('(?:loses?|lost) (?:\\p{L}+ ){0,3}(?:election|vote|race|title|final|cup|match|case|appeal|by-election|poll)'),
    agreeing: word(
      'los[et]\\w*|defeat\\w*|beat\\w*|unseated|ousted|dismiss\\w*|reject\\w*|fail\\w*|behind|concede\\w*|setback|against|turned down|fell|fall\\w*|went down|upheld',
    ),
    body: word('won|wins|was victorious'),
    say: (headline, body) => `The headline says “${headline}”, the body “${body}” and nothing of a defeat.`,
  },
  {
    headline: word(
      '(?:approves?|passes(?! (?:away|out|by|over|through|without))|adopts?|backs(?! (?:down|away|out|off|into))|ratifies|endorses)',
    ),
    agreeing: word(
      'approv\\w*|pass\\w*|adopt\\w*|back\\w*|ratif\\w+|endors\\w*|support\\w*|in favou?r|vot\\w+ for|vot\\w+ (?:by )?\\d+ ?(?:to|[-–]) ?\\d+ for|agree\\w*|green light|clear\\w*|accept\\w*|sign\\w*|overrul\\w*|overrid\\w*|give\\w*|gave',
    ),
    body: word('(?:rejected|turned down|voted down|threw out) (?:the|a|its|his|her)'),
    say: (headline, body) => `The headline says “${headline}”, the body “${body}” and nothing of a consent.`,
  },
  {
    headline: word('(?:rejects?|turns down|votes down|throws out)'),
    agreeing: word(
      'reject\\w*|refus\\w*|turn\\w* down|vot\\w* down|vot\\w* against|thr[eo]w\\w* out|oppos\\w*|dismiss\\w*|den[iy]\\w*|against|fail\\w*|declin\\w*|veto\\w*|block\\w*|defeat\\w*|no(?!\\p{L})|not|said “?no',
    ),
    body: word('(?:approved|adopted|passed|accepted|ratified) (?:the|a|its|his|her)'),
    say: (headline, body) => `The headline says “${headline}”, the body “${body}” and nothing of a refusal.`,
  },
  {
    headline: word(
      '(?:court|judge|police) (?:releases?|frees)(?! (?:\\p{L}+ )?(?:report|footage|video|images?|photos?|details|names?|statement|documents?|files|records|data|recording|ruling|transcript|tapes?)(?!\\p{L}))|(?:freed|released) (?:from (?:prison|jail|custody|detention)|on bail|by (?:court|police))',
    ),
    agreeing: word(
      'releas\\w*|fre(?:e|ed|es|eing)|set free|let go|bail|acquit\\w*|dropp\\w*|home|pardon\\w*|amnest\\w*|walk\\w*|left (?:prison|jail|court)|allow\\w*',
    ),
    body: word(
      '(?:remains?|remained|stays?|kept|held|remanded) in (?:custody|prison|jail|detention)|extended (?:his|her|their) (?:detention|custody)',
    ),
    say: (headline, body) => `The headline says “${headline}”, the body “${body}” and nothing of a release.`,
  },
]

/** “Rice prices rise”, and a body in which all that moves falls. */
function directions(): readonly Swap[] {
  const what =
    '(?:prices?|exports?|imports?|inflation|sales|profits?|shares|stocks|unemployment|output|production|turnout|revenues?|costs?|rates?|cases|deaths|arrivals|orders|wages|index|debt|deficit|demand)'
  const up = 'rises?|climbs?|jumps?|soars?|surges?|increases?|grows?'
  const down = 'falls?|drops?|declines?|plunges?|slumps?|slides?|decreases?|shrinks?|tumbles?'
  const anyUp =
    'ris(?:e|es|en|ing)|rose|climb\\w*|jump\\w*|soar\\w*|surg\\w+|increas\\w*|grow\\w*|gr[eo]w\\w*|up|higher|more|gain\\w*|rall\\w+|accelerat\\w*|doubl\\w+|tripl\\w+|rebound\\w*|recover\\w*|record|highest|upward\\w*|hike\\w*|rais\\w+|improv\\w*|strong\\w*|expensive|dearer|exceed\\w*|against|compared|from [$€£]?\\d|above|expand\\w*|add\\w*|advanc\\w*|swell\\w*|peak\\w*'
  const anyDown =
    'fall\\w*|fell|drop\\w*|declin\\w*|plung\\w*|slump\\w*|slid\\w*|decreas\\w*|shr[aiu]nk\\w*|tumbl\\w*|down\\w*|lower\\w*|less|fewer|eas(?:e|ed|es|ing)|slow\\w*|cut\\w*|weak\\w*|cheap\\w*|loss\\w*|los[et]\\w*|reduc\\w*|against|compared|from [$€£]?\\d|below|dip\\w*|retreat\\w*|cool\\w*|halv\\w*|contract\\w*|sank|sink\\w*|lowest|drag\\w*|shed\\w*|crash\\w*|collapse\\w*|under'
  const moves = (verbs: string): RegExp => word(`${what}(?: (?:in|of|for|at|from) \\p{L}+)? (?:${verbs})`)
  return [
    {
      headline: moves(up),
      agreeing: word(anyUp),
      body: word('fell|fallen|dropped|declined|plunged|slumped|decreased|tumbled'),
      say: (headline, body) => `The headline says “${headline}”, and all that moves in the body goes down: “${body}”.`,
    },
    {
      headline: moves(down),
      agreeing: word(anyDown),
      body: word('rose|risen|climbed|jumped|soared|surged|increased|grew'),
      say: (headline, body) => `The headline says “${headline}”, and all that moves in the body goes up: “${body}”.`,
    },
  ]
}
