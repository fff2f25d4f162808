const times =
  /^ (?:(?:this|next|last) (?:time|month|year|spring|summer|autumn|fall|winter|season)|(?:\p{Ll}+(?:ed|en) )?(?:down |out |over )?(?:in|of|from) (?:19|20)\d\d)(?![\p{L}\d])/u

/** Whether what stands behind a measure puts it in a year or season: “the eight-week closure this spring”, “the seven-year term handed down in 2022”. */
export const isOfAnotherTime = (behind: string): boolean => times.test(behind)
