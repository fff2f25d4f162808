import type { NumberForm } from './number-forms'

const small = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred'
const units =
  'years|months|weeks|days|hours|minutes|members|persons|storeys|stories|rooms|meters|metres|kilometers|kilometres|miles|tons|tonnes|seats|points|pages|parts|stars|lanes|floors|beds|rounds'
/** No noun that the compound could stand before. */
const others =
  'and|or|nor|from|for|with|was|were|are|has|had|have|will|would|can|could|may|might|must|after|before|ago|later|that|who|which|than|but|per|into|over|behind|ahead|away|when|while|because|since|until|under|above|below|they|their|his|her|its|the|this|these|those|not|only|off|out|apart|went|came|said|long|longer|old|older|more|less|late|early|deep|high|wide|tall'

/** Compounds before a noun, whose unit stays in the singular: “a three-months arrest”. */
export const compoundUnits: readonly NumberForm[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,–—-])(?<count>\\d{1,3}|${small})-(?<unit>${units})(?= (?!(?:${others})(?!\\p{L}))\\p{Ll}{3})`,
      'giu',
    ),
    needs: /-(?:y|m|w|d|h|p|s|r|k|t|l|f|b)\p{Ll}+s /iu,
    inWords: true,
    tier: 'likely',
    put: ({ groups }) => `${groups?.['count'] ?? ''}-${singular(groups?.['unit'] ?? '')}`,
    say: (words, put) => `Before a noun the unit stands in the singular: “${put} …”, not “${words} …”.`,
  },
]

const singular = (unit: string): string => (/stories$/iu.test(unit) ? 'storey' : unit.slice(0, -1))
