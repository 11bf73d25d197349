import { describe, expect, it } from 'vitest'
import { formatMessage } from '@/lib/i18n/format'
import { messages as en } from './en'
import { messages as fr } from './fr'
import { PRODUCT_NAMES } from './product-names'
import { PRODUCTS } from './products'

/** Texts that are rightly the same in French and in English. */
const SAME_IN_BOTH = new Set<string>([
  ...Object.values(PRODUCTS),
  ...Object.values(PRODUCT_NAMES).flatMap((table) => Object.values(table)),
  'Architecture',
  'Windows Server',
  'SQL Server',
  'SQL Server Express',
  '.NET Framework',
  'IIS (Internet Information Services)',
  'CDM (Cegid Database Maintenance)',
  'ARR (Application Request Routing)',
  'Microsoft Office',
  'TeamViewer',
  'Internet Explorer',
  'Laser',
  'OAuth',
  'Self-Service',
  'Web API',
  'ERP Data Service',
])

describe('the messages of XRP Sprint', () => {
  it('differ from one language to the other, apart from these', () => {
    const same = Object.keys(fr).filter(
      (code) => fr[code] === en[code] && !SAME_IN_BOTH.has(fr[code] ?? ''),
    )
    expect(same).toEqual([])
  })

  it('write products by their names', () => {
    const write = (code: string, params: Readonly<Record<string, string>>) =>
      formatMessage(fr[code] ?? '', params, 'fr')
    expect(write('finding.xrp.db.sql-os-matrix', { sql: '2019', os: 'WS2016' })).toContain(
      'SQL Server 2019 avec Windows Server 2016',
    )
    expect(write('finding.client-os-not-listed', { group: 'Accueil', os: 'W11' })).toContain(
      'Windows 11 ne figure pas',
    )
    expect(write('finding.os-not-listed', { os: 'other' })).toContain('Le système choisi')
  })
})
