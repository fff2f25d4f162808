import type { EditorState } from '@codemirror/state'
import type { BlockKind } from '../../engine'
import { draftField } from '../editor/draft-field'
import { outlineField } from '../editor/outline-field'
import type { CommandContext } from './context'

/** The parts of a draft a newsroom’s system asks for one by one. */
export interface Story {
  readonly headline: string
  readonly body: string
}

const leftOut: ReadonlySet<BlockKind> = new Set(['headline', 'furniture'])

/** Headline and body of the draft, page furniture left out. Before the first check the first line counts as the headline. */
export function storyOf(state: EditorState): Story {
  const outline = state.field(outlineField)
  if (outline === null) {
    const [headline = '', ...rest] = state.doc.toString().trim().split('\n')
    return { headline, body: rest.join('\n').trim() }
  }
  const textOf = (isWanted: (kind: BlockKind) => boolean): string =>
    outline.blocks
      .filter(({ kind }) => isWanted(kind))
      .map(({ from, to }) => state.doc.sliceString(from, to).trim())
      .filter((text) => text !== '')
      .join('\n\n')
  return { headline: textOf((kind) => kind === 'headline'), body: textOf((kind) => !leftOut.has(kind)) }
}

/** Copies the body; right after that, the headline. */
export function copyStory({ view, desktop, ui }: CommandContext): boolean {
  if (view.state.field(draftField) === null) return false
  const { headline, body } = storyOf(view.state)
  const isAgain = ui.get().hint === bodyCopied
  desktop.copyText(isAgain ? headline : body).then(
    () => ui.update({ hint: isAgain ? 'Headline copied' : bodyCopied }),
    () => ui.notify('The text could not be copied.'),
  )
  return true
}

const bodyCopied = 'Body copied. Once more copies the headline'
