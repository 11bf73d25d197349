import { describe, expect, it } from 'vitest'
import { SERVER_OS } from '../fields'
import { DOCUMENT_SUPPORT_ENDS, isTestedPair } from '../parameters'
import { isCiAs } from './findings/servers'
import { isValidatedTicketPrinter } from './findings/site'
import { windows10Release } from './findings/workstations'

describe('pairs of SQL Server and Windows Server', () => {
  const tested: Readonly<Record<string, readonly string[]>> = {
    '2012': ['WS2012', 'WS2012R2'],
    '2014': ['WS2012', 'WS2012R2'],
    '2016': ['WS2012', 'WS2012R2', 'WS2016'],
    '2017': ['WS2016', 'WS2019'],
    '2019': ['WS2019'],
    '2022': [],
    other: [],
  }

  it.each(Object.entries(tested))(
    'SQL Server %s goes on %j and on nothing else',
    (sql, systems) => {
      expect(SERVER_OS.filter((os) => isTestedPair(sql, os))).toEqual(systems)
    },
  )
})

describe('a collation', () => {
  it.each(['French_CI_AS', 'french_ci_as', 'Latin1_General_100_CI_AS_SC', 'French_CI_AS_KS_WS'])(
    '%s ignores case and tells accents apart',
    (name) => expect(isCiAs(name)).toBe(true),
  )

  it.each(['French_CI_AI', 'French_CS_AS', 'French_BIN2', 'French', 'CIAS', 'Social_CIASX', ''])(
    '%j does not',
    (name) => expect(isCiAs(name)).toBe(false),
  )
})

describe('a release of Windows 10', () => {
  it.each([
    ['1607', 1607],
    ['22H2', 2210],
    ['21h1', 2104],
    [' 20H2 ', 2010],
    ['', null],
    ['22H3', null],
    ['10.0.19045', null],
    ['latest', null],
  ])('%j is %j', (text, release) => expect(windows10Release(text)).toBe(release))

  it('sorts in the order of publication', () => {
    const releases = ['1507', '1511', '1607', '1909', '2004', '20H2', '21H1', '21H2', '22H2']
    const numbers = releases.map(windows10Release)
    expect([...numbers].sort((a, b) => Number(a) - Number(b))).toEqual(numbers)
  })
})

describe('a ticket printer', () => {
  it.each(['EPSON TM-T88III', 'Epson TM-U220 B', 'tm u210', 'TMH6000II'])('%s is validated', (m) =>
    expect(isValidatedTicketPrinter(m)).toBe(true),
  )

  it.each(['EPSON TM-T88IV', 'TM-T88', 'Star TSP100', ''])('%j is not', (m) =>
    expect(isValidatedTicketPrinter(m)).toBe(false),
  )
})

describe('ends of support', () => {
  it('are the thirteen the annex prints', () => {
    expect(Object.keys(DOCUMENT_SUPPORT_ENDS)).toHaveLength(13)
    expect(DOCUMENT_SUPPORT_ENDS).toMatchObject({ WS2019: '2024-01-09', SQL2019: '2025-01-07' })
  })
})
