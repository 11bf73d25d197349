import { describe, expect, it } from 'vitest'
import { DatabaseUrlError, parseDatabaseUrl } from './connection'
import { connectionProblem } from './reach'

describe('a database address', () => {
  it('is taken as it is where it has nothing special', () => {
    expect(parseDatabaseUrl('postgresql://me:secret@db.example:5433/sizing')).toEqual({
      url: 'postgresql://me:secret@db.example:5433/sizing',
      pool: { max: 10, connectionTimeoutMillis: 5000, idleTimeoutMillis: 30_000 },
      shown: 'db.example:5433/sizing',
    })
  })

  it('loses what only Prisma understands, and keeps what the driver does', () => {
    const { url, schema, pool } = parseDatabaseUrl(
      'postgres://h/d?schema=gabarit&connection_limit=3&connect_timeout=9&pgbouncer=true&sslmode=require&application_name=x',
    )
    expect(url).toBe('postgres://h/d?sslmode=require&application_name=x')
    expect(schema).toBe('gabarit')
    expect(pool).toMatchObject({ max: 3, connectionTimeoutMillis: 9000 })
  })

  it('says in the words of the driver that any certificate will do', () => {
    const { url } = parseDatabaseUrl('postgresql://h/d?sslaccept=accept_invalid_certs')
    expect(url).toBe('postgresql://h/d?sslmode=no-verify')
  })

  it.each([
    ['', /is not an address/],
    ['localhost/database', /is not an address/],
    ['mysql://h/d', /begins with "mysql:"/],
    ['postgresql://h', /names no database/],
    ['postgresql://h/', /names no database/],
    ['postgresql://h/d?connection_limit=0', /connection_limit the value "0"/],
    ['postgresql://h/d?connection_limit=ten', /connection_limit the value "ten"/],
    ['postgresql://h/d?connect_timeout=1.5', /connect_timeout the value "1.5"/],
  ])('refuses %j with the way out', (text, sentence) => {
    expect(() => parseDatabaseUrl(text)).toThrow(DatabaseUrlError)
    expect(() => parseDatabaseUrl(text)).toThrow(sentence)
  })

  it('never shows the password of an address it refuses', () => {
    for (const text of ['postgresql://me:hunter2@h', 'mysql://me:hunter2@h/d', 'me:hunter2@h/d']) {
      expect(() => parseDatabaseUrl(text)).toThrow(/^(?!.*hunter2)/)
    }
  })
})

describe('a failed connection', () => {
  it.each([
    ['ECONNREFUSED', /Nothing answers at db:1\/d/],
    ['ENOTFOUND', /host of db:1\/d is unknown/],
    ['28P01', /refuses this user or password/],
    ['3D000', /createdb/],
    ['42501', /may not open/],
    ['XX000', /cannot be reached \(XX000\)/],
  ])('%s is one sentence with the way out', (code, sentence) => {
    const text = connectionProblem(Object.assign(new Error('user "me"'), { code }), 'db:1/d')
    expect(text).toMatch(sentence)
    expect(text).toContain('unset DATABASE_URL')
    expect(text).not.toContain('"me"')
  })
})
