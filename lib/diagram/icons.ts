import type { IconKind } from './types'

/**
 * Line pictures on a 24 × 24 grid, drawn for this product. Paths use absolute M, L, H, V, C and Z alone, so that
 * `movePath` can place them without a transform.
 */
export const ICONS: Readonly<Record<IconKind, string>> = {
  server: 'M4 3H20V9H4Z M4 9H20V15H4Z M4 15H20V21H4Z M7 6H9 M7 12H9 M7 18H9',
  application: 'M3 4H21V20H3Z M3 9H21 M6 6.5H7 M9 6.5H10 M9 12L6 14.5L9 17 M15 12L18 14.5L15 17',
  database: 'M4 6C4 3 20 3 20 6C20 9 4 9 4 6Z M4 6V18C4 21 20 21 20 18V6 M4 12C4 15 20 15 20 12',
  'load-balancer': 'M2 12H9 M9 8H13V16H9Z M13 12H15 M15 5V19 M15 5H22 M15 12H22 M15 19H22',
  'session-host': 'M3 3H16V13H3Z M9.5 13V16 M6 16H13 M16 8H21V18H9V16 M15 18V21 M11 21H19',
  services: 'M4 4H10V10H4Z M14 4H20V10H14Z M4 14H10V20H4Z M14 14H20V20H14Z',
  directory: 'M9 3H15V8H9Z M3 16H9V21H3Z M15 16H21V21H15Z M12 8V12 M6 16V12H18V16',
  workstation: 'M3 4H21V16H3Z M12 16V20 M8 20H16',
  till: 'M5 3H19V9H5Z M4 9H20L22 20H2Z M8 13H9 M12 13H13 M16 13H17 M9 16.5H15',
  internet:
    'M7 19C3 19 1 16.5 1 14C1 11.5 3 9.5 5.5 9.5C6 6 9 4 12 4C15 4 17.5 6 18 9C21 9 23 11.5 23 14C23 17 21 19 18 19Z',
  site: 'M4 21V4H13V21 M13 10H20V21 M2 21H22 M7 8H10 M7 12H10 M7 16H10 M16 14H17 M16 17H17',
  mail: 'M3 5H21V19H3Z M3 6L12 13L21 6',
  network: 'M12 4V10 M5 20V14H19V20 M12 10V14 M9 2H15V6H9Z M3 17H8V22H3Z M16 17H21V22H16Z',
}

const STEP = /([MLHVCZ])([^MLHVCZ]*)/g

/** `path` scaled from its 24-unit grid to `size` and moved to (x, y). */
export function movePath(path: string, x: number, y: number, size: number): string {
  const scale = size / 24
  const place = (value: number, offset: number) => Math.round((offset + value * scale) * 100) / 100
  const steps: string[] = []
  for (const [, command = '', rest = ''] of path.matchAll(STEP)) {
    const numbers = rest.trim().split(/[ ,]+/).filter(Boolean).map(Number)
    const moved = numbers.map((value, index) => {
      const vertical = command === 'V' || (command !== 'H' && index % 2 === 1)
      return place(value, vertical ? y : x)
    })
    steps.push(command + moved.join(' '))
  }
  return steps.join(' ')
}
