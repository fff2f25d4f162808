import { judge } from './judge'
import { proofreadDraft } from './proofread-draft'
import { readDraft } from './read-draft'
import type { Readers } from './readers'
import { failed, type FileResult } from './batch/result'

interface Asked {
  readonly path: string
  readonly source: string
  readonly original: string | null
}

/** Reads and checks one draft. */
export async function checkDraft({ path, source, original }: Asked, readers: Readers | null): Promise<FileResult> {
  const draft = await readDraft(path)
  if (draft.kind === 'refused') return failed(path, draft.message)
  const isPlain = draft.kind === 'text'
  const said = isPlain && draft.guessed ? [`${path}: Read as ${draft.encoding}, which is a guess.`] : []
  const proof = await proofreadDraft(isPlain ? draft : draft.draft, source, readers, original)
  const { words, sentences, findings } = proof
  const file = { path, text: draft.text, isPlain, words, sentences, source: proof.source, findings }
  return { said, outcome: { kind: 'checked', checked: { file, judged: { path, ...judge(proof) } } } }
}
