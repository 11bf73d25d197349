import type { PackMessages } from '@/lib/sizing/pack'

/** Questions about servers, SQL Server and links with other products, in English. */
export const serverQuestions: PackMessages = {
  'question.webServers.label': 'Number of web servers',
  'question.webServers.help': 'One is enough to start with; from two on, they share the users.',
  'question.webServers.why':
    'The guide leaves this choice to the customer and ties it to no number of users. From two servers on, the database takes one machine more.',
  'question.licence.multiServerOption.label': 'Multi-server option of the licence',
  'question.licence.multiServerOption.help':
    'Answer yes if your licence includes the option that allows several web servers.',
  'question.licence.multiServerOption.why':
    'Without this option, a second web server is not allowed.',
  'question.servers.label': 'Your web servers',
  'question.servers.help':
    'One row for each server, the main one first. With several servers, the IPv6 address of each is mandatory.',
  'question.servers.why':
    'These names and addresses are copied into the application to balance the load: one mistake is enough to prevent it.',
  'question.servers.name.label': 'DNS name',
  'question.servers.address.label': 'IP address',
  'question.servers.ipv6.label': 'IPv6 address',
  'question.balancing.label': 'Spreading of users',
  'question.balancing.help':
    'The application can spread users itself; choose the other answer if a device already does.',
  'question.balancing.why': 'The answer becomes a setting of the application.',
  'question.publication.label': 'Publication outside the company',
  'question.publication.help':
    'Say whether the solution must be reached from outside, and by which means.',
  'question.publication.why':
    'The guide leaves this part to the customer and states that Sage does not assist with it.',
  'question.installations.label': 'Existing installations',
  'question.installations.help':
    'List the installations of Sage 100c CRM already in place, with their server.',
  'question.installations.why':
    'A production server carries one only: we check that none drives out another.',
  'question.installations.name.label': 'Name of the installation',
  'question.installations.server.label': 'Server',
  'question.installations.environment.label': 'Use',
  'question.services.emailManager.label': 'Server of the e-mail manager',
  'question.services.emailManager.help':
    'Number of the web server that sends and receives e-mail; 1 is the main one.',
  'question.services.emailManager.why':
    'Each service runs in one place. The guide generally puts them on the main server, but allows them to be spread.',
  'question.services.escalation.label': 'Server of the escalation service',
  'question.services.escalation.help':
    'Number of the web server that chases late tasks; the guide’s worksheet gives 2 as an example.',
  'question.services.escalation.why':
    'Each service runs in one place, never on the database server.',
  'question.services.indexer.label': 'Server of the indexer',
  'question.services.indexer.help':
    'Number of the web server that prepares searches; the guide’s worksheet gives 3 as an example.',
  'question.services.indexer.why': 'Each service runs in one place, never on the database server.',

  'question.sqlServer.present.label': 'SQL Server available',
  'question.sqlServer.present.help':
    'Answer no if you have no SQL Server: the setup will then bring SQL Server Express.',
  'question.sqlServer.present.why':
    'SQL Server must be ready before the application. The Express edition brought by the setup suits a single web server only.',
  'question.sqlServer.remote.label': 'SQL Server on another machine',
  'question.sqlServer.remote.help': 'Answer yes if the database is not on the web server.',
  'question.sqlServer.remote.why':
    'With several web servers the database always has its own machine. On a remote machine, the web server also needs the SQL tools.',
  'question.sqlServer.address.label': 'Address of the SQL server',
  'question.sqlServer.address.help': 'Its DNS name or its IP address.',
  'question.sqlServer.address.why':
    'It is asked for during the installation; we copy it to the sheet.',
  'question.sqlServer.edition.label': 'Edition of SQL Server',
  'question.sqlServer.edition.help': 'The one you own or intend to buy.',
  'question.sqlServer.edition.why':
    'The accepted editions stand in the compatibility guide, which we do not have: it will have to be checked there.',
  'question.sqlServer.version.label': 'Version of SQL Server',
  'question.sqlServer.version.help': 'Its year is enough, for example 2019.',
  'question.sqlServer.version.why':
    'It is to be checked in the compatibility guide; we also show the end of support published by Microsoft.',
  'question.sqlServer.collation.label': 'Collation of SQL Server',
  'question.sqlServer.collation.help':
    'The sorting rule chosen when SQL Server was installed; capitals do not matter.',
  'question.sqlServer.collation.why':
    'The guide asks for FRENCH_CI_AS by default, and a collation is hard to change afterwards.',
  'question.sqlServer.account.label': 'Account that opens the database',
  'question.sqlServer.account.help':
    'The account the application uses to open its database. Its password must never be written here.',
  'question.sqlServer.account.why':
    'The guide advises sa or an SQL account with all rights; a Windows account alone departs from it.',
  'question.sqlServer.browser.label': 'SQL Browser started',
  'question.sqlServer.browser.help':
    'Answer yes if the SQL Browser service is, or will be, installed and started.',
  'question.sqlServer.browser.why': 'The data import of the CRM goes through this service.',

  'question.integration.enabled.label': 'Link with Gestion commerciale',
  'question.integration.enabled.help':
    'Answer yes to share customers, contacts and documents with Sage Gestion commerciale 100c.',
  'question.integration.enabled.why':
    'One more service is then installed, and the order of work changes: Gestion commerciale comes first.',
  'question.gescom.version.label': 'Version of Gestion commerciale',
  'question.gescom.version.help': 'As the software shows it; empty if unknown.',
  'question.gescom.version.why':
    'Gestion commerciale, the integration service and the CRM must go together.',
  'question.gescom.fromOlderVersion.label': 'Database from an older version',
  'question.gescom.fromOlderVersion.help':
    'Answer yes if the database of Gestion commerciale was taken over from an earlier version.',
  'question.gescom.fromOlderVersion.why': 'Such a database is checked before it is linked.',
  'question.companies.label': 'Companies to synchronise',
  'question.companies.help':
    'One row for each company, with its two files. Sage100 is the advised title for the first.',
  'question.companies.why':
    'These settings are entered in the integration service; we present them ready to copy.',
  'question.companies.title.label': 'Title',
  'question.companies.maePath.label': 'Accounting file (.mae)',
  'question.companies.gcmPath.label': 'Commercial file (.gcm)',
  'question.companies.sync.dormant.label': 'Synchronise dormant third parties',
  'question.companies.sync.contacts.label': 'Contacts both ways',
  'question.companies.sync.phones.label': 'Telephone numbers both ways',
  'question.companies.sync.addresses.label': 'Addresses both ways',
  'question.integration.serverNumber.label': 'Server of the integration service',
  'question.integration.serverNumber.help':
    'Number of the web server that exchanges with Gestion commerciale. Left out, it is the last one.',
  'question.integration.serverNumber.why':
    'This service goes to an application server, preferably the least loaded one.',
  'question.exchange.enabled.label': 'Synchronisation with Exchange',
  'question.exchange.enabled.help':
    'Answer yes to share calendars and contacts with an Exchange server.',
  'question.exchange.enabled.why':
    'A synchronisation engine is then installed, on the main server or elsewhere.',
  'question.exchange.remote.label': 'Exchange engine on another machine',
  'question.exchange.remote.help':
    'Answer yes to put this engine on a machine that is not one of the web servers.',
  'question.exchange.remote.why':
    'The guide allows it without describing that machine: we mention it without counting it.',
}
