import { describe, expect, it } from 'vitest'
import type { Proofreader } from '../../../src/engine'
import { createCheckLoop } from '../../../src/renderer/worker/check-loop'
import type { FromWorker, ToWorker } from '../../../src/renderer/worker/protocol'
import { createFakeProofreader } from '../helpers/fake-proofreader'
import { findingOn } from '../helpers/findings'

const text = 'Story\n\nOne red fox. Two blue birds.'
const find = (draft: string) =>
  ['red fox', 'blue birds'].filter((words) => draft.includes(words)).map((words) => findingOn(draft, { words }))
const open: ToWorker = { kind: 'open', draft: 1, version: 1, text, damaged: false }
const check = {
  kind: 'check',
  draft: 1,
  visible: null,
  dismissed: [],
  source: '',
  blocks: [],
  shields: [],
  date: null,
  links: [],
} satisfies ToWorker

/** A loop whose clock jumps at every look, so that it pauses after each batch. */
function loopOf(proofreader: Proofreader, practice = '') {
  const said: FromWorker[] = []
  let clock = 0
  const receive = createCheckLoop({
    makeProofreader: () => proofreader,
    post: (message) => said.push(message),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    now: () => (clock += 1000),
    practice: () => practice,
  })
  return { said, receive }
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30))

describe('the check loop', () => {
  it('reports batches and then the proof, with the version that was read', async () => {
    const { said, receive } = loopOf(createFakeProofreader(find))
    receive(open)
    receive(check)
    await settled()
    expect(said.map(({ kind }) => kind)).toEqual(['batch', 'batch', 'batch', 'proof'])
    expect(said.at(-1)).toMatchObject({
      version: 1,
      told: { findings: [{ fresh: [{ id: find(text)[0]?.id }, { id: find(text)[1]?.id }] }] },
    })
  })

  it('gives each draft a proofreader of its own', async () => {
    let made = 0
    const receive = createCheckLoop({
      makeProofreader: () => {
        made += 1
        return createFakeProofreader(find)
      },
      post: () => {},
      pause: () => Promise.resolve(),
      now: () => 0,
      practice: () => '',
    })
    receive(open)
    receive(check)
    await settled()
    const before = made
    receive({ ...open, draft: 2 })
    expect(made).toBe(before + 1)
  })

  it('reads the draft as put into English from what the ticket says', async () => {
    const fake = createFakeProofreader(find)
    const sources: (string | undefined)[] = []
    const { receive } = loopOf({
      ...fake,
      proofread(draft, options) {
        sources.push(draft.source)
        return fake.proofread(draft, options)
      },
    })
    receive(open)
    receive({ ...check, source: 'Russian' })
    await settled()
    expect(sources).toEqual(['Russian'])
  })

  it('keeps its text in step with the changes', async () => {
    const { said, receive } = loopOf(createFakeProofreader(find))
    receive(open)
    receive({ kind: 'change', draft: 1, version: 2, edits: [{ from: 11, to: 15, insert: '' }] })
    receive(check)
    await settled()
    expect(said.at(-1)).toMatchObject({
      kind: 'proof',
      version: 2,
      told: { findings: [{ fresh: [{ ranges: [{ from: 20, to: 30 }] }] }] },
    })
  })

  it('gives up a check when a newer one is asked for', async () => {
    const { said, receive } = loopOf(createFakeProofreader(find))
    receive(open)
    receive(check)
    receive({ kind: 'change', draft: 1, version: 2, edits: [{ from: 0, to: 0, insert: 'My ' }] })
    receive(check)
    await settled()
    expect(said.filter(({ kind }) => kind === 'proof')).toMatchObject([{ version: 2 }])
  })

  it('asks for the text anew when a change is missing', () => {
    const { said, receive } = loopOf(createFakeProofreader(find))
    receive(open)
    receive({ kind: 'change', draft: 1, version: 3, edits: [] })
    expect(said).toEqual([{ kind: 'out-of-step', draft: 1 }])
  })

  it('leaves out what was dismissed', async () => {
    const { said, receive } = loopOf(createFakeProofreader(find))
    receive(open)
    receive({ ...check, dismissed: [find(text)[0]?.id ?? ''] })
    await settled()
    expect(said.at(-1)).toMatchObject({ kind: 'proof', told: { findings: [{ fresh: [{ id: find(text)[1]?.id }] }] } })
  })

  it('reads a draft that came damaged so to the end, and the next one afresh', async () => {
    const fake = createFakeProofreader(find)
    const told: (boolean | undefined)[] = []
    const { receive } = loopOf({
      ...fake,
      *proofread(draft, options) {
        told.push(options?.damaged)
        return { ...(yield* fake.proofread(draft, options)), damaged: true }
      },
    })
    const anew = { ...open, draft: 3, damaged: true } // to a worker that took the place of one that died
    for (const message of [open, check, check, { ...open, draft: 2 }, { ...check, draft: 2 }, anew, { ...check, draft: 3 }]) {
      receive(message)
      await settled()
    }
    expect(told).toEqual([false, true, false, true])
  })

  it('hands on the day of the story, and the list of names for all checks that follow', async () => {
    const asked: unknown[] = []
    const proofreader = createFakeProofreader(find)
    const { receive } = loopOf({
      ...proofreader,
      proofread: (draft, options) => {
        asked.push([options?.date, options?.houseNames])
        return proofreader.proofread(draft, options)
      },
    })
    const names = [{ name: 'Kyiv', not: ['Kiev'] }]
    receive(open)
    receive({ kind: 'house-names', names })
    receive({ ...check, date: '2021-12-30' })
    receive(check)
    await settled()
    expect(asked).toEqual([
      ['2021-12-30', names],
      [undefined, names],
    ])
  })

  it('reads its practice text once, after the first proof, and leaves it for a check', async () => {
    const steps: string[] = []
    const fake = createFakeProofreader(find)
    const { said, receive } = loopOf(
      {
        ...fake,
        *proofread(draft, options) {
          const batches = fake.proofread(draft, options)
          for (let step = batches.next(); ; step = batches.next()) {
            steps.push(draft.text === text ? 'draft' : 'practice')
            if (step.done === true) return step.value
            yield step.value
          }
        },
      },
      'A red fox practises with blue birds.',
    )
    receive(open)
    receive(check)
    while (steps.at(-1) !== 'practice') await new Promise((resolve) => setTimeout(resolve))
    receive(check)
    await settled()
    receive(check)
    await settled()
    const inTurns = steps.filter((step, index) => step !== steps[index - 1])
    expect(inTurns).toEqual(['draft', 'practice', 'draft', 'practice', 'draft'])
    expect(steps.filter((step) => step === 'practice')).toHaveLength(3)
    expect(said.filter(({ kind }) => kind === 'proof')).toHaveLength(3)
  })

  it('says so when the proofreader throws', async () => {
    const { said, receive } = loopOf(
      createFakeProofreader(() => {
        throw new Error('no tagger')
      }),
    )
    receive(open)
    receive(check)
    await settled()
    expect(said.at(-1)).toEqual({ kind: 'failed', draft: 1, message: 'no tagger' })
  })
})
