import type { PackSizing, SizingInput } from '@/lib/sizing/pack'
import type { XrtAnswers } from '../fields'
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

/** Sizes an installation or update of Sage XRT Advanced: ports and machines first, then what the rules have to say. */
export function size(input: SizingInput<XrtAnswers>): PackSizing {
  const ctx = createContext(input)
  const decisions = decide(ctx)
  const support = supportOf(ctx, decisions)
  return {
    summary: (judged) => summaryOf(ctx, decisions, judged, support),
    figures: figuresOf(decisions),
    machines: machinesOf(ctx, decisions),
    links: linksOf(ctx, decisions),
    findings: findingsOf(ctx, decisions),
    support,
    installPlan: installPlanOf(ctx, decisions),
    checklist: checklistOf(ctx, decisions, support),
    configuration: configurationOf(ctx, decisions),
    documents: documentsOf(ctx),
    assumptions: marksOf(ctx, decisions, support),
  }
}
