/** Verbs that lead up to or follow what somebody said, as the inside of a regular expression. */
export const speechVerbs =
  'said|says|say|told|tells|added|adds|asked|asks|wrote|writes|stated|states|replied|replies|declared|declares|announced|announces|explained|explains|' +
  'noted|notes|warned|warns|stressed|stresses|insisted|insists|recalled|recalls|claimed|claims|argued|argues|concluded|concludes|commented|comments|' +
  'responded|responds|admitted|admits|confirmed|confirms|emphasized|emphasised|emphasizes|emphasises|remarked|complained|complains|tweeted|posted|joked|quipped|shouted|cried'

/** The subjects of speech that need no further look, as the inside of a regular expression. */
export const speakers = 'he|she|they|it'
