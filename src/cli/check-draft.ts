import { failed, type FileResult } from './batch/result'
import { judge } from './judge'
import { type AskReaders, proofreadDraft } from './proofread-draft'
import { readDraft } from './read-draft'
import { saidOf } from './said'

export interface CheckJob {
  readonly kind: 'check'
  readonly path: string
  readonly source: string
  /** The file with the text it was translated from. */
  readonly original: string | null
  readonly withReaders: boolean
}

/** Reads and checks one draft. */
export async function checkDraft({ path, source, original, withReaders }: CheckJob, askReaders: AskReaders): Promise<FileResult> {
  const reference = original === null ? null : { path: original, read: await readDraft(original) }
  if (reference?.read.kind === 'refused') return failed(reference.path, reference.read.message)
  const draft = await readDraft(path)
  if (draft.kind === 'refused') return failed(path, draft.message)
  const isPlain = draft.kind === 'text'
  const said = saidOf(path, draft)
  const given = isPlain ? draft : draft.draft
  const proof = await proofreadDraft(given, source, withReaders ? askReaders : null, reference?.read.text ?? null)
  const { words, sentences, findings } = proof
  const paragraphs = proof.blocks.map(({ from, to }) => ({ from, to }))
  const lines = isPlain ? [] : (draft.draft.lines ?? [])
  const file = { path, text: draft.text, isPlain, lines, paragraphs, words, sentences, source: proof.source, findings }
  return { said, outcome: { kind: 'checked', checked: { file, judged: { path, ...judge(proof) } } } }
}
