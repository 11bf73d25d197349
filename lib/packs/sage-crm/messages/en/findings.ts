import type { PackMessages } from '@/lib/sizing/pack'

const installation: PackMessages = {
  'finding.scrm.name.rule.empty': 'No installation name is given.',
  'resolve.scrm.name.rule.empty':
    'Choose a name of {limit, number} characters at most, preferably CRM followed by the company’s name.',
  'finding.scrm.name.rule.length':
    'The installation name “{name}” has {length, number} characters; {limit, number} at most are accepted.',
  'resolve.scrm.name.rule.length': 'Shorten it to {limit, number} characters.',
  'finding.scrm.name.rule.separator':
    'The installation name “{name}” holds a space or a separator.',
  'resolve.scrm.name.rule.separator': 'Write it in one piece, like CRMSAGE.',
  'finding.scrm.name.rule.characters':
    'The installation name “{name}” holds something else than unaccented letters and digits; the guide does not say whether that will do.',
  'resolve.scrm.name.rule.characters':
    'Keep to unaccented letters and digits: this name serves a site, a database and a folder.',
  'finding.scrm.name.rule.prefix': 'The installation name “{name}” does not begin with CRM.',
  'resolve.scrm.name.rule.prefix': 'Prefer CRM followed by the company’s name.',
  'finding.scrm.update.options':
    'A full reinstallation is asked for in production: it overwrites the database.',
  'resolve.scrm.update.options':
    'Choose the upgrade, or have the overwriting confirmed in writing.',
  'finding.scrm.multi.update-rehearsal':
    'Several servers are updated without a test copy, although the dress rehearsal is required.',
  'resolve.scrm.multi.update-rehearsal':
    'Reproduce production, on virtual machines for instance, and rehearse the update there.',
  'finding.scrm.update.six-steps': 'No trial on a test environment comes before the update.',
  'resolve.scrm.update.six-steps':
    'Build a test environment close to production and try the update there.',
  'finding.scrm.licence.company-unchanged':
    'The legal name “{name}” is not that of the first installation, “{initial}”.',
  'resolve.scrm.licence.company-unchanged':
    'Keep the original legal name, or talk to your Sage partner.',
  'finding.scrm.install.no-demo-db':
    'The demonstration database is asked for in a production installation.',
  'resolve.scrm.install.no-demo-db': 'Leave that database out, or keep it for a test environment.',
  'finding.scrm.install.registration':
    'The server has no Internet access: the product cannot be registered automatically.',
  'resolve.scrm.install.registration':
    'Register it by hand from the administration pages, or open the access for the time of the installation.',
  'finding.scrm.install.admin-no-password': 'The Admin account is delivered without a password.',
  'resolve.scrm.install.admin-no-password':
    'Give it a password at the first login, before users are let in.',
}

const licence: PackMessages = {
  'finding.scrm.licence.valid-key': 'The valid licence key is not available yet.',
  'resolve.scrm.licence.valid-key': 'Ask your supplier for it, made out in the exact legal name.',
  'finding.scrm.licence.usage':
    '{users, plural, one {# user is planned} other {# users are planned}} for a licence of {licensed, number}.',
  'resolve.scrm.licence.usage': 'Extend the licence before accounts are opened.',
  'finding.scrm.multi.licence-option':
    '{servers, number} web servers are planned, but the licence lacks the multi-server option.',
  'resolve.scrm.multi.licence-option':
    'Have this option added to the licence, or keep a single web server.',
}

const servers: PackMessages = {
  'finding.scrm.multi.worksheet':
    '{given, plural, one {# server is described} other {# servers are described}} for {servers, plural, one {# web server} other {# web servers}}: the rows in excess are set aside.',
  'resolve.scrm.multi.worksheet': 'Make the number of web servers and their list agree.',
  'finding.scrm.multi.field-server-names':
    '“{name}” is not a DNS name: unaccented letters, digits, hyphens and dots only.',
  'resolve.scrm.multi.field-server-names': 'Give the full DNS name of this server.',
  'finding.scrm.multi.field-server-names.duplicate':
    'The name “{name}” stands for two servers of the list.',
  'resolve.scrm.multi.field-server-names.duplicate': 'Give each server a name of its own.',
  'finding.scrm.multi.field-ipv6.rows':
    '{given, plural, =0 {No server is described} one {# server is described} other {# servers are described}} out of {servers, number}: the IPv6 address of each is mandatory.',
  'resolve.scrm.multi.field-ipv6.rows':
    'Describe the {servers, number} web servers, the main one first.',
  'finding.scrm.multi.field-ipv6.missing':
    'Server “{server}”: the IPv6 address is missing, and load balancing hangs on it.',
  'resolve.scrm.multi.field-ipv6.missing': 'Look up the IPv6 address of this server.',
  'finding.scrm.multi.field-ipv6.ipv4':
    'Server “{server}”: {address} is an IPv4 address, and the guide asks for IPv6.',
  'resolve.scrm.multi.field-ipv6.ipv4': 'Look up the IPv6 address of this server.',
  'finding.scrm.multi.field-ipv6.invalid':
    'Server “{server}”: “{address}” is not an IPv6 address that the list can hold.',
  'resolve.scrm.multi.field-ipv6.invalid':
    'Write the address alone, without zone, bracket, space or semicolon; that of the machine itself will not do.',
  'finding.scrm.multi.field-ipv6.duplicate':
    'Server “{server}”: the address {address} already belongs to another server.',
  'resolve.scrm.multi.field-ipv6.duplicate': 'Give each server an address of its own.',
  'finding.scrm.multi.publication':
    'The solution will be published {by, select, dns {through a DNS server} other {through a public IP address}}: Sage does not assist with this part.',
  'resolve.scrm.multi.publication':
    'Give the redirection and its protection to your network team, and have the access encrypted.',
  'finding.scrm.single-install-per-server':
    '{planned, select, yes {The server “{server}” already carries a production installation, beside the one that is planned} other {Two production installations stand on the server “{server}”}}: only one is allowed.',
  'resolve.scrm.single-install-per-server': 'Put each installation on a server of its own.',
  'finding.scrm.single-install-per-server.test':
    'The server “{server}” carries a test installation beside a production one.',
  'resolve.scrm.single-install-per-server.test':
    'Keep a server that resembles production for the test.',
}

const database: PackMessages = {
  'finding.scrm.sql.must-exist':
    'There is no SQL Server for {servers, number} web servers: the Express edition of the setup stays on a web server.',
  'resolve.scrm.sql.must-exist': 'Plan SQL Server on a machine of its own.',
  'finding.scrm.multi.dedicated-db':
    'SQL Server is wished on one of the {servers, number} web servers, although the database needs a machine of its own. We count it apart.',
  'resolve.scrm.multi.dedicated-db': 'Keep a machine for the database.',
  'finding.scrm.express.setup':
    'The administrator sa of the instance created by the setup is given a password that anyone can read in the guide.',
  'resolve.scrm.express.setup': 'Change that password as soon as the installation is done.',
  'finding.scrm.express.setup.ended':
    'The instance brought by the setup points to {products}, which Microsoft has not supported since {end}.',
  'resolve.scrm.express.setup.ended':
    'Install a version of SQL Server that is still supported yourself, after checking it in the compatibility guide.',
  'finding.scrm.ref.matrix': 'The version of SQL Server is not stated: it cannot be checked.',
  'resolve.scrm.ref.matrix': 'State it, then check it in the compatibility guide.',
  'finding.scrm.ref.matrix.ended':
    'Microsoft has not supported {products} since {end}; the installation guide says nothing of it.',
  'resolve.scrm.ref.matrix.ended':
    'Plan a version that is still supported, after checking it in the compatibility guide.',
  'finding.scrm.sql.collation':
    'The collation of SQL Server is {collation}, whereas {required} is asked for.',
  'resolve.scrm.sql.collation':
    'Install SQL Server, or an instance kept for the CRM, with the collation {required}.',
  'finding.scrm.sql.account':
    'The application would log in with a Windows account; the guide advises sa or an SQL account with all rights.',
  'resolve.scrm.sql.account': 'Create an SQL account kept for the application.',
  'finding.scrm.sql.account.sa':
    'The application would log in as sa, which the guide accepts; an account of its own is easier to watch.',
  'resolve.scrm.sql.account.sa': 'Prefer an SQL account kept for the application.',
  'finding.scrm.sql.browser': 'SQL Browser will not be started: the data import will not work.',
  'resolve.scrm.sql.browser': 'Install and start the SQL Browser service.',
}

const site: PackMessages = {
  'finding.scrm.doc.audience':
    'Neither an experienced administrator nor a certified consultant carries out the installation.',
  'resolve.scrm.doc.audience': 'Call on a certified Sage partner.',
  'finding.scrm.net.architecture-first': 'The network architecture is not known yet.',
  'resolve.scrm.net.architecture-first':
    'Describe servers, domain, firewall and remote access before starting.',
  'finding.scrm.rights.admin.local': 'The installer is not an administrator of the web server.',
  'resolve.scrm.rights.admin.local': 'Grant these rights for the time of the installation.',
  'finding.scrm.rights.admin.domain': 'The installer is not an administrator of the domain.',
  'resolve.scrm.rights.admin.domain':
    'Grant these rights, or have an administrator of the domain assist.',
  'finding.scrm.rights.admin.sql': 'The installer is not an administrator of SQL Server.',
  'resolve.scrm.rights.admin.sql':
    'Grant these rights, or have an administrator of the database assist.',
  'finding.scrm.iis.port-80':
    'Port 80 of the default web site is taken, although the application needs it.',
  'resolve.scrm.iis.port-80':
    'Free this port by moving the other site, or install the CRM on a server of its own.',
  'finding.scrm.iis.stop-authorised': 'Stopping IIS during the installation is not allowed.',
  'resolve.scrm.iis.stop-authorised':
    'Agree on a time slot, or install the CRM on a server without any other site.',
  'finding.scrm.iis.stop-authorised.other-sites':
    'Other sites will be cut off during the installation: {sites}.',
  'resolve.scrm.iis.stop-authorised.other-sites': 'Tell their users and choose a quiet hour.',
}

const integration: PackMessages = {
  'finding.scrm.multi.integration-least-loaded':
    'The integration service is put on server no. {server, number}, which runs more services than others.',
  'resolve.scrm.multi.integration-least-loaded':
    'Put it preferably on the least loaded web server.',
  'finding.scrm.integration.download':
    'Without Internet access, the integration service cannot be downloaded from the server.',
  'resolve.scrm.integration.download':
    'Download it from another computer, then copy the file to the server.',
  'finding.scrm.company.files.none':
    'The link with Gestion commerciale is wanted, but no company is described.',
  'resolve.scrm.company.files.none': 'Describe at least one company, with its two files.',
  'finding.scrm.company.files.accounting':
    'Company “{company}”: {given, select, yes {the accounting file does not have the extension .mae} other {the accounting file (.mae) is missing}}.',
  'resolve.scrm.company.files.accounting': 'Give the place of the .mae file.',
  'finding.scrm.company.files.commercial':
    'Company “{company}”: {given, select, yes {the commercial file does not have the extension .gcm} other {the commercial file (.gcm) is missing}}.',
  'resolve.scrm.company.files.commercial': 'Give the place of the .gcm file.',
  'finding.scrm.company.title.empty': 'Company no. {position, number} has no title.',
  'resolve.scrm.company.title.empty': 'Give it a title; Sage100 is advised for the first one.',
  'finding.scrm.company.title.length':
    'The title of company no. {position, number} has {length, number} characters; {limit, number} at most are accepted.',
  'resolve.scrm.company.title.length': 'Make it no longer than {limit, number} characters.',
  'finding.scrm.company.title.duplicate': 'The title “{title}” already belongs to another company.',
  'resolve.scrm.company.title.duplicate': 'Give each company a title of its own.',
  'finding.scrm.company.name-advice':
    'The first company is called “{title}”, whereas {advised} is advised.',
  'resolve.scrm.company.name-advice':
    'Keep {advised}, or remember to carry your title over to the integration record.',
}

/** What a rule has to say, and what to do about it, in English. */
export const findings: PackMessages = {
  ...installation,
  ...licence,
  ...servers,
  ...database,
  ...site,
  ...integration,
}
