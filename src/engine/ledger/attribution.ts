import type { Sentence } from '../article'
import { isSpeech } from '../language/speech-verbs'
import { onceEach } from '../once-each'

/** Words by which a desk makes clear that an accusation is not its own, or that a court has settled it. */
export const cautious =
  /(?<!\p{L})(?:alleg\w+|accus\w+|charg\w+|convict\w+|sentenced|suspect\w*|reportedly|purported\w*|supposed\w*|apparent\w*|presum\w+|according to|pleaded|admitt\w+|confess\w+|guilty|indict\w+|prosecut\w+|court|trial|jury|judge|verdict|tribunal|lawsuit|sued|claim\w*|police|investigat\w+|authorities|officials?|detectives?|believed|thought|testif\w+|testimony|evidence|inquiry|would have|may have|might have|could have|if|whether|rumou?r\w*|statement|report(?:s|ed)?|complain\w*|warrant|wanted|questioned|arrest\w*|jail\w*|prison\w*|imprison\w*|den(?:y|ies|ied)|acquit\w*|cleared|blam\w+|film|movie|novel|play|character|game|goal|match|season)(?!\p{L})/iu

/** A court has spoken, or the person has: then the draft tells a fact. */
export const settledByCourt = /(?<!\p{L})(?:convict\w+|found guilty|pleaded guilty|sentenced|confess\w+|admitted)(?!\p{L})/iu

/** Whether a sentence says whose word it is, or keeps its distance in some other way. */
export const isAttributed = onceEach(
  ({ text, tokens }: Sentence): boolean =>
    cautious.test(text) ||
    tokens.some(({ quoted }) => quoted) ||
    tokens.some(({ pos, lower }) => pos === 'VERB' && isSpeech(lower)),
)
