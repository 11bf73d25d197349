import type { PackMessages } from '@/lib/sizing/pack'
import { productMessages } from '../products'

const figures: PackMessages = {
  'unit.worker-processes': '{value} {n, plural, one {Worker Process} other {Worker Processes}}',
  'unit.lines-per-year': '{value} {n, plural, one {line} other {lines}} a year',
  'figure.mono': 'Single server',
  'figure.servers.count': 'Servers in all',
  'figure.db.count': 'Database servers',
  'figure.iis.count': 'Application servers',
  'figure.iis.connections': 'Simultaneous connections',
  'figure.iis.connectionsPerServer': 'Connections on the busiest application server',
  'figure.arr.count': 'Load balancers (ARR)',
  'figure.arr.networkCardsPerServer': 'Network cards per load balancer',
  'figure.arr.networkCards': 'Network cards for load balancing',
  'figure.rds.count': 'Session hosts (RDS)',
  'figure.rds.processors': 'Processors for Remote Desktop',
  'figure.rds.processors.low': 'Processors at 20 users each',
  'figure.rds.processors.high': 'Processors at 15 users each',
  'figure.rds.usersPerHost': 'Users on the busiest session host',
  'figure.rds.microsoft.light': 'vCPUs by Microsoft’s guidance, light use',
  'figure.rds.microsoft.medium': 'vCPUs by Microsoft’s guidance, medium use',
  'figure.rds.microsoft.heavy': 'vCPUs by Microsoft’s guidance, heavy use',
  'figure.services.count': 'Dedicated services servers',
  'figure.wp.instances': 'Database instances',
  'figure.wp.lowerBound': 'Worker Processes, at least',
  'figure.wp.count': 'Worker Processes, from the workbook',
  'figure.wp.memoryGb': 'Memory of the Worker Processes, from the workbook',
  'figure.tls.certificates': 'Certificates to order',
  'figure.host.memoryGb.minimum': 'Memory of the virtualisation host, minimum',
  'figure.host.memoryGb.recommended': 'Memory of the virtualisation host, recommended',
  'figure.host.vcpus': 'vCPUs of all virtual machines',
  'figure.workstations.count': 'Workstations',
  'figure.pf.compatible': 'Volume suits the Pilotage Financier Pack',
}

const software: PackMessages = {
  ...productMessages,
  'software.windows-server': 'Windows Server',
  'software.windows-server-edition': 'Windows Server edition',
  'software.windows-server-language': 'Windows Server language',
  'software.sql-server': 'SQL Server',
  'software.sql-server-edition': 'SQL Server edition',
  'software.sql-server-language': 'SQL Server language',
  'software.sql-server-collation': 'SQL Server collation',
  'software.dotnet-framework': '.NET Framework',
  'software.dotnet-framework-35-cdm': '.NET Framework 3.5, required by CDM',
  'software.dotnet-framework-35-sql-setup':
    '.NET Framework 3.5, if the SQL Server setup asks for it',
  'software.iis': 'IIS (Internet Information Services)',
  'software.msmq-feature': 'MSMQ feature of Windows',
  'software.cdm': 'CDM (Cegid Database Maintenance)',
  'software.arr': 'ARR (Application Request Routing)',
  'software.session-service': 'Presentation service',
  'software.publishing-mode': 'Presentation mode',
  'software.office': 'Microsoft Office',
  'software.sql-express': 'SQL Server Express',
  'software.windows-x86': '32-bit Windows',
  'software.windows-x64': '64-bit Windows',
  'software.windows-edition': 'Windows edition',
  'software.windows-language': 'Windows language',
  'software.pdf-reader': 'PDF reader',
  'software.internet-explorer': 'Internet Explorer',
  'software.teamviewer': 'TeamViewer',
}

const notes: PackMessages = {
  'note.increase-by-study':
    'Floor values: a study raises them according to the system, the users and the other loads.',
  'note.increase-by-study-database':
    'Floor values: a study raises them, here for {databases, plural, one {# database} other {# databases}} and {connections, plural, one {# connection} other {# connections}}.',
  'note.increase-by-study-sessions':
    'Floor memory: it grows with the number and nature of the applications each user opens.',
  'note.mono-larger-cells':
    'The document gives no figures for a single server: each value is the larger of those for databases and applications.',
  'note.infrastructure-not-sized':
    'AD, DNS and DHCP server to be provided; the document gives none of its characteristics.',
  'note.backup-server-power': 'If it makes the backups, set it to “High performance”.',
  'note.worker-process-add':
    'Add the need of the Worker Processes, from the workbook: {count, plural, =0 {number not entered} one {# Worker Process} other {# Worker Processes}}, {memory, plural, =0 {memory not entered} other {# GB of memory}}.',
  'note.worker-process-unknown':
    'Worker Processes occupy the machine even when idle: their need, to be taken from the calibration workbook, is not in these values.',
  'note.shared-services-here':
    'The shared services are on application server no. {server, number}; the document does not say which one to choose.',
  'note.dmz-domain-to-confirm':
    'Joining the domain is to be confirmed with Cegid for this server in the DMZ.',
  'note.load-balancer-on-lan':
    'Without access over the Internet, this server is placed on the local network; the document does not say so.',
  'note.processors-rounded-per-host':
    'Each server rounds up for itself: the sum, {sum, number} processors, exceeds the {high, number} that one single server would need.',
  'note.workstation-architecture':
    '{architecture, select, x86 {32-bit} other {64-bit}} workstations.',
}

const links: PackMessages = {
  'link.smart-client': 'Smart Clients on the local network',
  'link.smart-client-wan': 'Smart Clients on the wide-area network',
  'link.smart-client-session': 'Smart Clients of Remote Desktop',
  'link.smart-client-tls': 'Smart Clients over the Internet',
  'link.smart-client-clear': 'Smart Clients over the Internet, not encrypted',
  'link.self-service-tls': 'Self-Service',
  'link.self-service-clear': 'Self-Service, not encrypted',
  'link.web-api-tls': 'Web API',
  'link.web-api-clear': 'Web API, not encrypted',
  'link.erp-data-tls': 'ERP Data Service',
  'link.erp-data-clear': 'ERP Data Service, not encrypted',
  'link.balanced': 'Balanced requests',
  'link.remote-desktop': 'Remote Desktop',
  'link.sql': 'Databases',
  'link.alert-mail': 'Alerts by mail',
  'link.remote-assistance': 'Remote assistance ({url})',
  'link.hotfix-download': 'Download of fixes ({url})',
}

const characteristics: PackMessages = {
  'characteristic.cpu': 'Processor',
  'characteristic.vcpus': 'Virtual processors',
  'characteristic.screen': 'Screen size',
  'characteristic.video': 'Colours of the video card',
  'characteristic.resolution': 'Display resolution',
  'characteristic.text-size': 'Text size',
}

const summary: PackMessages = {
  'summary.stand-alone':
    '{workstations, plural, =0 {Installation on a single PC, without a server.} one {A single PC, without a server.} other {# independent PCs, without a server.}}',
  'summary.mono-server':
    '{servers, plural, one {One single server carries} other {# servers, one of which carries}} both databases and applications for {connections, plural, one {# simultaneous connection} other {# simultaneous connections}}.',
  'summary.several-servers':
    '{servers, plural, one {# {platform, select, virtual {virtual} other {physical}} server} other {# {platform, select, virtual {virtual} other {physical}} servers}}, including {applications, plural, one {# application server} other {# application servers}}{services, plural, =0 {} one { and # services server} other { and # services servers}}, for {connections, plural, one {# simultaneous connection} other {# simultaneous connections}}.',
  'summary.session-hosts':
    'Remote Desktop: {users, plural, one {# user} other {# users}} on {hosts, plural, one {# session host} other {# session hosts}}, {processors, plural, one {# processor} other {# processors}} in all; the document puts the need between {low, number} and {high, number}.',
  'summary.published':
    'Access over the Internet goes through {balancers, plural, one {one load balancer} other {# load balancers}} in a DMZ.',
  'summary.balanced':
    '{balancers, plural, one {One load balancer shares} other {# load balancers share}} the load between the application servers.',
  'summary.unsupported-products':
    '{products, plural, one {One product is} other {# products are}} no longer in mainstream support on {date}.',
  'summary.outdated-document':
    'The publisher’s document no longer names any Windows Server or SQL Server in support: the departure comes from its age, not from your choices. Ask the publisher for the prerequisites in force.',
  'summary.has-errors':
    '{errors, plural, one {# point contrary to the prerequisites is} other {# points contrary to the prerequisites are}} to be corrected{accepted, plural, =0 {} one {, # other is accepted} other {, # others are accepted}}{warnings, plural, =0 {} one {, and # point is to be confirmed} other {, and # points are to be confirmed}}.',
  'summary.has-warnings':
    '{accepted, plural, =0 {No point is contrary to the prerequisites} one {# departure from the prerequisites is accepted, no other point is contrary to them} other {# departures from the prerequisites are accepted, no other point is contrary to them}}; {warnings, plural, one {# point is to be confirmed} other {# points are to be confirmed}}.',
  'summary.all-clear':
    '{accepted, plural, =0 {The configuration meets all the prerequisites that were checked} one {# departure from the prerequisites is accepted, the configuration meets all the others that were checked} other {# departures from the prerequisites are accepted, the configuration meets all the others that were checked}}.',
}

/** What a result shows: figures, software, remarks, flows, characteristics and the summary. */
export const result: PackMessages = {
  ...figures,
  ...software,
  ...notes,
  ...links,
  ...characteristics,
  ...summary,
}
