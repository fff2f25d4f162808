import { createProofreader, witnessCards } from '../../engine'
import { rules } from '../../engine/rules'
import { readerCards } from '../../shared/readers/reader-cards'
import { createCheckLoop } from './check-loop'
import { practiceText } from './practice'
import type { FromWorker, ToWorker } from './protocol'

const post = (message: FromWorker): void => self.postMessage(message)

// A message to oneself comes back sooner than any timer, which browsers slow down to 4 ms when nested.
const bell = new MessageChannel()
const waiting: (() => void)[] = []
bell.port1.onmessage = () => waiting.shift()?.()
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve)
    bell.port2.postMessage(null)
  })

post({
  kind: 'rules',
  rules: [
    ...rules.map(({ id, name, why, category, covers, examples }) => ({ id, name, why, category, covers, examples })),
    ...readerCards.map((card) => ({ ...card, covers: [] })),
    ...witnessCards,
  ],
})

const receive = createCheckLoop({
  makeProofreader: () => createProofreader(),
  post,
  pause,
  now: () => performance.now(),
  practice: () => practiceText(rules),
})
self.onmessage = (event: MessageEvent<ToWorker>) => receive(event.data)
