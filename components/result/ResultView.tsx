'use client'
import type { Sizing } from '@/lib/sizing/sizing'
export function ResultView({ sizing }: { readonly sizing: Sizing }) {
  return <pre>{JSON.stringify(sizing.summary)}</pre>
}
