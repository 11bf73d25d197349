import type { PackSizing, SizingInput } from '@/lib/sizing/pack'
import type { TerminalServerAnswers } from '../fields'
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

/**
 * Works out how each group of users starts the application, and what to set for it. The note gives no hardware figure
 * and names no product with a date, so there is nothing to size and nothing to follow the support of.
 */
export function size(input: SizingInput<TerminalServerAnswers>): PackSizing {
  const ctx = createContext(input)
  const decisions = decide(ctx)
  const machines = machinesOf(ctx, decisions)
  return {
    summary: (judged) => summaryOf(ctx, decisions, judged),
    figures: figuresOf(ctx, decisions),
    machines,
    links: linksOf(ctx, machines),
    findings: findingsOf(ctx, decisions),
    support: [],
    installPlan: installPlanOf(ctx, decisions),
    checklist: checklistOf(ctx, decisions),
    configuration: configurationOf(ctx, decisions),
    documents: documentsOf(ctx),
    assumptions: marksOf(ctx, decisions),
  }
}
