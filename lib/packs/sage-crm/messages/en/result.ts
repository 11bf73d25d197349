import type { PackMessages } from '@/lib/sizing/pack'
import { productNames } from '../product-names'

/** What a result shows: figures, software, remarks, links and the summary. */
export const result: PackMessages = {
  ...productNames,
  'figure.topology': 'Architecture',
  'figure.web.count': 'Web servers, as the customer chooses',
  'figure.database.count': 'Servers kept for the database',
  'figure.servers.count': 'Servers in total',
  'figure.licence.covers': 'Licence large enough for the planned users',
  'value.single': 'A single web server',
  'value.multi': 'Several web servers',
  'software.jre': 'Java (JRE), brought by the application',
  'software.gescom-sql-client': 'SQL Server client of Gestion commerciale',
  'software.sql-server-edition': 'Edition of SQL Server',
  'software.sql-server-collation': 'Collation of SQL Server',
  'software.sql-browser': 'SQL Browser service',
  'note.no-user-threshold':
    'The guide does not say how many users a web server can serve: for {users, plural, one {# planned user} other {# planned users}}, the number of servers is your choice.',
  'note.exchange-here': 'The Exchange synchronisation engine runs on this server.',
  'note.exchange-remote':
    'The Exchange synchronisation engine runs on another machine, which is not counted here.',
  'note.only-address':
    'Users have the address of this server alone, which sends them to the least loaded one.',
  'note.integration-placed':
    'The integration service is put {place, select, main {on the main server, as you assume} other {on the last secondary server, taken to be the least loaded}}.',
  'note.integration-chosen':
    'You chose this server for the integration service; the guide prefers the least loaded one.',
  'note.no-crm-service': 'No service of the CRM runs on the database server.',
  'note.enough-connections':
    'Provide enough simultaneous connections for {servers, number} web servers; the guide gives no number.',
  'link.browsers': 'Users’ browsers',
  'link.publication': 'Access from outside, set up by the customer',
  'link.sql': 'Database',
  'link.registration': 'Registration of the product',
  'link.integration-download': 'Download of the integration service',
  'summary.one-server':
    'A single server carries the application and its database, for {users, plural, one {# user} other {# users}}.',
  'summary.database-apart':
    'Two servers, one for the application and one for the database, for {users, plural, one {# user} other {# users}}.',
  'summary.several-servers':
    '{servers, number} servers, of which {web, number} web servers share {users, plural, one {# user} other {# users}} and one is kept for the database.',
  'summary.servers-are-chosen':
    'How many web servers there are is the customer’s choice: the guide ties it to no number of users.',
  'summary.hardware-not-given':
    'Processors, memory and disks are to be looked up in Sage’s guide to technical specifications, which the installation guide does not repeat.',
  'summary.integrated':
    'Gestion commerciale is linked with the CRM{companies, plural, =0 {} one {, for one company} other {, for # companies}}.',
  'summary.update':
    'The plan is that of {kind, select, upgrade {an upgrade, which keeps the data} other {a full reinstallation, which overwrites the database}}.',
  'summary.unsupported-engine': 'On {date}, {products} is no longer supported by Microsoft.',
  'summary.has-errors':
    '{errors, plural, one {# point contrary to the guide is} other {# points contrary to the guide are}} to be corrected{accepted, plural, =0 {} one {, # other is accepted} other {, # others are accepted}}{warnings, plural, =0 {} one {, and # point is to be confirmed} other {, and # points are to be confirmed}}.',
  'summary.has-warnings':
    '{accepted, plural, =0 {No point is contrary to the guide} one {# deviation from the guide is accepted, no other point is contrary to it} other {# deviations from the guide are accepted, no other point is contrary to it}}; {warnings, plural, one {# point is to be confirmed} other {# points are to be confirmed}}.',
  'summary.all-clear':
    '{accepted, plural, =0 {The configuration meets every point of the guide that was checked} one {# deviation from the guide is accepted, the configuration meets every other point that was checked} other {# deviations from the guide are accepted, the configuration meets every other point that was checked}}.',
}
