import type { PackMessages } from '@/lib/sizing/pack'

/** What we assume where the guide is silent, and the choices it may be set to. */
export const assumptions: PackMessages = {
  'assumption.A-SUPPORT-DAY':
    'The end-of-support day is still a day of support; the next day no longer is.',
  'assumption.A-EXT-DATES':
    'The ends of support of SQL Server do not stand in the guide: they come from Microsoft’s publications and are to be checked again before committing.',
  'assumption.A-CRM-NAME':
    'The guide does not say which characters suit the installation name: we propose CRM followed by unaccented letters, and warn about the rest.',
  'assumption.A-CRM-CASE':
    'Two company titles that differ only in capitals are held to be the same.',
  'assumption.A-CRM-TEST':
    'The guide speaks of production servers alone: a test installation beside one gives a warning, not an error.',
  'assumption.A-CRM-LEAST':
    'The guide prefers the least loaded server for the integration service; since the load is not known beforehand, we take the last secondary server.',
  'option.assumptions.A-CRM-LEAST.last': 'Last secondary server',
  'option.assumptions.A-CRM-LEAST.main': 'Main server',
  'assumption.A-CRM-SSMS-ALL':
    'With several web servers, Management Studio is planned on each of them, since the database is always on another machine.',
  'assumption.A-CRM-URL':
    'The guide does not write the users’ address: we make it of the main server’s name and the installation name.',
  'assumption.A-CRM-USERS':
    'The users on the licence are held to be named users. Where no number is given, the licence is taken to cover the planned users.',
  'assumption.A-SEC':
    'The security advice on accounts delivered without a password, or with a published one, is ours.',
}
