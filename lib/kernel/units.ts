/**
 * The units that systems share. Memory and disk are in GB (1 GB = 1024 MB, A-GB1024) unless the unit says MB.
 * `none` is for codes and texts, `boolean` for yes or no.
 */
export type CommonUnit =
  | 'none'
  | 'boolean'
  | 'servers'
  | 'machines'
  | 'processors'
  | 'cores'
  | 'vcpus'
  | 'gb'
  | 'mb'
  | 'mb-per-gb'
  | 'mb-per-user'
  | 'mbps'
  | 'network-cards'
  | 'users'
  | 'users-per-processor'
  | 'users-per-vcpu'
  | 'vcpus-per-processor'
  | 'processors-per-server'
  | 'connections'
  | 'connections-per-server'
  | 'databases'
  | 'databases-per-instance'
  | 'instances'
  | 'inches'
  | 'colours'
  | 'dpi'
  | 'ppi'
  | 'stores'
  | 'port'
  | 'minutes'
  | 'certificates'
  | 'days'

/** A common unit, or one that a single system counts in: its words are then the pack's message `unit.<unit>`. */
export type Unit = CommonUnit | (string & Record<never, never>)
