export type Sex = 'male' | 'female'

/** Words that speak of a person of one sex. */
export const sexOfWord: ReadonlyMap<string, Sex> = new Map(
  Object.entries({
    male: 'he his him himself man men mr boy boys father son sons brother husband king prince uncle grandfather actor spokesman chairman businessman widower male sir nephew boyfriend',
    female:
      'she her hers herself woman women mrs ms miss girl girls mother daughter daughters sister wife queen princess aunt grandmother actress spokeswoman chairwoman businesswoman widow female lady niece girlfriend nurse bride fiancée mum mom',
  } as const).flatMap(([sex, words]) => words.split(' ').map((word) => [word, sex === 'male' ? 'male' : 'female'] as const)),
)
