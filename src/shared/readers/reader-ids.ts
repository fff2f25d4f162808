import { rememberedPhrase, secondReader } from '../../engine/readers'

export { rememberedPhrase, secondReader }

/** Every reader there is, by the name it is turned on and off by. */
export const readerIds = [secondReader, 'spelling', 'harper'] as const
export type ReaderId = (typeof readerIds)[number]
