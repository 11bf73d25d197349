import type { PackMessages } from '@/lib/sizing/pack'
import { optionNames } from '../product-names'

/** The options of every choice, in English. */
export const options: PackMessages = {
  ...optionNames,
  'option.mode.new': 'First installation',
  'option.mode.update': 'Update',
  'option.environment.production': 'Production',
  'option.environment.test': 'Test',
  'option.installations.environment.production': 'Production',
  'option.installations.environment.test': 'Test',
  'option.edition.FV': 'Sales Force',
  'option.edition.FV+SC': 'Sales Force and Customer Service',
  'option.update.kind.upgrade': 'Upgrade, data kept',
  'option.update.kind.full-reinstall': 'Full reinstallation, database overwritten',
  'option.balancing.crm': 'By Sage 100c CRM',
  'option.balancing.other': 'By another device',
  'option.publication.none': 'None',
  'option.publication.dns': 'Through a DNS server',
  'option.publication.public-ip': 'Through a public IP address',
  'option.sqlServer.edition.other': 'Another edition',
  'option.sqlServer.account.sa': 'The sa account',
  'option.sqlServer.account.sql-admin': 'SQL account with all rights',
  'option.sqlServer.account.windows': 'Windows account alone',
}
