'use client'

import { Button, type ButtonProps } from '@mantine/core'
import type { ComponentProps } from 'react'
import { Link } from './navigation'

type Props = ButtonProps & Pick<ComponentProps<typeof Link>, 'href' | 'locale' | 'children'>

/** A link that looks like a button. A client component because the library's polymorphism takes a component. */
export function LinkButton(props: Props) {
  return <Button component={Link} {...props} />
}
