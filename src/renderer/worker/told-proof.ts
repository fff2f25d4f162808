import type { BlockOutline, Finding, Proof, ReaderParagraph } from '../../engine'
import { shift } from '../../engine/shift'
import { shiftFinding } from '../editor/map-finding'
import { distanceOf, isSameMoved, type Likeness, type ListUpdate, updated, updateOf } from './list-update'

/** What a check found, and what readers have not read yet, the most urgent first. */
export interface Checked {
  readonly proof: Proof
  readonly unread: readonly ReaderParagraph[]
}

/** The same as it goes from the worker to the page: its long lists as what has changed since the proof before. */
export interface ToldProof {
  readonly proof: Omit<Proof, 'findings' | 'blocks'>
  readonly findings: ListUpdate<Finding>
  readonly blocks: ListUpdate<BlockOutline>
  readonly unread: ListUpdate<ReaderParagraph>
}

const likeFinding: Likeness<Finding> = { nameOf: ({ id }) => id, distance: startMoved, isSame: isSameMoved }
const likeBlock: Likeness<BlockOutline> = { distance: distanceOf, isSame: isSameMoved }
/** A key tells all that a reader sees of a paragraph. */
const likeParagraph: Likeness<ReaderParagraph> = {
  nameOf: ({ key }) => key,
  distance: () => 0,
  isSame: (before, now) => before.key === now.key,
}

const nothing = { findings: [], blocks: [], unread: [] }

/** Tells the proofs of a draft one after the other; the page has to hear each of them. */
export function createProofTeller(): (checked: Checked) => ToldProof {
  let told: Lists = nothing
  return ({ proof: { findings, blocks, ...proof }, unread }) => {
    const update = {
      proof,
      findings: updateOf(told.findings, findings, likeFinding),
      blocks: updateOf(told.blocks, blocks, likeBlock),
      unread: updateOf(told.unread, unread, likeParagraph),
    }
    told = { findings, blocks, unread }
    return update
  }
}

/** Puts together again what a teller told. */
export function createProofHearer(): (told: ToldProof) => Checked {
  let heard: Lists = nothing
  return (told) => {
    heard = {
      findings: updated(heard.findings, told.findings, shiftFinding),
      blocks: updated(heard.blocks, told.blocks, shift),
      unread: updated(heard.unread, told.unread, (paragraph) => paragraph),
    }
    const { findings, blocks, unread } = heard
    return { proof: { ...told.proof, findings, blocks }, unread }
  }
}

interface Lists {
  readonly findings: readonly Finding[]
  readonly blocks: readonly BlockOutline[]
  readonly unread: readonly ReaderParagraph[]
}

function startMoved(before: Finding, now: Finding): number {
  return distanceOf(before.ranges[0], now.ranges[0])
}
