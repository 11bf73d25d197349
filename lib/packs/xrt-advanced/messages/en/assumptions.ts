import type { PackMessages } from '@/lib/sizing/pack'

/** What we assume where the guide is silent or ambiguous. */
export const assumptions: PackMessages = {
  'assumption.A-SUPPORT-DAY': 'A product is still supported on the very day its support ends.',
  'assumption.A-EXT-DATES':
    'The ends of support of SQL Server come from its publisher and not from the guide, which gives none.',
  'assumption.A-SXA-ASCII': 'Names hold neither spaces nor characters outside ASCII.',
  'assumption.A-SXA-SKIP':
    'Without Treasury, only the step of Treasury is skipped: the first two products are still installed.',
  'assumption.A-SXA-PORT':
    'Four ports must fit from the site’s on; a port below 1024 or already in use calls for a reservation.',
  'assumption.A-SXA-TENANT': 'Names of tenants are compared with their case.',
  'assumption.A-SXA-HTTPS':
    'The further settings of HTTPS are the binding in IIS and its certificate.',
  'assumption.A-SXA-BACKUP': 'Without Treasury, its database is not among those to back up.',
  'assumption.A-SXA-DB-SERVER':
    'The database stands on the application server unless another server is named.',
  'assumption.A-SXA-SUBSITES':
    'When the site is renamed, those of Odata and the PWA bear its name followed by .Odata or .PWA.',
}
