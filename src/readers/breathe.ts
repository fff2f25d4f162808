/** Lets messages that came in meanwhile be heard, such as a cancellation. */
export const breathe = () => new Promise<void>((resolve) => setImmediate(resolve))
