import type { PackSizing, SizingInput } from '@/lib/sizing/pack'
import type { CrmAnswers } from '../fields'
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

/** Sizes a Sage 100c CRM site: decisions first, machines and flows from them, then what the rules have to say. */
export function size(input: SizingInput<CrmAnswers>): PackSizing {
  const ctx = createContext(input)
  const decisions = decide(ctx)
  const support = supportOf(ctx, decisions)
  const findings = findingsOf(ctx, decisions)
  return {
    summary: (judged) => summaryOf(ctx, decisions, judged, support),
    figures: figuresOf(ctx, decisions),
    machines: machinesOf(ctx, decisions),
    links: linksOf(ctx, decisions),
    findings,
    support,
    installPlan: installPlanOf(ctx, decisions),
    checklist: checklistOf(ctx, decisions),
    configuration: configurationOf(ctx, decisions),
    documents: documentsOf(ctx),
    assumptions: marksOf(ctx, support),
  }
}
