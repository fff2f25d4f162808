import type { Block, FurnitureSign, Quotation, Sentence, SentenceApart, Token } from '../article'
import type { BlockKind } from '../types'
import type { FoundBlock } from './classify'
import type { Content } from './content'

/** A block made of where it stands and what it says. Of a long draft thousands are made anew by a keystroke, so it copies nothing. */
export class PlacedBlock implements Block {
  readonly from: number
  readonly to: number
  readonly kind: BlockKind
  readonly reason: string
  readonly furniture?: FurnitureSign
  readonly index: number
  readonly content: Content
  readonly surroundings: object

  constructor(found: FoundBlock, content: Content, index: number, surroundings: object, by = 0) {
    this.from = found.from + by
    this.to = found.to + by
    this.kind = found.kind
    this.reason = found.reason
    if (found.furniture) this.furniture = found.furniture
    this.index = index
    this.content = content
    this.surroundings = surroundings
  }

  get key(): string {
    return this.content.key
  }

  get text(): string {
    return this.content.text
  }

  get quotations(): readonly Quotation[] {
    return this.content.quotations
  }

  get tokens(): readonly Token[] {
    return this.content.tokens
  }

  get sentences(): readonly Sentence[] {
    return this.content.sentences
  }

  get apart(): readonly SentenceApart[] {
    return this.content.apart
  }

  /** The same block further up or down; itself where it stays. */
  moved(by: number, index: number): PlacedBlock {
    return by === 0 && index === this.index ? this : new PlacedBlock(this, this.content, index, this.surroundings, by)
  }

  /** The same block beside others than before. */
  amongOthers(): PlacedBlock {
    return new PlacedBlock(this, this.content, this.index, {})
  }
}
