import { describe, expect, it } from 'vitest'
import { isLocal } from '../decisions'
import { readAddress } from './address'

describe('a web address', () => {
  it.each([
    ['http://app:1027/odata', { protocol: 'http', port: 1027 }],
    ['HTTPS://app.acme.example:8083', { protocol: 'https', port: 8083 }],
    ['https://app', { protocol: 'https', port: 443 }],
    ['http://10.0.0.1/', { protocol: 'http', port: 80 }],
    ['http://[fd00::1]:1027', { protocol: 'http', port: 1027 }],
    ['http://app:65535', { protocol: 'http', port: 65_535 }],
  ])('%s is read', (text, address) => expect(readAddress(text)).toEqual(address))

  it.each([
    '',
    'app:1027',
    'ftp://app',
    'http://',
    'http://app:0',
    'http://app:65536',
    'http://app:123456',
    'http://my app',
    'https://me:secret@app',
    'http://app:port',
  ])('%s is not one', (text) => expect(readAddress(text)).toBeNull())
})

describe('the name of a database server', () => {
  it.each(['', '  ', '.', '(local)', 'LOCALHOST', 'localhost\\XRT', '.\\XRT', '127.0.0.1,1433'])(
    '“%s” means the machine itself',
    (server) => expect(isLocal(server)).toBe(true),
  )
  it.each(['SQL01', 'sql01\\XRT', 'localhost.acme.example', '10.0.0.2,1433'])(
    '“%s” is another machine',
    (server) => expect(isLocal(server)).toBe(false),
  )
})
