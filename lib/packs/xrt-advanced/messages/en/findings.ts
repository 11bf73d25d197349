import type { PackMessages } from '@/lib/sizing/pack'

/** What the rules have to say about the request, and what to do about it. */
export const findings: PackMessages = {
  'finding.sxa.platform.iis':
    'IIS {version, number} is earlier than version {minimum, number}, the guide’s minimum.',
  'resolve.sxa.platform.iis': 'Install Advanced on a Windows Server that comes with IIS 10.',
  'finding.sxa.platform.sql': 'SQL Server {version} is not among the guide’s versions ({listed}).',
  'resolve.sxa.platform.sql': 'Choose SQL Server 2019 or 2017.',
  'finding.sxa.platform.sql.not-listed':
    '{version, select, other {This version of SQL Server} 2022 {SQL Server 2022}} is not listed in this guide, which names {listed}.',
  'resolve.sxa.platform.sql.not-listed':
    'Look it up in {document}, or choose a version that is named.',
  'finding.sxa.update.64bit': 'The server is 32-bit, whereas the products are 64-bit applications.',
  'resolve.sxa.update.64bit': 'Plan for a 64-bit Windows Server.',
  'finding.sxa.ref.guidelines':
    'The prerequisites of {document} have not been checked yet; processor, memory and disk stand there.',
  'resolve.sxa.ref.guidelines':
    'Get that document from Sage, meet each of its points, then confirm it here.',
  'finding.ports-collide':
    'Port {port} is given twice: it already serves {other, select, site {the site} batch {BatchTasks} odata {Odata} other {the PWA}} and cannot serve {own, select, site {the site} batch {BatchTasks} odata {Odata} other {the PWA}}.',
  'resolve.ports-collide': 'Give one of the two another port, or let it be computed.',
  'finding.sxa.port.pwa.reserved':
    'Port {port} lies below {first}, among those of well-known services.',
  'resolve.sxa.port.pwa.reserved': 'Take a port from {first} on, for example 1025.',
  'finding.sxa.port.pwa.in-use':
    'A port of the installation already serves on this server: {ports}.',
  'resolve.sxa.port.pwa.in-use':
    'Change the site’s port, which shifts the others, or free that port.',
  'finding.sxa.port.propagation':
    'Port {port} is imposed for {own, select, site {the site} batch {BatchTasks} odata {Odata} other {the PWA}}: it will not follow the site’s, which would give {usual}.',
  'resolve.sxa.port.propagation': 'Remove this port if there is no reason to impose it.',
  'finding.sxa.name.charset':
    'The {kind, select, siteName {site’s} poolName {application pool’s} other {tenant’s}} name, “{name}”, holds a space or a character that is not accepted.',
  'resolve.sxa.name.charset': 'Keep to letters without accents, digits and dots.',
  'finding.sxa.name.charset.punctuation':
    'The {kind, select, siteName {site’s} poolName {application pool’s} other {tenant’s}} name, “{name}”, holds a sign of which the guide says nothing.',
  'resolve.sxa.name.charset.punctuation':
    'Have this name confirmed by Sage, or use letters, digits and dots only.',
  'finding.sxa.name.same-site-pool':
    'The site “{site}” and its application pool “{pool}” do not bear the same name.',
  'resolve.sxa.name.same-site-pool': 'Give the pool the site’s name.',
  'finding.sxa.tenant.match':
    'The tenant entered, “{tenant}”, is not that of Administration Sage .NET, “{adminTenant}”: the database can be neither created nor updated.',
  'resolve.sxa.tenant.match': 'Enter the exact name that the console displays.',
  'finding.sxa.tenant.match.case':
    'The tenant entered, “{tenant}”, differs from that of Administration Sage .NET, “{adminTenant}”, in its capitals alone.',
  'resolve.sxa.tenant.match.case':
    'Write it exactly as the console does: we take the difference for an error.',
  'finding.sxa.security.custom-length':
    '{length, plural, =0 {The custom security code is not chosen yet} one {The security code has a single character} other {The security code has # characters}}; at least {minimum, number} are needed.',
  'resolve.sxa.security.custom-length': 'Choose a longer code, or the predefined level.',
  'finding.sxa.security.custom-length.accents':
    'The security code holds accented letters, which are not accepted.',
  'resolve.sxa.security.custom-length.accents':
    'Replace them with letters without accents or with symbols.',
  'finding.sxa.security.loss':
    'A custom security code that is lost, or its password, may make the data unreadable for ever.',
  'resolve.sxa.security.loss':
    'Say who keeps the code and the password; they will be asked for again to restore or reinstall.',
  'finding.sxa.install.type':
    'The custom installation is meant for experienced users: each program and each path is chosen by hand.',
  'resolve.sxa.install.type':
    'Nothing to correct if this choice is intended; otherwise take the complete installation.',
  'finding.sxa.feature.odata':
    'Treasury is used but Odata is not installed: the data would not be synchronised.',
  'resolve.sxa.feature.odata': 'Install Odata, or choose the complete installation.',
  'finding.sxa.feature.pwa': 'Viewing on phones is asked for but the PWA is not installed.',
  'resolve.sxa.feature.pwa': 'Install the PWA, or choose the complete installation.',
  'finding.sxa.pwa.config':
    'The address of Odata given to the PWA leads to port {port}, whereas Odata listens on {wanted}.',
  'resolve.sxa.pwa.config': 'Write port {wanted} in this address.',
  'finding.sxa.pwa.config.unreadable':
    '“{address}” is not a readable web address: its port cannot be checked.',
  'resolve.sxa.pwa.config.unreadable': 'Write it as https://server:1028, without a user name.',
  'finding.sxa.pwa.config.not-secure': 'The address of the PWA is not in https.',
  'resolve.sxa.pwa.config.not-secure': 'Give an https address and plan for its certificate.',
  'finding.sxa.import.folders':
    'No import folder is declared: the application will read {folder} and its subfolders only.',
  'resolve.sxa.import.folders': 'Declare your exchange folders, or put the files there.',
  'finding.installed-version-unknown':
    'The installed version of {product, select, bfl {Bank Format Library} cs {Common Services} other {Advanced}} is not stated; the guide starts from {wanted}.',
  'resolve.installed-version-unknown': 'Read it among the installed programs of Windows.',
  'finding.installed-version-not-listed':
    'Version {version} of {product, select, bfl {Bank Format Library} cs {Common Services} other {Advanced}} is not named as a starting point: the guide knows {wanted} only.',
  'resolve.installed-version-not-listed': 'Ask Sage how to update from this version.',
}
