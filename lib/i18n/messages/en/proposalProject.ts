import type { SameKeys } from '../../shape'
import type { proposalProject as source } from '../fr/proposalProject'

/** The words of the proposal for a project of several systems, beside those of a proposal for one. */
export const proposalProject: SameKeys<typeof source> = {
  subject: 'Server sizing for {systems}',
  ofSystem: '{text} ({system})',
  sharedName: '“{name}”',
  chapterReference: 'chapter {number}',
  cover: {
    systems: 'Systems',
    documents: 'Source documents',
  },
  part: {
    common: 'Common part',
    commonTitle: 'The project as a whole',
    system: 'System {position, number} of {count, number}',
    annexes: 'Annexes',
    annexesTitle: 'Proofs and rules',
    document: 'Source document: {source}',
    status: 'Compliance: {status}',
    shared:
      'In this project {machine} is installed on the shared machine “{shared}” (chapter {chapter}).',
  },
  chapter: {
    summary: 'Summary of the project',
    architecture: 'Overall architecture',
    machines: 'The machines and their systems',
    shared: 'Shared machines',
    findings: 'Points checked between systems',
    assumptions: 'Assumptions of the project',
    checklist: 'Checklist of the project',
    proofs: 'Proof of the common figures',
    systemProofs: '{system}: proof of every figure',
    systemRules: '{system}: rules applied',
  },
  summary: {
    lead: 'The project “{project}” brings together {count, plural, one {one system} other {# systems}}: {systems}.',
    sharing:
      '{count, plural, =0 {No machine is shared: each system keeps its own.} one {One machine carries several systems: {names}.} other {# machines carry several systems each: {names}.}}',
    systemCount: '{count, plural, one {System} other {Systems}}',
    sharedCount: '{count, plural, one {Shared machine} other {Shared machines}}',
    openCount:
      '{count, plural, one {Rule to meet or deviation to accept} other {Rules to meet or deviations to accept}}',
    standing:
      'Over all systems, {errors, plural, =0 {no rule is broken} one {# rule is not met} other {# rules are not met}} and {warnings, plural, =0 {there is no reservation} one {there is # reservation} other {there are # reservations}}.',
    accepted:
      '{count, plural, one {The customer has accepted # deviation.} other {The customer has accepted # deviations.}}',
    bySystem: 'Where each system stands',
    system: 'System',
    status: 'Compliance',
    errors: 'Rules not met',
    warnings: 'Reservations',
    part: 'Part',
    between: 'Between systems',
    decide: 'What remains to be decided',
    decideIntro:
      'Each of these points is settled by changing an answer or, where the document allows it, by accepting the deviation in writing. The details and the way out are in the part indicated.',
    decideNothing: 'No decision is needed from you.',
    point: 'To settle',
    see: 'See',
    assumptions:
      '{count, plural, =0 {The project rests on no assumption of ours.} one {The project rests on # assumption of ours, shown apart from the publishers’ rules.} other {The project rests on # assumptions of ours, shown apart from the publishers’ rules.}}',
    method:
      'Every figure is calculated from your answers and the rules of the source documents; the annexes prove each one, step by step.',
    methodAlone:
      'Every figure is calculated from your answers and the rules of the source documents; its proof is available on request.',
  },
  architecture: {
    intro:
      'All machines of the project, their network zone and the flows between them. Each machine bears the name of its system; a heavy frame marks a shared machine.',
    introNone:
      'All machines of the project, their network zone and the flows between them. Each machine bears the name of its system.',
  },
  machines: {
    intro:
      'All machines of the project, each of them once. The figures are those of the proposed column; details are in chapter {chapter} for shared machines, in the part of each system for the others.',
    introNone:
      'All machines of the project, each of them once. The figures are those of the proposed column; details are in the part of each system.',
    shared: 'Shared machines',
    carries: 'Carries {machines}',
  },
  shared: {
    intro:
      'A machine is shared only where you asked for it. For each one, here is what the documents say, the versions that suit every system it carries, and what these systems need together.',
    none: 'No machine is shared in this project.',
    carries: 'Carries',
    carried: '{machine}, {system}: {roles}',
    why: 'What the documents say of this sharing',
    allowed: 'None of the documents stands against this sharing.',
    reserved:
      '{count, plural, one {The documents allow this sharing with one reservation.} other {The documents allow this sharing with # reservations.}}',
    refused:
      '{count, plural, one {One rule stands against this sharing as it is.} other {# rules stand against this sharing as it is.}}',
    versions: 'Software and versions in common',
    broughtBy: 'Brought by',
    hardware: 'Hardware needed by all its systems',
    proof: 'Where these figures come from',
    notes: 'Remarks',
  },
  findings: {
    intro:
      'What the systems have to say to each other where they meet: each point cites the rules on both sides. Points that concern one system alone are in its part.',
    none: 'Nothing to report: the systems do not stand in each other’s way.',
    machine: 'Machine concerned:',
    side: '{system}, {place}',
  },
  assumptions: {
    intro:
      'Where the documents say nothing of other systems beside theirs, here is what we have assumed. These are not rules of the publishers.',
    none: 'Bringing these systems together takes no further assumption.',
    bySystem: 'Assumptions of each system',
    count: 'Number',
  },
  checklist: {
    intro: 'One list for all systems, by owner, then in the order of the project.',
    elsewhere: 'The checklist of this system stands with those of the others in chapter {chapter}.',
    contested: 'Open point between systems: see chapter {chapter}.',
    system: 'System',
    none: 'Nothing to check.',
  },
  proofs: {
    intro: 'The figures that concern several systems. Those of one system are proved in its annex.',
    fromSystem: '{value} for {system}, see annex {annex}.1',
    counted: '{value} for {system}, by the table of its machines',
    saved: '{value} less: a shared machine counts once',
  },
}
