import { describe, expect, it } from 'vitest'
import { driveOf, folderKey, hostOf, isNetworkPath, nameKey } from './folders'

describe('paths', () => {
  it('name their drive, whatever the case', () => {
    expect(['U:\\Data', 'u:', ' c:/x', 'Data', '\\\\srv\\x', 'UU:\\x'].map(driveOf)).toEqual([
      'U',
      'U',
      'C',
      null,
      null,
      null,
    ])
  })

  it('name the machine of a shared folder', () => {
    expect(['\\\\srv\\data', '//srv/data', 'D:\\data', '\\\\', '\\srv'].map(hostOf)).toEqual([
      'srv',
      'srv',
      null,
      null,
      null,
    ])
    expect(['\\\\', '//srv', '\\srv', 'U:'].map(isNetworkPath)).toEqual([true, true, false, false])
  })

  it('compare without case, kind of slash or slash at the end', () => {
    expect(folderKey('\\\\SRV\\Data\\')).toBe(folderKey('//srv/data'))
    expect(folderKey('D:\\data')).not.toBe(folderKey('D:\\data2'))
    expect(nameKey(' Sales ')).toBe(nameKey('SALES'))
  })
})
