'use client'

import { MantineProvider } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { theme } from './theme'

declare global {
  /** Where the scroll lock of dialogs looks for the nonce of the style it writes. */
  var __webpack_nonce__: string | undefined
}

/**
 * The nonce that the policy of the document in the browser names. After a change of language without a reload the
 * server has sent another one, for a document that was never loaded.
 */
const nonceOfDocument = (sent: string): string =>
  typeof document === 'undefined'
    ? sent
    : document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce || sent

/** The component library, with the page's nonce on the styles it writes. */
export function Providers({
  nonce: sent,
  children,
}: {
  readonly nonce: string
  readonly children: ReactNode
}) {
  const [nonce] = useState(() => nonceOfDocument(sent))
  if (typeof window !== 'undefined') globalThis.__webpack_nonce__ = nonce
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      {children}
    </MantineProvider>
  )
}
