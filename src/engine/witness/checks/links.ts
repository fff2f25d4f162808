import type { Proposal } from '../../report'
import type { Range } from '../../types'
import type { Pair, WitnessCheck } from '../types'
import { quoted, stretchOf, witnessOf } from './quote'
import { asking } from '../../proposals'

const addresses = /https?:\s?\/\s?\/\s?[^\s"”»)]+|www\.[^\s"”»)]+|[\w.+-]+@[\w-]+\.[\w.]+/giu
/** Shorter ones are scraps. */
const shortest = 12

/** Web and mail addresses of the original that the draft changed or lost. */
export const linkAgainstOriginal: WitnessCheck = {
  id: 'link-against-original',
  name: 'Address other than in the original',
  why: 'A web or mail address of the original is missing from the draft or was changed.',
  *check(pair) {
    const draft = pair.draft.map(({ text }) => plain(text)).join(' ')
    const wanted = pair.original.flatMap(({ text }) => text.match(addresses) ?? []).map(withoutStop)
    const missing = wanted.filter((address) => plain(address).length >= shortest && !draft.includes(plain(address)))
    const [wrong, ...others] = strangersIn(pair)
    const isChanged = wrong !== undefined && others.length === 0 && missing.length === 1
    for (const address of missing) {
      const witness = witnessOf(pair.original)
      const ask = asking(`whether ${address} belongs here`, `Does ${address} belong here?`)
      yield {
        rule: linkAgainstOriginal.id,
        tier: 'likely',
        severity: 5,
        ranges: [isChanged ? wrong : stretchOf(pair.draft)],
        message: `The original has the address ${address}, the draft has not: ${quoted(witness)}`,
        repairs: isChanged ? [putAt(wrong, address), ask] : [ask],
        witness,
      }
    }
  },
}

const putAt = (place: Range, address: string): Proposal => ({
  label: `Put “${address}”`,
  kind: 'single',
  edits: [{ ...place, insert: address }],
})

/** Addresses of the draft that the original has not. */
function strangersIn({ draft, original }: Pair): readonly Range[] {
  const there = original.map(({ text }) => plain(text)).join(' ')
  return draft.flatMap(({ text, from }) =>
    [...text.matchAll(addresses)].flatMap(({ 0: found, index }) => {
      const address = withoutStop(found)
      const start = from + index
      return there.includes(plain(address)) ? [] : [{ from: start, to: start + address.length }]
    }),
  )
}

const withoutStop = (address: string): string => address.replace(/[.,;:!?。]+$/u, '')

const plain = (text: string): string => withoutStop(text.toLowerCase().replace(/\s+/gu, ''))
