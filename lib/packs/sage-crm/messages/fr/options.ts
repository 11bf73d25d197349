import type { PackMessages } from '@/lib/sizing/pack'
import { optionNames } from '../product-names'

/** The options of every choice, in French. */
export const options: PackMessages = {
  ...optionNames,
  'option.mode.new': 'Première installation',
  'option.mode.update': 'Mise à jour',
  'option.environment.production': 'Production',
  'option.environment.test': 'Test',
  'option.installations.environment.production': 'Production',
  'option.installations.environment.test': 'Test',
  'option.edition.FV': 'Force de Vente',
  'option.edition.FV+SC': 'Force de Vente et Service Client',
  'option.update.kind.upgrade': 'Mise à niveau, données gardées',
  'option.update.kind.full-reinstall': 'Réinstallation complète, base écrasée',
  'option.balancing.crm': 'Par Sage 100c CRM',
  'option.balancing.other': 'Par un autre dispositif',
  'option.publication.none': 'Aucune',
  'option.publication.dns': 'Par un serveur DNS',
  'option.publication.public-ip': 'Par une adresse IP publique',
  'option.sqlServer.edition.other': 'Autre édition',
  'option.sqlServer.account.sa': 'Compte sa',
  'option.sqlServer.account.sql-admin': 'Compte SQL doté de tous les droits',
  'option.sqlServer.account.windows': 'Compte Windows seul',
}
