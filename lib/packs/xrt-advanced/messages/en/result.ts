import type { PackMessages } from '@/lib/sizing/pack'
import { productNames } from '../products'

/** What a result shows: figures, software, remarks, links and the summary. */
export const result: PackMessages = {
  ...productNames,
  'figure.port.site': 'Port of the web site',
  'figure.port.batch': 'Port of BatchTasks',
  'figure.port.odata': 'Port of Odata',
  'figure.port.pwa': 'Port of the PWA',
  'figure.servers.count': 'Servers',
  'figure.databases.count': 'Databases of Advanced',
  'figure.databases.backup': 'Databases to back up',
  'software.windows': 'Windows Server (bits)',
  'software.odata': 'Odata service',
  'software.pwa': 'PWA service',
  'software.batch-tasks': 'Sage.Next.BatchTasks service',
  'note.hardware-elsewhere': 'Processor, memory and disk: see {document}.',
  'note.modules-included':
    'All modules are installed: treasury, reconciliation, payments, bank authorities, financing and investments.',
  'note.data-encrypted': 'User data are encrypted there.',
  'link.site': 'Users’ access to the site',
  'link.odata': 'Access to the Odata service',
  'link.odata-treasury': 'Synchronisation of Treasury and Advanced',
  'link.pwa': 'Viewing on phones or tablets',
  'link.database': 'Access to SQL Server',
  'summary.first-installation':
    'First installation of Advanced {version}{treasury, select, true { with Treasury} other {, without Treasury}}, on {servers, plural, one {a single server} other {# servers}}.',
  'summary.update':
    'Update to Advanced {version}{treasury, select, true { with Treasury} other {, without Treasury}}, on {servers, plural, one {a single server} other {# servers}}: {backups, plural, one {one database} other {# databases}} to back up first.',
  'summary.ports':
    'Ports: site {site}, BatchTasks {batch}, {odata, select, none {Odata not installed} other {Odata {odata}}}, {pwa, select, none {PWA not installed} other {PWA {pwa}}}.',
  'summary.hardware-not-given':
    'The guide gives no processor, memory or disk: look for them in Sage’s technical guidelines.',
  'summary.unsupported-products': 'On {date}, {products} is no longer supported by its publisher.',
  'summary.has-errors':
    '{errors, plural, one {# point contrary to the prerequisites is} other {# points contrary to the prerequisites are}} to be corrected{accepted, plural, =0 {} one {, # other is accepted} other {, # others are accepted}}{warnings, plural, =0 {} one {, and # point is to be confirmed} other {, and # points are to be confirmed}}.',
  'summary.has-warnings':
    '{accepted, plural, =0 {No point is contrary to the prerequisites} one {# departure from the prerequisites is accepted, no other point is contrary to them} other {# departures from the prerequisites are accepted, no other point is contrary to them}}; {warnings, plural, one {# point is to be confirmed} other {# points are to be confirmed}}.',
  'summary.all-clear':
    '{accepted, plural, =0 {The configuration meets all prerequisites checked} one {# departure from the prerequisites is accepted, the configuration meets all others checked} other {# departures from the prerequisites are accepted, the configuration meets all others checked}}.',
}
