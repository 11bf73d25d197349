import type { PackMessages } from '@/lib/sizing/pack'

/** Questions about the project, its licence and what must be ready, in English. */
export const projectQuestions: PackMessages = {
  'question.mode.label': 'Kind of work',
  'question.mode.help':
    'Choose the update if Sage 100c CRM is already installed and must change version.',
  'question.mode.why':
    'A first installation and an update do not follow the same plan: the latter begins with a backup and a trial.',
  'question.environment.label': 'Intended use',
  'question.environment.help':
    'Production serves everyday work; test is for trying things without risk.',
  'question.environment.why':
    'A production server receives one installation only, and never the demonstration database.',
  'question.companyName.label': 'Legal name',
  'question.companyName.help': 'Copy it exactly as it stands on the order form given by Sage.',
  'question.companyName.why':
    'The licence key is made out in this name: one different letter is enough for it to be refused.',
  'question.installationName.label': 'Installation name',
  'question.installationName.help':
    'Ten characters at most, without space or hyphen. Left out, we propose CRM followed by the letters of your legal name.',
  'question.installationName.why':
    'It becomes the name of the web site, of the database and of the folder: it cannot be changed later without reinstalling.',
  'question.update.kind.label': 'Way of updating',
  'question.update.kind.help':
    'The upgrade keeps your data; the full reinstallation starts from an empty database.',
  'question.update.kind.why':
    'A full reinstallation overwrites the database: we flag it so that nobody chooses it by mistake.',
  'question.update.testEnvironment.label': 'Test copy available',
  'question.update.testEnvironment.help':
    'Answer yes if a true copy of production will let you try the update, on virtual machines for instance.',
  'question.update.testEnvironment.why':
    'A trial is advised in every case, and required as soon as several web servers are involved.',
  'question.initialCompanyName.label': 'Original legal name',
  'question.initialCompanyName.help':
    'The one entered at the first installation; leave empty if it has not changed.',
  'question.initialCompanyName.why':
    'When the key is changed, the legal name must stay what it was on the first day.',
  'question.demoDatabase.label': 'Demonstration database',
  'question.demoDatabase.help':
    'Answer yes to install the made-up data that come with the software as well.',
  'question.demoDatabase.why':
    'These data have no place in production; they are useful for training or for a trial.',
  'question.installerCertified.label': 'Experienced installer',
  'question.installerCertified.help':
    'Answer yes if an experienced administrator or a certified consultant installs the software.',
  'question.installerCertified.why':
    'The guide takes for granted that one can administer the software and restore an SQL database.',

  'question.users.label': 'Planned users',
  'question.users.help':
    'Number of people who will have an account in the CRM, whether or not they are connected together.',
  'question.users.why':
    'We compare it with the number of users on the licence. It does not set the number of servers, for the guide gives no threshold.',
  'question.licence.keyValid.label': 'Valid licence key',
  'question.licence.keyValid.help':
    'Answer yes if you have, or will have by then, a key made out in the company’s name.',
  'question.licence.keyValid.why': 'The setup asks for it: without it nothing is installed.',
  'question.licence.users.label': 'Users on the licence',
  'question.licence.users.help':
    'Number of users written on the licence. Left out, we take it to match your needs.',
  'question.licence.users.why':
    'Going beyond the rights you bought is forbidden: too small a licence is to be extended before accounts are opened.',
  'question.edition.label': 'Edition',
  'question.edition.help': 'Sales Force covers selling; Customer Service adds after-sales care.',
  'question.edition.why': 'The edition stands on the installation sheet and depends on the key.',

  'question.networkArchitectureKnown.label': 'Network architecture known',
  'question.networkArchitectureKnown.help':
    'Answer yes if servers, domain, firewall and remote access are already described.',
  'question.networkArchitectureKnown.why':
    'The guide makes it a precondition: discovering the network while installing is costly.',
  'question.rights.local.label': 'Administrator of the server',
  'question.rights.local.help':
    'Answer yes if the installer has an administrator account on each web server.',
  'question.rights.local.why':
    'The setup changes IIS and installs services: it needs these rights.',
  'question.rights.domain.label': 'Administrator of the domain',
  'question.rights.domain.help':
    'Answer yes if the installer also has administration rights on the Windows domain.',
  'question.rights.domain.why':
    'The guide asks for these rights together with those on the server and on the database.',
  'question.rights.sql.label': 'Administrator of SQL Server',
  'question.rights.sql.help':
    'Answer yes if the installer can create a database and accounts in SQL Server.',
  'question.rights.sql.why': 'The database of the CRM is created during the installation.',
  'question.iis.port80Free.label': 'Port 80 free',
  'question.iis.port80Free.help':
    'Answer yes if no other site uses port 80 of the default web site, on each web server.',
  'question.iis.port80Free.why':
    'The application and its components use this port alone; the guide foresees no other.',
  'question.iis.stopAuthorised.label': 'IIS may be stopped',
  'question.iis.stopAuthorised.help':
    'Answer yes if all web sites of the server may stop during the installation.',
  'question.iis.stopAuthorised.why':
    'The setup may stop IIS, and the server’s other sites with it.',
  'question.iis.otherSites.label': 'Other sites on these servers',
  'question.iis.otherSites.help': 'Name the web sites these servers already host, one per line.',
  'question.iis.otherSites.why':
    'Their users must be told: they will be cut off during the installation.',
  'question.serverInternet.label': 'Internet access from the servers',
  'question.serverInternet.help':
    'Answer yes if the web servers can reach the Internet, at least on the day of the installation.',
  'question.serverInternet.why':
    'Registering the product and downloading the integration service need it; otherwise both are done by hand.',
  'question.proxy.used.label': 'Proxy server',
  'question.proxy.used.help':
    'Answer yes if the Internet is reached through a proxy. Its credentials are not asked for here.',
  'question.proxy.used.why': 'The setup will ask for its settings: better have them ready.',
}
