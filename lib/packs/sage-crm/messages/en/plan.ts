import type { PackMessages } from '@/lib/sizing/pack'

const actions: PackMessages = {
  'action.identify-network':
    'Survey the whole network architecture: servers, domain, firewall, remote access.',
  'action.check-prerequisites':
    'Check the administration rights, port 80 and the agreement to stop IIS.',
  'action.install-gescom':
    'Install Sage Gestion commerciale 100c{known, select, yes {, version {version}} other {}}.',
  'action.check-gescom-base':
    'Check the database of Gestion commerciale, taken over from an older version.',
  'action.backup-gescom-data': 'Back up the data before the integration is put in place.',
  'action.install-integration-service':
    'Download and install the integration service under an administrator account, with the SQL Server client of Gestion commerciale.',
  'action.install-sql':
    'Install or check SQL Server: collation FRENCH_CI_AS and the SQL Browser service started.',
  'action.install-ssms': 'Install SQL Server Management Studio on this web server.',
  'action.install-crm-main':
    'Install Sage 100c CRM and create the database, under the name {name}{database, select, express {; the setup brings SQL Server Express} other {}}. Do not tick the demonstration database.',
  'action.install-crm-secondary':
    'Install Sage 100c CRM with the same licence and the same name, {name}, without creating the database again.',
  'action.finalise': 'Launch the application, let its last components deploy, then log in again.',
  'action.register':
    '{way, select, automatic {Check that the product has registered over the Internet; if not, register it by hand.} other {Register the product by hand: Administration > System > Licence key details.}}',
  'action.secure-admin': 'Give the Admin account a password.',
  'action.configure-companies':
    'Declare {companies, plural, one {the company} other {the # companies}} in Sage 100 Webservices, with administrator rights.',
  'action.set-server-addresses':
    'In Administration > System > Database, enter the IPv6 addresses and check the four other fields.',
  'action.test-balancing':
    '{by, select, crm {Log in several times through the main server’s address and check that the server shown changes with the load.} other {Check that the chosen balancing device sends users to all servers.}}',
  'action.backup': 'Back up the program files, the Windows registry and the database by hand.',
  'action.prepare-test-environment':
    '{servers, plural, one {Build a test environment true to the production server.} other {Build a test environment true to the # production servers.}}',
  'action.test-update': 'Try the update on the test environment.',
  'action.verify-test':
    'Verify the trial, above all what is used every day and what was customised.',
  'action.update-production':
    '{kind, select, upgrade {Upgrade the main server once problems are solved, entering the licence key.} other {Reinstall the main server in full: the database is overwritten and the licence key asked for again.}}',
  'action.update-secondary':
    'Update this secondary server, then copy the changed files to it by hand.',
  'action.check-production': 'Check the real update; a complete test is no longer needed.',
}

const checklist: PackMessages = {
  'checklist.functional-fit': 'Check on the software itself that its functions meet your needs.',
  'checklist.experienced-installer':
    'Have an experienced administrator or a certified consultant carry out the installation.',
  'checklist.network-architecture':
    'Survey the complete network architecture before the project starts.',
  'checklist.technical-specifications':
    'Look up processors, memory and disks in the guide to technical specifications.',
  'checklist.compatibility':
    'Check Windows, the browsers and SQL Server{known, select, yes { {version}} other {}} in the compatibility guide.',
  'checklist.licence-key':
    'Have the order form at hand, with the exact legal name and the licence key.',
  'checklist.one-per-server':
    'Check that no other production installation stands on these servers.',
  'checklist.admin-rights':
    'Grant administration rights on the servers, the domain and SQL Server.',
  'checklist.iis-stop':
    'Allow IIS to be stopped{sites, plural, =0 {} one { and tell the users of one other site} other { and tell the users of # other sites}}.',
  'checklist.port-80': 'Keep port 80 of the default web site free on each web server.',
  'checklist.proxy': 'Have the proxy’s settings ready: the installation asks for them.',
  'checklist.sql-collation': 'Check that the default collation of SQL Server is FRENCH_CI_AS.',
  'checklist.sql-browser': 'Check that the SQL Browser service is installed and started.',
  'checklist.sql-version-message':
    'Note the warning that the setup shows when the version of SQL Server is not recognised.',
  'checklist.browsers':
    'Check the browser and the route to the web servers on {users, plural, one {the user’s computer} other {the computers of the # users}}.',
  'checklist.exchange':
    '{place, select, remote {Plan the machine of the Exchange synchronisation engine, apart from the web servers.} other {Plan the Exchange synchronisation engine on the main server.}}',
  'checklist.dashboard-wait':
    'After a restart, wait until Tomcat has started before opening the interactive dashboard.',
  'checklist.integration-versions':
    'Compare the versions of the CRM, the integration service and Gestion commerciale{known, select, yes { {version}} other {}}.',
  'checklist.integration-account':
    'Provide a Windows administrator account to install the integration service and save its settings.',
  'checklist.sample-company':
    'Remove or ignore Bijou SA, the sample company of the integration service.',
  'checklist.multi-server-licence': 'Check that the licence includes the multi-server option.',
  'checklist.worksheet':
    'Fill in the worksheet of servers: name, address, IPv6 and services of each.',
  'checklist.database-connections':
    'Provide enough connections on the database for {servers, number} web servers: one DLL and one Tomcat connection pool each.',
  'checklist.publication':
    'Set up and protect the publication {by, select, dns {through the DNS server} other {through the public IP address}}: Sage does not assist with it.',
  'checklist.reconnect-after-reset':
    'After a restart of IIS or a recycling, log in once to each of the {servers, number} servers.',
  'checklist.changes-spread':
    'Bear in mind that a change made on one server holds for all, metadata included.',
  'checklist.copy-files':
    'Copy changed files, those of CustomPages for instance, to the {servers, number} servers by hand.',
  'checklist.register-once':
    'Register the product once only; beyond the limit it is for the Sage partner to step in.',
  'checklist.improvement-programme': 'Decide whether to take part in Sage’s improvement programme.',
  'checklist.admin-password': 'Choose the password of the Admin account and decide who holds it.',
  'checklist.new-licence-key':
    'Have the licence key at hand: it is asked for at each change of version.',
  'checklist.company-name-unchanged': 'Leave the legal name alone.',
  'checklist.disconnect-users': 'Disconnect all users and accept a restart of IIS.',
  'checklist.browser-history':
    'Clear the browser history on {users, plural, one {the user’s computer} other {the computers of the # users}}.',
}

const documents: PackMessages = {
  'document.installation-guide':
    'Installation guide of Sage 100c CRM, without version or date, meant for an experienced administrator',
  'document.technical-specifications': 'Guide to technical specifications: CRM_TECHSPECIF_V100.PDF',
  'document.compatibility-guide': 'Compatibility guide: CRM_MATRIX_V100.PDF',
  'document.order-form': 'Order form (bon de référencement), with the legal name and the licence',
  'document.integration-guide': 'Guide to the Sage 100 integration: CRM_INTEGRATION_V100.PDF',
  'document.administrator-guide': 'Administrator’s guide, for Exchange: CRM_ADMINISTRATOR_V100.PDF',
}

const configuration: PackMessages = {
  'sheet.setup': 'Installing the application',
  'sheet.sql-server': 'Connection to SQL Server',
  'sheet.worksheet': 'Worksheet of servers',
  'column.server': 'Server',
  'column.name': 'Name',
  'column.address': 'Address',
  'column.ipv6': 'IPv6 address',
  'column.services': 'CRM services',
  'sheet.load-balancing': 'Administration > System > Database',
  'sheet.companies': 'Companies of Sage 100 Webservices',
  'config.crm.installationName': 'Installation name',
  'config.crm.companyName': 'Legal name, as on the order form',
  'config.crm.edition': 'Edition',
  'config.crm.licensedUsers': 'Users on the licence',
  'config.install.demoDatabase': 'Demonstration database',
  'config.install.protocol': 'Connection protocol',
  'config.install.proxy': 'Proxy server',
  'config.crm.url': 'Address for users',
  'config.crm.firstAccount': 'First account, to be protected by a password',
  'config.crm.jrePath': 'Folder of Java (JRE), to be checked on site',
  'config.crm.licenceToolPath': 'Folder of LicenseKeyUpdate.exe',
  'config.sql.address': 'Address of the SQL server',
  'config.sql.account': 'Login account',
  'config.sql.instance': 'Instance created by the setup',
  'config.sql.collation': 'Default collation',
  'config.worksheet.sql': 'SQL server, without service of the CRM',
  'config.worksheet.main': 'Main web server',
  'config.worksheet.secondary': 'Secondary web server',
  'config.crm.serverNames': 'Names of CRM servers',
  'config.crm.serverIpv6': 'IPv6 addresses of the web servers, to be entered by hand',
  'config.crm.loadBalancing': 'Load balancing by the application',
  'config.crm.qualifiedNames': 'Fully qualified names, in order',
  'config.crm.dtlsServer': 'DTLS server',
  'config.company.title': 'Company title',
  'config.company.accounting': 'Accounting file (.mae)',
  'config.company.commercial': 'Commercial file (.gcm)',
  'config.company.dormant': 'Dormant third parties synchronised',
  'config.company.contacts': 'Contacts',
  'config.company.phones': 'Telephone numbers',
  'config.company.addresses': 'Addresses',
  'value.crm.edition.FV': 'Sales Force',
  'value.crm.edition.FV+SC': 'Sales Force and Customer Service',
  'value.install.demoDatabase.yes': 'To be ticked, for this test only',
  'value.install.demoDatabase.no': 'Not to be ticked',
  'value.install.protocol.if-needed': 'To be stated if needed',
  'value.install.proxy.to-enter': 'Settings to be entered',
  'value.install.proxy.none': 'None',
  'value.sql.account.sa': 'The sa account',
  'value.sql.account.sql-admin': 'SQL account with all rights',
  'value.sql.account.windows': 'Windows account alone',
  'value.crm.loadBalancing.True': 'True',
  'value.crm.loadBalancing.False': 'False',
  'value.company.dormant.yes': 'Yes',
  'value.company.dormant.no': 'No',
  'value.company.contacts.both-ways': 'Box ticked: both ways',
  'value.company.contacts.crm-to-gescom': 'Box unticked: from the CRM to Gestion commerciale only',
  'value.company.phones.both-ways': 'Box ticked: both ways',
  'value.company.phones.crm-to-gescom': 'Box unticked: from the CRM to Gestion commerciale only',
  'value.company.addresses.both-ways': 'Box ticked: both ways',
  'value.company.addresses.crm-to-gescom': 'Box unticked: from the CRM to Gestion commerciale only',
}

/** What is done, checked, configured and asked for: plan, checklist, sheets and documents. */
export const plan: PackMessages = { ...actions, ...checklist, ...documents, ...configuration }
