'use client'

import { Button } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { type SizingCase, withCase } from '@/lib/intake/case'
import { toSizingRequest } from '@/lib/intake/request'
import type { AnyPack } from '@/lib/sizing/pack'
import type { ResultPart } from '@/lib/wording/rulebook'
import { sectionId } from '../result/Section'
import { Dialog } from '../ui/Dialog'
import type { StoredDraft } from './draft-store'
import type { Replacement } from './use-replacement'
import classes from './Workbench.module.css'

/** A case that the address of the page asks for, and the part of the result to look at. */
interface Offer {
  readonly offered: SizingCase
  readonly part: ResultPart | null
}

const OfferContext = createContext<Offer | null>(null)

/** Offers a case to the workbench below. */
export function OfferCase({
  offer,
  children,
}: {
  readonly offer: Offer | null
  readonly children: ReactNode
}) {
  return <OfferContext.Provider value={offer}>{children}</OfferContext.Provider>
}

interface Props {
  readonly pack: AnyPack
  readonly store: StoredDraft
  readonly replacement: Replacement
}

/**
 * Fills the wizard with the case that the address asks for. Answers that are there are replaced only when the person
 * says so, and the usual way back stays open.
 */
export function CaseOffer({ pack, store, replacement }: Props) {
  const t = useTranslations('wizard.case')
  const offer = useContext(OfferContext)
  const met = useRef(false)
  const [asking, setAsking] = useState(false)

  useEffect(() => {
    if (!offer || met.current) return
    met.current = true
    // Reloading must not ask, or fill, again.
    window.history.replaceState(null, '', window.location.pathname)
    const { draft } = store
    const request = (one: typeof draft) => JSON.stringify(toSizingRequest(one, pack.id))
    const filled = withCase(draft, offer.offered, pack.fields)
    if (request(filled) === request(draft)) showPart(offer.part)
    else if (Object.keys(draft.answers).length > 0) setAsking(true)
    else {
      replacement.loadCase(offer.offered)
      showPart(offer.part)
    }
  }, [offer, pack, store, replacement])

  if (!offer) return null
  const { offered, part } = offer
  const open = () => {
    setAsking(false)
    replacement.loadCase(offered)
    showPart(part)
  }
  return (
    <Dialog opened={asking} onClose={() => setAsking(false)} title={t('title')}>
      <p className={classes.dialogText}>{t('text', { name: offered.title })}</p>
      <div className={classes.dialogActions}>
        <Button variant="default" onClick={() => setAsking(false)} data-autofocus>
          {t('keep')}
        </Button>
        <Button onClick={open}>{t('open')}</Button>
      </div>
    </Dialog>
  )
}

/** The result comes a moment after the answers; nobody waits for it longer than this. */
const PATIENCE_MS = 8_000

/** Brings a part of the result into view as soon as it is there, unfolded. */
function showPart(part: ResultPart | null): void {
  if (part === null) return
  const show = (): boolean => {
    const section = document.getElementById(sectionId(part))
    if (!section) return false
    if (section instanceof HTMLDetailsElement) section.open = true
    // What is in sight already stays where it is, with the heading and the message above it.
    const { top } = section.getBoundingClientRect()
    if (top < 0 || top > window.innerHeight / 2) section.scrollIntoView({ block: 'start' })
    return true
  }
  const watch = new MutationObserver(() => {
    if (show()) watch.disconnect()
  })
  watch.observe(document.body, { childList: true, subtree: true })
  setTimeout(() => watch.disconnect(), PATIENCE_MS)
}
