import type { WitnessCheck } from '../types'
import { quoted, stretchOf, witnessOf } from './quote'

const addresses = /https?:\s?\/\s?\/\s?[^\s"”»)]+|www\.[^\s"”»)]+|[\w.+-]+@[\w-]+\.[\w.]+/giu

/** Web and mail addresses of the original that the draft changed or lost. */
export const linkAgainstOriginal: WitnessCheck = {
  id: 'link-against-original',
  name: 'Address other than in the original',
  why: 'A web or mail address of the original is missing from the draft or was changed.',
  *check(pair) {
    const draft = pair.draft.map(({ text }) => plain(text)).join(' ')
    for (const address of pair.original.flatMap(({ text }) => text.match(addresses) ?? [])) {
      const wanted = plain(address)
      if (wanted.length < 12 || draft.includes(wanted)) continue
      const witness = witnessOf(pair.original)
      yield {
        rule: linkAgainstOriginal.id,
        tier: 'likely',
        severity: 5,
        ranges: [stretchOf(pair.draft)],
        message: `The original has the address ${address}, the draft has not: ${quoted(witness)}`,
        repairs: [{ label: `Ask whether ${address} belongs here`, kind: 'query', edits: [] }],
        witness,
      }
    }
  },
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/gu, '')
    .replace(/[.,;:!?。]+$/u, '')
