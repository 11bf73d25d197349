'use client'

import { type MantineColorScheme, SegmentedControl, useMantineColorScheme } from '@mantine/core'
import { useMounted } from '@mantine/hooks'
import { useTranslations } from 'next-intl'

const SCHEMES = ['auto', 'light', 'dark'] as const satisfies readonly MantineColorScheme[]

/** Light, dark, or as the system is. The stored choice is known in the browser alone: until then, the system's. */
export function ThemeSwitch() {
  const t = useTranslations('shell.theme')
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const mounted = useMounted()
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('label')}
      value={mounted ? colorScheme : 'auto'}
      onChange={(value) => setColorScheme(value as MantineColorScheme)}
      data={SCHEMES.map((value) => ({ value, label: t(value) }))}
    />
  )
}
