import type { PackSizing, SizingInput } from '@/lib/sizing/pack'
import type { XrpAnswers } from '../fields'
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

/** Sizes a Cegid XRP Sprint site: decisions first, machines and flows from them, then what the rules have to say. */
export function size(input: SizingInput<XrpAnswers>): PackSizing {
  const ctx = createContext(input)
  const decisions = decide(ctx)
  const machines = machinesOf(ctx, decisions)
  const support = supportOf(ctx, machines)
  const findings = findingsOf(ctx, decisions, support)
  return {
    summary: (judged) => summaryOf(ctx, decisions, judged, support),
    figures: figuresOf(ctx, decisions, machines),
    machines,
    links: linksOf(ctx, decisions, machines),
    findings,
    support,
    installPlan: installPlanOf(ctx, machines),
    checklist: checklistOf(ctx, decisions, machines, support),
    configuration: configurationOf(ctx, decisions, machines),
    documents: documentsOf(ctx, machines),
    assumptions: marksOf(ctx, decisions, support),
  }
}
