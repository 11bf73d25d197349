'use client'

import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { theme } from './theme'

/** The component library, with the page's nonce on the styles it writes. */
export function Providers({
  nonce,
  children,
}: {
  readonly nonce: string
  readonly children: ReactNode
}) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      {children}
    </MantineProvider>
  )
}
