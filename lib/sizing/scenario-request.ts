import type { AnyPack } from './pack'
import type { Scenario } from './scenario'

type Tree = Record<string, unknown>

/** A request under construction; a scenario may leave it wrong on purpose. */
interface Draft {
  readonly system: string
  proposalDate?: string
  answers: Tree
  parameters?: Tree
  assumptions?: Tree
  deviations?: unknown[]
  provenance?: Tree
}

const isTree = (node: unknown): node is Tree => typeof node === 'object' && node !== null

/** The node that holds the last step of a path; groups on the way are made where `make` says so. */
function holder(root: Tree, path: string, make: boolean): readonly [Tree | undefined, string] {
  const steps = path.split('.')
  const last = steps.pop() as string
  let node: Tree | undefined = root
  for (const step of steps) {
    if (node && make && !Object.hasOwn(node, step)) node[step] = {}
    const next: unknown = node?.[step]
    node = isTree(next) ? next : undefined
  }
  return [node, last]
}

function change(answers: Tree, { id, answers: changes, without = [] }: Scenario): void {
  for (const [path, value] of Object.entries(changes)) {
    const [node, last] = holder(answers, path, true)
    if (!node) throw new Error(`Scenario ${id}: ${path} leads through a value that has no parts.`)
    node[last] = structuredClone(value)
  }
  for (const path of without) {
    const [node, last] = holder(answers, path, false)
    if (!node || !Object.hasOwn(node, last))
      throw new Error(`Scenario ${id}: ${path} is not given, so it cannot be left out.`)
    delete node[last]
  }
}

/** The scenarios from the one that differs from nothing or from an example down to `scenario`. */
function lineage(
  pack: AnyPack,
  scenario: Scenario,
  all: ReadonlyMap<string, Scenario>,
): Scenario[] {
  const line = [scenario]
  for (let top = scenario; top.from !== undefined; ) {
    const parent = all.get(top.from)
    if (!parent) break
    if (pack.examples.some(({ id }) => id === parent.id))
      throw new Error(`"${parent.id}" is both an example and a scenario: which one is meant?`)
    if (line.includes(parent)) throw new Error(`Scenario ${scenario.id} differs from itself.`)
    line.unshift(parent)
    top = parent
  }
  return line
}

/**
 * The request a scenario stands for: the one it differs from, with its own changes on top. Throws when it differs
 * from something that does not exist, or leaves out what is not there.
 */
export function scenarioRequest(
  pack: AnyPack,
  scenario: Scenario,
  all: ReadonlyMap<string, Scenario>,
): unknown {
  const line = lineage(pack, scenario, all)
  const start = line[0]?.from
  const example = pack.examples.find(({ id }) => id === start)
  if (start !== undefined && !example)
    throw new Error(`Scenario ${scenario.id} differs from "${start}", which does not exist.`)
  const draft: Draft = {
    system: pack.id,
    answers: structuredClone(example?.answers ?? {}) as Tree,
  }
  for (const step of line) {
    change(draft.answers, step)
    if (step.proposalDate !== undefined) draft.proposalDate = step.proposalDate
    if (step.parameters) draft.parameters = { ...draft.parameters, ...step.parameters }
    if (step.assumptions) draft.assumptions = { ...draft.assumptions, ...step.assumptions }
    if (step.deviations) draft.deviations = [...(draft.deviations ?? []), ...step.deviations]
    if (step.provenance) draft.provenance = { ...draft.provenance, ...step.provenance }
  }
  return draft
}
