import { fieldId } from './questions'

const FOCUSABLE = 'input:checked, input, select, textarea, button'

/**
 * Brings the keyboard to the field at `path`, unfolding what hides it; goes to the closest field above when the
 * path itself is not on screen. Returns whether a field was found.
 */
export function focusField(path: string): boolean {
  const steps = path.replace(/^answers\./, '').split('.')
  for (let length = steps.length; length > 0; length--) {
    const holder = document.getElementById(fieldId(steps.slice(0, length).join('.')))
    if (!holder) continue
    for (
      let fold = holder.closest('details');
      fold;
      fold = fold.parentElement?.closest('details') ?? null
    )
      fold.open = true
    const target = holder.matches('input, select, textarea')
      ? holder
      : (holder.querySelector<HTMLElement>('input:checked') ??
        holder.querySelector<HTMLElement>(FOCUSABLE) ??
        holder)
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    holder.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
    target.focus({ preventScroll: true })
    return true
  }
  return false
}
