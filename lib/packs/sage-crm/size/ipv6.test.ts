import { describe, expect, it } from 'vitest'
import { canonicalIpv6, ipv4, isOwnMachine } from './ipv6'

describe('an IPv6 address', () => {
  it.each([
    ['fd00::11', 'fd00:0:0:0:0:0:0:11'],
    ['FD00:0000:0:0:0:0:0:0011', 'fd00:0:0:0:0:0:0:11'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2:3:4:5:6'],
    ['::', '0:0:0:0:0:0:0:0'],
    ['::1', '0:0:0:0:0:0:0:1'],
    ['1::', '1:0:0:0:0:0:0:0'],
    ['::ffff:10.0.0.12', '0:0:0:0:0:ffff:a00:c'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
  ])('%s is read as %s', (text, canonical) => {
    expect(canonicalIpv6(text)).toBe(canonical)
  })

  it.each([
    '',
    ' fd00::11',
    'fe80::1%3',
    '[fd00::11]',
    'fd00::11/64',
    'fd00::11;fd00::12',
    'fd00:::11',
    'fd00::1::2',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7:8::',
    '12345::1',
    'g::1',
    '10.0.0.12',
    '::10.0.0.256',
    '::10.0.0.1:2',
    ':1',
    'é::1',
  ])('%j is none', (text) => {
    expect(canonicalIpv6(text)).toBeNull()
  })

  it('names the machine itself only as loopback or unspecified', () => {
    const own = (text: string) => isOwnMachine(canonicalIpv6(text) ?? '')
    expect([own('::1'), own('::'), own('0:0:0:0:0:0:0:1')]).toEqual([true, true, true])
    expect([own('fd00::1'), own('::2'), own('1::1')]).toEqual([false, false, false])
  })
})

describe('an IPv4 address', () => {
  it('has four numbers below 256', () => {
    expect(ipv4('10.0.0.12')).toEqual([10, 0, 0, 12])
    expect(['10.0.0', '10.0.0.256', '10.0.0.1.2', 'a.b.c.d', ''].map(ipv4)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })
})
