import { type ChangeDesc, RangeSet, RangeValue } from '@codemirror/state'
import type { Edit, Finding, Repair } from '../../engine'
import { onceEach } from '../../engine/once-each'
import { hullOf, mapFinding, mapFindings } from './map-finding'
import { goOn, type Since } from './since'

/** A finding but for its places: the same object for as long as it only moves. */
export interface Placeless extends Omit<Finding, 'ranges' | 'repairs'> {
  readonly repairs: readonly (Pick<Repair, 'kind' | 'label'> & { readonly edits: readonly Pick<Edit, 'insert'>[] })[]
}

/** Findings in reading order. A key takes away those whose words it changes, and moves none of the others. */
export class KeptFindings {
  private constructor(
    private readonly since: Since<readonly Finding[]>,
    /** From the first to the last word that a finding and its repairs depend on, as it stands now. */
    private readonly hulls: RangeSet<Hull>,
  ) {}

  static of(findings: readonly Finding[]): KeptFindings {
    return new KeptFindings({ was: findings, changes: null }, RangeSet.of(findings.map(hullRange), true))
  }

  /** The same list for as long as no finding comes or goes. */
  get list(): readonly Placeless[] {
    return this.since.was
  }

  /** The finding of this id where its words stand now. */
  find(id: string): Finding | null {
    const finding = byId(this.since.was).get(id)
    return finding === undefined ? null : this.place(finding)
  }

  /** The finding of the same rule at the same place: another word beside it would have given it another id. */
  twin({ rule, ranges: [{ from, to }] }: Finding): Finding | null {
    const isTwin = ({ rule: other, ranges: [range] }: Finding): boolean =>
      other === rule && range.from === from && range.to === to
    return this.near(from, to).find(isTwin) ?? null
  }

  /** All of them where their words stand now: of a book that takes a while, and no key may ask. */
  now(): readonly Finding[] {
    return allNow(this.since)
  }

  /** Those that have to do with words from one place to another, in no order. */
  near(from: number, to: number): readonly Finding[] {
    const found: Finding[] = []
    this.hulls.between(from, to, (_from, _to, { finding }) => {
      const placed = this.place(finding)
      if (placed !== null) found.push(placed)
    })
    return found
  }

  /** After changes of the text: without those whose words, or whose repairs’ sentences, changed. */
  map(changes: ChangeDesc): KeptFindings {
    const gone = new Set<string>()
    changes.iterChangedRanges((from, to) => {
      for (const finding of this.near(from, to)) if (mapFinding(finding, changes) === null) gone.add(finding.id)
    })
    const { since, hulls } = gone.size === 0 ? this : this.without(gone)
    return new KeptFindings(goOn(since, changes), hulls.map(changes))
  }

  /** Without those of these ids. */
  without(ids: ReadonlySet<string>): KeptFindings {
    const was = this.since.was.filter(({ id }) => !ids.has(id))
    const hulls = this.hulls.update({ filter: (_from, _to, { finding }) => !ids.has(finding.id) })
    return new KeptFindings({ ...this.since, was }, hulls)
  }

  private place(finding: Finding): Finding | null {
    const { changes } = this.since
    return changes === null ? finding : mapFinding(finding, changes)
  }
}

class Hull extends RangeValue {
  constructor(readonly finding: Finding) {
    super()
  }
}

const hullRange = (finding: Finding) => {
  const { from, to } = hullOf(finding)
  return new Hull(finding).range(from, to)
}

const byId = onceEach((findings: readonly Finding[]) => new Map(findings.map((finding) => [finding.id, finding])))

const allNow = onceEach(({ was, changes }: Since<readonly Finding[]>) => (changes === null ? was : mapFindings(was, changes)))
