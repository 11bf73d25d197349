import type { PackSizing, SizingInput } from '@/lib/sizing/pack'
import type { WinstoreAnswers } from '../fields'
import { checklistOf } from './checklist'
import { configurationOf } from './configuration'
import { createContext } from './context'
import { decide } from './decisions'
import { figuresOf } from './figures'
import { findingsOf } from './findings'
import { linksOf } from './links'
import { machinesOf } from './machines'
import { marksOf } from './marks'
import { documentsOf, installPlanOf } from './plan'
import { summaryOf } from './summary'
import { supportOf } from './support'

/** Sizes the stores of a Winstore customer: decisions first, machines from them, then what the rules have to say. */
export function size(input: SizingInput<WinstoreAnswers>): PackSizing {
  const ctx = createContext(input)
  const decisions = decide(ctx)
  const machines = machinesOf(decisions)
  const support = supportOf(ctx, decisions, machines)
  const findings = findingsOf(ctx, decisions, support)
  return {
    summary: (judged) => summaryOf(ctx, decisions, judged, support),
    figures: figuresOf(decisions),
    machines,
    links: linksOf(decisions),
    findings,
    support,
    installPlan: installPlanOf(decisions, machines),
    checklist: checklistOf(ctx, decisions, findings),
    configuration: configurationOf(decisions, machines),
    documents: documentsOf(ctx),
    assumptions: marksOf(ctx, support),
  }
}
