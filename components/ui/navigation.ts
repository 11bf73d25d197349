import { createNavigation } from 'next-intl/navigation'
import { routing } from '@/lib/i18n/routing'

/** Links and navigation that keep the language of the page. */
export const { Link, redirect, usePathname, useRouter, getPathname } = createNavigation(routing)
