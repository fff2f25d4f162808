/** Every reader there is, by the name it is turned on and off by. */
export const readerIds = ['second-reader', 'spelling', 'harper'] as const
export type ReaderId = (typeof readerIds)[number]

/** Also the rule its findings go by. */
export const secondReader = 'second-reader' satisfies ReaderId
