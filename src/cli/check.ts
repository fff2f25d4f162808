import type { Finding, Tier } from '../engine'
import type { CheckCommand } from './arguments'
import { jsonReport } from './json-report'
import { judge } from './judge'
import { isHungUp, print, sayError } from './output'
import { progressBar } from './progress'
import { proofreadDraft } from './proofread-draft'
import { readDraft } from './read-draft'
import { type Readers, startReaders } from './readers'
import type { CheckedFile } from './report'
import { type JudgedFile, summaryReport } from './summary'
import { textReport } from './text-report'

const certainty: Record<Tier, number> = { sure: 2, likely: 1, doubtful: 0 }

/** Checks the files one after the other; a file that cannot be read does not keep the others from being checked. */
export async function checkFiles(command: CheckCommand): Promise<number> {
  const readers = command.readers.length > 0 ? startReaders(command.readers) : null
  try {
    return await checkWith(command, readers)
  } finally {
    readers?.end()
  }
}

async function checkWith(command: CheckCommand, readers: Readers | null): Promise<number> {
  const checked: CheckedFile[] = []
  const judged: JudgedFile[] = []
  const progress = command.summary ? progressBar() : null
  let unread = false
  const original = command.original === null ? null : await readDraft(command.original)
  if (original?.kind === 'refused') {
    sayError(`${command.original}: ${original.message}`)
    return 2
  }
  for (const [index, path] of command.files.entries()) {
    if (isHungUp()) break
    progress?.show(index, command.files.length)
    const draft = await readDraft(path)
    if (draft.kind === 'refused' || (draft.kind === 'text' && draft.guessed)) progress?.clear()
    if (draft.kind === 'refused') {
      sayError(`${path}: ${draft.message}`)
      unread = true
      continue
    }
    if (draft.kind === 'text' && draft.guessed) sayError(`${path}: Read as ${draft.encoding}, which is a guess.`)
    const proof = await proofreadDraft(
      draft.kind === 'text' ? draft : draft.draft,
      command.source,
      readers,
      original?.text ?? null,
    )
    const findings = proof.findings.filter((finding) => certainty[finding.tier] >= certainty[command.tier])
    const file: CheckedFile = {
      path,
      text: draft.text,
      words: proof.words,
      sentences: proof.sentences,
      source: proof.source,
      findings,
    }
    checked.push(file)
    if (command.summary) judged.push({ path, ...judge(proof) })
    else if (command.format === 'text') print(textReport(file))
  }
  progress?.clear()
  if (command.summary) print(summaryReport(judged))
  if (command.format === 'json') print(jsonReport(checked))
  if (unread) return 2
  const fails = (finding: Finding) => command.failOn.includes(finding.category)
  return checked.some((file) => file.findings.some(fails)) ? 1 : 0
}
