import type { PackMessages } from '@/lib/sizing/pack'
import { serverSystem, sqlServer } from '../products'

const os = serverSystem('os', 'another system')

/** What a rule has to say about servers, databases and what is published, and what to do about it. */
export const findings: PackMessages = {
  'finding.xrp.doc.identity':
    'The proposal date, {date}, comes before the document was issued, on {published}: the rules applied were not yet published.',
  'resolve.xrp.doc.identity':
    'Check the proposal date; if it is right, ask Cegid for the prerequisites in force on that day.',
  'finding.xrp.general.liability':
    'This configuration departs from the prerequisites: Cegid accepts no liability for a malfunction that results from it.',
  'resolve.xrp.general.liability':
    'Correct the errors shown, or have each deviation accepted in writing before the installation.',
  'finding.xrp.general.common-use':
    'Other Cegid applications share the environment ({applications}): their prerequisites apply on top of these.',
  'resolve.xrp.general.common-use':
    'Collect the prerequisites of each application and take, point by point, the most demanding.',
  'finding.xrp.support.third-party-unsupported':
    'On {date}, the publisher no longer gives mainstream support for some of the chosen products: {products}. Cegid does not support a configuration that rests on them.',
  'resolve.xrp.support.third-party-unsupported':
    'Ask Cegid for the prerequisites in force and the versions it supports today; if you have a complementary support contract, say so in your answers.',
  'finding.xrp.support.complementary-contract':
    'On {date}, mainstream support is over for {products}. A complementary contract is declared, but the document does not say that Cegid accepts it.',
  'resolve.xrp.support.complementary-contract':
    'Have Cegid confirm in writing that this contract is enough, and keep the confirmation with the project.',
  'finding.xrp.support.dates':
    'On {date}, no Windows Server or SQL Server named in the document is in mainstream support any more: the last date was {last}.',
  'resolve.xrp.support.dates':
    'Ask Cegid for the prerequisites that replace this document before ordering licences.',
  'finding.xrp.arch.x64':
    'The {architecture, select, ia64 {Itanium (IA-64)} arm64 {64-bit ARM} other {chosen}} architecture is not x86-64, the only one the document means by “64-bit”.',
  'resolve.xrp.arch.x64': 'Choose servers with x86-64 processors (Intel Xeon or 64-bit AMD).',
  'finding.xrp.arch.no-itanium': 'Itanium processors are excluded and not validated by Cegid.',
  'resolve.xrp.arch.no-itanium': 'Replace the Itanium servers by x86-64 servers.',
  'finding.xrp.ad.domain-member':
    'Some servers or workstations stay outside the Active Directory domain: Windows integrated authentication will not work there.',
  'resolve.xrp.ad.domain-member':
    'Join to the domain all servers and all workstations that use the application.',
  'finding.xrp.ad.domain-member.none':
    'There is no Active Directory domain: without one, the applications cannot identify their users.',
  'resolve.xrp.ad.domain-member.none':
    'Create a domain before the installation; the infrastructure server added to the drawing carries AD, DNS and DHCP, and the document gives no figures for it.',
  'finding.xrp.ad.domain-member.dmz':
    'The load balancer is in a DMZ: the rule asks it to join the domain as well, which many companies rule out.',
  'resolve.xrp.ad.domain-member.dmz':
    'Have Cegid confirm whether the load balancer in the DMZ has to join the domain.',
  'finding.xrp.virt.hypervisors':
    'The chosen hypervisor is not among those Cegid tests in particular: Hyper-V and VMware, in their latest versions.',
  'resolve.xrp.virt.hypervisors':
    'Make sure that Microsoft supports Windows Server and SQL Server on this hypervisor.',
  'finding.xrp.virt.licence-mac':
    'The licence module will be on a virtual machine whose MAC address is not guaranteed: if it changes, the licences will no longer be recognised.',
  'resolve.xrp.virt.licence-mac':
    'Fix the MAC address of this virtual machine, or install the licence module on a physical server.',
  'finding.xrp.virt.performance':
    'The servers are virtual: they may be slower than physical machines of the same size.',
  'resolve.xrp.virt.performance':
    'Measure performance before going live, and avoid sharing the host’s resources with other heavy loads.',
  'finding.os-below-minimum':
    'The chosen Windows Server is older than version 2012, the minimum asked for.',
  'resolve.os-below-minimum': 'Choose Windows Server 2012 at least, and 2019 for preference.',
  'finding.os-not-listed': `${serverSystem('os', 'The chosen system')} is not in the document, which ends with Windows Server 2019: nothing says that Cegid supports it.`,
  'resolve.os-not-listed': 'Have Cegid confirm this version, or choose Windows Server 2019.',
  'finding.mono-one-os': `The single server has one system only: that of the databases (${serverSystem('taken', 'another system')}) is taken, not the one stated for the applications (${os}).`,
  'resolve.mono-one-os': 'State the same Windows Server for the databases and the applications.',
  'finding.xrp.db.os-edition':
    'The {edition, select, Essentials {Essentials} other {chosen}} edition of Windows Server is not allowed for the databases.',
  'resolve.xrp.db.os-edition': 'Choose the Standard or Datacenter edition.',
  'finding.xrp.db.os-language':
    'The Windows Server of the databases is neither in French nor in English.',
  'resolve.xrp.db.os-language': 'Install Windows Server in French or in English.',
  'finding.xrp.db.sql-version':
    'SQL Server 2012 is stated with Service Pack {servicePack, number}; the minimum is Service Pack 3.',
  'resolve.xrp.db.sql-version':
    'Install Service Pack 3 of SQL Server 2012, or choose a more recent version.',
  'finding.xrp.db.sql-edition':
    'The {edition} edition of SQL Server is not in the document: we take it to be unsupported.',
  'resolve.xrp.db.sql-edition': 'Choose the Standard or Enterprise edition.',
  'finding.xrp.db.no-express-on-server':
    'SQL Server Express is chosen on a server: Cegid neither validates nor supports it, whatever the version.',
  'resolve.xrp.db.no-express-on-server':
    'Choose SQL Server Standard or Enterprise for the database server.',
  'finding.xrp.db.sql-language':
    'SQL Server is in {sql, select, FR {French} EN {English} other {another language}} and Windows Server in {os, select, FR {French} EN {English} other {another language}}: the two languages must be the same.',
  'resolve.xrp.db.sql-language':
    'Install SQL Server in the language of Windows Server, or in English.',
  'finding.xrp.db.collation':
    'The collation “{collation}” does not ignore case or does not distinguish accents.',
  'resolve.xrp.db.collation':
    'Choose a collation whose name contains CI and AS, for example French_CI_AS.',
  'finding.xrp.db.sql-os-matrix': `${sqlServer('sql', 'The chosen version of SQL Server')} with ${os}: this pair is not among those Cegid has tested and supports.`,
  'resolve.xrp.db.sql-os-matrix':
    'Choose a tested pair, for example SQL Server 2019 with Windows Server 2019.',
  'finding.xrp.db.dedicated-engine':
    'The SQL Server engine will serve other applications too: incompatible settings, unpredictable performance, upgrades at different times and differing maintenance are to be feared.',
  'resolve.xrp.db.dedicated-engine': 'Reserve one SQL Server for Cegid.',
  'finding.xrp.rds.users-per-cpu':
    'You count {chosen, plural, one {# user} other {# users}} per processor, whereas the document gives {low, number} to {high, number}.',
  'resolve.xrp.rds.users-per-cpu':
    'Take a value from {low, number} to {high, number}, or base your choice on measurements.',
  'finding.xrp.rds.m365-enterprise':
    'On a session host, Cegid has tested the Enterprise offer of Microsoft 365 only.',
  'resolve.xrp.rds.m365-enterprise': 'Take Microsoft 365 Enterprise for the Remote Desktop users.',
  'finding.xrp.rds.office': 'The Office version chosen for Remote Desktop is not in the document.',
  'resolve.xrp.rds.office':
    'Choose Office 2019 or Microsoft 365 Enterprise, or have Cegid confirm your version.',
  'finding.xrp.rds.service':
    '{service, select, citrix {Citrix} other {The chosen presentation service}} is not in the document, which knows only the Remote Desktop of Windows Server.',
  'resolve.xrp.rds.service':
    'Use the Remote Desktop of Windows Server, or have Cegid confirm your choice.',
  'finding.xrp.rds.publishing-mode':
    'The full desktop is chosen: from Windows Server 2012 on, Cegid has validated application publishing only.',
  'resolve.xrp.rds.publishing-mode': 'Publish the application instead of the full desktop.',
  'finding.xrp.iis.mono-server':
    'A single server is asked for with {connections, plural, one {# connection} other {# connections}}; it is possible only below {limit, number}. Two servers are proposed.',
  'resolve.xrp.iis.mono-server':
    'Keep the two servers proposed, or check the number of simultaneous connections.',
  'finding.xrp.iis.mono-dedicated':
    'Nothing says that the single server will be reserved for Cegid, which is strongly advised.',
  'resolve.xrp.iis.mono-dedicated':
    'Reserve this server for Cegid, then confirm it in your answers.',
  'finding.xrp.iis.max-connections':
    'One application server alone will carry {connections, plural, one {# connection} other {# connections}}, whereas a second one is advised above {limit, number}.',
  'resolve.xrp.iis.max-connections':
    'Accept the farm proposed, or keep a close eye on the load of this server.',
  'finding.xrp.iis.internet-needs-arr':
    '{connections, plural, one {# connection comes} other {# connections come}} over the Internet, but no Internet access is asked for: no load balancer is planned for {connections, plural, one {it} other {them}}.',
  'resolve.xrp.iis.internet-needs-arr':
    'Ask for Internet access, or correct where the connections come from.',
  'finding.xrp.iis.max-connections.origins':
    'The origins add up to {sum, plural, one {# connection} other {# connections}}, the total used is {connections, number}.',
  'resolve.xrp.iis.max-connections.origins':
    'Check that the total is the peak of simultaneous connections, all origins together.',
  'finding.xrp.exposure.ssl':
    'Services are opened to the outside without encryption: traffic over the Internet must go through SSL.',
  'resolve.xrp.exposure.ssl': 'Choose a certificate, for preference from a recognised authority.',
  'finding.xrp.ssl.internet-encrypt':
    'Smart Clients connect over the Internet without encryption: passwords and data travel in clear.',
  'resolve.xrp.ssl.internet-encrypt':
    'Encrypt the traffic with a certificate from a recognised authority.',
  'finding.xrp.ssl.self-signed':
    'A self-signed certificate is chosen for access over the Internet in production: it does not prove the server’s identity and suits a mock-up only.',
  'resolve.xrp.ssl.self-signed': 'Buy a certificate from a recognised authority.',
  'finding.xrp.ssl.self-signed.lan':
    'A self-signed certificate is chosen in production on the internal network: every user will have to confirm it at each connection.',
  'resolve.xrp.ssl.self-signed.lan':
    'Use a certificate of your internal authority, or stay with http on the local network.',
  'finding.xrp.ssl.self-signed.mock-up':
    'The self-signed certificate limits the mock-up to Windows workstations and to Smart Clients with a login window.',
  'resolve.xrp.ssl.self-signed.mock-up':
    'Plan for a certificate from a recognised authority before going into production.',
  'finding.xrp.ssl.usual-certificate':
    'The certificate the document names as usual (40 bits, three years) is out of date: we do not propose it.',
  'resolve.xrp.ssl.usual-certificate':
    'Order a server certificate that follows current practice, and plan to renew it at least every year.',
  'finding.xrp.alert.smtp-required':
    'The ERP Alert Service is on without an SMTP server: it will not be able to send any alert.',
  'resolve.xrp.alert.smtp-required': 'State the address of the company’s SMTP server.',
  'finding.xrp.alert.smtp-parameters':
    'The SMTP service asks for OAuth authentication, which the sending component does not know: it identifies itself by name and password, in clear or over SSL.',
  'resolve.xrp.alert.smtp-parameters':
    'Use an SMTP service or relay that accepts a name and a password.',
  'finding.xrp.alert.smtp-limit':
    'The volume of alerts or the limit of the SMTP contract is not known: too many messages risk being blocked.',
  'resolve.xrp.alert.smtp-limit':
    'Ask your provider for the limit of the contract and estimate the number of alerts a day.',
  'finding.xrp.alert.smtp-limit.exceeded':
    '{volume, plural, one {# message is} other {# messages are}} expected a day, with a contract limited to {limit, number}.',
  'resolve.xrp.alert.smtp-limit.exceeded':
    'Raise the limit of the contract, or go through an SMTP service built for bulk sending.',
  'finding.xrp.wp.calibration-file':
    'The number of Worker Processes is not computed: it comes from a workbook delivered with the software. {instances, plural, one {Your instance needs at least one.} other {Each of your # instances needs at least one.}}',
  'resolve.xrp.wp.calibration-file':
    'Fill in the calibration workbook with your integrator, then enter its result.',
}
